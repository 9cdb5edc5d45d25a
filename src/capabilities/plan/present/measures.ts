/** A plan's further measures in its document: side by side on the first sheet, and each on sheets of its own. */
import type { Sheet } from "../../../output/document.ts";
import { isCounted } from "../measure.ts";
import type { PlanParts } from "../parts.ts";
import { countedSheet } from "./counted.ts";
import { movedBlock } from "./dimension/moved.ts";
import { measureAssumptions } from "./measures/assumptions.ts";
import { withOwnMeasures } from "./measures/handout.ts";
import { measureBlocks } from "./measures/summary.ts";
import { type MeasureView, measureView, sheetOf } from "./measures/view.ts";
import { peopleSheet } from "./people.ts";
import type { View } from "./view.ts";
import { workingSheet } from "./working.ts";

/** The sheets with those of the measures: each behind the plan's own of its kind. */
export function withMeasures(main: View, sheets: readonly Sheet[], parts: PlanParts): readonly Sheet[] {
	if (parts.measures.length === 0) return sheets;
	const views = parts.measures.map((each) => measureView(main, each));
	const chosen = views.some(({ measure }) => measure === parts.measure) ? parts.measure : undefined;
	const primary = chosen !== undefined && main.seats.length === 0;
	const placed = sheets.flatMap((sheet) => {
		switch (sheet.id) {
			case "summary": {
				// on one page the tables of every measure would be too small to read
				const more = measureBlocks(main, views, parts.averageDeals, primary);
				return [{ ...sheet, onePage: false, blocks: [...sheet.blocks, ...more] }];
			}
			case "people":
				return [chosen === undefined ? sheet : forWorkbook(sheet), ...views.map((view) => people(view, chosen))];
			case "assumptions":
				return [sheet, ...views.map((view) => counted(view, measureAssumptions(main, view)))];
			default:
				if (sheet.id.startsWith("person")) return [withOwnMeasures(main, views, sheet)];
				return [chosen !== undefined && sheet.id.startsWith("by-") ? forWorkbook(sheet) : sheet];
		}
	});
	return [...placed, ...views.flatMap(working)];
}

/** To be followed, where something else is to be read. */
function forWorkbook(sheet: Sheet): Sheet {
	const blocks = sheet.blocks.map((block) => (block.kind === "table" ? { ...block, primary: false } : block));
	return { ...sheet, blocks, audience: "workbook" };
}

function people(view: MeasureView, chosen: PlanParts["measure"]): Sheet {
	const sheet = counted(view, moved(view, peopleSheet(view)));
	return view.measure === chosen ? sheet : { ...sheet, audience: "workbook" };
}

function working(view: MeasureView): Sheet[] {
	return view.working === undefined ? [] : [counted(view, moved(view, workingSheet(view, view.working)))];
}

function moved(view: MeasureView, sheet: Sheet): Sheet {
	const blocks = sheet.blocks.map((block) => movedBlock(block, view.move));
	return { ...sheet, id: sheetOf(sheet.id, view.measure), blocks };
}

function counted({ measure }: MeasureView, sheet: Sheet): Sheet {
	return isCounted(measure) ? countedSheet(sheet) : sheet;
}
