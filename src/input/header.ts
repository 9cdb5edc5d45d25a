/** Finds the row of headers, and the export it belongs to. */
import { noteColumns } from "../core/rejects.ts";
import { cellText } from "./cell.ts";
import { foldHeader } from "./fold.ts";
import { monthColumnsIn } from "./month-columns.ts";
import type { Profile } from "./profiles.ts";
import type { RawRow } from "./rows.ts";
import { knownStack, type StackedHeaders, stackedBelow } from "./stacked-groups.ts";

/** Titles and parameters above the headers are at most this long in the reports of 1С. */
export const HEADER_WITHIN = 30;
/** A row with fewer known headers is a coincidence. */
const LEAST_FIELDS = 2;
/** A column that is used tells more than one that is only known; between equals the export with marks of its own wins. */
const WORTH = { field: 2, known: 1, marked: 0.5 };

export interface Header {
	readonly profile: Profile;
	/** Where the header row is among the rows looked at. */
	readonly index: number;
	/** The folded headers that were known, for saying why. */
	readonly known: readonly string[];
	/** Headers of deeper levels under one of the row's; undefined where there are none. */
	readonly stacked: StackedHeaders | undefined;
	/** Its months are columns of amounts: a table of deals with a month in every column. */
	readonly wide: boolean;
	/** How well the row is known: for comparing with other rows and sheets. */
	readonly score: number;
}

/**
 * The header row among the first rows and the profile that knows most of it; undefined where no profile knows two fields.
 * `given` are headers that the user names for fields: they are known to every profile.
 */
export function findHeader(
	rows: readonly RawRow[],
	profiles: readonly Profile[],
	given: readonly string[] = [],
): Header | undefined {
	const named = new Set(given.map(foldHeader));
	let best: Header | undefined;
	for (const [index, row] of rows.slice(0, HEADER_WITHIN).entries()) {
		const headers = row.cells.map(cellText);
		const names = headers.slice(noteColumns(headers)).map(foldHeader);
		const below = stackedBelow(rows, index);
		const months = monthColumnsIn(row).length > 0;
		for (const profile of profiles) {
			const stacked = knownStack(below, profile);
			const all = stacked === undefined ? names : [...names, ...stacked.names.map(foldHeader)];
			const candidate = scored(profile, all, { index, stacked, wide: months && isWide(profile, all) }, named);
			if (candidate && (best === undefined || candidate.score > best.score)) best = candidate;
		}
	}
	return best;
}

function scored(
	profile: Profile,
	names: readonly string[],
	where: Pick<Header, "index" | "stacked" | "wide">,
	named: ReadonlySet<string>,
): Header | undefined {
	const known = [...new Set(names)].filter((name) => named.has(name) || profile.headers.has(name));
	const fieldOf = (name: string) => (named.has(name) ? name : profile.headers.get(name));
	const fields = new Set(known.map(fieldOf).filter((field) => field !== undefined));
	if (where.wide) for (const field of ["amount", "closed"]) fields.add(field);
	if (fields.size < LEAST_FIELDS) return undefined;
	const marked = profile.marks.size > 0;
	if (marked && !known.some((name) => profile.marks.has(name))) return undefined;
	const score = fields.size * WORTH.field + (known.length - fields.size) * WORTH.known + (marked ? WORTH.marked : 0);
	return { ...where, profile, known, score };
}

/** Whether months can be amounts here: the profile knows whose they are, and no column of amounts of its own. */
function isWide({ table, headers }: Profile, names: readonly string[]): boolean {
	const fields = names.map((name) => headers.get(name));
	return table === "deals" && fields.some((field) => field !== undefined) && !fields.includes("amount");
}
