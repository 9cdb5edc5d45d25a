/** How a text table parts its cells: by which delimiter the first records agree on their number of columns. */

export type Delimiter = "," | ";" | "\t" | "|";
const DELIMITERS: readonly Delimiter[] = [";", "\t", ",", "|"];

export interface Dialect {
	readonly delimiter: Delimiter;
	/** The first line is `sep=;`, a word to Excel and no row of the table. */
	readonly separatorLine: boolean;
	/** Quotes inside quotes are written `\"` and not `""`. */
	readonly backslash: boolean;
}

/** Records looked at: enough to pass titles above the header. */
const RECORDS = 40;
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\r?\n/i;

/** The dialect of a table that begins so; a comma where nothing parts its lines. */
export function detectDialect(sample: string): Dialect {
	const backslash = /[^"\\]\\"[^,;\t|\r\n]/.test(sample) && !/[^,;\t|\r\n"]""[^,;\t|\r\n"]/.test(sample);
	const named = DELIMITERS.find((delimiter) => delimiter === SEPARATOR_LINE.exec(sample)?.[1]);
	if (named !== undefined) return { delimiter: named, separatorLine: true, backslash };
	const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: agreement(columnCounts(sample, delimiter)) }));
	const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
	return { delimiter: best.score > 0 ? best.delimiter : ",", separatorLine: false, backslash };
}

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
