/** Reads a workbook made of XML parts (xlsx, xlsm): finds the parts by their roles and gives the rows of each sheet. */
import { error, warning } from "../../core/problem.ts";
import type { OpenWorkbook } from "../workbook.ts";
import { type ListedSheet, readBook } from "./book.ts";
import type { Book } from "./cell.ts";
import { type ContentTypes, contentTypes, partsLike } from "./content-types.ts";
import { damaged } from "./fault.ts";
import { type MergedCells, mergedCells } from "./merged-cells.ts";
import { type Relationship, relationshipsOf } from "./relationships.ts";
import { SheetRows } from "./sheet.ts";
import { sheetTable } from "./sheet-table.ts";
import { sharedStrings } from "./strings.ts";
import { cellStyles, NO_STYLES } from "./styles.ts";
import type { Zip, ZipPart } from "./zip.ts";

/** The sheets of the workbook whose main part this is. Throws a fault where a part that all sheets need is damaged. */
export async function openSpreadsheet(zip: Zip, main: ZipPart, file: string): Promise<OpenWorkbook> {
	const { sheets, epoch } = await readBook(main);
	const parts: Parts = { zip, types: await contentTypes(zip), relationships: await relationshipsOf(zip, main.name) };
	const strings = partOf(parts, "sharedstrings", /sharedStrings\+xml$/i, /(^|\/)sharedStrings\.xml$/i);
	const styles = partOf(parts, "styles", /spreadsheetml\.styles\+xml$/i, /(^|\/)styles\.xml$/i);
	const book: Book = {
		strings: strings ? await sharedStrings(strings) : [],
		styles: styles ? await cellStyles(styles) : NO_STYLES,
		epoch,
	};
	const found = sheetParts(sheets, parts);
	const tables = found.map(({ listed, part }) => sheetTable(listed, part, sheetReader(part, book), file));
	const read = [main, strings, styles, ...found.map(({ part }) => part)];
	const twice = read.filter((part) => part !== undefined && zip.twice.has(part.name.toLowerCase()));
	const problems = twice.map((part) => warning("workbook-part-twice", { part: part?.name ?? "" }, { file }));
	if (tables.length === 0) problems.push(error("workbook-without-sheets", {}, { file }));
	return { tables, problems };
}

/** The merged cells are looked for once, however often the sheet is read. */
function sheetReader(part: ZipPart | undefined, book: Book): () => Promise<SheetRows> {
	let merged: Promise<MergedCells> | undefined;
	return async () => {
		merged ??= part === undefined ? Promise.resolve(new Map()) : mergedCells(part);
		return new SheetRows(book, await merged);
	};
}

/** How parts of the workbook are found. */
interface Parts {
	readonly zip: Zip;
	readonly types: ContentTypes;
	readonly relationships: readonly Relationship[];
}

/** A part that all sheets share. Throws where the workbook points at one that isn't there: days would become numbers. */
function partOf({ zip, types, relationships }: Parts, role: string, type: RegExp, name: RegExp): ZipPart | undefined {
	const target = relationships.find((relationship) => relationship.type === role)?.target;
	const [alike] = partsLike(zip, types, type, name);
	const part =
		(target === undefined ? undefined : zip.find(target)) ?? (alike === undefined ? undefined : zip.find(alike));
	if (part === undefined && target !== undefined) throw damaged("missing", target);
	return part;
}

interface SheetPart {
	readonly listed: ListedSheet;
	readonly part: ZipPart | undefined;
}

/** Each sheet with its part; charts and macros, which have no rows, are left out. */
function sheetParts(sheets: readonly ListedSheet[], { zip, types, relationships }: Parts): readonly SheetPart[] {
	const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
	const withRows = sheets.filter(({ id }) => !/(chart|dialog|macro)sheet$/.test(byId.get(id)?.type ?? ""));
	const found = withRows.map((listed) => ({ listed, part: zip.find(byId.get(listed.id)?.target ?? "") }));
	const claimed = new Set(found.map(({ part }) => part?.name.toLowerCase()));
	const unclaimed = partsLike(zip, types, /worksheet\+xml$/i, /(^|\/)worksheets\/[^/]+\.xml$/i).filter(
		(name) => !claimed.has(name.toLowerCase()),
	);
	// A sheet whose part can't be found takes the only part that no sheet has; with two of them it would be a guess.
	const certain = unclaimed.length === 1 && found.filter(({ part }) => part === undefined).length === 1;
	const left = certain ? zip.find(unclaimed[0] ?? "") : undefined;
	return found.map(({ listed, part }) => ({ listed, part: part ?? left }));
}
