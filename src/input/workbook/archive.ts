/** Finds out what a zip archive is, and hands it to the reader of that kind of workbook. */
import type { OpenWorkbook } from "../workbook.ts";
import { contentTypes, partsLike } from "./content-types.ts";
import { encrypted, otherFile, unsafe } from "./fault.ts";
import { relationshipsOf } from "./relationships.ts";
import { openSpreadsheet } from "./spreadsheet.ts";
import { decoded, readXml } from "./xml.ts";
import { openZip, type Zip, type ZipPart } from "./zip.ts";

/** The sheets of an xlsx, xlsm, xlsb or ods workbook. Throws a fault where the archive is broken or something else. */
export async function openArchive(bytes: Uint8Array, file: string): Promise<OpenWorkbook> {
	const zip = await openZip(bytes);
	const main = await mainPart(zip);
	if (main && !/\.bin$/i.test(main.name)) return openSpreadsheet(zip, main, file);
	if (main === undefined) await refuseUnlessOpenDocument(zip);
	refuseLarge(zip);
	const { openOlder } = await import("./older.ts");
	return openOlder(bytes, file);
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

/** An OpenDocument archive (ods) says what it is in a part of its own, and what is encrypted in another. */
async function refuseUnlessOpenDocument(zip: Zip): Promise<void> {
	const kind = await textOf(zip.find("mimetype"));
	if (kind.includes("opendocument.text")) throw otherFile("document");
	if (kind.includes("opendocument.presentation")) throw otherFile("presentation");
	const manifest = zip.find("META-INF/manifest.xml");
	if (!kind.includes("opendocument.spreadsheet") || !manifest) throw otherFile("archive");
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

/** The reader of old formats unpacks everything at once. */
function refuseLarge(zip: Zip): void {
	const most = 2 ** 28;
	if (zip.parts.reduce((sum, part) => sum + part.size, 0) > most) throw unsafe("inflation");
}
