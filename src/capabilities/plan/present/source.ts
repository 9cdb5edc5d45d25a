/** The sheet that tells `rop plan import` what a workbook was made from, so that edits are told from what was there. */
import { type Day, isoDay } from "../../../core/day.ts";
import { inputCells, storedNumber } from "../../../output/document/cells.ts";
import type { Document, Fact, Sheet } from "../../../output/document.ts";
import { allSettingsJson } from "../json-settings.ts";
import { WORKBOOK_FORM, type WorkbookSource } from "../life/workbook-source.ts";
import { currencyOfPlans } from "../measures/together.ts";
import type { MeasurePlan } from "../measures.ts";
import type { View } from "./view.ts";

/** Of the text that one cell holds: short enough for every program, and for a reader's eyes. */
const PIECE = 90;

/** The sheet: one text in pieces, without blanks, so that no program trims them. `typed`: the options of the command. */
export function sourceSheet(
	view: View,
	asOf: Day,
	sheets: Document["sheets"],
	typed: WorkbookSource["options"],
	measures: readonly MeasurePlan[] = [],
): Sheet {
	const { plan, words, language } = view;
	const source: WorkbookSource = {
		form: WORKBOOK_FORM,
		year: plan.settings.year.label,
		asOf: isoDay(asOf),
		language,
		options: typed,
		settings: allSettingsJson(plan.settings, measures),
		values: inputCells(sheets).map((cell) => storedNumber(cell, currencyOfPlans(plan, measures)) ?? null),
	};
	const text = JSON.stringify(source).replaceAll(" ", "\\u0020");
	const pieces = text.match(new RegExp(`.{1,${PIECE}}`, "gsu")) ?? [];
	return {
		id: "source",
		title: words.sourceSheet,
		audience: "machine",
		blocks: [
			{ kind: "text", text: words.sourceNote, tone: "note" },
			{
				kind: "facts",
				id: "source",
				facts: pieces.map(
					(piece, index): Fact => ({
						id: String(index + 1),
						label: index === 0 ? WORKBOOK_FORM : String(index + 1),
						cell: { kind: "text", text: piece },
					}),
				),
			},
		],
	};
}
