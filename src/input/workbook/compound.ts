/** Compound files: the container of old workbooks (xls), and of new ones once a password encrypts them. */
import type { OpenWorkbook } from "../workbook.ts";
import { encrypted } from "./fault.ts";

/** Entries of a compound file's directory stand at multiples of their length; each begins with its name. */
const ENTRY = 128;
const ENCRYPTED = Uint8Array.from("EncryptedPackage\0", (character) => character.charCodeAt(0));

/** The sheets of an xls workbook. Throws a fault where the file is encrypted or can't be read. */
export async function openCompound(bytes: Uint8Array, file: string): Promise<OpenWorkbook> {
	if (holdsEncryptedPackage(bytes)) throw encrypted();
	const { openOlder } = await import("./older.ts");
	return openOlder(bytes, file);
}

function holdsEncryptedPackage(bytes: Uint8Array): boolean {
	for (let at = ENTRY; at + ENTRY <= bytes.length; at += ENTRY) {
		// Names are in UTF-16, so every second byte.
		if (ENCRYPTED.every((byte, index) => bytes[at + index * 2] === byte && bytes[at + index * 2 + 1] === 0))
			return true;
	}
	return false;
}
