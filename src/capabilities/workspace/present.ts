/** What the demo wrote, and the plan it made, as one document. */
import type { Language } from "../../i18n/language.ts";
import { say } from "../../i18n/words.ts";
import type { Document, Row, Sheet } from "../../output/document.ts";
import { workspaceWords } from "./words.ts";

/** The plan's sheets for people, and behind them the files of the folder. */
export function presentDemo(folder: string, files: readonly string[], plan: Document, language: Language): Document {
	const words = say(workspaceWords, language);
	const written: Sheet = {
		id: "demo",
		title: words.title,
		blocks: [
			{ kind: "heading", text: words.filesHeading },
			{
				kind: "table",
				id: "files",
				columns: [
					{ id: "file", title: words.file, role: "label" },
					{ id: "what", title: words.whatFor, role: "label" },
				],
				rows: files.map((path) => fileRow(folder, path, language)),
			},
			{ kind: "text", text: words.next(folder) },
		],
	};
	return { ...plan, name: "demo", sheets: [...plan.sheets, written] };
}

function fileRow(folder: string, path: string, language: Language): Row {
	const what = KINDS.find(([part]) => path.includes(part))?.[1] ?? "deals";
	return {
		id: path,
		cells: [
			{ kind: "text", text: `${folder}/${path}` },
			{ kind: "text", text: say(workspaceWords, language)[what] },
		],
	};
}

/** What a file is, by a part of its path. */
const KINDS = [
	["rop.yaml", "settings"],
	["README", "readme"],
	["deals", "deals"],
	["payments", "payments"],
	["staff", "staff"],
	["calls", "calls"],
	["out/hiring", "hiring"],
	["out/", "workbook"],
] as const;
