/** Text in Markdown that means nothing but itself. */
import { onOneLine } from "./printable.ts";

/** What begins emphasis, code, links, tags, tables or entities; an underscore only at the edge of a word. */
const SPECIAL = /[\\|`*~[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
/** What begins a heading, a list, a quotation or a rule at the start of a line. */
const LEADING = /^(?:[#>+=-]|(\d+)(?=[.)]))/;

/** The text on one line, its special characters escaped, so that it may stand in a sentence or in a table's cell. */
export function escapedMarkdown(text: string): string {
	return onOneLine(text).trim().replace(SPECIAL, "\\$&");
}

/** The same for a text that begins a line. */
export function escapedParagraph(text: string): string {
	return escapedMarkdown(text).replace(LEADING, (start, digits?: string) =>
		digits === undefined ? `\\${start}` : `${digits}\\`,
	);
}
