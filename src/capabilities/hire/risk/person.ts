/** A person as chance meets them: their own stream of luck and what they bring, whether they come in time or late. */
import { streamOf } from "../../../core/chance.ts";
import type { Money } from "../../../core/money.ts";
import { applyRate, ONE } from "../../../core/rate.ts";
import type { ExtraStart, RiskModel, RiskStaff } from "./model.ts";
import { type Rules, slip } from "./rules.ts";

export interface Person {
	/** Named by the key, not by the place in a list: in every variant and order the same person has the same luck. */
	readonly stream: number;
	/** The index of the first month of work; before the first month for those who are there. */
	readonly start: number;
	readonly certain: boolean;
	/** Minor units by month: at first of a start in time, then of one a month late, and so on. */
	readonly brings: readonly Float64Array[];
}

/** Everybody of the model. Refuses two keys alike, and amounts that are not one for each month. */
export function peopleOf(model: RiskModel, seed: number, rules: Rules): Person[] {
	checkKeys(model.staff);
	checkKeys(model.starts);
	return [
		...model.staff.map((one) => staffPerson(one, seed, rules)),
		...model.starts.map((one) => startPerson(one, `start/${one.key}`, seed, rules)),
	];
}

/** The start after so many more of its kind. */
export function extraPerson(extra: ExtraStart, number: number, seed: number, rules: Rules): Person {
	return startPerson(extra, `extra/${number}`, seed, rules);
}

function staffPerson({ key, capacity, certain, tenureMonths }: RiskStaff, seed: number, rules: Rules): Person {
	const start = -(tenureMonths ?? Number.POSITIVE_INFINITY);
	return { stream: stream(seed, `staff/${key}`), start, certain, brings: [amounts(capacity, rules)] };
}

function startPerson(one: ExtraStart, key: string, seed: number, rules: Rules): Person {
	const latest = Math.min(slip(rules, 2 ** 32 - 1), rules.months);
	const brings = Array.from({ length: latest + 1 }, (_, late) => amounts(ramped(one, one.start + late), rules));
	return { stream: stream(seed, key), start: one.start, certain: false, brings };
}

function ramped({ full, ramp }: ExtraStart, start: number): Money[] {
	return full.map((amount, month) => (month < start ? 0n : applyRate(amount, ramp[month - start] ?? ONE, "half-up")));
}

function amounts(money: readonly Money[], rules: Rules): Float64Array {
	if (money.length !== rules.months) throw new RangeError(`${money.length} amounts for ${rules.months} months`);
	return Float64Array.from(money, Number);
}

function stream(seed: number, key: string): number {
	return streamOf(seed, `hire/${key}`);
}

function checkKeys(people: readonly { readonly key: string }[]): void {
	const seen = new Set<string>();
	for (const { key } of people) {
		if (seen.has(key)) throw new RangeError(`two people with the key ${key}`);
		seen.add(key);
	}
}
