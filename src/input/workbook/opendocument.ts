/** Reads an OpenDocument spreadsheet (ods): all its sheets stand in one part. */
import { error } from "../../core/problem.ts";
import type { OpenWorkbook } from "../workbook.ts";
import { OpenDocumentRows } from "./opendocument-rows.ts";
import { type NamedSheet, sheetTable } from "./sheet-table.ts";
import { type Attributes, decoded, xmlFeed } from "./xml.ts";
import type { ZipPart } from "./zip.ts";

/** The sheets of the spreadsheet whose contents this part holds. Throws a fault where it is damaged. */
export async function openOpenDocument(contents: ZipPart, file: string): Promise<OpenWorkbook> {
	const sheets = await listedSheets(contents);
	const tables = sheets.map((sheet, index) => sheetTable(sheet, contents, () => new OpenDocumentRows(index), file));
	return { tables, problems: tables.length === 0 ? [error("workbook-without-sheets", {}, { file })] : [] };
}

async function listedSheets(contents: ZipPart): Promise<readonly NamedSheet[]> {
	const sheets: NamedSheet[] = [];
	const undisplayed = new Set<string>();
	let style = "";
	let within = 0;
	const feed = xmlFeed(contents.name, {
		open(name, attributes) {
			if (name === "style") style = attributes["style:name"] ?? "";
			else if (name === "table-properties" && attributes["table:display"] === "false") undisplayed.add(style);
			else if (name === "table-cell" || (name === "table" && within > 0)) within++;
			else if (name === "table") sheets.push(namedSheet(attributes, undisplayed));
		},
		close(name) {
			if (within > 0 && (name === "table-cell" || name === "table")) within--;
		},
	});
	for await (const xml of decoded(contents.chunks())) feed.write(xml);
	feed.end();
	return sheets;
}

function namedSheet(attributes: Attributes, undisplayed: ReadonlySet<string>): NamedSheet {
	return { name: attributes["table:name"] ?? "", hidden: undisplayed.has(attributes["table:style-name"] ?? "") };
}
