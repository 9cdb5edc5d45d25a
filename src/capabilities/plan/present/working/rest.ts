/** What is left of each month for everybody in no fixed team. */
import { type Block, type Formula, formula } from "../../../../output/document.ts";
import type { MonthWorking, Working } from "../../working.ts";
import { at, down } from "../refs.ts";
import { count, type View } from "../view.ts";
import { raised, SHEET, seatEnds, UNIT } from "./cells.ts";
import { grid } from "./grid.ts";
import { sumOfOpenTeams, TEAMS } from "./teams.ts";

/** The weights of everybody who is not fixed. */
export function freeTable(view: View, working: Working): Block[] {
	const cell = (month: string, index: number) =>
		count(working.months[index]?.free ?? 0n, formula`SUM(${ofSeats(view, "seatWeights", month)})`);
	return grid(view, "free", view.words.freeWeights, [{ id: "free", name: view.words.weightSum, cell }]);
}

/** The amount, what of it is fixed, what is shared, and what sharing leaves over: a row each. */
export function restTable(view: View, working: Working): Block[] {
	const { words } = view;
	const row = (id: string, name: string, value: (month: MonthWorking) => bigint, how: (month: string) => Formula) => ({
		id,
		name,
		cell: (month: string, index: number) => {
			const steps = working.months[index];
			return count(steps === undefined ? 0n : value(steps), how(month));
		},
	});
	const own = (id: string, month: string) => at(SHEET, "rest", id, month);
	const open = (ofTeams: string, ofSeatTable: string, month: string): Formula =>
		working.shape.teams ? sumOfOpenTeams(view, ofTeams, month) : formula`SUM(${ofSeats(view, ofSeatTable, month)})`;
	const units = (month: string) => formula`INT(${own("whole", month)}/${UNIT})`;
	return grid(view, "rest", words.restOfMonth, [
		row(
			"quota",
			words.restQuota,
			(month) => month.restQuota,
			(month) => restQuota(view, working, month),
		),
		row(
			"held",
			words.heldInRest,
			(month) => month.restHeld,
			(month) => open("held", "seatFixed", month),
		),
		row(
			"whole",
			words.wholeOfPool,
			({ rest }) => rest.whole,
			(month) => formula`${raised(view, "people", [own("quota", month)])}-${own("held", month)}`,
		),
		row(
			"sum",
			words.weightSum,
			({ rest }) => rest.sum,
			(month) => open("free", "seatWeights", month),
		),
		row(
			"missing",
			words.missing,
			({ rest }) => rest.missing,
			(month) => formula`${units(month)}-${open("base", "seatBase", month)}`,
		),
		row(
			"odd",
			words.odd,
			({ rest }) => rest.odd,
			(month) => formula`${own("whole", month)}-${units(month)}*${UNIT}`,
		),
	]);
}

/** What the teams carry together, less what is fixed for some of them. */
function restQuota(view: View, { shape }: Working, month: string): Formula {
	const quota = at(SHEET, "months", month, shape.hedge.teams ? "quota" : "whole");
	if (!shape.teams) return [quota];
	const [first, last] = [view.teams[0]?.id ?? "", view.teams.at(-1)?.id ?? ""];
	return formula`${quota}-SUM(${down(SHEET, `${TEAMS}Fixed`, month, first, last)})`;
}

function ofSeats(view: View, table: string, month: string) {
	return down(SHEET, table, month, ...seatEnds(view));
}
