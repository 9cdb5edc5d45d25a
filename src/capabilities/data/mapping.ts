/** What is to be written to rop.yaml of a file, and what is still open. */
import type { TableKind } from "../../core/problem-facts/input.ts";
import type { Answers } from "./answers.ts";
import type { Question } from "./questions.ts";

export interface FileMapping {
	/** As the user named it. */
	readonly file: string;
	/** As rop.yaml names it. */
	readonly named: string;
	readonly table: TableKind;
	/** Nothing told that it is such a table, and nobody was there to ask. */
	readonly guessed: boolean;
	/** Which of the sources of its kind in rop.yaml it is; undefined: it is not there. */
	readonly listed: number | undefined;
	readonly profile: string | undefined;
	readonly rows: { readonly read: number; readonly used: number; readonly rejected: number };
	readonly answers: Answers;
	/** What nobody has answered. */
	readonly open: readonly Question[];
}

/** One setting as a line: where it stands, and what it says. */
export interface SettingLine {
	readonly path: string;
	readonly value: string;
}

/** Everything that is to be written, one line a setting. */
export function settingLines({ table, named, listed, answers }: FileMapping): readonly SettingLine[] {
	const { columns = {}, empty = [], ...options } = answers.options;
	const source = `sources.${table}`;
	return [
		...(listed === undefined ? [{ path: source, value: named }] : []),
		...Object.entries(columns).map(([field, header]) => ({ path: `${source}.columns.${field}`, value: header })),
		...Object.entries(options).map(([key, value]) => ({ path: `${source}.${key}`, value: String(value) })),
		...(empty.length > 0 ? [{ path: `${source}.empty`, value: empty.join(", ") }] : []),
		...Object.entries(answers.stages).flatMap(([status, names]) => line(`stages.${status}`, names)),
		...Object.entries(answers.people).map(([name, names]) => ({
			path: `people.${name}`,
			value: names.length === 0 ? "[]" : names.join(", "),
		})),
	];
}

function line(path: string, names: readonly string[]): readonly SettingLine[] {
	return names.length === 0 ? [] : [{ path, value: names.join(", ") }];
}
