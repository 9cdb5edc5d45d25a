/** Builds small workbooks by hand, part by part, so that each trap can be set exactly. */
import { zipSync } from "fflate";

export const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface BuiltSheet {
	readonly name?: string;
	/** What stands within `sheetData`. */
	readonly rows?: string;
	/** The whole part, instead of `rows`. */
	readonly xml?: string;
	/** Merged cells: `A2:A4`. */
	readonly merged?: readonly string[];
	/** The part's name within `xl/`; `worksheets/sheet1.xml` and so on if not given. */
	readonly part?: string;
	/** More attributes of the sheet's entry: `state="hidden"`. */
	readonly listed?: string;
}

export interface BuiltWorkbook {
	readonly sheets?: readonly BuiltSheet[];
	/** The `si` elements of the shared strings. */
	readonly strings?: string;
	/** The format codes of cell styles 1, 2 and so on; numbers are built-in formats. Style 0 is plain. */
	readonly formats?: readonly (string | number)[];
	/** How far cell styles 1, 2 and so on indent. */
	readonly indents?: readonly number[];
	/** Attributes of `workbookPr`. */
	readonly properties?: string;
	/** Parts to add or replace; undefined takes a part away. */
	readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
	/** 0 stores, 9 packs hardest. */
	readonly level?: 0 | 6 | 9;
}

/** A workbook of one sheet with these rows. */
export function sheetOf(rows: string, rest: Omit<BuiltWorkbook, "sheets"> = {}): Uint8Array {
	return workbook({ ...rest, sheets: [{ rows }] });
}

/** The bytes of the workbook. */
export function workbook(built: BuiltWorkbook): Uint8Array {
	return zipped({ ...standardParts(built), ...built.parts }, built.level ?? 6);
}

/** An archive of these parts. */
export function zipped(
	parts: Readonly<Record<string, string | Uint8Array | undefined>>,
	level: 0 | 6 | 9 = 6,
): Uint8Array {
	const given = Object.entries(parts).flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
	return zipSync(Object.fromEntries(given.map(({ name, content }) => [name, [bytesOf(content), { level }]])));
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
	return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function standardParts({
	sheets = [],
	strings,
	indents,
	formats,
	properties = "",
}: BuiltWorkbook): Record<string, string> {
	const named = sheets.map((sheet, index) => ({
		...sheet,
		id: `rId${index + 1}`,
		part: sheet.part ?? `worksheets/sheet${index + 1}.xml`,
		name: sheet.name ?? `Sheet${index + 1}`,
	}));
	const listed = named.map(
		({ name, id, listed = "" }, index) => `<sheet name="${name}" sheetId="${index + 1}" ${listed} r:id="${id}"/>`,
	);
	const styled = formats ?? indents?.map(() => 0);
	const parts: Record<string, string> = {
		"[Content_Types].xml": contentTypes(named.map(({ part }) => part)),
		"_rels/.rels": relationships([["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
		"xl/workbook.xml": `<workbook xmlns="${TRANSITIONAL}" xmlns:r="${OFFICE}"><workbookPr ${properties}/><sheets>${listed.join("")}</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relationships([
			...named.map(({ id, part }) => [id, `${OFFICE}/worksheet`, part] as const),
			...(strings === undefined ? [] : [["rIdT", `${OFFICE}/sharedStrings`, "sharedStrings.xml"] as const]),
			...(styled === undefined ? [] : [["rIdF", `${OFFICE}/styles`, "styles.xml"] as const]),
		]),
	};
	if (strings !== undefined) parts["xl/sharedStrings.xml"] = `<sst xmlns="${TRANSITIONAL}">${strings}</sst>`;
	if (styled !== undefined) parts["xl/styles.xml"] = styles(styled, indents);
	for (const { part, xml, rows = "", merged } of named)
		parts[`xl/${part}`] = xml ?? worksheet(rows, TRANSITIONAL, merged);
	return parts;
}

/** A worksheet with these rows. */
export function worksheet(rows: string, namespace = TRANSITIONAL, merged: readonly string[] = []): string {
	const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
	const list = cells === "" ? "" : `<mergeCells count="${merged.length}">${cells}</mergeCells>`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${namespace}"><sheetData>${rows}</sheetData>${list}</worksheet>`;
}

export function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
	const each = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
	return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

export function contentTypes(sheetParts: readonly string[]): string {
	const sheets = sheetParts.map((part) => `<Override PartName="/xl/${part}" ContentType="${TYPE}.worksheet+xml"/>`);
	return `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${sheets.join("")}</Types>`;
}

function styles(formats: readonly (string | number)[], indents: readonly number[] = []): string {
	const codes = formats.map((format, index) =>
		typeof format === "number" ? "" : `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`,
	);
	const used = formats.map((format, index) => {
		const alignment = `<alignment horizontal="left" indent="${indents[index] ?? 0}"/>`;
		return `<xf numFmtId="${typeof format === "number" ? format : 164 + index}">${alignment}</xf>`;
	});
	return `<styleSheet xmlns="${TRANSITIONAL}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join("")}</cellXfs></styleSheet>`;
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
