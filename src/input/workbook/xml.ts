/** Streams an XML part as events, with namespace prefixes taken off. Refuses what no workbook needs and bombs are made of. */
import { SaxesParser } from "saxes";
import { damaged, unsafe } from "./fault.ts";
import type { ZipPart } from "./zip.ts";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlEvents {
	open(name: string, attributes: Attributes): void;
	close(name: string): void;
	text?(text: string): void;
}

/** Takes the XML piece by piece; `end` tells that it is whole. Both throw a fault where it isn't well-formed. */
export interface XmlFeed {
	write(xml: string): void;
	end(): void;
}

const DEEPEST = 200;
/** A cell holds at most 32 767 characters: a piece this long without a tag is no table. */
const LONGEST_PIECE = 2 ** 23;

/** Feeds the events with the elements of one part. */
export function xmlFeed(part: string, events: XmlEvents): XmlFeed {
	const parser = new SaxesParser({ xmlns: false, position: false });
	let depth = 0;
	let sinceTag = 0;
	parser.on("error", () => {
		throw damaged("xml", part);
	});
	parser.on("doctype", () => {
		throw unsafe("declarations");
	});
	const known = understood(events);
	parser.on("opentag", ({ name, attributes }) => {
		sinceTag = 0;
		if (++depth > DEEPEST) throw damaged("xml", part);
		known.open(localName(name), attributes);
	});
	parser.on("closetag", ({ name }) => {
		depth--;
		known.close(localName(name));
	});
	parser.on("text", known.text);
	parser.on("cdata", known.text);
	return {
		write(xml) {
			sinceTag += xml.length;
			parser.write(xml);
			if (sinceTag > LONGEST_PIECE) throw unsafe("texts");
		},
		end: () => void parser.close(),
	};
}

/** Of two versions of the same content (`AlternateContent`) a reader takes the `Fallback` when it knows no extension. */
function understood(events: XmlEvents): Required<XmlEvents> {
	let within = 0;
	return {
		open(name, attributes) {
			if (within > 0 || name === "Choice") within++;
			else events.open(name, attributes);
		},
		close(name) {
			if (within > 0) within--;
			else events.close(name);
		},
		text(text) {
			if (within === 0) events.text?.(text);
		},
	};
}

/** `x:row` is `row`: whoever chose the prefix, the name is the same. */
export function localName(name: string): string {
	const colon = name.indexOf(":");
	return colon < 0 ? name : name.slice(colon + 1);
}

/** The characters of a part, by its byte order mark, else by its declaration, else UTF-8. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	let decoder: InstanceType<typeof TextDecoder> | undefined;
	for await (const chunk of chunks) {
		decoder ??= new TextDecoder(encodingOf(chunk));
		yield decoder.decode(chunk, { stream: true });
	}
	yield decoder?.decode() ?? "";
}

function encodingOf(chunk: Uint8Array): string {
	if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
	if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
	const start = new TextDecoder("latin1").decode(chunk.subarray(0, 100));
	const declared = /^<\?xml[^>]*\sencoding=["']((?:windows|iso|koi8)-[\w-]+)["']/i.exec(start)?.[1];
	return declared !== undefined && isKnown(declared) ? declared : "utf-8";
}

function isKnown(encoding: string): boolean {
	try {
		return new TextDecoder(encoding) !== undefined;
	} catch {
		return false;
	}
}

/** Parts that describe the workbook are small; only sheets and texts are not. */
const MOST_DESCRIPTION = 2 ** 26;

/** Reads a whole describing part. Throws a fault where it is damaged or too large. */
export async function readXml(part: ZipPart, events: XmlEvents): Promise<void> {
	if (part.size > MOST_DESCRIPTION) throw unsafe("inflation");
	const feed = xmlFeed(part.name, events);
	for await (const xml of decoded(part.chunks())) feed.write(xml);
	feed.end();
}
