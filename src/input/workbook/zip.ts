/** The archive that a workbook is: its parts by name, inflated as streams, each with its checksum checked. */
import yauzl from "yauzl";
import { crc32 } from "./crc32.ts";
import { damaged, encrypted, unsafe, WorkbookFault } from "./fault.ts";

export interface ZipPart {
	/** As the archive spells it, without a leading slash. */
	readonly name: string;
	/** Bytes after inflating, as the archive declares; more than that is never given. */
	readonly size: number;
	/** The inflated bytes in small pieces. Throws a fault where they can't be unpacked or don't match their checksum. */
	chunks(): AsyncIterable<Uint8Array>;
}

export interface Zip {
	readonly parts: readonly ZipPart[];
	/** The part of that name, in any capitals; of several the last, since appending is how archives are updated. */
	find(name: string): ZipPart | undefined;
	/** Names that stand for several parts with different contents. */
	readonly twice: ReadonlySet<string>;
}

const PIECE = 2 ** 16;
const MOST_PARTS = 10_000;
const MOST_BYTES = 2 ** 30;
/** Real sheets shrink 5 to 30 times, bombs a thousand; small parts may shrink as they like. */
const MOST_RATIO = 200;
const SMALL = 2 ** 25;

/** The parts of the archive. Throws a fault where it isn't one, or is cut short, encrypted or a bomb. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
	const entries = await entriesOf(bytes);
	const byName = new Map<string, Found>();
	const twice = new Set<string>();
	for (const found of entries) {
		const key = found.part.name.toLowerCase();
		const before = byName.get(key);
		if (before && (before.entry.crc32 !== found.entry.crc32 || before.part.size !== found.part.size)) twice.add(key);
		byName.set(key, found);
	}
	return {
		parts: [...byName.values()].map(({ part }) => part),
		find: (name) => byName.get(name.toLowerCase())?.part,
		twice,
	};
}

interface Found {
	readonly part: ZipPart;
	readonly entry: yauzl.Entry;
}

async function entriesOf(bytes: Uint8Array): Promise<Found[]> {
	const found: Found[] = [];
	try {
		const zip = await yauzl.fromBufferPromise(wholeArchive(bytes), { decodeStrings: false });
		if (zip.entryCount > MOST_PARTS) throw unsafe("parts");
		for await (const entry of zip.eachEntry()) {
			if (entry.isEncrypted()) throw encrypted();
			const name = partName(entry);
			if (!name.endsWith("/")) found.push({ entry, part: zipPart(zip, entry, name) });
		}
	} catch (fault) {
		throw fault instanceof WorkbookFault ? fault : damaged("archive");
	}
	return found;
}

/** Some programs write the names with backslashes or a leading slash. The names never become paths on a disk. */
function partName(entry: yauzl.Entry): string {
	return new TextDecoder().decode(entry.fileNameRaw).replaceAll("\\", "/").replace(/^\/+/, "");
}

/** Without what a mail gateway or a copying program left behind the end record, which has 22 bytes and a comment. */
function wholeArchive(bytes: Uint8Array): Buffer {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = buffer.lastIndexOf("PK\x05\x06", undefined, "latin1");
	if (end < 0 || end + 22 > buffer.length) return buffer;
	return buffer.subarray(0, end + 22 + buffer.readUInt16LE(end + 20));
}

function zipPart(zip: yauzl.ZipFile, entry: yauzl.Entry, name: string): ZipPart {
	const size = entry.uncompressedSize;
	return {
		name,
		size,
		async *chunks() {
			if (size > MOST_BYTES || (size > SMALL && size > entry.compressedSize * MOST_RATIO)) throw unsafe("inflation");
			let crc = 0;
			try {
				for await (const chunk of await zip.openReadStreamPromise(entry)) {
					crc = crc32(chunk, crc);
					// What is stored unpacked comes in one piece.
					for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
				}
			} catch {
				throw damaged("packing", name);
			}
			if (crc !== entry.crc32) throw damaged("checksum", name);
		},
	};
}
