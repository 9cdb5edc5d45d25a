/** The document's primary table as CSV: for Russian Excel, or plain for programs. */
import { type Options, stringify } from "csv-stringify/sync";
import { isoDay } from "../core/day.ts";
import { type Currency, moneyText } from "../core/money.ts";
import type { Language } from "../i18n/language.ts";
import { writtenDay } from "../i18n/written.ts";
import { peopleSheets } from "./audience.ts";
import type { Block, Cell, Document, FactsBlock, TableBlock } from "./document.ts";
import { cellAt } from "./table-shape.ts";

/**
 * `excel-ru` opens by a double click in Russian Excel: UTF-8 with BOM, `;`, decimal comma, CRLF, days `31.03.2026`,
 * columns under their titles. `plain` is for programs: UTF-8, `,`, decimal point, LF, ISO days, columns under their ids.
 */
export type CsvDialect = "excel-ru" | "plain";

const FORMS: Readonly<Record<CsvDialect, Options>> = {
	"excel-ru": { bom: true, delimiter: ";", record_delimiter: "\r\n" },
	plain: { bom: false, delimiter: ",", record_delimiter: "\n" },
};

/** The dialect of a language where the user names none: `excel-ru` for Russian, `plain` for English. */
export function csvDialectOf(language: Language): CsvDialect {
	return language === "ru" ? "excel-ru" : "plain";
}

/**
 * The table marked as primary, else the first one; a document without tables gives its facts.
 * Group headings are left out, since every row stands for itself. What can't be known is an empty field, never 0.
 */
export function renderCsv(document: Document, dialect: CsvDialect): string {
	const table = primaryTable(peopleSheets(document).flatMap((sheet) => sheet.blocks));
	if (table === undefined) return "";
	const header = table.columns.map((column) => harmless(dialect === "plain" ? column.id : column.title));
	const rows = table.rows
		.filter((row) => row.role !== "group")
		.map((row) => table.columns.map((_, index) => field(cellAt(row, index), document.currency, dialect)));
	// A lone line end inside a field must be quoted in either dialect.
	return stringify([header, ...rows], { ...FORMS[dialect], quoted_match: /[\r\n]/ });
}

function primaryTable(blocks: readonly Block[]): TableBlock | undefined {
	const tables = blocks.filter((block) => block.kind === "table");
	const facts = blocks.find((block) => block.kind === "facts");
	return tables.find((table) => table.primary === true) ?? tables[0] ?? (facts && tableOf(facts));
}

/** One row of values under the facts' labels. */
function tableOf(facts: FactsBlock): TableBlock {
	return {
		kind: "table",
		id: facts.id,
		columns: facts.facts.map((fact) => ({ id: fact.id, title: fact.label })),
		rows: [{ id: "value", cells: facts.facts.map((fact) => fact.cell) }],
	};
}

function field(cell: Cell, currency: Currency, dialect: CsvDialect): string {
	switch (cell.kind) {
		case "empty":
		case "unknown":
			return "";
		case "text":
			return harmless(cell.text);
		case "day":
			return dialect === "plain" ? isoDay(cell.value) : writtenDay(cell.value, "ru");
		case "money":
			return decimal(moneyText(cell.value, currency), dialect);
		case "count":
			return String(cell.value);
		case "number":
			return decimal(unsignedZero(cell.value.toFixed(cell.decimals)), dialect);
		case "percent":
			return decimal(ratio(cell.value), dialect);
	}
}

/** A ratio to six places, as in JSON, without zeros at the end. */
function ratio(value: number): string {
	return unsignedZero(value.toFixed(6).replace(/\.?0+$/, ""));
}

function unsignedZero(text: string): string {
	return /[1-9]/.test(text) ? text : text.replace("-", "");
}

function decimal(text: string, dialect: CsvDialect): string {
	return dialect === "plain" ? text : text.replace(".", ",");
}

/** Text that a spreadsheet would run as a formula (full-width signs, too) is kept from it by an apostrophe. Numbers never come here. */
function harmless(text: string): string {
	return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
