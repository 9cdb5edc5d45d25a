/** The right sheet of many: the one the user names, else the visible one whose header is known best. */
import { closest } from "../core/closest.ts";
import { error, type Problem, warning } from "../core/problem.ts";
import type { Source } from "./context.ts";
import { findHeader, HEADER_WITHIN } from "./header.ts";
import type { SheetTable } from "./open-table.ts";
import type { Profile } from "./profiles.ts";
import type { RawRow } from "./rows.ts";

export interface SheetChoice {
	/** Undefined where the named sheet is not there, or there are none. */
	readonly table: SheetTable | undefined;
	readonly problems: readonly Problem[];
}

/** Chooses by the sheets' first rows. Says so where others could have been meant. */
export async function chooseSheet(
	source: Source,
	tables: readonly SheetTable[],
	profiles: readonly Profile[],
	given: readonly string[],
): Promise<SheetChoice> {
	const { file, options } = source;
	const [only, ...others] = tables;
	if (options?.sheet !== undefined && only?.sheet !== undefined) return byName(source, tables, options.sheet);
	if (others.length === 0) return { table: only, problems: [] };
	const visible = tables.filter(({ hidden }) => hidden !== true);
	const scores = await Promise.all(
		visible.map(async (table) => ({ table, score: await score(table, profiles, given) })),
	);
	const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { table: visible[0] ?? only, score: 0 });
	const rivals = scores.filter(({ table, score: each }) => table !== best.table && each > 0).map(({ table }) => table);
	if (rivals.length === 0) return { table: best.table, problems: [] };
	const facts = { sheet: best.table?.sheet ?? "", others: rivals.map(({ sheet }) => sheet ?? "") };
	return { table: best.table, problems: [warning("sheets-unread", facts, { file })] };
}

function byName({ file, saidAt }: Source, tables: readonly SheetTable[], named: string): SheetChoice {
	const table = tables.find(({ sheet }) => sheet === named);
	if (table !== undefined) return { table, problems: [] };
	const sheets = tables.map(({ sheet }) => sheet ?? "");
	const facts = { file, sheet: named, sheets, closest: closest(named, sheets) };
	return { table, problems: [error("sheet-missing", facts, saidAt?.("sheet") ?? { file })] };
}

async function score(table: SheetTable, profiles: readonly Profile[], given: readonly string[]): Promise<number> {
	const rows: RawRow[] = [];
	for await (const batch of table.batches()) {
		rows.push(...batch.slice(0, HEADER_WITHIN));
		if (rows.length >= HEADER_WITHIN) break;
	}
	return findHeader(rows, profiles, given)?.score ?? 0;
}
