/** Names of input cells, by which an edited workbook is read back even where rows were moved. */
import { columnLetters } from "./addresses.ts";
import type { Page } from "./page.ts";
import { xmlText } from "./xml-text.ts";

const PREFIX = "rop.";

/**
 * The defined name of the input with this key: `plan.weights.Иванов Иван` is `rop.plan.weights.Иванов_x0020_Иван`.
 * A name takes only letters, digits, points and underscores, so every other character is written as its code.
 */
export function inputName(key: string): string {
	const escaped = key.replace(/_(?=x[0-9A-F]{4}_)|[^\p{Letter}\p{Number}._]/gu, (character) =>
		[...Array(character.length).keys()].map((unit) => codeOf(character.charCodeAt(unit))).join(""),
	);
	return PREFIX + escaped;
}

function codeOf(unit: number): string {
	return `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The key that a defined name stands for; undefined for names that are not ours. */
export function keyOfInputName(name: string): string | undefined {
	if (!name.startsWith(PREFIX)) return undefined;
	return name
		.slice(PREFIX.length)
		.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The `definedName` elements of all pages' inputs that have a key, one a key: the first cell that has it. */
export function definedNamesXml(pages: readonly Page[]): string {
	const cells = new Map<string, string>();
	for (const { inputs, layout } of pages) {
		for (const { row, column, input } of inputs) {
			if (input.key === undefined || cells.has(input.key)) continue;
			cells.set(input.key, `'${layout.name}'!$${columnLetters(column)}$${row}`);
		}
	}
	const names = [...cells].map(([key, cell]) => `<definedName name="${inputName(key)}">${xmlText(cell)}</definedName>`);
	return names.join("");
}
