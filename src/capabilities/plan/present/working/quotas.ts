/** The quotas of teams whose people carry more than the team: the rest split by what their people carry. */
import { type Block, type Formula, formula } from "../../../../output/document.ts";
import type { Working } from "../../working.ts";
import { at, down } from "../refs.ts";
import { count, type View } from "../view.ts";
import { placeIn, SHEET, UNIT } from "./cells.ts";
import { isFixed } from "./fixed.ts";
import { grid } from "./grid.ts";
import { type LineCell, type Lines, stepTables, weightTable } from "./lines.ts";
import { ofMembers, teamCell } from "./teams.ts";

const QUOTAS = "quota";

/** The tables; none where quotas are simply what the people carry. */
export function quotaTables(view: View, working: Working): Block[] {
	if (!working.shape.quotas) return [];
	const lines = quotaLines(view, working);
	return [
		...weightTable(view, lines, view.words.carriedByPeople),
		...poolTable(view, working),
		...stepTables(view, lines),
	];
}

/** What a team is measured by in the month, in divisors. */
export function quotaAmount(team: string, month: string): Formula {
	const cell = (table: string) => at(SHEET, table, team, month);
	return formula`${cell("quotaBase")}*${UNIT}+${cell("quotaExtra")}+N(${cell("teamFixed")})`;
}

function quotaLines(view: View, working: Working): Lines {
	const [first, last] = [view.teams[0]?.id ?? "", view.teams.at(-1)?.id ?? ""];
	return {
		prefix: QUOTAS,
		rows: view.teams.map(({ id, label }) => ({ id, name: label })),
		steps: (month, position) => working.months[month]?.quotas?.lines[position],
		weight: (cell) => carriedBy(view, cell),
		pool: (part, { month }) =>
			part === "whole" ? at(SHEET, "rest", "quota", month) : at(SHEET, "quotaPool", part, month),
		place: (own, { month }) => placeIn(down(SHEET, `${QUOTAS}Key`, month, first, last), own),
	};
}

/** What the people of the team carry; nothing where the team is fixed. */
function carriedBy(view: View, { row, position, month }: LineCell): Formula {
	const team = view.teams[position];
	const extra = team === undefined ? ["0"] : ofMembers(team, "seatExtra", month);
	const carried = formula`${teamCell("base", row, month)}*${UNIT}+${extra}+${teamCell("held", row, month)}`;
	return formula`IF(${isFixed("team", row, month)},0,${carried})`;
}

function poolTable(view: View, working: Working): Block[] {
	const { words } = view;
	const [first, last] = [view.teams[0]?.id ?? "", view.teams.at(-1)?.id ?? ""];
	const whole = (month: string) => at(SHEET, "rest", "quota", month);
	const sum = (table: string, month: string) => formula`SUM(${down(SHEET, table, month, first, last)})`;
	const units = (month: string) => formula`INT(${whole(month)}/${UNIT})`;
	const row = (id: "sum" | "missing" | "odd", name: string, how: (month: string) => Formula) => ({
		id,
		name,
		cell: (month: string, index: number) => count(working.months[index]?.quotas?.pool[id] ?? 0n, how(month)),
	});
	return grid(view, "quotaPool", words.restOfMonth, [
		row("sum", words.weightSum, (month) => sum("quotaWeights", month)),
		row("missing", words.missing, (month) => formula`${units(month)}-${sum("quotaBase", month)}`),
		row("odd", words.odd, (month) => formula`${whole(month)}-${units(month)}*${UNIT}`),
	]);
}
