/** Text that is legal in XML and means the same when a spreadsheet program reads it back. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Programs read `_x0041_` in a cell as "A"; an escaped underscore keeps it as it was written. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What one cell holds at most (Excel specifications and limits). */
const MOST_CHARACTERS = 32_767;

/** The text without what XML forbids: control characters go, half a character becomes �, line ends become `\n`. */
export function legalText(text: string): string {
	return text.replace(/\r\n?/g, "\n").replace(ILLEGAL, "").replace(LONE_SURROGATE, "\ufffd");
}

/** The text as a cell stores it. Refuses a text longer than a cell can hold. */
export function cellText(text: string): string {
	const stored = legalText(text).replace(LOOKS_ESCAPED, "_x005F_");
	if (stored.length > MOST_CHARACTERS) throw new RangeError(`a text of ${stored.length} characters in one cell`);
	return stored;
}

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"\n": "&#10;",
};

/** The text as content or attribute of an XML element. */
export function xmlText(text: string): string {
	return legalText(text).replace(/[&<>"\n]/g, (character) => ENTITIES[character] ?? character);
}
