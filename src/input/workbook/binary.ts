/** Hands a workbook of binary parts (xlsb) to the second reader, its archive checked and unpacked by ours. */
import type { OpenWorkbook } from "../workbook.ts";
import { unsafe } from "./fault.ts";
import type { Zip, ZipPart } from "./zip.ts";

/** The second reader takes a workbook whole; so much is a million rows in this dense format. */
const MOST_BYTES = 2 ** 27;

/** The sheets of an xlsb workbook. Throws a fault where a part is damaged or there is too much of it. */
export async function openBinary(zip: Zip, file: string): Promise<OpenWorkbook> {
	const parts = zip.parts.filter(({ name }) => /\.(bin|xml|rels)$/i.test(name));
	if (parts.reduce((sum, part) => sum + part.size, 0) > MOST_BYTES) throw unsafe("inflation");
	const { openOlder, storedArchive } = await import("./older.ts");
	const contents: (readonly [name: string, bytes: Uint8Array])[] = [];
	for (const part of parts) contents.push([part.name, await bytesOf(part)]);
	return openOlder(storedArchive(contents), file);
}

async function bytesOf(part: ZipPart): Promise<Uint8Array> {
	const bytes = new Uint8Array(part.size);
	let at = 0;
	for await (const chunk of part.chunks()) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
