/** The workbook's own part: its sheets in their order, and its calendar. */
import { damaged, otherFile } from "./fault.ts";
import type { Epoch } from "./serial-date.ts";
import { unescaped } from "./strings.ts";
import { type Attributes, localName, readXml } from "./xml.ts";
import type { ZipPart } from "./zip.ts";

export interface ListedSheet {
	readonly name: string;
	/** The relationship that leads to its part. */
	readonly id: string;
	readonly hidden: boolean;
}

export interface BookPart {
	readonly sheets: readonly ListedSheet[];
	readonly epoch: Epoch;
}

/** Reads the workbook's part. Throws a fault where it is damaged or of another kind of document. */
export async function readBook(part: ZipPart): Promise<BookPart> {
	const sheets: ListedSheet[] = [];
	let epoch: Epoch = 1900;
	let root: string | undefined;
	await readXml(part, {
		open(name, attributes) {
			root ??= name;
			if (name === "sheet") sheets.push(listedSheet(attributes));
			else if (name === "workbookPr" && /^(1|true)$/.test(attributes["date1904"] ?? "")) epoch = 1904;
		},
		close() {},
	});
	if (root === "document" || root === "presentation") throw otherFile(root);
	if (root !== "workbook") throw damaged("format", part.name);
	return { sheets, epoch };
}

function listedSheet(attributes: Attributes): ListedSheet {
	// The id's prefix differs from program to program: r:id, rel:id, ns1:id.
	const id = Object.entries(attributes).find(([name]) => name.includes(":") && localName(name) === "id")?.[1] ?? "";
	const hidden = /hidden$/i.test(attributes["state"] ?? "");
	return { name: unescaped(attributes["name"] ?? ""), id, hidden };
}
