/** What came of an import, on half a page. */
import { type Currency, minorPerMajor } from "../../core/money.ts";
import { rateNumber } from "../../core/rate.ts";
import type { Language } from "../../i18n/language.ts";
import { type Said, say } from "../../i18n/words.ts";
import { writtenDecimal } from "../../i18n/written.ts";
import type { Block, Cell, Document, TableBlock } from "../../output/document.ts";
import { cellName } from "./json-import.ts";
import type { FigureKind, PlanImport, Refused } from "./life/import.ts";
import { text } from "./present/view.ts";
import { importWords } from "./words-import.ts";

type ImportWords = Said<typeof importWords>;

/** The result in a line, what was taken over, and what was not. */
export function presentImport(result: PlanImport, currency: Currency, language: Language): Document {
	const words = say(importWords, language);
	const { file, changes, refused } = result;
	const blocks: Block[] = [
		{
			kind: "facts",
			id: "result",
			facts: [{ id: "result", label: words.result, cell: text(resultText(result, words)) }],
		},
		...(changes.length === 0 ? [] : [changeTable(result, currency, words)]),
		...(refused.length === 0
			? []
			: [{ kind: "heading", text: words.refusedSheet } as const, refusedTable(refused, words, language)]),
	];
	return {
		name: "plan-import",
		title: words.title(file),
		currency,
		sheets: [{ id: "import", title: words.changesSheet, blocks }],
	};
}

function resultText({ changes, failed, written }: PlanImport, words: ImportWords): string {
	if (written !== undefined) return words.written(changes.length, written);
	return changes.length === 0 && !failed ? words.nothing : words.unwritten;
}

function changeTable({ changes }: PlanImport, currency: Currency, words: ImportWords): TableBlock {
	return {
		kind: "table",
		id: "changes",
		primary: true,
		columns: [
			{ id: "setting", title: words.setting, role: "label" },
			{ id: "cell", title: words.cell, role: "label" },
			{ id: "was", title: words.was },
			{ id: "is", title: words.is },
		],
		rows: changes.map(({ key, place, kind, from, to }) => ({
			id: key,
			cells: [
				text(key),
				text(`${place.sheet}!${cellName(place)}`),
				figure(from, kind, currency),
				figure(to === undefined ? undefined : rateNumber(to), kind, currency),
			],
		})),
	};
}

function figure(value: number | undefined, kind: FigureKind, currency: Currency): Cell {
	if (value === undefined) return { kind: "unknown" };
	if (kind === "money") return { kind, value: BigInt(Math.round(value * Number(minorPerMajor(currency)))) };
	if (kind === "count") return { kind, value };
	const decimals = (String(Number((value * (kind === "percent" ? 100 : 1)).toFixed(4))).split(".")[1] ?? "").length;
	return { kind, value, decimals };
}

function refusedTable(refused: readonly Refused[], words: ImportWords, language: Language): TableBlock {
	const shown = (value: Refused["was"]) =>
		text(typeof value === "number" ? writtenDecimal(String(value), language) : (value ?? words.nothingHere));
	return {
		kind: "table",
		id: "refused",
		columns: [
			{ id: "cell", title: words.cell, role: "label" },
			{ id: "was", title: words.was, role: "label" },
			{ id: "is", title: words.is, role: "label" },
		],
		rows: refused.map(({ place, was, is }, index) => ({
			id: String(index),
			cells: [text([place.sheet, cellName(place)].filter((part) => part !== null).join("!")), shown(was), shown(is)],
		})),
	};
}
