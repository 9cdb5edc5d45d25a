/** The checksum of zip archives: a changed byte must never become a changed amount without a word. */

/** Four tables, so that four bytes go in one step: the sheets of a year are a hundred megabytes. */
const TABLES = tables();

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
	const [first, second, third, fourth] = [0, 1, 2, 3].map(() => new Int32Array(256)) as [
		Int32Array,
		Int32Array,
		Int32Array,
		Int32Array,
	];
	for (let byte = 0; byte < 256; byte++) {
		let crc = byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
		first[byte] = crc;
	}
	for (const [table, before] of [
		[second, first],
		[third, second],
		[fourth, third],
	] as const) {
		for (let byte = 0; byte < 256; byte++) {
			const crc = before[byte] ?? 0;
			table[byte] = (crc >>> 8) ^ (first[crc & 255] ?? 0);
		}
	}
	return [first, second, third, fourth];
}

/** The CRC-32 (ISO 3309, as in zip) of all bytes so far; begin with 0. */
export function crc32(bytes: Uint8Array, before: number): number {
	const [first, second, third, fourth] = TABLES;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let crc = ~before;
	let at = 0;
	for (const end = bytes.length - 3; at < end; at += 4) {
		const four = crc ^ view.getInt32(at, true);
		crc =
			(fourth[four & 255] as number) ^
			(third[(four >>> 8) & 255] as number) ^
			(second[(four >>> 16) & 255] as number) ^
			(first[four >>> 24] as number);
	}
	for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (first[(crc ^ view.getUint8(at)) & 255] as number);
	return ~crc >>> 0;
}
