/** One worksheet as a table: its rows in batches, and what was wrong with them. */
import { error, type Problem, warning } from "../../core/problem.ts";
import type { RawRow } from "../rows.ts";
import type { WorkbookTable } from "../workbook.ts";
import type { ListedSheet } from "./book.ts";
import type { Book } from "./cell.ts";
import { damaged, WorkbookFault } from "./fault.ts";
import { SheetRows } from "./sheet.ts";
import { decoded, xmlFeed } from "./xml.ts";
import type { ZipPart } from "./zip.ts";

/** The table of a listed sheet; it reports a damaged or missing part when its rows are asked for. */
export function sheetTable(listed: ListedSheet, part: ZipPart | undefined, book: Book, file: string): WorkbookTable {
	const { name: sheet, hidden } = listed;
	const problems: Problem[] = [];
	return {
		sheet,
		hidden,
		problems,
		async *batches() {
			problems.length = 0;
			const rows = new SheetRows(book);
			try {
				if (part === undefined) throw damaged("missing", sheet);
				yield* batchesOf(part, rows);
			} catch (fault) {
				if (!(fault instanceof WorkbookFault)) throw fault;
				problems.push(fault.problemAt({ file, sheet }));
			}
			problems.push(...lackingProblems(rows, file, sheet));
		},
	};
}

async function* batchesOf(part: ZipPart, rows: SheetRows): AsyncGenerator<readonly RawRow[]> {
	const feed = xmlFeed(part.name, rows);
	for await (const xml of decoded(part.chunks())) {
		feed.write(xml);
		if (rows.full) yield rows.take();
	}
	feed.end();
	if (!rows.found) throw damaged("format", part.name);
	yield rows.take();
}

function lackingProblems({ unvalued, textless }: SheetRows, file: string, sheet: string): readonly Problem[] {
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
