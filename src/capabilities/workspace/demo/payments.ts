/** What clients paid: in parts, late, sometimes not at all, and now and then back again. */

import { type Chance, chanceOf } from "../../../core/chance.ts";
import { addDays, type Day } from "../../../core/day.ts";
import type { Money } from "../../../core/money.ts";
import type { Company } from "./company.ts";
import type { Deal } from "./deal.ts";
import type { Setting } from "./setting.ts";
import type { WorkingDays } from "./working-days.ts";

export interface Payment {
	readonly day: Day;
	/** Empty where the bank statement names only the invoice. */
	readonly deal: string;
	/** Negative: a refund. */
	readonly amount: Money;
	readonly payer: string;
	readonly invoice: string;
	readonly invoiceDay: Day;
}

interface Terms {
	/** Percent of the invoice, part by part. */
	readonly parts: readonly number[];
	readonly weight: number;
}

const AT_ONCE: Terms = { parts: [100], weight: 38 };
const TERMS: readonly Terms[] = [
	AT_ONCE,
	{ parts: [50, 50], weight: 27 },
	{ parts: [30, 70], weight: 18 },
	{ parts: [70, 30], weight: 12 },
	{ parts: [30, 40, 30], weight: 5 },
];

/** The payments and refunds until today, in order of days; one row stands twice. */
export function makePayments({ company, calendar, seed, today }: Setting, deals: readonly Deal[]): Payment[] {
	const chance = chanceOf(seed, "payments");
	const received = deals
		.flatMap((deal) => paymentsFor(deal, company, calendar, chance))
		.filter((payment) => payment.day < today)
		.map((payment) => (chance.happens(1.5) ? { ...payment, deal: "" } : payment))
		.sort((one, other) => one.day - other.day || Number(one.invoice) - Number(other.invoice));
	const twice = chance.between(Math.floor(received.length * 0.9), received.length - 20);
	return received.flatMap((payment, index) => (index === twice ? [payment, payment] : [payment]));
}

function paymentsFor(deal: Deal, company: Company, calendar: WorkingDays, chance: Chance): Payment[] {
	if (deal.outcome !== "won" || deal.closed === undefined || deal.amount === undefined) return [];
	const won = deal.closed.day;
	// The CRM holds the budget in whole units, the invoice is exact.
	const invoiced = deal.amount - (chance.happens(40) ? BigInt(chance.between(1, 99)) : 0n);
	const small = deal.amount < BigInt(company.teams[deal.client.team].medianDeal) * 40n;
	const { parts } = small ? AT_ONCE : chance.weighted(TERMS, ({ weight }) => weight);
	const row = { deal: deal.id, payer: deal.client.name, invoice: deal.invoice, invoiceDay: won };
	const neverPaysTheRest = chance.happens(1.5);
	let due: Day = addDays(won, chance.between(0, 9));
	const paid = partsOf(invoiced, parts).map((amount, index) => {
		const pause = index === 0 ? 2 : chance.between(14, 45);
		// Who is late with one part is late with the next.
		due = addDays(due, pause + (chance.happens(12) ? chance.between(15, 70) : 0));
		return { ...row, day: calendar.onOrBefore(due), amount };
	});
	const kept = neverPaysTheRest ? paid.slice(0, -1) : paid;
	return chance.happens(1.8) ? withRefund(kept, calendar, chance) : kept;
}

/** The parts of the invoice; the last one takes what is left, so that they add up. */
function partsOf(invoiced: Money, percents: readonly number[]): Money[] {
	let left = invoiced;
	return percents.map((percent, index) => {
		const part = index === percents.length - 1 ? left : (invoiced * BigInt(percent)) / 100n;
		left -= part;
		return part;
	});
}

/** Goods come back: a part of the last payment, or all of it. */
function withRefund(paid: readonly Payment[], calendar: WorkingDays, chance: Chance): Payment[] {
	const last = paid.at(-1);
	if (last === undefined) return [];
	const percent = BigInt(chance.pick([10, 15, 20, 30, 50, 100]));
	const day = calendar.onOrBefore(addDays(last.day, chance.between(12, 60)));
	return [...paid, { ...last, day, amount: -((last.amount * percent) / 100n) }];
}
