/** Which encoding a text file is in: by its mark, by strict UTF-8, else by how Russian it reads. */
import { russianScore, westernScore } from "./letter-frequency.ts";

/** Labels of the Encoding standard, as TextDecoder takes them. */
export const ENCODINGS = [
	"utf-8",
	"utf-16le",
	"utf-16be",
	"windows-1251",
	"koi8-r",
	"ibm866",
	"x-mac-cyrillic",
	"windows-1252",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

const CYRILLIC: readonly Encoding[] = ["windows-1251", "koi8-r", "ibm866", "x-mac-cyrillic"];
/** In UTF-16 the second byte of a Latin letter, digit or mark is 0, of a Cyrillic letter 4. */
const HIGH_BYTES = new Set([0x00, 0x04]);
/** A file whose letters above ASCII are nearly all well-formed UTF-8 is UTF-8 with damage, not another encoding. */
const WELL_FORMED_PER_BROKEN = 8;

/** What people and rop.yaml call encodings. */
const NAMES: Readonly<Record<string, Encoding>> = {
	utf8: "utf-8",
	"utf-8-sig": "utf-8",
	cp1251: "windows-1251",
	win1251: "windows-1251",
	ansi: "windows-1251",
	koi8r: "koi8-r",
	cp866: "ibm866",
	"ibm-866": "ibm866",
	dos: "ibm866",
	maccyrillic: "x-mac-cyrillic",
	"mac-cyrillic": "x-mac-cyrillic",
	"utf-16": "utf-16le",
	utf16: "utf-16le",
	cp1252: "windows-1252",
	latin1: "windows-1252",
	"iso-8859-1": "windows-1252",
};

/** The encoding of this name, `cp1251` as well as `windows-1251`; undefined where none is known. */
export function encodingNamed(name: string): Encoding | undefined {
	const lower = name.trim().toLowerCase();
	return ENCODINGS.find((encoding) => encoding === lower) ?? NAMES[lower];
}

/** The encoding of a file that begins so (64 KB are plenty); undefined: only ASCII so far, any of them fits. */
export function detectEncoding(sample: Uint8Array): Encoding | undefined {
	const marked = byMark(sample) ?? byZeroBytes(sample);
	if (marked !== undefined) return marked;
	const text = new TextDecoder("utf-8").decode(sample, { stream: true });
	if (text.length === sample.length && !text.includes("\ufffd")) return undefined;
	return isUtf8(text) ? "utf-8" : byLetters(sample);
}

function byMark(sample: Uint8Array): Encoding | undefined {
	const [first, second, third] = sample;
	if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
	if (first === 0xff && second === 0xfe) return "utf-16le";
	return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function byZeroBytes(sample: Uint8Array): Encoding | undefined {
	const length = Math.min(sample.length & ~1, 4096);
	if (length < 4 || !sample.subarray(0, length).includes(0)) return undefined;
	let [even, odd] = [0, 0];
	for (let at = 0; at < length; at += 2) {
		if (HIGH_BYTES.has(sample[at] ?? -1)) even += 1;
		if (HIGH_BYTES.has(sample[at + 1] ?? -1)) odd += 1;
	}
	const enough = (length / 2) * 0.9;
	if (odd >= enough && odd > even) return "utf-16le";
	return even >= enough ? "utf-16be" : undefined;
}

/** Whether the text decoded as UTF-8 was written in it: nearly no byte is none. */
function isUtf8(decoded: string): boolean {
	let [broken, wellFormed] = [0, 0];
	for (let at = 0; at < decoded.length; at++) {
		const code = decoded.charCodeAt(at);
		if (code === 0xfffd) broken += 1;
		else if (code > 0x7f) wellFormed += 1;
	}
	return wellFormed >= broken * WELL_FORMED_PER_BROKEN;
}

function byLetters(sample: Uint8Array): Encoding {
	const scores = CYRILLIC.map((encoding) => ({ encoding, score: russianScore(decoded(sample, encoding)) }));
	const western = { encoding: "windows-1252" as const, score: westernScore(decoded(sample, "windows-1252")) };
	return [...scores, western].reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}

function decoded(sample: Uint8Array, encoding: Encoding): string {
	return new TextDecoder(encoding).decode(sample);
}
