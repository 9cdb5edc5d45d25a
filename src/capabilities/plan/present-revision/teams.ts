/** The revised year by teams. */
import { type Cell, formula, type TableBlock } from "../../../output/document.ts";
import { type RevisedMonth, totalsOf } from "../life/revision.ts";
import { at } from "../present/refs.ts";
import { money, text } from "../present/view.ts";
import { SHEET } from "./periods.ts";
import type { RevisionView } from "./view.ts";

interface TeamLine {
	readonly name: string;
	readonly months: readonly RevisedMonth[];
}

/** Each team with the months of all its people, what is nobody's in lines of its own. */
export function teamsOf({ revision: { people, vacancies, unowned }, words }: RevisionView): TeamLine[] {
	const names = [...new Set(people.map(({ team }) => team))];
	const teams = names.map((team) => ({
		name: team === "" ? words.noTeam : team,
		months: people.filter((person) => person.team === team).flatMap(({ months }) => months),
	}));
	return [
		...teams,
		...(vacancies === undefined ? [] : [{ name: words.vacancies, months: vacancies.months }]),
		...(unowned === undefined ? [] : [{ name: words.unowned, months: unowned.months }]),
	];
}

/** One row a team: plan and fact so far, plan and new plan of the rest. */
export function teamTable(view: RevisionView): TableBlock {
	const { words } = view;
	return {
		kind: "table",
		id: "teams",
		columns: [
			{ id: "team", title: words.team, role: "label" },
			{ id: "planClosed", title: words.planClosed },
			{ id: "factClosed", title: words.factClosed },
			{ id: "debt", title: words.debtSoFar },
			{ id: "restPlan", title: words.restPlan },
			{ id: "rest", title: words.rest, role: "subtotal" },
		],
		rows: teamsOf(view).map((team, index) => {
			const id = `team${index + 1}`;
			return { id, cells: [text(team.name), ...amounts(id, team)] };
		}),
	};
}

function amounts(id: string, { months }: TeamLine): Cell[] {
	const { closed, rest } = totalsOf(months);
	const own = (column: string) => at(SHEET, "teams", id, column);
	return [
		money(closed.plan),
		money(closed.fact),
		money(closed.fact - closed.plan, formula`${own("factClosed")}-${own("planClosed")}`),
		money(rest.plan),
		money(rest.revised),
	];
}
