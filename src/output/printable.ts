/** Text from the user's files made safe to print on one line. */

/** C0, DEL, C1, line separators, and the marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text with every control character shown by its picture (`␛`, `␊`): what stands in a file must neither move the
 * cursor nor break a line that others search through.
 */
export function printable(text: string): string {
	return text.replace(UNPRINTABLE, (character) => {
		const code = character.charCodeAt(0);
		if (code < 0x20) return String.fromCharCode(0x2400 + code);
		return code === 0x7f ? "␡" : "\ufffd";
	});
}

/** The text on one line: line breaks and tabs become spaces, other control characters are shown. */
export function onOneLine(text: string): string {
	return printable(text.replace(/[\t\r\n\v\f\u2028\u2029]+/g, " "));
}
