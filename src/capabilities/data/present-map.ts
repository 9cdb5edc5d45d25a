/** The mapping of a file as a document: how it is read, and what was written. */
import type { Currency } from "../../core/money.ts";
import type { Language } from "../../i18n/language.ts";
import { say } from "../../i18n/words.ts";
import type { Block, Document, Fact } from "../../output/document.ts";
import { type FileMapping, settingLines } from "./mapping.ts";
import { mapWords } from "./words-map.ts";

/** One sheet; `written` is the file that the settings were written to. */
export function presentMap(
	mapping: FileMapping,
	{ currency, written }: { readonly currency: Currency; readonly written: string | undefined },
	language: Language,
): Document {
	const words = say(mapWords, language);
	return {
		name: "data-map",
		title: words.title(mapping.file),
		currency,
		sheets: [
			{
				id: "map",
				title: words.title(mapping.file),
				blocks: [
					{ kind: "facts", id: "facts", facts: facts(mapping, language) },
					...settings(mapping, written, language),
					{ kind: "text", text: words.next(mapping.file), tone: "note" },
				],
			},
		],
	};
}

function facts({ table, profile, rows }: FileMapping, language: Language): readonly Fact[] {
	const words = say(mapWords, language);
	const named: Fact[] =
		profile === undefined ? [] : [{ id: "profile", label: words.exportOf, cell: { kind: "text", text: profile } }];
	return [
		{ id: "what", label: words.whatItIs, cell: { kind: "text", text: words[table] } },
		...named,
		{ id: "read", label: words.rowsRead, cell: { kind: "count", value: rows.read } },
		{ id: "used", label: words.rowsUsed, cell: { kind: "count", value: rows.used } },
		{ id: "rejected", label: words.rowsRejected, cell: { kind: "count", value: rows.rejected } },
	];
}

function settings(mapping: FileMapping, written: string | undefined, language: Language): readonly Block[] {
	const words = say(mapWords, language);
	const lines = settingLines(mapping);
	if (lines.length === 0) return [{ kind: "text", text: words.nothing }];
	return [
		{ kind: "heading", text: written === undefined ? words.toAdd : words.written(written) },
		{
			kind: "table",
			id: "settings",
			columns: [
				{ id: "setting", title: words.setting, role: "label" },
				{ id: "value", title: words.value, role: "label" },
			],
			rows: lines.map(({ path, value }, index) => ({
				id: `line${index + 1}`,
				cells: [
					{ kind: "text", text: path },
					{ kind: "text", text: value },
				],
			})),
		},
	];
}
