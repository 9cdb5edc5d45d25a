/** Reports of 1С with one row of headers: managers or clients stand above their documents, which are outlined or indented. */
import type { Place } from "../core/place.ts";
import { notice, type Problem, warning } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import type { Field, GroupField } from "./fields.ts";
import type { Grouping } from "./groups.ts";
import type { Mapping } from "./mapping.ts";
import { depthOf, documentDay } from "./row-depth.ts";
import type { RawCell, RawRow } from "./rows.ts";

/** A table that has one of these tells what became of each row: a list of deals, however it is indented. */
const STAGES: readonly Field[] = ["stage", "status", "isWon"];
/** Days that only a single row has. */
const DAYS: readonly Field[] = ["created", "closed"];
/** So many names show what the groups are. */
const MOST_NAMES = 3;

/** How the rows of a nested report are told apart. */
interface Nesting {
	/** The column that holds the names of groups and of what is in them. */
	readonly column: number;
	/** The columns of days; none: the names of documents carry them. */
	readonly days: readonly number[];
	/** How deep single rows lie. */
	readonly deepest: number;
	/** What the groups name, as the user says, the outermost first; empty: nobody knows. */
	readonly fields: readonly GroupField[];
	/** How many columns the table has. */
	readonly width: number;
}

/**
 * The grouping of a table whose rows are nested, and the columns with those that the groups are said to name. Undefined
 * unless one column names every row, the first lies outermost and has no day, and rows below it do, none of them with
 * another such row below: a row with a day is a sale of its own. Whether each group's sum is that of its rows is compared
 * later, when amounts can be read.
 */
export function nestedGrouping(
	rows: readonly RawRow[],
	mapping: Mapping,
	fields: readonly GroupField[],
): { readonly grouping: Grouping; readonly mapping: Mapping } | undefined {
	if (STAGES.some((field) => mapping.columns.has(field))) return undefined;
	const column = namingColumn(rows);
	if (column === undefined) return undefined;
	const days = DAYS.flatMap((field) => mapping.columns.get(field) ?? []);
	const depths = rows.map((row) => depthOf(row, column));
	const dated = rows.map((row) => isDated(row, column, days));
	if (!isNested(depths, dated)) return undefined;
	const deepest = depths.reduce((most, depth, index) => (dated[index] && depth > most ? depth : most), 0);
	const width = mapping.headers.length;
	const grouping = new NestedRows({ column, days, deepest, fields, width });
	return { grouping, mapping: withGroups(mapping, column, fields, days.length === 0) };
}

function isNested(depths: readonly number[], dated: readonly boolean[]): boolean {
	const [first = 0, second = 0] = depths;
	if (dated[0] || second <= first || !dated.includes(true)) return false;
	const open: { readonly depth: number; readonly dated: boolean }[] = [];
	for (const [index, depth] of depths.entries()) {
		while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
		const isDay = dated[index] === true;
		if (depth < first || (isDay && open.some((above) => above.dated))) return false;
		open.push({ depth, dated: isDay });
	}
	return true;
}

/** The column of every row's first text. */
function namingColumn(rows: readonly RawRow[]): number | undefined {
	const columns = new Set(rows.map(({ cells }) => cells.findIndex((cell) => cellText(cell).trim() !== "")));
	const [column] = columns;
	return columns.size === 1 ? column : undefined;
}

function isDated({ cells }: RawRow, column: number, days: readonly number[]): boolean {
	if (days.length === 0) return documentDay(cellText(cells[column])) !== undefined;
	return days.some((index) => cellText(cells[index]).trim() !== "");
}

/** The columns, and behind them one for each level, and one for the day in the names; all headed as the column they are in. */
function withGroups(mapping: Mapping, column: number, fields: readonly GroupField[], inNames: boolean): Mapping {
	const added: readonly Field[] = inNames ? [...fields, "closed"] : fields;
	const { headers } = mapping;
	const columns = new Map(mapping.columns);
	for (const [at, field] of added.entries()) columns.set(field, headers.length + at);
	return { ...mapping, columns, headers: [...headers, ...added.map(() => headers[column] ?? "")] };
}

class NestedRows implements Grouping {
	readonly #nesting: Nesting;
	/** The rows that are open, each deeper than the one before. */
	readonly #open: { readonly depth: number; readonly text: string; readonly single: boolean }[] = [];
	readonly #names = new Set<string>();

	constructor(nesting: Nesting) {
		this.#nesting = nesting;
	}

	ungrouped(row: RawRow): RawRow | number | "detail" {
		const { column, days, deepest } = this.#nesting;
		const text = cellText(row.cells[column]).trim();
		if (text === "") return row;
		const depth = depthOf(row, column);
		while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
		const dated = isDated(row, column, days);
		if (this.#open.at(-1)?.single && !dated) return "detail";
		const level = this.#open.length;
		const single = dated || depth >= deepest;
		this.#open.push({ depth, text, single });
		if (single) return this.#single(row, text);
		if (level === 0 && this.#names.size < MOST_NAMES) this.#names.add(text);
		return level;
	}

	/** Groups whose meaning is said are told of; those of which nobody knows whom they name are a warning. */
	problems(rows: number, _counted: number, place: Place): readonly Problem[] {
		if (rows === 0) return [];
		const { fields } = this.#nesting;
		const names = [...this.#names];
		return [
			fields.length === 0
				? warning("groups-unnamed", { names, rows }, place)
				: notice("groups-named", { names, rows, fields }, place),
		];
	}

	#single(row: RawRow, text: string): RawRow {
		const { column, days, fields, width } = this.#nesting;
		const own = Array.from({ length: width }, (_, index) => row.cells[index] ?? null);
		own[column] = text;
		const groups = this.#open.filter((open) => !open.single);
		const named: RawCell[] = fields.map((_, level) => groups[level]?.text ?? null);
		const day = days.length === 0 ? [documentDay(text) ?? null] : [];
		return { ...row, cells: [...own, ...named, ...day, ...row.cells.slice(width)] };
	}
}
