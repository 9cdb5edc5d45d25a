/** Reports of 1С that keep all levels in one column: their headers stand one below another, their rows are indented. */
import type { Place } from "../core/place.ts";
import type { Problem } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import type { Field } from "./fields.ts";
import { foldHeader } from "./fold.ts";
import { type Grouping, groupNotices } from "./groups.ts";
import type { Mapping } from "./mapping.ts";
import type { Profile } from "./profiles.ts";
import { depthOf, documentDay } from "./row-depth.ts";
import type { RawCell, RawRow } from "./rows.ts";

/** Reports have at most so many levels below the first. */
const MOST_LEVELS = 4;

export interface StackedHeaders {
	/** The column that holds all levels. */
	readonly column: number;
	/** The headers of the levels below the first. */
	readonly names: readonly string[];
}

/** Texts that stand alone under one header of the row, one below another; undefined where there are none. */
export function stackedBelow(rows: readonly RawRow[], index: number): StackedHeaders | undefined {
	const names: string[] = [];
	let column: number | undefined;
	for (const row of rows.slice(index + 1, index + 1 + MOST_LEVELS)) {
		const filled = row.cells.flatMap((cell, at) => (cellText(cell).trim() === "" ? [] : [at]));
		const [only] = filled;
		if (only === undefined || filled.length > 1 || (column !== undefined && only !== column)) break;
		column = only;
		names.push(cellText(row.cells[only]).trim());
	}
	const isUnderHeader = column !== undefined && cellText(rows[index]?.cells[column]).trim() !== "";
	return column !== undefined && isUnderHeader ? { column, names } : undefined;
}

/** Those of the stacked headers that the profile knows, up to the first that it doesn't. */
export function knownStack(stack: StackedHeaders | undefined, profile: Profile): StackedHeaders | undefined {
	if (stack === undefined) return undefined;
	const unknown = stack.names.findIndex((name) => profile.headers.get(foldHeader(name)) === undefined);
	const names = unknown < 0 ? stack.names : stack.names.slice(0, unknown);
	return names.length === 0 ? undefined : { column: stack.column, names };
}

/** The grouping, and the columns with one for each level: the deepest keeps the column, the others are put behind all. */
export function stackedGrouping(
	stack: StackedHeaders,
	mapping: Mapping,
	profile: Profile,
): { readonly grouping: Grouping; readonly mapping: Mapping } {
	const names = [mapping.headers[stack.column] ?? "", ...stack.names];
	const levels = names.slice(0, -1);
	const width = mapping.headers.length;
	const columns = new Map(mapping.columns);
	const headers = [...mapping.headers];
	for (const [level, name] of levels.entries()) {
		columns.set(profile.headers.get(foldHeader(name)) as Field, width + level);
		headers.push(name);
	}
	const deepest = names.at(-1) ?? "";
	columns.set(profile.headers.get(foldHeader(deepest)) as Field, stack.column);
	headers[stack.column] = deepest;
	const dated = profile.table === "deals" && !columns.has("closed");
	if (dated) {
		columns.set("closed", headers.length);
		headers.push("Дата");
	}
	const grouping = new IndentedRows(stack.column, levels, width, dated);
	return { grouping, mapping: { ...mapping, columns, headers } };
}

class IndentedRows implements Grouping {
	/** The headers of the levels, the outermost first. */
	readonly levels: readonly string[];
	readonly #column: number;
	readonly #width: number;
	readonly #dated: boolean;
	/** The groups that are open, each deeper than the one before. */
	readonly #open: { readonly depth: number; readonly text: string }[] = [];

	constructor(column: number, levels: readonly string[], width: number, dated: boolean) {
		this.#column = column;
		this.levels = levels;
		this.#width = width;
		this.#dated = dated;
	}

	ungrouped(row: RawRow): RawRow | number | "detail" {
		const text = cellText(row.cells[this.#column]).trim();
		if (text === "") return row;
		const depth = depthOf(row, this.#column);
		while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
		const level = this.#open.length;
		this.#open.push({ depth, text });
		if (level > this.levels.length) return "detail";
		return level === this.levels.length ? this.#single(row, text) : level;
	}

	problems(rows: number, counted: number, place: Place): readonly Problem[] {
		return groupNotices(this.levels, rows, counted, place);
	}

	#single(row: RawRow, text: string): RawRow {
		const own = Array.from({ length: this.#width }, (_, index) => row.cells[index] ?? null);
		own[this.#column] = text;
		const groups: RawCell[] = this.levels.map((_, level) => this.#open[level]?.text ?? null);
		const day = this.#dated ? [documentDay(text) ?? null] : [];
		return { ...row, cells: [...own, ...groups, ...day, ...row.cells.slice(this.#width)] };
	}
}
