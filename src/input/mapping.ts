/** Which column of a table is which field. */
import { noteColumns } from "../core/rejects.ts";
import { cellText } from "./cell.ts";
import type { Field } from "./fields.ts";
import { foldHeader } from "./fold.ts";
import type { Profile } from "./profiles.ts";
import type { RawRow } from "./rows.ts";

export interface Mapping {
	/** The headers as the file has them. */
	readonly headers: readonly string[];
	/** The index of each field's column, from 0. */
	readonly columns: ReadonlyMap<Field, number>;
	/** Headers that stand more than once and are used: the first of them is. */
	readonly repeated: readonly { readonly header: string; readonly used: number; readonly unused: readonly number[] }[];
	/** Headers the user named for a field that the file doesn't have. */
	readonly missing: readonly { readonly field: Field; readonly header: string }[];
}

/** The columns by the profile's headers; `given` are the user's own, by field, and win. */
export function mapColumns(header: RawRow, profile: Profile, given: Readonly<Partial<Record<Field, string>>>): Mapping {
	const headers = header.cells.map((cell) => cellText(cell).trim());
	const byName = indexesByName(headers, noteColumns(headers));
	const columns = new Map<Field, number>();
	const taken = new Set<string>();
	const repeated: { header: string; used: number; unused: readonly number[] }[] = [];
	for (const [field, aliases] of profile.columns) {
		// a column stands for one field: in a table of "Manager" and "Team" the manager is the person, not the team's head
		const name = aliases.map(foldHeader).find((alias) => byName.has(alias) && !taken.has(alias));
		const [used, ...unused] = (name === undefined ? undefined : byName.get(name)) ?? [];
		if (name !== undefined) taken.add(name);
		if (used === undefined) continue;
		columns.set(field, used);
		if (unused.length > 0) repeated.push({ header: headers[used] ?? "", used, unused });
	}
	const missing: { field: Field; header: string }[] = [];
	for (const [field, wanted] of Object.entries(given) as [Field, string][]) {
		const [index] = byName.get(foldHeader(wanted)) ?? [];
		if (index === undefined) missing.push({ field, header: wanted });
		else columns.set(field, index);
	}
	return { headers, columns, repeated, missing };
}

function indexesByName(headers: readonly string[], notes: number): Map<string, number[]> {
	const indexes = new Map<string, number[]>();
	for (const [index, header] of headers.entries()) {
		const name = foldHeader(header);
		if (name === "" || index < notes) continue;
		indexes.set(name, [...(indexes.get(name) ?? []), index]);
	}
	return indexes;
}
