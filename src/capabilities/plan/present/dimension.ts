/** The plan by teams, products, channels, segments, or new and repeat business: a sheet beside the people's. */
import type { Block, Sheet } from "../../../output/document.ts";
import { NEW, REPEAT } from "../dimension/business.ts";
import type { LineKind, LineSplit } from "../dimension.ts";
import { wordsOfLines } from "../words/lines.ts";
import { lineAssumptions } from "./dimension/assumptions.ts";
import { movedBlock, movedTable, withoutColumns } from "./dimension/moved.ts";
import { type Places, toLines } from "./dimension/places.ts";
import { peopleTable } from "./people.ts";
import { type SeatView, type View, viewOf } from "./view.ts";
import { workingSheet } from "./working.ts";

/** What the lines add to the document. */
export interface LineSheets {
	/** To read. */
	readonly plan: Sheet;
	/** To stand on the sheet of assumptions. */
	readonly assumptions: readonly Block[];
	/** How the workbook repeats the split; undefined where it holds values. */
	readonly working: Sheet | undefined;
	/** How the shares came about, for the sheet of method. */
	readonly method: Block;
}

/** The sheets of the split. */
export function lineSheets(of: View, split: LineSplit): LineSheets {
	const view = lineView(of, split);
	const { words, working } = view;
	const places = placesOf(split.by);
	return {
		plan: {
			id: places.people,
			title: words.peopleSheet,
			print: "landscape",
			blocks: [{ kind: "text", text: words.peopleNote, tone: "note" }, planTable(view, split.by, places)],
		},
		assumptions: lineAssumptions(view, places),
		working: working && movedSheet(workingSheet(view, working), places),
		method: {
			kind: "text",
			text: split.plan.weightWindow === undefined ? words.givenMethod : words.wonMethod,
		},
	};
}

/** The people's table with lines in their place. */
function planTable(view: View, by: LineKind, places: Places): Block {
	const table = withoutColumns(movedTable(peopleTable(view), toLines(places)), ["team"]);
	const columns = table.columns.map((column) => (column.id === "manager" ? { ...column, id: by } : column));
	return { ...table, columns, freezeColumns: 1 };
}

function placesOf(by: LineKind): Places {
	return { people: `by-${by}`, working: `working-${by}`, seats: `shares-${by}`, fixed: `fixed-${by}` };
}

function movedSheet(sheet: Sheet, places: Places): Sheet {
	return { ...sheet, id: places.working, blocks: sheet.blocks.map((block) => movedBlock(block, toLines(places))) };
}

/** The view of the lines, in which a line is called what it is. */
function lineView(of: View, { by, plan }: LineSplit) {
	const view = viewOf(plan, of.language);
	const words = { ...view.words, ...wordsOfLines(by, of.language) };
	const named = (seat: SeatView): SeatView => ({ ...seat, name: nameOf(seat.seat.name, by, words) });
	const seats = view.seats.map(named);
	const teams = view.teams.map((team) => ({ ...team, members: seats }));
	return { ...view, words, seats, teams };
}

function nameOf(name: string, by: LineKind, words: View["words"]): string {
	if (name === "") return words.unsaidLine;
	if (by !== "business") return name;
	return { [NEW]: words.newBusiness, [REPEAT]: words.repeatBusiness }[name] ?? name;
}
