/** The forms an answer can take. Each renderer is loaded only when asked for. */
import type { Answer } from "../command.ts";
import type { Problem } from "../core/problem.ts";
import type { Language } from "../i18n/language.ts";
import type { CsvDialect } from "./csv.ts";

export type Format = "xlsx" | "csv" | "json" | "md" | "html" | "text";

export const FORMATS: readonly Format[] = ["xlsx", "csv", "json", "md", "html", "text"];

const ENDINGS: Readonly<Record<string, Format>> = {
	".xlsx": "xlsx",
	".csv": "csv",
	".json": "json",
	".md": "md",
	".html": "html",
	".htm": "html",
	".txt": "text",
};

/** The format that a file name's ending asks for; undefined for any other ending. */
export function formatOf(fileName: string): Format | undefined {
	return ENDINGS[/\.[^.]*$/.exec(fileName)?.[0].toLowerCase() ?? ""];
}

export interface RenderOptions {
	readonly format: Format;
	readonly language: Language;
	/** Columns of the terminal; `Infinity` where nothing limits a line. Only `text` asks. */
	readonly width: number;
	/** Only `text` asks. */
	readonly colour: boolean;
	/** Only `csv` asks. */
	readonly csvDialect: CsvDialect;
}

/** The answer as text, or as bytes for `xlsx`. Problems stand in `json` alone; the others show the document. */
export async function render(
	answer: Answer,
	problems: readonly Problem[],
	options: RenderOptions,
): Promise<string | Uint8Array> {
	const { language } = options;
	switch (options.format) {
		case "json":
			return (await import("./json.ts")).renderJson(answer, problems, language);
		case "xlsx":
			return (await import("./xlsx.ts")).renderXlsx(await (answer.workbook?.() ?? answer.document()), language);
		case "csv":
			return (await import("./csv.ts")).renderCsv(answer.document(), options.csvDialect);
		case "md":
			return (await import("./markdown.ts")).renderMarkdown(answer.document(), language);
		case "html":
			return (await import("./html.ts")).renderHtml(answer.document(), language);
		case "text":
			return (await import("./text.ts")).renderText(answer.document(), language, options);
	}
}
