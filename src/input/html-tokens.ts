/** Takes a web page apart into tags and text, whatever state it is in; in time proportional to its length. */

export type HtmlToken =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "open"; readonly name: string; readonly attributes: string }
	| { readonly kind: "close"; readonly name: string };

/** An attribute longer than this is an apostrophe gone astray. */
const LONGEST_QUOTED = 4000;
const TAG = /<(\/?)([a-z][^\s/<>]*)/iy;

/** The tokens in their order; comments, declarations, scripts and styles are left out. Names are in small letters. */
export function* htmlTokens(page: string): Generator<HtmlToken> {
	let at = 0;
	while (at < page.length) {
		const next = page.indexOf("<", at);
		if (next !== at) yield { kind: "text", text: page.slice(at, next < 0 ? page.length : next) };
		if (next < 0) return;
		const { token, end } = markupAt(page, next);
		if (token) yield token;
		at = end;
	}
}

/** What begins with this `<`, and where it ends: a tag, something to leave out, or else the mark itself. */
function markupAt(page: string, at: number): { token?: HtmlToken; end: number } {
	if (page.startsWith("<!--", at)) return { end: after(page, "-->", at + 4) };
	if (page.startsWith("<!", at) || page.startsWith("<?", at)) return { end: after(page, ">", at) };
	TAG.lastIndex = at;
	const [start = "", slash, written = ""] = TAG.exec(page) ?? [];
	const close = start === "" ? -1 : tagEnd(page, at + start.length);
	if (close < 0) return { token: { kind: "text", text: "<" }, end: at + 1 };
	const name = written.toLowerCase();
	if (slash === "/") return { token: { kind: "close", name }, end: close + 1 };
	const attributes = page.slice(at + start.length, close);
	const end = name === "script" || name === "style" ? rawEnd(page, close, name) : close + 1;
	return { token: { kind: "open", name, attributes }, end };
}

function after(page: string, mark: string, from: number): number {
	const found = page.indexOf(mark, from);
	return found < 0 ? page.length : found + mark.length;
}

/** Scripts and styles hold anything, up to their own closing tag. */
function rawEnd(page: string, from: number, name: string): number {
	const closing = new RegExp(`</${name}`, "gi");
	closing.lastIndex = from;
	return closing.exec(page)?.index ?? page.length;
}

/** Where a tag's `>` stands, outside of quoted values; -1 where another tag begins first. */
function tagEnd(page: string, from: number): number {
	let expectsValue = false;
	for (let at = from; at < page.length; at++) {
		const character = page[at];
		if (character === ">") return at;
		if (character === "<") return -1;
		if (expectsValue && (character === '"' || character === "'")) {
			const length = page.slice(at + 1, at + 1 + LONGEST_QUOTED).indexOf(character);
			if (length >= 0) at += length + 1;
		}
		expectsValue = character === "=" || (expectsValue && /\s/.test(character ?? ""));
	}
	return -1;
}
