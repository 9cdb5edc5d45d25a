/** The deals, people and payments in a few numbers. */
import { say } from "../../../i18n/words.ts";
import { writtenDay } from "../../../i18n/written.ts";
import type { Fact } from "../../../output/document.ts";
import type { ActivityFacts, PaymentFacts } from "../check.ts";
import type { DealFacts } from "../deal-facts.ts";
import type { QuotaFacts } from "../quota-facts.ts";
import { activityWords } from "../words-activities.ts";
import { quotaWords } from "../words-quotas.ts";
import { amountText, count, money, type View } from "./view.ts";

/** What is known of each kind of table that was there. */
export function facts(view: View): readonly Fact[] {
	const { deals, staff, payments, activities, quotas } = view.check;
	return [
		...(deals === undefined ? [] : dealFacts(deals, view)),
		...(staff === undefined ? [] : [{ id: "staff", label: view.words.staff, cell: count(staff.count) }]),
		...(payments === undefined ? [] : paymentFacts(payments, view)),
		...(activities === undefined ? [] : activityFacts(activities, view)),
		...(quotas === undefined ? [] : quotaFacts(quotas, view)),
	];
}

function dealFacts(
	{ count: all, won, lost, open, winRate, days }: DealFacts,
	{ words, language }: View,
): readonly Fact[] {
	const closed = days && words.wonDays(writtenDay(days.first, language), writtenDay(days.last, language));
	const undated: Fact[] = [
		{ id: "undated", label: words.undated, cell: count(won.undated), explanation: words.undatedExplained },
		{ id: "undatedAmount", label: words.undatedAmount, cell: money(won.undatedAmount) },
	];
	return [
		{ id: "deals", label: words.deals, cell: count(all) },
		{ id: "won", label: words.won, cell: count(won.count), ...(closed === undefined ? {} : { explanation: closed }) },
		{ id: "wonAmount", label: words.wonAmount, cell: money(won.amount) },
		...(won.undated === 0 ? [] : undated),
		{ id: "lost", label: words.lost, cell: count(lost.count) },
		{ id: "open", label: words.open, cell: count(open.count) },
		...(open.count === 0 ? [] : [{ id: "openAmount", label: words.openAmount, cell: money(open.amount) }]),
		{
			id: "winRate",
			label: words.winRate,
			cell: winRate === undefined ? { kind: "unknown" } : { kind: "percent", value: winRate, decimals: 1 },
			explanation: words.winRateExplained,
		},
	];
}

function paymentFacts({ count: all, amount, refunds }: PaymentFacts, view: View): readonly Fact[] {
	const { words } = view;
	const told = refunds.count > 0 && { explanation: words.refunds(refunds.count, amountText(-refunds.amount, view)) };
	return [
		{ id: "payments", label: words.payments, cell: count(all) },
		{ id: "paymentsAmount", label: words.paymentsAmount, cell: money(amount), ...(told || {}) },
	];
}

function activityFacts(
	{ count: all, calls, meetings, reached, talk }: ActivityFacts,
	{ language }: View,
): readonly Fact[] {
	const words = say(activityWords, language);
	return [
		{ id: "activities", label: words.activities, cell: count(all) },
		...(calls === all ? [] : [{ id: "calls", label: words.calls, cell: count(calls) }]),
		...(meetings === 0 ? [] : [{ id: "meetings", label: words.meetings, cell: count(meetings) }]),
		{ id: "reached", label: words.reached, cell: count(reached) },
		{ id: "talk", label: words.talk, cell: count(Math.round(talk / 3600)) },
	];
}

function quotaFacts({ count: all, amount }: QuotaFacts, { language }: View): readonly Fact[] {
	const words = say(quotaWords, language);
	return [
		{ id: "quotas", label: words.quotas, cell: count(all) },
		{ id: "quotasAmount", label: words.amount, cell: money(amount) },
	];
}
