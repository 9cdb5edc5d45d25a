/** The sheet that repeats the split in formulas, step by step. */
import { type Formula, formula, type Sheet } from "../../../output/document.ts";
import type { Working } from "../working.ts";
import { at } from "./refs.ts";
import type { View } from "./view.ts";
import { DIVISOR, minorPerMajor, SHEET, UNIT } from "./working/cells.ts";
import { monthTable } from "./working/months.ts";
import { scale } from "./working/scale.ts";
import { seatTables } from "./working/seats.ts";

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
			...(view.seats.length === 0 ? [] : seatTables(view, working)),
		],
	};
}

/** The month's target as the plan shows it, in money. */
export function monthTarget(view: View, month: string): Formula {
	return formula`${at(SHEET, "months", month, "whole")}*${DIVISOR}/${minorPerMajor(view)}`;
}

/** What a seat carries in a month, in money. */
export function seatTarget(view: View, seat: string, month: string): Formula {
	const [base, extra] = [at(SHEET, "base", seat, month), at(SHEET, "extra", seat, month)];
	return formula`(${base}*${UNIT}+${extra})*${DIVISOR}/${minorPerMajor(view)}`;
}
