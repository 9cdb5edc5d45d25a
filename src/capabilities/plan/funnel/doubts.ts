/** What is worth saying of a funnel: too much for a day, activity where nobody is there yet, months that serve next year. */
import type { Period } from "../../../core/period.ts";
import { notice, type Problem, warning } from "../../../core/problem.ts";
import { compareRates, divideRates, type Rate, rateOf } from "../../../core/rate.ts";
import type { Plan } from "../decompose.ts";
import type { CarrierActivity, Funnel } from "../funnel.ts";
import type { FunnelStage } from "./basis.ts";
import { monthsBefore, servesNextYear, wholeCount } from "./needs.ts";

/** Warnings and notices; no errors. */
export function problemsOfFunnel(funnel: Funnel, plan: Plan): Problem[] {
	const people = funnel.carriers.filter(({ carrier }) => !carrier.vacancy);
	return [
		...people.flatMap((person) => funnel.basis.stages.flatMap((stage, index) => overCapacity(person, stage, index))),
		...absent(people),
		...shifted(funnel, plan),
		...repeatCovers(funnel, plan),
	];
}

/** The need of a working day against the limit; undefined where the month has no working days. */
export function perWorkday(need: Rate, days: number): Rate | undefined {
	return days === 0 ? undefined : divideRates(need, rateOf(BigInt(days), 1n));
}

/** Whether the month asks more of a day than one person manages. */
export function isAbove({ capacity }: FunnelStage, need: Rate | undefined, days: number): boolean {
	const daily = need && perWorkday(need, days);
	return capacity !== undefined && daily !== undefined && compareRates(daily, capacity) === 1;
}

/** One warning a person and stage: the hardest month, and how many pass the limit. */
function overCapacity({ carrier, months }: CarrierActivity, stage: FunnelStage, index: number): Problem[] {
	const above = months.flatMap(({ period, days, needs }) => {
		const daily = needs[index] && perWorkday(needs[index], days);
		return daily !== undefined && isAbove(stage, needs[index], days) ? [{ period, daily }] : [];
	});
	const [hardest] = [...above].sort((a, b) => compareRates(b.daily, a.daily));
	if (hardest === undefined || stage.capacity === undefined) return [];
	return [
		warning("plan-funnel-over-capacity", {
			name: carrier.name,
			stage: stage.name,
			month: hardest.period.label,
			perDay: hardest.daily,
			limit: stage.capacity,
			months: above.length,
		}),
	];
}

/** Activity in months in which the person has no working day: before the first one, or all of it on vacation. */
function absent(people: readonly CarrierActivity[]): Problem[] {
	const alone = people.flatMap(({ carrier, months }) => {
		const empty = months.filter(({ days, needs }) => days === 0 && needs.some((need) => need && wholeCount(need) > 0));
		return empty.length === 0 ? [] : [{ name: carrier.name, months: empty.map(({ period }) => period.label) }];
	});
	if (alone.length === 0) return [];
	const months = [...new Set(alone.flatMap((each) => each.months))].sort();
	return [notice("plan-funnel-absent", { names: alone.map(({ name }) => name), months })];
}

/** What moving the activity earlier means at both ends of the year. */
function shifted({ basis, before, months }: Funnel, { settings }: Plan): Problem[] {
	const days = Math.max(...basis.stages.map(({ daysBefore }) => daysBefore));
	if (days === 0) return [];
	const ofYear = months.slice(before);
	const touched = ofYear.filter((_, index) => index + monthsBefore(days) >= ofYear.length);
	const after = ofYear.filter((_, index) => servesNextYear(index, ofYear.length, days));
	const labels = (periods: readonly Period[]) => periods.map(({ label }) => label);
	return [
		notice("plan-funnel-shifted", {
			days,
			year: settings.year.label,
			before: labels(months.slice(0, before)),
			after: labels(after),
			partly: labels(touched.filter((month) => !after.includes(month))),
		}),
	];
}

function repeatCovers({ money, basis }: Funnel, { months }: Plan): Problem[] {
	const covered = months.filter(({ target }, month) => target > 0n && money[month]?.fresh.numerator === 0n);
	if (basis.repeat === undefined || covered.length === 0) return [];
	return [notice("plan-funnel-repeat-covers", { months: covered.map(({ period }) => period.label) })];
}
