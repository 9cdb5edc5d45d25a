/** Writes tables as files of any dialect and encoding, for tests of reading them. */
import { day } from "../../src/core/day.ts";
import type { InputContext, Source } from "../../src/input/context.ts";
import { type DealsReading, readDeals } from "../../src/input/deals.ts";
import type { Encoding } from "../../src/input/encoding.ts";
import { type FakeWorld, fakeWorld } from "../fake-world.ts";

export interface Form {
	readonly delimiter?: string;
	readonly lineEnd?: string;
	readonly encoding?: Encoding;
	/** A byte order mark in front. */
	readonly mark?: boolean;
	/** Every cell in quotes. */
	readonly quoted?: boolean;
	/** What quotes are; default `"`. */
	readonly quote?: '"' | "'";
	/** A delimiter behind the last cell, as Bitrix24 has it. */
	readonly trailing?: boolean;
	/** No line end after the last row. */
	readonly open?: boolean;
}

/** The rows as text. */
export function tableText(rows: readonly (readonly string[])[], form: Form = {}): string {
	const { delimiter = ",", lineEnd = "\n", quoted = false, quote = '"', trailing = false, open = false } = form;
	const cell = (text: string) => {
		const needed = [delimiter, quote, "\r", "\n"].some((sign) => text.includes(sign));
		return quoted || needed ? quote + text.replaceAll(quote, quote + quote) + quote : text;
	};
	const lines = rows.map((row) => row.map(cell).join(delimiter) + (trailing ? delimiter : ""));
	return lines.join(lineEnd) + (open ? "" : lineEnd);
}

/** The rows as the bytes of a file. */
export function tableBytes(rows: readonly (readonly string[])[], form: Form = {}): Uint8Array {
	return encoded((form.mark ? "\ufeff" : "") + tableText(rows, form), form.encoding ?? "utf-8");
}

/** The text in an encoding. Throws for a letter that the encoding lacks. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
	if (encoding === "utf-8") return new TextEncoder().encode(text);
	if (encoding === "utf-16le" || encoding === "utf-16be") return utf16(text, encoding === "utf-16le");
	const bytes = byteByLetter(encoding);
	return Uint8Array.from(text, (letter) => {
		const byte = bytes.get(letter);
		if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
		return byte;
	});
}

function utf16(text: string, little: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
	return new Uint8Array(view.buffer);
}

function byteByLetter(encoding: Encoding): Map<string, number> {
	const decoder = new TextDecoder(encoding);
	return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
}

export const ROUBLES = { code: "RUB", decimals: 2 } as const;

/** What a test knows of the workspace where it doesn't say. */
export function context(given: Partial<InputContext> = {}): InputContext {
	return {
		currency: ROUBLES,
		timezone: "Europe/Moscow",
		people: {},
		stages: {},
		allowRejects: false,
		today: day("2026-12-31"),
		...given,
	};
}

/** Reads one file of deals. */
export async function dealsOf(
	content: Uint8Array | string,
	options: Source["options"] = {},
	given: Partial<InputContext> = {},
): Promise<DealsReading> {
	return readDeals(worldOf({ "deals.csv": content }), [{ file: "deals.csv", options }], context(given));
}

export function worldOf(files: Readonly<Record<string, Uint8Array | string>>): FakeWorld {
	return fakeWorld({ files });
}
