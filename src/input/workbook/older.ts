/** The second reader, for formats that ours doesn't know: xls, xlsb, and Excel 2003's XML. Loaded only for them. */
import {
	type CellObject,
	CFB,
	type Range,
	type RowInfo,
	read,
	set_cptable,
	type WorkBook,
	type WorkSheet,
} from "@e965/xlsx";
import * as codepages from "@e965/xlsx/dist/cpexcel.full.mjs";
import { error } from "../../core/problem.ts";
import { CoveredCells } from "../covered-cells.ts";
import type { RawCell, RawRow } from "../rows.ts";
import type { OpenWorkbook, WorkbookTable } from "../workbook.ts";
import { numberCell } from "./cell.ts";
import { damaged, encrypted } from "./fault.ts";
import { formatOf, PLAIN } from "./number-format.ts";
import type { Epoch } from "./serial-date.ts";

const BATCH = 1000;

/** The sheets of the workbook, which is read whole. Throws a fault where it is encrypted or can't be read. */
export async function openOlder(bytes: Uint8Array, file: string): Promise<OpenWorkbook> {
	const { SheetNames, Sheets, Workbook } = readWhole(bytes);
	const epoch = Workbook?.WBProps?.date1904 ? 1904 : 1900;
	const tables = SheetNames.map((sheet, index) => {
		const hidden = (Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
		return olderTable(Sheets[sheet], { sheet, hidden }, epoch);
	});
	return { tables, problems: tables.length === 0 ? [error("workbook-without-sheets", {}, { file })] : [] };
}

function readWhole(bytes: Uint8Array): WorkBook {
	// Texts of workbooks before Excel 97 are in the codepage of their country.
	set_cptable(codepages);
	try {
		return read(bytes, { type: "array", dense: true, cellNF: true, cellHTML: false });
	} catch (reason) {
		throw /password|encrypt/i.test(String(reason)) ? encrypted() : damaged("archive");
	}
}

/** What the second reader has for containers, which it leaves untyped. */
interface Containers {
	read(bytes: Uint8Array, options: { type: "buffer" }): unknown;
	find(container: unknown, name: string): { readonly content?: ArrayLike<number> } | null;
	write(container: unknown, options: { fileType: "zip"; type: "buffer" }): Uint8Array;
	readonly utils: {
		cfb_new(options: { root: string }): unknown;
		cfb_add(container: unknown, name: string, content: Uint8Array): void;
	};
}

const containers: Containers = CFB;

/** The parts in an archive without packing. */
export function storedArchive(parts: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
	const container = containers.utils.cfb_new({ root: "R" });
	for (const [name, bytes] of parts) containers.utils.cfb_add(container, `/${name}`, bytes);
	return containers.write(container, { fileType: "zip", type: "buffer" });
}

/** The stream of an xls workbook in its compound file; undefined where there is none. */
export function workbookStream(bytes: Uint8Array): Uint8Array | undefined {
	try {
		const container = containers.read(bytes, { type: "buffer" });
		const content = (containers.find(container, "Workbook") ?? containers.find(container, "Book"))?.content;
		return content && Uint8Array.from(content);
	} catch {
		return undefined;
	}
}

type Named = Pick<WorkbookTable, "sheet" | "hidden">;

function olderTable(worksheet: WorkSheet | undefined, named: Named, epoch: Epoch): WorkbookTable {
	return {
		...named,
		problems: [],
		async *batches() {
			const rows: readonly (readonly CellObject[] | undefined)[] = worksheet?.["!data"] ?? [];
			const about = worksheet?.["!rows"] ?? [];
			const covered = new CoveredCells();
			const merged = mergedByLine(worksheet?.["!merges"] ?? []);
			for (let at = 0; at < rows.length; at += BATCH) {
				const batch = rows.slice(at, at + BATCH).flatMap((stored, index): RawRow[] => {
					const line = at + index + 1;
					const row = olderRow(line, stored ?? [], about[line - 1], epoch);
					const over = row && covered.over(line, row.cells);
					for (const { s, e } of merged.get(line) ?? []) covered.span(s.c, row?.cells[s.c] ?? null, e.r + 1);
					return row === undefined ? [] : [over === undefined ? row : { ...row, covered: over }];
				});
				yield batch;
			}
		},
	};
}

/** The merged cells that cover several rows, by their first line. */
function mergedByLine(merges: readonly Range[]): ReadonlyMap<number, readonly Range[]> {
	const found = new Map<number, Range[]>();
	for (const merge of merges) {
		const line = merge.s.r + 1;
		if (merge.e.r > merge.s.r) found.set(line, [...(found.get(line) ?? []), merge]);
	}
	return found;
}

/** The row, if it holds anything. */
function olderRow(
	line: number,
	stored: readonly CellObject[],
	{ hidden, level = 0 }: RowInfo = {},
	epoch: Epoch,
): RawRow | undefined {
	const cells = Array.from(stored, (cell) => olderCell(cell, epoch));
	const last = cells.findLastIndex((cell) => cell !== null);
	if (last < 0) return undefined;
	return {
		line,
		cells: cells.slice(0, last + 1),
		...(hidden ? { hidden } : {}),
		...(level > 0 ? { level } : {}),
	};
}

function olderCell(cell: CellObject | null | undefined, epoch: Epoch): RawCell {
	if (cell?.v === undefined) return null;
	switch (cell.t) {
		case "n":
			return numberCell(String(cell.v), typeof cell.z === "string" ? formatOf(cell.z) : PLAIN, epoch);
		case "b":
			return cell.v === true;
		case "e":
			return { kind: "error", text: cell.w ?? "#N/A" };
		case "z":
			return null;
		default:
			return String(cell.v);
	}
}
