/** The sheet that repeats the split in formulas, step by step. */
import type { Block, Formula, Sheet } from "../../../output/document.ts";
import type { Working } from "../working.ts";
import { at } from "./refs.ts";
import type { View } from "./view.ts";
import { inMoney, SHEET } from "./working/cells.ts";
import { stepTables, weightTable } from "./working/lines.ts";
import { monthTable } from "./working/months.ts";
import { quotaAmount, quotaTables } from "./working/quotas.ts";
import { freeTable, restTable } from "./working/rest.ts";
import { scale } from "./working/scale.ts";
import { seatAmount, seatFixedTables, seatLines } from "./working/seats.ts";
import { teamFixedTables, teamPoolTables } from "./working/teams.ts";

/** The whole sheet. */
export function workingSheet(view: View, working: Working): Sheet {
	const { words } = view;
	return {
		id: SHEET,
		title: words.workingSheet,
		audience: "machine",
		print: "landscape",
		blocks: [
			{ kind: "text", text: words.workingNote, tone: "note" },
			{ kind: "heading", text: words.scale },
			scale(view, working),
			{ kind: "heading", text: words.monthTargets },
			monthTable(view, working),
			...(view.seats.length === 0 ? [] : seatBlocks(view, working)),
		],
	};
}

/** Each month split over teams and seats, each table a step after those before. */
function seatBlocks(view: View, working: Working): Block[] {
	const lines = seatLines(view, working);
	const { teams } = working.shape;
	return [
		...seatFixedTables(view, working),
		...weightTable(view, lines, view.words.weight),
		...freeTable(view, working),
		...(teams ? teamFixedTables(view, working) : []),
		...restTable(view, working),
		...(teams ? teamPoolTables(view, working) : []),
		...stepTables(view, lines),
		...quotaTables(view, working),
	];
}

/** The month's target as the plan shows it, in money. */
export function monthTarget(view: View, month: string): Formula {
	return inMoney(view, [at(SHEET, "months", month, "whole")]);
}

/** What a seat carries in a month, in money. */
export function seatTarget(view: View, seat: string, month: string): Formula {
	return inMoney(view, seatAmount(seat, month));
}

/** What a team is measured by in a month, in money; only where quotas are not simply what the people carry. */
export function teamTarget(view: View, team: string, month: string): Formula {
	return inMoney(view, quotaAmount(team, month));
}
