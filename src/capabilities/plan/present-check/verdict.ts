/** The verdict: how the year ends if nothing changes, and which checks stand in the way. */
import { rateOf } from "../../../core/rate.ts";
import { divideRounded, roundTo } from "../../../core/rounding.ts";
import type { Language } from "../../../i18n/language.ts";
import { say } from "../../../i18n/words.ts";
import type { PlanCheck } from "../check/check.ts";
import type { Status } from "../check/finding.ts";
import { monthWords } from "../words-check/months.ts";
import { checkWords } from "../words-check.ts";
import type { Writing } from "./writing.ts";

/** A sentence that an owner understands. */
export function verdictOf(check: PlanCheck, writing: Writing): string {
	const words = say(checkWords, writing.language);
	const { target, year } = check.basis.plan.settings;
	const expected = expectedYear(check);
	if (expected === undefined) return words.paceUnknown;
	const [ends, goal] = [writing.money(expected), writing.money(target)];
	if (expected >= target) return words.paceEnough(writing.past, year.label, ends, goal);
	const missing = target - expected;
	return words.paceShort(
		writing.past,
		year.label,
		ends,
		goal,
		writing.money(missing),
		writing.share(rateOf(missing, target)),
	);
}

/** Which checks fail and which need attention, by name. */
export function listOf(check: PlanCheck, { language }: Writing): string {
	const words = say(checkWords, language);
	const named = (status: Status) =>
		check.checks.filter((each) => each.status === status).map(({ id }) => inSentence(words[id], language));
	const [failed, warned] = [named("fail"), named("warn")];
	const parts = [
		failed.length > 0 ? words.failed(failed.length, check.checks.length, failed.join(", ")) : undefined,
		warned.length > 0 ? words.warned(warned.length, warned.join(", ")) : undefined,
	].filter((part) => part !== undefined);
	return parts.length === 0 ? words.allFine : parts.join(" ");
}

/** What the year brings at the present pace, the rest of it in the plan's rounding units; undefined where there is none. */
export function expectedYear({ basis: { outlook, plan } }: PlanCheck): bigint | undefined {
	const { pace, fact } = outlook;
	if (pace === undefined) return undefined;
	return (
		fact +
		roundTo(divideRounded(pace.expected.numerator, pace.expected.denominator, "half-up"), plan.settings.unit, "half-up")
	);
}

/** Names of months begin with a capital wherever they stand in English, and nowhere inside a Russian sentence. */
function inSentence(name: string, language: Language): string {
	const { is } = say(monthWords, language);
	const isMonth = Array.from({ length: 12 }, (_, index) => is(index + 1, undefined)).some((month) =>
		name.startsWith(month),
	);
	return isMonth ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
