/** Deals as columns, one value a deal in each. Only this folder looks into them. */
import { type Day, dayFromNumber } from "../day.ts";
import type { Money } from "../money.ts";
import type { TextColumn } from "./columns.ts";
import type { Deal, DealKey, DealStatus } from "./deal.ts";

/** Not a day that any export reaches. */
export const UNKNOWN_DAY = -(2 ** 31);
export const UNKNOWN_AMOUNT = Number.NaN;

export interface DealColumns {
	/** The names that `fileIndexes` point to. */
	readonly files: readonly string[];
	readonly ids: readonly string[];
	readonly titles: readonly string[];
	/** Safe integers of minor units, or `UNKNOWN_AMOUNT`. */
	readonly amounts: Float64Array;
	/** Days since 1970-01-01, or `UNKNOWN_DAY`. */
	readonly created: Int32Array;
	readonly closed: Int32Array;
	readonly fileIndexes: Uint32Array;
	readonly lines: Uint32Array;
	readonly texts: Readonly<Record<DealKey, TextColumn>>;
}

/** The deal of the row, with all it was added with. Refuses rows that are not there. */
export function dealOf(columns: DealColumns, row: number): Deal {
	const [id, file, line] = [columns.ids[row], columns.fileIndexes[row], columns.lines[row]];
	if (id === undefined || file === undefined || line === undefined) throw new RangeError(`no deal number ${row}`);
	const text = (key: DealKey) => textOf(columns.texts[key], row);
	return {
		id,
		title: columns.titles[row] ?? "",
		manager: text("manager"),
		stage: text("stage"),
		status: text("status") as DealStatus,
		amount: knownAmount(columns.amounts[row]),
		created: knownDay(columns.created[row]),
		closed: knownDay(columns.closed[row]),
		pipeline: text("pipeline"),
		client: text("client"),
		product: text("product"),
		channel: text("channel"),
		segment: text("segment"),
		lostStage: text("lostStage"),
		file,
		line,
	};
}

/** The row's text. */
export function textOf(column: TextColumn, row: number): string {
	return column.texts[column.codes[row] ?? 0] ?? "";
}

/** The day, unless it is `UNKNOWN_DAY`. */
export function knownDay(kept: number | undefined): Day | undefined {
	return kept === undefined || kept === UNKNOWN_DAY ? undefined : dayFromNumber(kept);
}

function knownAmount(kept: number | undefined): Money | undefined {
	return kept === undefined || Number.isNaN(kept) ? undefined : BigInt(kept);
}
