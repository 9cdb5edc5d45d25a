/** Changes single bytes of an archive, as bad copies and bad programs do. */

/** Where a part's name stands in the central directory: its entry begins 46 bytes before. */
export function lastOf(bytes: Uint8Array, name: string): number {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(name);
}

/** The archive with the packed bytes of one part turned over. */
export function damagedEntry(bytes: Uint8Array, name: string): Uint8Array {
	const damaged = Uint8Array.from(bytes);
	const start = Buffer.from(damaged.buffer).indexOf(name) + name.length;
	for (let at = start + 2; at < start + 20; at++) damaged[at] = ~(damaged[at] ?? 0) & 0xff;
	return damaged;
}

/** The archive with one part under another name of the same length, there and in the central directory. */
export function renamedEntry(bytes: Uint8Array, from: string, to: string): Uint8Array {
	const buffer = Buffer.from(Uint8Array.from(bytes));
	for (let at = buffer.indexOf(from); at >= 0; at = buffer.indexOf(from, at + 1)) buffer.write(to, at);
	return buffer;
}
