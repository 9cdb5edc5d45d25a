/** Lists of choices that a validation rule can't hold stand on a sheet of their own. */
import type { Language } from "../../i18n/language.ts";
import { say } from "../../i18n/words.ts";
import type { Cell, Document, Input, Reference, Sheet, TableBlock } from "../document.ts";
import { fitsInRule } from "./validation.ts";
import { words } from "./words.ts";

const SHEET = "rop.choices";

/** The document with a last machine sheet that holds the long lists; the same document where there are none. */
export function withChoices(document: Document, language: Language): Document {
	const lists = new Map(longLists(document).map((choices) => [keyOf(choices), choices]));
	if (lists.size === 0) return document;
	const said = say(words, language);
	const blocks = [...lists].map(([key, choices]) => table(key, choices, said.choices));
	const sheet: Sheet = { id: SHEET, title: said.lists, audience: "machine", blocks };
	return { ...document, sheets: [...document.sheets, sheet] };
}

/** Where a long list stands on that sheet. */
export function choicesReference(choices: readonly string[]): Reference {
	const from = { row: "0", column: "choice" };
	return { sheet: SHEET, block: keyOf(choices), from, to: { row: String(choices.length - 1), column: "choice" } };
}

function table(id: string, choices: readonly string[], title: string): TableBlock {
	const rows = choices.map((text, index) => ({ id: String(index), cells: [{ kind: "text", text } as const] }));
	return { kind: "table", id, columns: [{ id: "choice", title }], rows };
}

function keyOf(choices: readonly string[]): string {
	return choices.join("\n");
}

function longLists(document: Document): readonly (readonly string[])[] {
	return cellsOf(document)
		.flatMap((cell): Input[] => (cell.kind === "empty" || cell.input === undefined ? [] : [cell.input]))
		.flatMap(({ choices }) => (choices === undefined || fitsInRule(choices) ? [] : [choices]));
}

function cellsOf(document: Document): readonly Cell[] {
	return document.sheets.flatMap((sheet) =>
		sheet.blocks.flatMap((block) => {
			if (block.kind === "facts") return block.facts.map((fact) => fact.cell);
			return block.kind === "table" ? block.rows.flatMap((row) => row.cells) : [];
		}),
	);
}
