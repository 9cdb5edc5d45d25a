/** Which deals are meant: by status, people, stage and days. */
import { contains, type Period } from "../period.ts";
import type { DealKey, DealStatus } from "./deal.ts";
import { type DealColumns, knownDay } from "./deal-columns.ts";

/** Half-open, so that a `Period` fits. */
type Stretch = Pick<Period, "from" | "until">;

/** All that is given must hold; what is left out, or undefined, does not matter. */
export interface DealFilter {
	readonly status?: DealStatus | undefined;
	readonly manager?: string | undefined;
	/** Any of these. */
	readonly managers?: readonly string[] | undefined;
	readonly stage?: string | undefined;
	/** Any of these. */
	readonly pipelines?: readonly string[] | undefined;
	/** A deal without the day is in no stretch. */
	readonly closedIn?: Stretch | undefined;
	readonly createdIn?: Stretch | undefined;
	/** `true`: only deals without a closing day; `false`: only deals with one. */
	readonly undated?: boolean | undefined;
}

type RowTest = (row: number) => boolean;

/** Whether a row of the columns is meant. */
export function rowTest(columns: DealColumns, filter: DealFilter): RowTest {
	const tests = [
		ofTexts(columns, "status", listOf(filter.status)),
		ofTexts(columns, "manager", listOf(filter.manager)),
		ofTexts(columns, "manager", filter.managers),
		ofTexts(columns, "stage", listOf(filter.stage)),
		ofTexts(columns, "pipeline", filter.pipelines),
		ofDays(columns.closed, filter.closedIn),
		ofDays(columns.created, filter.createdIn),
		ofDating(columns.closed, filter.undated),
	].filter((test) => test !== undefined);
	return (row) => tests.every((test) => test(row));
}

function ofTexts(columns: DealColumns, key: DealKey, texts: readonly string[] | undefined): RowTest | undefined {
	if (texts === undefined) return undefined;
	const { codes, codeOf } = columns.texts[key];
	const wanted = new Set(texts.map(codeOf));
	return (row) => wanted.has(codes[row]);
}

function ofDays(days: Int32Array, stretch: Stretch | undefined): RowTest | undefined {
	if (stretch === undefined) return undefined;
	return (row) => {
		const day = knownDay(days[row]);
		return day !== undefined && contains(stretch, day);
	};
}

function ofDating(days: Int32Array, undated: boolean | undefined): RowTest | undefined {
	return undated === undefined ? undefined : (row) => (knownDay(days[row]) === undefined) === undated;
}

function listOf<T>(value: T | undefined): readonly T[] | undefined {
	return value === undefined ? undefined : [value];
}
