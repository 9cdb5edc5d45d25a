/** Finds out what a zip archive is, and hands it to the reader of that kind of workbook. */
import type { OpenWorkbook } from "../workbook.ts";
import { openBinary } from "./binary.ts";
import { contentTypes, partsLike } from "./content-types.ts";
import { damaged, encrypted, otherFile } from "./fault.ts";
import { openOpenDocument } from "./opendocument.ts";
import { relationshipsOf } from "./relationships.ts";
import { openSpreadsheet } from "./spreadsheet.ts";
import { decoded, readXml } from "./xml.ts";
import { openZip, type Zip, type ZipPart } from "./zip.ts";

/** The sheets of an xlsx, xlsm, xlsb or ods workbook. Throws a fault where the archive is broken or something else. */
export async function openArchive(bytes: Uint8Array, file: string): Promise<OpenWorkbook> {
	const zip = await openZip(bytes);
	const main = await mainPart(zip);
	if (main === undefined) return openOpenDocument(await openDocumentContents(zip), file);
	return /\.bin$/i.test(main.name) ? openBinary(zip, file) : openSpreadsheet(zip, main, file);
}

/** The part that lists the sheets: the archive's main document, else the part that says it is one. */
async function mainPart(zip: Zip): Promise<ZipPart | undefined> {
	const relationships = await relationshipsOf(zip, "");
	const target = relationships.find(({ type }) => type === "officedocument")?.target ?? "";
	const found = zip.find(target);
	if (found) return found;
	const type = /(spreadsheetml|ms-excel)\..*\bmain(\+xml)?$/i;
	const [alike] = partsLike(zip, await contentTypes(zip), type, /(^|\/)workbook\.(xml|bin)$/i);
	return alike === undefined ? undefined : zip.find(alike);
}

/** An OpenDocument archive says what it is in a part of its own, and what is encrypted in another. */
async function openDocumentContents(zip: Zip): Promise<ZipPart> {
	const kind = await textOf(zip.find("mimetype"));
	if (kind.includes("opendocument.text")) throw otherFile("document");
	if (kind.includes("opendocument.presentation")) throw otherFile("presentation");
	const [contents, manifest] = [zip.find("content.xml"), zip.find("META-INF/manifest.xml")];
	if (!kind.includes("opendocument.spreadsheet") && !contents) throw otherFile("archive");
	if (manifest) await refuseEncrypted(manifest);
	if (contents === undefined) throw damaged("missing", "content.xml");
	return contents;
}

async function refuseEncrypted(manifest: ZipPart): Promise<void> {
	await readXml(manifest, {
		open(name) {
			if (name === "encryption-data") throw encrypted();
		},
		close() {},
	});
}

async function textOf(part: ZipPart | undefined): Promise<string> {
	let text = "";
	if (part && part.size < 1000) for await (const piece of decoded(part.chunks())) text += piece;
	return text;
}
