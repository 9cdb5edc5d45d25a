/** Compound files: the container of old workbooks (xls), and of new ones once a password encrypts them. */
import type { OpenWorkbook } from "../workbook.ts";
import { recordsAreSound } from "./binary-records.ts";
import { damaged, encrypted } from "./fault.ts";

/** Entries of a compound file's directory stand at multiples of their length; each begins with its name. */
const ENTRY = 128;
const ENCRYPTED = Uint8Array.from("EncryptedPackage\0", (character) => character.charCodeAt(0));

/** The sheets of an xls workbook. Throws a fault where the file is encrypted, cut short or can't be read. */
export async function openCompound(bytes: Uint8Array, file: string): Promise<OpenWorkbook> {
	if (holdsEncryptedPackage(bytes)) throw encrypted();
	const isCompound = bytes[0] === 0xd0;
	if (isCompound && !isWhole(bytes)) throw damaged("archive");
	const { openOlder, workbookStream } = await import("./older.ts");
	const stream = isCompound ? workbookStream(bytes) : bytes;
	if (stream === undefined) throw damaged("archive");
	if (!recordsAreSound(stream)) throw damaged("format");
	// Only the stream itself: what else the container holds (properties, macros) can't harm then.
	return openOlder(stream, file);
}

function holdsEncryptedPackage(bytes: Uint8Array): boolean {
	for (let at = ENTRY; at + ENTRY <= bytes.length; at += ENTRY) {
		// Names are in UTF-16, so every second byte.
		if (ENCRYPTED.every((byte, index) => bytes[at + index * 2] === byte && bytes[at + index * 2 + 1] === 0))
			return true;
	}
	return false;
}

const HEADER = 512;
/** Larger numbers mark ends, tables and free sectors. */
const LAST_SECTOR = 0xffff_fffa;
const FIRST_TABLES = 109;

/** Whether the sectors that follow one another are all there: the second reader takes what is left of a file for all. */
function isWhole(bytes: Uint8Array): boolean {
	if (bytes.length < HEADER) return false;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size = 2 ** Math.min(view.getUint16(30, true), 16);
	const start = (sector: number) => (sector + 1) * size;
	return tablesOf(view, start, size).every((table, index) => {
		if (start(table) + size > bytes.length) return false;
		return start(lastLinked(view, start(table), size / 4, index)) + size <= bytes.length;
	});
}

/** The sectors that hold the table of sectors: the first are listed in the header, more of them in a chain. */
function tablesOf(view: DataView, start: (sector: number) => number, size: number): readonly number[] {
	const listed = (at: number, count: number) =>
		Array.from({ length: count }, (_, index) => view.getUint32(at + index * 4, true)).filter(
			(each) => each < LAST_SECTOR,
		);
	const tables = listed(76, FIRST_TABLES);
	const perList = size / 4 - 1;
	let list = view.getUint32(68, true);
	while (list < LAST_SECTOR && tables.length * size < view.byteLength) {
		if (start(list) + size > view.byteLength) return [...tables, list];
		tables.push(...listed(start(list), perList));
		list = view.getUint32(start(list) + perList * 4, true);
	}
	return tables;
}

/** The last sector that follows another or is followed by one, as this table of so many entries has it. */
function lastLinked(view: DataView, table: number, entries: number, tableIndex: number): number {
	let last = 0;
	for (let index = 0; index < entries; index++) {
		const next = view.getUint32(table + index * 4, true);
		if (next < LAST_SECTOR) last = Math.max(last, next, tableIndex * entries + index);
	}
	return last;
}
