/** Names of input cells, by which an edited workbook is read back even where rows were moved. */
import { columnLetters } from "./addresses.ts";
import type { Page } from "./page.ts";
import { xmlText } from "./xml-text.ts";

const PREFIX = "rop.";
const LONGEST_NAME = 255;

/**
 * The defined name of the input with this key: `plan.weights.Иванов Иван` is `rop.plan.weights.Иванов_u0020Иван`.
 * A name takes only letters, digits, points and underscores; every other character, and the underscore itself, is
 * written as its code. (Not as `_x0020_`: that is read back as a space, which no name may have.)
 */
export function inputName(key: string): string {
	const escaped = key.replace(/[^\p{Letter}\p{Decimal_Number}.]/gu, (character) =>
		[...Array(character.length).keys()].map((unit) => codeOf(character.charCodeAt(unit))).join(""),
	);
	return PREFIX + escaped;
}

function codeOf(unit: number): string {
	return `_u${unit.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The key that a defined name stands for; undefined for names that are not ours. */
export function keyOfInputName(name: string): string | undefined {
	if (!name.startsWith(PREFIX)) return undefined;
	return name
		.slice(PREFIX.length)
		.replace(/_u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The `definedName` elements of all pages' inputs that have a key; of inputs with one key the first has the name. */
export function definedNamesXml(pages: readonly Page[]): string {
	const names = new Map<string, string>();
	for (const { inputs, layout } of pages) {
		for (const { row, column, input } of inputs) {
			if (input.key === undefined) continue;
			const name = inputName(input.key);
			// Programs take names that differ only in case for one.
			const alike = name.toLowerCase();
			if (names.has(alike) || name.length > LONGEST_NAME) continue;
			const cell = xmlText(`'${layout.name}'!$${columnLetters(column)}$${row}`);
			names.set(alike, `<definedName name="${name}">${cell}</definedName>`);
		}
	}
	return [...names.values()].join("");
}
