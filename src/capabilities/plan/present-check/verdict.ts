/** The verdict: how the year ends if nothing changes, and which checks stand in the way. */
import { rateOf } from "../../../core/rate.ts";
import { divideRounded, roundTo } from "../../../core/rounding.ts";
import { say } from "../../../i18n/words.ts";
import type { PlanCheck } from "../check/check.ts";
import type { Status } from "../check/finding.ts";
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
		check.checks.filter((each) => each.status === status).map(({ id }) => lowerFirst(words[id]));
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

function lowerFirst(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
