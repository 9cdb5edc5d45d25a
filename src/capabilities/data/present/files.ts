/** The sheet of files: what each is, how it is written, and what its columns are read as. */
import { say } from "../../../i18n/words.ts";
import { writtenList } from "../../../i18n/written.ts";
import type { Block, Fact, Sheet, TableBlock } from "../../../output/document.ts";
import { type CheckedFile, formatName } from "../checked-file.ts";
import { activityWords } from "../words-activities.ts";
import { fieldNames } from "../words-fields.ts";
import { quotaWords } from "../words-quotas.ts";
import { dateFacts, numberFacts } from "./styles.ts";
import { text, type View } from "./view.ts";

/** Enough to see what told the export. */
const MOST_HEADERS = 4;

/** What is told of a file, apart from its name and rows. */
const LAYOUT = [
	"table",
	"format",
	"encoding",
	"delimiter",
	"quote",
	"sheet",
	"profile",
	"headerRow",
	"columns",
	"numbers",
	"dates",
] as const satisfies readonly (keyof CheckedFile)[];

/** The whole sheet; files that are alike but for their rows are told of once. */
export function filesSheet(view: View): Sheet {
	const groups = new Map<string, CheckedFile[]>();
	for (const file of view.check.files) {
		const key = layoutOf(file);
		groups.set(key, [...(groups.get(key) ?? []), file]);
	}
	const blocks = [...groups.values()].flatMap((files, index) => fileBlocks(files, index + 1, view));
	return { id: "files", title: view.words.filesSheet, blocks };
}

/** Files of one layout differ in nothing but their rows. */
function layoutOf(file: CheckedFile): string {
	return JSON.stringify(LAYOUT.map((key) => file[key]));
}

function fileBlocks(files: readonly CheckedFile[], number: number, view: View): readonly Block[] {
	const [file] = files;
	if (file === undefined) return [];
	const { words } = view;
	const used = file.columns.filter(({ field }) => field !== undefined);
	const unused = file.columns
		.filter(({ column, field }) => field === undefined && column !== "")
		.map(({ column }) => column);
	return [
		{ kind: "heading", text: files.map((each) => each.file).join(", ") },
		{ kind: "facts", id: `facts${number}`, facts: factsOf(file, view) },
		...(used.length === 0 ? [] : [columnTable(used, number, view)]),
		...(unused.length === 0
			? []
			: ([
					{
						kind: "text",
						text: words.unused(unused.length, writtenList(unused, view.language, unused.length)),
						tone: "note",
					},
				] as const)),
	];
}

function factsOf(file: CheckedFile, view: View): readonly Fact[] {
	const { words, language } = view;
	const told = writtenList(file.because.slice(0, MOST_HEADERS), language);
	const header: Fact[] =
		file.headerRow === undefined
			? []
			: [{ id: "headerRow", label: words.headerRow, cell: { kind: "count", value: file.headerRow } }];
	return [
		{ id: "what", label: words.whatItIs, cell: text(whatItIs(file, view)) },
		...(told === "" ? [] : [{ id: "because", label: words.knownBy, cell: text(told) }]),
		{ id: "form", label: words.form, cell: text(formOf(file, view)) },
		...header,
		...numberFacts(file, view),
		...dateFacts(file, view),
	];
}

function whatItIs({ table, profile }: CheckedFile, { words, language }: View): string {
	if (table === undefined) return words.unknownTable;
	const named = {
		deals: words.dealsTable,
		staff: words.staffTable,
		payments: words.paymentsTable,
		activities: say(activityWords, language).table,
		quotas: say(quotaWords, language).table,
	}[table];
	return profile === undefined || table === "activities" ? named : words.exportOf(named, exportName(profile, words));
}

/** CRMs have names; tables that people keep have none. */
function exportName({ key, name }: { readonly key: string; readonly name: string }, words: View["words"]): string {
	if (/^(?:plain|staff|payments|quotas)-/.test(key)) return words.ownTable;
	return key.startsWith("sales-") ? words.salesList : name;
}

function formOf(file: CheckedFile, { words }: View): string {
	const format = formatName(file).toUpperCase();
	if (file.encoding === undefined) return file.sheet === undefined ? format : words.sheetOf(format, file.sheet);
	const delimiters: Readonly<Record<string, string>> = {
		",": words.comma,
		";": words.semicolon,
		"\t": words.tab,
		"|": words.bar,
	};
	const delimiter = delimiters[file.delimiter ?? ""] ?? file.delimiter ?? "";
	const form = words.delimited(format, file.encoding.replace("utf", "UTF"), delimiter);
	return file.quote === "'" ? words.betweenApostrophes(form) : form;
}

function columnTable(columns: CheckedFile["columns"], number: number, { words, language }: View): TableBlock {
	const names = Object.fromEntries(Object.keys(fieldNames).map((field) => [field, say(fieldNames, language)[field]]));
	return {
		kind: "table",
		id: `columns${number}`,
		columns: [
			{ id: "column", title: words.column, role: "label" },
			{ id: "field", title: words.readAs, role: "label" },
		],
		rows: columns.map(({ column, field = "" }, index) => ({
			id: `column${index + 1}`,
			cells: [text(column), text(names[field] ?? field)],
		})),
	};
}
