/** Labelled values of a text page, one a line. */
import type { Fact, FactsBlock } from "../document.ts";
import { onOneLine } from "../printable.ts";
import { statusMark } from "../table-shape.ts";
import { writtenAlone } from "../written-cell.ts";
import { displayWidth, padded, truncated, wrapped } from "./display-width.ts";
import { GAP } from "./grid.ts";
import type { Page } from "./page.ts";

/** With less room than this beside the values, explanations go below them. */
const ROOM_TO_EXPLAIN = 28;
/** A single value longer than this does not push the explanations away. */
const USUAL_VALUE = 32;

interface Columns {
	readonly label: number;
	readonly value: number;
	readonly explanation: number;
}

/** Labels on the left, values below one another, explanations in the rest of the page or under their fact. */
export function factLines(block: FactsBlock, page: Page): readonly string[] {
	const facts = block.facts.map((fact) => ({ fact, label: onOneLine(fact.label), value: writtenValue(fact, page) }));
	const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(displayWidth));
	const label = Math.min(widest(facts.map((each) => each.label)), Math.floor(page.width / 2));
	const usual = facts.map((each) => each.value).filter((value) => displayWidth(value) <= USUAL_VALUE);
	const value = Math.min(widest(usual), page.width - label - GAP.length);
	const columns = { label, value, explanation: page.width - label - value - 2 * GAP.length };
	return facts.flatMap((each) => oneFact(each.fact, each.label, each.value, columns, page));
}

function writtenValue(fact: Fact, page: Page): string {
	const mark = statusMark(fact.cell);
	return writtenAlone(fact.cell, page.document.currency, page.language) + (mark === "" ? "" : ` ${mark}`);
}

function oneFact(fact: Fact, label: string, value: string, columns: Columns, page: Page): readonly string[] {
	const { dim } = page.colours;
	const start = padded(truncated(label, columns.label), columns.label, "left") + GAP;
	const indent = " ".repeat(columns.label + GAP.length);
	const [first = "", ...rest] = wrapped(value, page.width - columns.label - GAP.length).map(painting(fact, page));
	const lines = [start + first, ...rest.map((line) => indent + line)].map((line) => line.trimEnd());
	const text = onOneLine(fact.explanation ?? "");
	if (text === "") return lines;
	if (columns.explanation < ROOM_TO_EXPLAIN || displayWidth(value) > columns.value) {
		return [...lines, ...wrapped(text, page.width - GAP.length).map((line) => GAP + dim(line))];
	}
	const [beside = "", ...below] = wrapped(text, Math.min(columns.explanation, page.readingWidth));
	const fill = " ".repeat(columns.value - displayWidth(value)) + GAP;
	const under = " ".repeat(columns.label + columns.value + 2 * GAP.length);
	return [start + first + fill + dim(beside), ...below.map((line) => under + dim(line))];
}

function painting(fact: Fact, { colours }: Page): (text: string) => string {
	const { cell } = fact;
	if (cell.kind === "empty" || cell.status === undefined) return (text) => text;
	return { good: colours.good, warn: colours.warning, bad: colours.error }[cell.status];
}
