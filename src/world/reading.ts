/** Reading files and standard input. */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import process from "node:process";
import { readRefusal } from "./refusal.ts";

const PIECE = 256 * 1024;

/** The whole file; `-` is standard input. Throws `WorldError`. */
export async function readWhole(path: string): Promise<Uint8Array> {
	if (path !== "-") {
		try {
			return await readFile(path);
		} catch (cause) {
			throw readRefusal(path, cause);
		}
	}
	const pieces: Uint8Array[] = [];
	for await (const piece of readPieces(path)) pieces.push(piece);
	return Buffer.concat(pieces);
}

/** The file in pieces; `-` is standard input. Throws `WorldError`. */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
	const stream = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: PIECE });
	try {
		for await (const piece of stream) yield piece as Uint8Array;
	} catch (cause) {
		throw readRefusal(path, cause);
	}
}

/** Whether there is a file or a folder of this name. */
export async function isThere(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
