/** An edited workbook as it was found: its cells by sheet and line, and what it was made from. */
import { hasErrors, type Problem } from "../../../../core/problem.ts";
import type { RawCell } from "../../../../input/rows.ts";
import { openWorkbook } from "../../../../input/workbook.ts";
import { WORKBOOK_FORM, type WorkbookSource } from "../../life/workbook-source.ts";

export interface FoundLine {
	readonly cells: readonly RawCell[];
	readonly formulas: ReadonlySet<number>;
}

export interface FoundSheet {
	readonly name: string;
	/** By the row's number. */
	readonly lines: ReadonlyMap<number, FoundLine>;
}

const NO_FORMULAS: ReadonlySet<number> = new Set();

/** All sheets with all their lines. Formulas without values are no problem: what they give is counted anew. */
export async function readSheets(
	bytes: Uint8Array,
	file: string,
): Promise<{ readonly sheets: readonly FoundSheet[]; readonly problems: readonly Problem[] }> {
	const { tables, problems } = await openWorkbook(bytes, file);
	const found: Problem[] = [...problems];
	const sheets: FoundSheet[] = [];
	for (const table of tables) {
		const lines = new Map<number, FoundLine>();
		for await (const rows of table.batches()) {
			for (const { line, cells, formulas } of rows) {
				lines.set(line, { cells, formulas: formulas === undefined ? NO_FORMULAS : new Set(formulas) });
			}
		}
		found.push(...table.problems.filter(({ code }) => code !== "formula-without-value"));
		sheets.push({ name: table.sheet ?? "", lines });
	}
	return { sheets: hasErrors(found) ? [] : sheets, problems: found };
}

export interface FoundSource {
	/** The name of the sheet that tells it. */
	readonly sheet: string;
	readonly form: string;
	/** Undefined where the form is another one, or the sheet isn't as it was. */
	readonly source?: WorkbookSource | undefined;
}

/** What the workbook was made from; undefined where no sheet tells. */
export function sourceIn(sheets: readonly FoundSheet[]): FoundSource | undefined {
	for (const { name: sheet, lines } of sheets) {
		const texts = [...lines.values()].map(({ cells }) => cells);
		const first = texts.findIndex(([label]) => typeof label === "string" && label.startsWith("rop.plan-workbook/"));
		const form = texts[first]?.[0];
		if (typeof form !== "string") continue;
		if (form !== WORKBOOK_FORM) return { sheet, form };
		const pieces = texts.slice(first).map(([, piece]) => (typeof piece === "string" ? piece : ""));
		return { sheet, form, source: parsed(pieces.join("")) };
	}
	return undefined;
}

function parsed(text: string): WorkbookSource | undefined {
	try {
		const source: Partial<WorkbookSource> = JSON.parse(text);
		return isWhole(source) ? source : undefined;
	} catch {
		return undefined;
	}
}

function isWhole(source: Partial<WorkbookSource>): source is WorkbookSource {
	const { form, year, asOf, language, options, settings, values } = source;
	const texts = [form, year, asOf].every((text) => typeof text === "string");
	const maps = [options, settings].every((map) => typeof map === "object" && map !== null);
	return texts && maps && (language === "en" || language === "ru") && Array.isArray(values);
}
