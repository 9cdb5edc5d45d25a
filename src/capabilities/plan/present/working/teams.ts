/** The teams: what is fixed, and the amount that the people of each share. */
import { type Block, type Formula, formula, type Reference } from "../../../../output/document.ts";
import type { TeamWorking } from "../../working/month.ts";
import type { Working } from "../../working.ts";
import { at, down, sumOf } from "../refs.ts";
import { count, type TeamView, type View } from "../view.ts";
import { leastFor, raised, SHEET, UNIT } from "./cells.ts";
import { type Fixable, fixedTables, givenCell, isFixed } from "./fixed.ts";
import { grid } from "./grid.ts";

export const TEAMS = "team";

/** A cell of a team in a month, by what it tells: `whole`, `sum`, `held`. */
export function teamCell(what: string, team: string, month: string): Reference {
	return at(SHEET, `${TEAMS}-${what}`, team, month);
}

/** What of all teams that are not fixed stands in the rows of a table. */
export function sumOfOpenTeams(view: View, what: string, month: string): Formula {
	const [first, last] = [view.teams[0]?.id ?? "", view.teams.at(-1)?.id ?? ""];
	const [fixed, values] = [`${TEAMS}Fixed`, `${TEAMS}-${what}`].map((table) => down(SHEET, table, month, first, last));
	return fixed && values ? formula`SUMIF(${fixed},"–",${values})` : ["0"];
}

/** The fixed amounts of teams, with what their people have fixed and weigh. */
export function teamFixedTables(view: View, working: Working): Block[] {
	const { words } = view;
	return [
		...teamGrid(
			view,
			working,
			"held",
			words.heldByTeam,
			(team) => team.held,
			(team, month) => ofMembers(team, "seatFixed", month),
		),
		...teamGrid(
			view,
			working,
			"free",
			words.freeWeights,
			(team) => team.free,
			(team, month) => ofMembers(team, "seatWeights", month),
		),
		...(working.shape.teamQuarters
			? teamGrid(
					view,
					working,
					"least",
					words.leastOfTeam,
					(team) => team.least,
					(team, month) => least(view, team, month),
				)
			: []),
		...fixedTables(view, fixableTeams(view, working)),
	];
}

/** What the free people of each team share: an amount of their own, or the rest with everybody. */
export function teamPoolTables(view: View, working: Working): Block[] {
	const { words } = view;
	const rest = (part: string, month: string) => at(SHEET, "rest", part, month);
	const either = (team: TeamView, month: string, own: Formula, part: string): Formula =>
		formula`IF(${isFixed(TEAMS, team.id, month)},${own},${rest(part, month)})`;
	const amount = (team: TeamView, month: string) =>
		formula`${raised(view, "people", [at(SHEET, `${TEAMS}Fixed`, team.id, month)])}-${teamCell("held", team.id, month)}`;
	const units = (team: TeamView, month: string) => formula`INT(${teamCell("whole", team.id, month)}/${UNIT})`;
	return [
		...teamGrid(
			view,
			working,
			"whole",
			words.wholeOfPool,
			({ pool }) => pool.whole,
			(team, month) => either(team, month, amount(team, month), "whole"),
		),
		...teamGrid(
			view,
			working,
			"sum",
			words.weightSum,
			({ pool }) => pool.sum,
			(team, month) => either(team, month, [teamCell("free", team.id, month)], "sum"),
		),
		...teamGrid(
			view,
			working,
			"base",
			words.baseOfTeam,
			(team) => team.base,
			(team, month) => ofMembers(team, "seatBase", month),
		),
		...teamGrid(
			view,
			working,
			"missing",
			words.missing,
			({ pool }) => pool.missing,
			(team, month) =>
				either(team, month, formula`${units(team, month)}-${teamCell("base", team.id, month)}`, "missing"),
		),
		...teamGrid(
			view,
			working,
			"odd",
			words.odd,
			({ pool }) => pool.odd,
			(team, month) => formula`${teamCell("whole", team.id, month)}-${units(team, month)}*${UNIT}`,
		),
	];
}

function teamGrid(
	view: View,
	working: Working,
	what: string,
	heading: string,
	value: (team: TeamWorking) => bigint,
	how: (team: TeamView, month: string) => Formula,
): Block[] {
	const rows = view.teams.map((team, position) => ({
		id: team.id,
		name: team.label,
		cell: (month: string, index: number) => {
			const steps = working.months[index]?.teams[position];
			return count(steps === undefined ? 0n : value(steps), how(team, month));
		},
	}));
	return grid(view, `${TEAMS}-${what}`, heading, rows);
}

/** The sum over the team's rows of a table of seats; neighbours are one range. */
export function ofMembers({ members }: Pick<TeamView, "members">, table: string, month: string): Formula {
	const numbers = members.map(({ id }) => Number(id.replace("seat", "")));
	const runs = numbers.reduce<[first: number, last: number][]>((found, number) => {
		const run = found.at(-1);
		if (run?.[1] === number - 1) run[1] = number;
		else found.push([number, number]);
		return found;
	}, []);
	return sumOf(runs.map(([first, last]) => down(SHEET, table, month, `seat${first}`, `seat${last}`)));
}

function least(view: View, team: TeamView, month: string): Formula {
	const held = leastFor(view, "people", [teamCell("held", team.id, month)]);
	if (team.name === "") return held;
	return formula`IF(ISNUMBER(${givenCell({ kind: "teams" }, team.id, month)}),0,${held})`;
}

function fixableTeams(view: View, working: Working): Fixable {
	return {
		kind: "teams",
		prefix: TEAMS,
		quarters: working.shape.teamQuarters,
		rows: view.teams.map(({ id, label, name }, position) => ({
			id,
			name: label,
			position,
			given: view.plan.given.teams.get(name),
			fixable: name !== "",
		})),
		value: ({ position }, index) => working.months[index]?.teams[position]?.fixed,
		claim: ({ id, position }, month, index) => ({
			value: working.months[index]?.teams[position]?.claim ?? 0n,
			how: claim(id, month),
		}),
		least: ({ id, position }, month, index) => ({
			value: working.months[index]?.teams[position]?.least ?? 0n,
			at: teamCell("least", id, month),
		}),
	};
}

/** What the month's target gives the team's free people by their weights, in units rounded up. */
function claim(team: string, month: string): Formula {
	const [free, all] = [teamCell("free", team, month), at(SHEET, "free", "free", month)];
	return formula`IF(${all}=0,0,-INT(-${at(SHEET, "months", month, "whole")}*${free}/(${all}*${UNIT})))`;
}
