/** Reported by the reader of workbooks. */
export interface WorkbookFacts {
	"workbook-protected": Record<never, never>;
	"workbook-damaged": { part: string | undefined; damage: WorkbookDamage };
	"workbook-unsafe": { danger: WorkbookDanger };
	"workbook-other": { kind: OtherFile };
	"workbook-without-sheets": Record<never, never>;
	"workbook-part-twice": { part: string };
	"workbook-text-missing": { cells: number };
	"page-without-table": Record<never, never>;
	"formula-without-value": { formula: string; cells: number };
}

/** What is broken: the archive, the packing of a part, its checksum, its XML, a part that isn't there, an old format. */
export type WorkbookDamage = "archive" | "packing" | "checksum" | "xml" | "missing" | "format";

/** What a harmless table never needs. */
export type WorkbookDanger = "inflation" | "parts" | "texts" | "cells" | "declarations";

/** What a zip archive without a workbook is instead. */
export type OtherFile = "document" | "presentation" | "archive";
