/** How a text table parts its cells: by which delimiter the first records agree on their number of columns. */
import type { Separator } from "../core/problem-facts/input.ts";
import { columnsBetweenApostrophes } from "./apostrophes.ts";

export type Delimiter = Separator;
const DELIMITERS: readonly Delimiter[] = [";", "\t", ",", "|"];
/** What stands around a cell that holds a delimiter or a line end. */
export type Quote = '"' | "'";

export interface Dialect {
	readonly delimiter: Delimiter;
	/** The first line is `sep=;`, a word to Excel and no row of the table. */
	readonly separatorLine: boolean;
	readonly quote: Quote;
	/** Quotes inside quotes are written `\"` and not `""`. */
	readonly backslash: boolean;
}

/** Records looked at: enough to pass titles above the header. */
const RECORDS = 40;
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\r?\n/i;

/** What the user says of a dialect. */
export interface GivenDialect {
	readonly delimiter?: Delimiter | undefined;
	readonly quote?: Quote | undefined;
}

/** The dialect of a table that begins so; a comma where nothing parts its lines. */
export function detectDialect(sample: string, given: GivenDialect = {}): Dialect {
	const written = SEPARATOR_LINE.exec(sample)?.[1];
	const named = given.delimiter ?? DELIMITERS.find((delimiter) => delimiter === written);
	const delimiters = named === undefined ? DELIMITERS : [named];
	const apart = given.quote === '"' ? undefined : best(delimiters, columnsBetweenApostrophes, sample);
	const quote = given.quote ?? (apart === undefined ? '"' : "'");
	return {
		delimiter: named ?? apart ?? best(delimiters, columnCounts, sample) ?? ",",
		separatorLine: written !== undefined,
		quote,
		backslash: hasBackslashes(sample, quote),
	};
}

/** The delimiter by which the records agree best on their columns; undefined where none parts them. */
function best(
	delimiters: readonly Delimiter[],
	columnsBy: (sample: string, delimiter: string) => readonly number[] | undefined,
	sample: string,
): Delimiter | undefined {
	const scores = delimiters.map((delimiter) => ({ delimiter, score: agreement(columnsBy(sample, delimiter) ?? []) }));
	const first = scores.reduce((a, b) => (b.score > a.score ? b : a));
	return first.score > 0 ? first.delimiter : undefined;
}

function hasBackslashes(sample: string, quote: Quote): boolean {
	const [escaped, doubled] = ESCAPES[quote];
	return escaped.test(sample) && !doubled.test(sample);
}

const ESCAPES: Readonly<Record<Quote, readonly [escaped: RegExp, doubled: RegExp]>> = {
	'"': [/[^"\\]\\"[^,;\t|\r\n]/, /[^,;\t|\r\n"]""[^,;\t|\r\n"]/],
	"'": [/[^'\\]\\'[^,;\t|\r\n]/, /[^,;\t|\r\n']''[^,;\t|\r\n']/],
};

/** How many columns each of the first records has; delimiters and line ends between quotes don't count. */
function columnCounts(sample: string, delimiter: string): number[] {
	const counts: number[] = [];
	let [columns, quoted, start, end] = [1, false, 0, sample.length];
	for (let at = 0; at < end && counts.length < RECORDS; at++) {
		const char = sample.charAt(at);
		if (char === '"') quoted = quoted ? false : at === start || sample.charAt(at - 1) === '"';
		else if (quoted) continue;
		else if (char === delimiter) [columns, start] = [columns + 1, at + 1];
		else if (char === "\n" || (char === "\r" && sample.charAt(at + 1) !== "\n")) {
			counts.push(columns);
			[columns, start] = [1, at + 1];
		}
	}
	if (counts.length < RECORDS && start < end) counts.push(columns);
	return counts;
}

/** 0 where most records are one column; more the more records agree and the more columns they have. */
function agreement(counts: readonly number[]): number {
	const tally = new Map<number, number>();
	for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
	let best = 0;
	for (const [columns, records] of tally) {
		const share = records / counts.length;
		best = Math.max(best, share * share * Math.log2(columns + 1));
	}
	return best;
}

/** Another delimiter that stands in every one of the rows, read by the `said` one; undefined where there is none. */
export function likelierDelimiter(rows: readonly (readonly string[])[], said: Delimiter): Delimiter | undefined {
	const others = DELIMITERS.filter((delimiter) => delimiter !== said);
	return others.find((delimiter) => rows.every((cells) => cells.some((cell) => cell.includes(delimiter))));
}
