/** Markup from text: everything that comes from outside is escaped here and nowhere else. */
import { printable } from "../printable.ts";

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** The text so that it means itself, in an element or in a quoted attribute; its line breaks stay. */
export function escapedHtml(text: string): string {
	const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => printable(line.replaceAll("\t", " ")));
	return lines.join("\n").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** An element with attributes (those without a value are left out) around markup that is already escaped. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	...inside: readonly string[]
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== "")
		.map(([key, value]) => ` ${key}="${escapedHtml(String(value))}"`);
	return `<${name}${written.join("")}>${inside.join("")}</${name}>`;
}
