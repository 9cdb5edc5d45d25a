/** Everybody keeps what is missing of their own plan, and what they have won above it. */
import { allocate } from "../../../core/allocation.ts";
import type { Money } from "../../../core/money.ts";
import { closedFact, type Facts, type MonthStatus } from "./facts.ts";
import type { PlanFigures } from "./figures.ts";
import type { Carried } from "./rest.ts";

/**
 * The rest of the year with everybody's own debt in it: what the plan's rules give a person of the months that are left
 * (`planned`), and the plan less the fact of the months that are over; never below zero. What nobody of today owes (debts
 * of who left, plans of vacancies, facts of people without a plan) all take on: more by the plan's rules (`carried`), less
 * in proportion to what each has. So the parts sum to what is carried, as they did, each within a rounding unit of what
 * it should be; a person's months are in proportion to what the rules give.
 */
export function byPerson(
	carried: readonly Carried[],
	planned: readonly Carried[],
	agreed: PlanFigures,
	facts: Facts,
	statuses: readonly MonthStatus[],
): readonly Carried[] {
	const usual = carried.map(({ rest }) => sum(rest));
	const own = carried.map(({ name }) => {
		const part = sum(planned.find((each) => each.name === name)?.rest ?? []);
		const owed = name === "" || part === 0n ? part : part + debtOf(name, agreed, facts, statuses);
		return owed < 0n ? 0n : owed;
	});
	const parts = allocate(sum(usual), fitted(own, usual), agreed.unit);
	return carried.map((each, at) => ({ ...each, rest: allocated(parts[at] ?? 0n, each.rest, agreed.unit) }));
}

/** The plan less the fact of the months that are over. */
function debtOf(name: string, { people }: PlanFigures, facts: Facts, statuses: readonly MonthStatus[]): Money {
	const plan = people.find((person) => person.name === name)?.months.map(({ target }) => target) ?? [];
	return closedFact(plan, statuses) - closedFact(facts.people.get(name) ?? [], statuses);
}

/** The parts made to sum to what the usual ones do: what is missing by these, what is too much in proportion. */
function fitted(own: readonly Money[], usual: readonly Money[]): Money[] {
	const whole = sum(usual);
	const missing = whole - sum(own);
	if (missing < 0n) return allocate(whole, own);
	return allocate(missing, usual).map((more, at) => more + (own[at] ?? 0n));
}

function allocated(part: Money, months: readonly Money[], unit: Money): readonly Money[] {
	return part === 0n ? months.map(() => 0n) : allocate(part, months, unit);
}

function sum(amounts: readonly Money[]): Money {
	return amounts.reduce((total, amount) => total + amount, 0n);
}
