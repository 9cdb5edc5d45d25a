/** One worksheet as a table: its rows in batches, and what was wrong with them. */
import { error, type Problem, warning } from "../../core/problem.ts";
import type { RawRow } from "../rows.ts";
import type { WorkbookTable } from "../workbook.ts";
import { damaged, WorkbookFault } from "./fault.ts";
import type { GatheredRows } from "./gathered-rows.ts";
import { decoded, type XmlEvents, xmlFeed } from "./xml.ts";
import type { ZipPart } from "./zip.ts";

/** Follows the XML of one sheet. */
export interface SheetReader extends XmlEvents {
	readonly rows: GatheredRows;
	/** Whether the sheet was met in the part. */
	readonly found: boolean;
}

export interface NamedSheet {
	readonly name: string;
	readonly hidden: boolean;
}

/** The table of a sheet in a part; it reports a damaged or missing part when its rows are asked for. */
export function sheetTable(
	{ name: sheet, hidden }: NamedSheet,
	part: ZipPart | undefined,
	reader: () => SheetReader | Promise<SheetReader>,
	file: string,
): WorkbookTable {
	const problems: Problem[] = [];
	return {
		sheet,
		hidden,
		problems,
		async *batches() {
			problems.length = 0;
			let events: SheetReader | undefined;
			try {
				if (part === undefined) throw damaged("missing", sheet);
				events = await reader();
				yield* batchesOf(part, events);
			} catch (fault) {
				if (!(fault instanceof WorkbookFault)) throw fault;
				problems.push(fault.problemAt({ file, sheet }));
			}
			if (events !== undefined) problems.push(...lackingProblems(events.rows, file, sheet));
		},
	};
}

async function* batchesOf(part: ZipPart, events: SheetReader): AsyncGenerator<readonly RawRow[]> {
	const feed = xmlFeed(part.name, events);
	for await (const xml of decoded(part.chunks())) {
		feed.write(xml);
		if (events.rows.full) yield events.rows.take();
	}
	feed.end();
	if (!events.found) throw damaged("format", part.name);
	yield events.rows.take();
}

function lackingProblems({ unvalued, textless }: GatheredRows, file: string, sheet: string): readonly Problem[] {
	const problems: Problem[] = [];
	if (unvalued) {
		const { formula, cells, line, column } = unvalued;
		problems.push(warning("formula-without-value", { formula, cells }, { file, sheet, line, column }));
	}
	if (textless) {
		const { cells, line, column } = textless;
		problems.push(error("workbook-text-missing", { cells }, { file, sheet, line, column }));
	}
	return problems;
}
