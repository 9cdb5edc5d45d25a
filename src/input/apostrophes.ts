/** Whether apostrophes are the quotes of a text table, or only letters of it: O'Brien, 1'200. */

/** Records looked at. */
const RECORDS = 2000;
/** Quotes that don't close at the cell's end are slips in a file that has apostrophes for quotes, not the rule. */
const CLOSED_PER_SLIP = 4;

/**
 * The numbers of columns of the records where cells stand between apostrophes; undefined where they don't: no column is
 * wholly quoted so (its header aside), and no quoted cell keeps a delimiter from parting it.
 */
export function columnsBetweenApostrophes(sample: string, delimiter: string): readonly number[] | undefined {
	if (!sample.includes("'")) return undefined;
	const columns: number[] = [];
	const [filled, quoted]: [number[], number[]] = [[], []];
	const met = { quoted: 0, parted: 0, slip: 0, other: 0, plain: 0 };
	for (const { kind, column, isEmpty, isLast } of cellsIn(sample, delimiter)) {
		met[kind] += 1;
		if (kind === "quoted" || kind === "parted") add(quoted, column);
		if (!isEmpty) add(filled, column);
		if (isLast && columns.push(column + 1) === RECORDS) break;
	}
	if (met.other > 0 || met.quoted + met.parted < met.slip * CLOSED_PER_SLIP) return undefined;
	const whole = quoted.some((count, column) => count > 1 && count >= (filled[column] ?? 0) - 1);
	return whole || (met.parted > 0 && met.slip === 0) ? columns : undefined;
}

interface Cell {
	/**
	 * `quoted`: it begins and ends with an apostrophe; `parted`: and has a delimiter or a line end inside; `slip`: it begins
	 * or ends with one, and not both; `other`: it begins with the other quote.
	 */
	readonly kind: "quoted" | "parted" | "slip" | "other" | "plain";
	readonly column: number;
	readonly isEmpty: boolean;
	/** Of its record. */
	readonly isLast: boolean;
}

function* cellsIn(sample: string, delimiter: string): Generator<Cell> {
	let [column, at] = [0, sample.startsWith("\ufeff") ? 1 : 0];
	while (at < sample.length) {
		const quotes = quotedEnd(sample, at, delimiter);
		const end = quotes ?? plainEnd(sample, at, delimiter);
		const isLast = sample.charAt(end) !== delimiter;
		const inside = quotes === undefined ? undefined : sample.slice(at, end);
		const kind = inside === undefined ? bareKind(sample, at, end) : isParted(inside, delimiter) ? "parted" : "quoted";
		yield { kind, column, isEmpty: end === at, isLast };
		column = isLast ? 0 : column + 1;
		at = end + (sample.startsWith("\r\n", end) ? 2 : 1);
	}
}

function add(counts: number[], column: number): void {
	while (counts.length <= column) counts.push(0);
	counts[column] = (counts[column] ?? 0) + 1;
}

/** Where the cell ends that begins here with an apostrophe and ends with one; undefined where it doesn't. */
function quotedEnd(sample: string, start: number, delimiter: string): number | undefined {
	if (sample.charAt(start) !== "'") return undefined;
	for (let at = sample.indexOf("'", start + 1); at >= 0; at = sample.indexOf("'", at + 1)) {
		if (isBorder(sample.charAt(at + 1), delimiter)) return at + 1;
		if (sample.charAt(at + 1) === "'") at += 1;
		else if (sample.charAt(at - 1) !== "\\") return undefined;
	}
	return undefined;
}

function bareKind(sample: string, start: number, end: number): "slip" | "other" | "plain" {
	if (sample.charAt(start) === '"') return "other";
	// of the very last apostrophe it is not known what follows it
	if (sample.charAt(start) === "'") return sample.includes("'", start + 1) ? "slip" : "plain";
	return end > start && sample.charAt(end - 1) === "'" ? "slip" : "plain";
}

function plainEnd(sample: string, start: number, delimiter: string): number {
	let at = start;
	while (!isBorder(sample.charAt(at), delimiter)) at += 1;
	return at;
}

function isBorder(sign: string, delimiter: string): boolean {
	return sign === "" || sign === delimiter || sign === "\n" || sign === "\r";
}

function isParted(cell: string, delimiter: string): boolean {
	return cell.includes(delimiter) || cell.includes("\n") || cell.includes("\r");
}
