/** How many columns of a terminal a text takes, and how to cut and pad it to so many. */

/** What takes one column each, which is nearly everything there is: Latin, Cyrillic, punctuation, signs, box drawing. */
const NARROW =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2190-\u21ff\u2400-\u2426\u2500-\u25fc]*$/;
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
/** East Asian wide and full-width forms, and what is drawn as a picture. */
const WIDE =
	/^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
/** Asks for the picture in place of the sign: one column more. */
const AS_PICTURE = "\ufe0f";

/** Columns of the terminal: 1 for most characters, 2 for hieroglyphs and emoji, 0 for combining marks. */
export function displayWidth(text: string): number {
	if (NARROW.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}

function characterWidth(character: string): number {
	if (character === AS_PICTURE) return 1;
	if (COMBINING.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}

/** The text cut to so many columns, with `…` in place of what is cut off. */
export function truncated(text: string, width: number): string {
	if (displayWidth(text) <= width) return text;
	if (width < 1) return "";
	let kept = "";
	let used = 0;
	for (const character of text) {
		used += characterWidth(character);
		if (used > width - 1) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}

/** The text filled up with spaces; longer text is left as it is. */
export function padded(text: string, width: number, align: "left" | "right"): string {
	const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
	return align === "left" ? text + spaces : spaces + text;
}

/** The text on lines of at most so many columns, broken between words; a longer word is broken where it must be. */
export function wrapped(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ").flatMap((each) => pieces(each, width))) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (displayWidth(longer) <= width) {
			line = longer;
			continue;
		}
		lines.push(line);
		line = word;
	}
	return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
	if (displayWidth(word) <= width) return [word];
	const found: string[] = [];
	let piece = "";
	for (const character of word) {
		if (displayWidth(piece + character) > width) {
			found.push(piece);
			piece = "";
		}
		piece += character;
	}
	return [...found, piece];
}
