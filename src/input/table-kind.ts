/** Which kind of table a file holds, judged by its headers. */
import type { Problem } from "../core/problem.ts";
import type { TableKind } from "../core/problem-facts/input.ts";
import type { World } from "../world.ts";
import { cellText } from "./cell.ts";
import type { Source } from "./context.ts";
import type { Field } from "./fields.ts";
import { findHeader, HEADER_WITHIN } from "./header.ts";
import { mapColumns } from "./mapping.ts";
import { type FileFacts, openFile, type SheetTable } from "./open-table.ts";
import { loadProfiles, type Profile } from "./profiles.ts";
import type { RawRow } from "./rows.ts";

export interface KindGuess {
	/** Undefined where the file is no table that `rop` knows. */
	readonly kind: TableKind | undefined;
	/** What it looks most like. */
	readonly nearest: TableKind | undefined;
	/** What it lacks to be that. */
	readonly missing: readonly Field[];
	/** The cells of its fullest row among the first. */
	readonly found: readonly string[];
	/** How the file is written; its fingerprint is that of what was looked at. */
	readonly facts: FileFacts;
	/** What kept the file from being opened. */
	readonly problems: readonly Problem[];
}

/** Without one field of each group a table is not of the kind. */
const NEEDED: Readonly<Record<TableKind, readonly (readonly Field[])[]>> = {
	deals: [
		["amount", "amountHome"],
		["stage", "status", "isWon"],
	],
	payments: [["date"], ["amount"]],
	staff: [["name"], ["team", "role", "hired", "left", "weight"]],
	activities: [["when"], ["manager", "answeredBy"], ["kind", "direction", "duration", "talk"]],
	quotas: [["manager"], ["period"], ["amount"]],
};
const KINDS = Object.keys(NEEDED) as readonly TableKind[];

interface Candidate {
	readonly kind: TableKind;
	readonly score: number;
	readonly missing: readonly Field[];
}

/** The kind whose headers are known best and that lacks nothing. Throws `WorldError` where there is no such file. */
export async function guessKind(world: World, { file, options }: Source): Promise<KindGuess> {
	const profiles = await loadProfiles(world);
	const opened = await openFile(world, file, options);
	const heads = await Promise.all(opened.tables.filter(({ hidden }) => hidden !== true).map(firstRows));
	const candidates = heads.flatMap((rows) => KINDS.flatMap((kind) => candidateFor(kind, rows, profiles)));
	const best = candidates.reduce<Candidate | undefined>(
		(a, b) => (a === undefined || isBetter(b, a) ? b : a),
		undefined,
	);
	const kind = best?.missing.length === 0 ? best.kind : undefined;
	// where a kind is found, its reader tells what is wrong with the sheet
	const ofSheets = kind === undefined ? opened.tables.flatMap((table) => table.problems ?? []) : [];
	return {
		kind,
		nearest: best?.kind,
		missing: best?.missing ?? [],
		found: fullest(heads.flat()),
		facts: opened.facts(),
		problems: [...opened.problems, ...ofSheets],
	};
}

async function firstRows(table: SheetTable): Promise<readonly RawRow[]> {
	const rows: RawRow[] = [];
	for await (const batch of table.batches()) {
		rows.push(...batch.slice(0, HEADER_WITHIN));
		if (rows.length >= HEADER_WITHIN) break;
	}
	return rows;
}

function candidateFor(kind: TableKind, rows: readonly RawRow[], profiles: readonly Profile[]): readonly Candidate[] {
	const header = findHeader(
		rows,
		profiles.filter(({ table }) => table === kind),
	);
	const row = header && rows[header.index];
	if (header === undefined || row === undefined) return [];
	const { columns } = mapColumns(row, header.profile, {});
	const isThere = (any: readonly Field[]) =>
		any.some((field) => columns.has(field)) ||
		(any.includes("stage") && (header.profile.everyRowWon || header.wide)) ||
		(any.includes("amount") && header.wide);
	const missing = NEEDED[kind].filter((any) => !isThere(any)).flatMap((any) => any.slice(0, 1));
	return [{ kind, score: header.score, missing }];
}

function isBetter(one: Candidate, other: Candidate): boolean {
	if (one.missing.length !== other.missing.length) return one.missing.length < other.missing.length;
	return one.score > other.score;
}

function fullest(rows: readonly RawRow[]): readonly string[] {
	const texts = rows.map(({ cells }) => cells.map(cellText).filter((text) => text.trim() !== ""));
	return texts.reduce((a, b) => (b.length > a.length ? b : a), []);
}
