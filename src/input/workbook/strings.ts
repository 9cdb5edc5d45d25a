/** The texts of a workbook: shared strings and the runs of rich text. */
import { unsafe } from "./fault.ts";
import { type Attributes, decoded, type XmlEvents, xmlFeed } from "./xml.ts";
import type { ZipPart } from "./zip.ts";

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Without the escapes that the format uses for characters XML can't hold: `_x000D_` is a carriage return. */
export function unescaped(text: string): string {
	if (!text.includes("_x")) return text;
	return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * A copy of its own. A piece cut from a chunk of XML keeps the whole chunk in memory for as long as somebody keeps the
 * piece; texts of up to 12 characters are copied by the engine itself.
 */
export function ownText(piece: string): string {
	return piece.length < 13 ? piece : ` ${piece}`.slice(1);
}

/** The text of an `si` or `is` element: its runs joined, without the readings of Japanese words (`rPh`). */
export class RichText implements XmlEvents {
	#collected = "";
	#run = "";
	#inRun = false;
	#phonetic = 0;
	#keepsSpace = false;

	/** The text since the last call. */
	take(): string {
		const text = ownText(unescaped(this.#collected));
		this.#collected = "";
		return text;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#phonetic > 0 || name === "rPh") this.#phonetic++;
		else if (name === "t") {
			this.#inRun = true;
			this.#run = "";
			this.#keepsSpace = attributes["xml:space"] === "preserve";
		}
	}

	/** Spreadsheets trim a run that doesn't ask for its spaces to be kept. */
	close(name: string): void {
		if (this.#phonetic > 0) this.#phonetic--;
		else if (name === "t") {
			this.#collected += this.#keepsSpace ? this.#run : trimmed(this.#run);
			this.#inRun = false;
		}
	}

	text(text: string): void {
		if (this.#inRun) this.#run += text;
	}
}

/** Without what XML calls white space at both ends; a no-break space is a character like others. */
function trimmed(text: string): string {
	let [start, end] = [0, text.length];
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (start < end && isSpace(text.charCodeAt(end - 1))) end--;
	return text.slice(start, end);
}

function isSpace(code: number): boolean {
	return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

const MOST_STRINGS = 5_000_000;
const MOST_CHARACTERS = 150_000_000;

/** The shared strings by their number. Throws a fault where the part is damaged or holds more than memory should. */
export async function sharedStrings(part: ZipPart): Promise<readonly string[]> {
	const strings: string[] = [];
	let characters = 0;
	const rich = new RichText();
	const feed = xmlFeed(part.name, {
		open: (name, attributes) => rich.open(name, attributes),
		text: (text) => rich.text(text),
		close(name) {
			rich.close(name);
			if (name !== "si") return;
			const text = rich.take();
			characters += text.length;
			strings.push(text);
			if (strings.length > MOST_STRINGS || characters > MOST_CHARACTERS) throw unsafe("texts");
		},
	});
	for await (const xml of decoded(part.chunks())) feed.write(xml);
	feed.end();
	return strings;
}
