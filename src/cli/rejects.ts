/** Writes the rows that could not be read into the file the user named. */
import type { RejectedRow } from "../core/rejects.ts";
import type { Language } from "../i18n/language.ts";
import { plural } from "../i18n/plural.ts";
import { say, type Words } from "../i18n/words.ts";
import type { World } from "../world.ts";
import type { Delivery } from "./deliver.ts";

const words = {
	none: {
		en: (file: string) => `Rejected rows: none, ${file} was not written`,
		ru: (file: string) => `Непрочитанных строк нет, файл ${file} не записан`,
	},
	written: {
		en: (file: string, rows: string) =>
			`Rejected rows: ${file} (${rows}); mend them and give the file to rop as any other`,
		ru: (file: string, rows: string) =>
			`Непрочитанные строки: ${file} (${rows}); исправьте их и дайте файл rop, как любую выгрузку`,
	},
} satisfies Words;

/**
 * Writes the rejected rows, if they were asked for. Rows of different exports can't stand in one table: with more than
 * one, each has a file of its own, named by the export (`rejects-amocrm.csv`). Without rows nothing is written.
 */
export async function writeRejects(world: World, { rejects, language, force, quiet }: Delivery): Promise<void> {
	if (rejects === undefined) return;
	const said = say(words, language);
	const layouts = [...new Set(rejects.rows.map(({ layout }) => layout))];
	if (layouts.length === 0 && !quiet) world.err(`${said.none(rejects.file)}\n`);
	if (layouts.length === 0) return;
	const { renderRejects } = await import("../output/rejects.ts");
	for (const layout of layouts) {
		const rows = rejects.rows.filter((row) => row.layout === layout);
		const file = layouts.length === 1 ? rejects.file : named(rejects.file, layout);
		await world.write(file, renderRejects(inOrder(rows), language), force);
		if (!quiet) world.err(`${said.written(file, counted(rows.length, language))}\n`);
	}
}

function named(file: string, layout: string): string {
	const [, stem = file, ending = ""] = /^(.*?)(\.[^./\\]*)?$/s.exec(file) ?? [];
	return `${stem}-${layout}${ending}`;
}

/** By file and line: readers do not meet them in order. */
function inOrder(rows: readonly RejectedRow[]): readonly RejectedRow[] {
	const order = (one: RejectedRow, other: RejectedRow) =>
		one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;
	return [...rows].sort(order);
}

function counted(count: number, language: Language): string {
	const forms = language === "ru" ? { one: "строка", few: "строки", many: "строк" } : { one: "row", other: "rows" };
	return `${count} ${plural(count, forms, language)}`;
}
