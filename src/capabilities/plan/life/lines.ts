/** Plan, fact and revised plan side by side, for the company and for everybody in it. */
import type { Money } from "../../../core/money.ts";
import { type Facts, type MonthFacts, type MonthStatus, nothingWon } from "./facts.ts";
import type { PlanFigures } from "./figures.ts";
import type { Carried } from "./rest.ts";
import type { RevisedLine, RevisedMonth, Revision } from "./revision.ts";

/** The lines; together they are the company's months, unless people are over-assigned. */
export function linesOf(
	agreed: PlanFigures,
	facts: Facts,
	statuses: readonly MonthStatus[],
	rest: readonly Money[],
	carried: readonly Carried[],
): Pick<Revision, "months" | "people" | "vacancies" | "unowned"> {
	const line = (plan: readonly Money[], fact: MonthFacts, left: readonly Money[]): RevisedMonth[] =>
		agreed.months.map(({ period }, month): RevisedMonth => {
			const status = statuses[month] ?? "open";
			const won = fact[month];
			const revised = status === "closed" ? (won ?? 0n) : (left[month] ?? 0n);
			return { period, status, plan: plan[month] ?? 0n, fact: won, revised };
		});
	const nothing = nothingWon(facts.months);
	const named = (name: string, team: string): RevisedLine => {
		const plan = agreed.people.find((person) => person.name === name)?.months.map(({ target }) => target) ?? [];
		const left = carried.find((each) => each.name === name)?.rest ?? [];
		return { name, team, months: line(plan, facts.people.get(name) ?? nothing, left) };
	};
	const vacancies: RevisedLine = {
		name: "",
		team: "",
		months: line(plannedForNobody(agreed), nothing, carried.find(({ name }) => name === "")?.rest ?? []),
	};
	const unowned: RevisedLine = { name: "", team: "", months: line([], facts.people.get("") ?? nothing, []) };
	const withPeople = agreed.people.length > 0 || carried.length > 0;
	return {
		months: line(
			agreed.months.map(({ target }) => target),
			facts.months,
			rest,
		),
		people: withPeople ? namesOf(agreed, facts, carried).map(([name, team]) => named(name, team)) : [],
		vacancies: withPeople && hasAnything(vacancies) ? vacancies : undefined,
		unowned: withPeople && hasAnything(unowned) ? unowned : undefined,
	};
}

/** Those who carry the rest first, as the plan of today has them; then who was planned, then who only sold. */
function namesOf(
	agreed: PlanFigures,
	facts: Facts,
	carried: readonly Carried[],
): readonly (readonly [string, string])[] {
	const teams = new Map<string, string>();
	for (const { name, team } of [...carried, ...agreed.people]) if (!teams.has(name)) teams.set(name, team);
	for (const name of facts.people.keys()) if (!teams.has(name)) teams.set(name, "");
	return [...teams].filter(([name]) => name !== "");
}

/** What the months have and their people don't; none where people are over-assigned. */
function plannedForNobody({ months, people, vacancies }: PlanFigures): Money[] {
	return months.map(({ target }, month) => {
		const ofPeople = people.reduce((sum, person) => sum + (person.months[month]?.target ?? 0n), 0n);
		return vacancies === 0n || ofPeople > target ? 0n : target - ofPeople;
	});
}

function hasAnything({ months }: RevisedLine): boolean {
	return months.some(({ plan, fact = 0n, revised }) => plan !== 0n || fact !== 0n || revised !== 0n);
}
