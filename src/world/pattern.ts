/** File patterns: `*` and `?` within a name, `**` for any folders. */

export interface Entry {
	readonly name: string;
	readonly kind: "file" | "folder" | "linked-folder";
}

/** What a folder holds; nothing where there is no such folder. */
export type Lister = (folder: string) => Promise<readonly Entry[]>;

/** Whether a path has wildcards. */
export function isPattern(path: string): boolean {
	return /[*?]/.test(path);
}

/**
 * The files that match, sorted by code units, each named from the pattern's own start (`data/a.csv` for `data/*.csv`).
 * Hidden names match only where the pattern writes their dot; `**` does not follow links.
 */
export async function matchingFiles(pattern: string, list: Lister): Promise<readonly string[]> {
	const fixed = /^[^*?]*\//.exec(pattern)?.[0] ?? "";
	const names = pattern
		.slice(fixed.length)
		.split("/")
		.filter((name) => name !== "" && name !== ".");
	const found = new Set<string>();
	for await (const file of matches(fixed === "/" ? fixed : fixed.replace(/\/+$/, ""), names, list)) found.add(file);
	return [...found].sort();
}

async function* matches(folder: string, names: readonly string[], list: Lister): AsyncGenerator<string> {
	const [name, ...rest] = names;
	if (name === undefined) return;
	if (name === "**") yield* matchesBelow(folder, rest, list);
	else if (name === "..") yield* matches(inside(folder, name), rest, list);
	else yield* matchesHere(folder, name, rest, list);
}

/** `**`: the rest of the pattern here and in every folder below. */
async function* matchesBelow(folder: string, rest: readonly string[], list: Lister): AsyncGenerator<string> {
	// A pattern that ends in `**` means every file below.
	yield* matches(folder, rest.length > 0 ? rest : ["*"], list);
	for (const entry of await list(folder)) {
		if (entry.kind === "folder" && !entry.name.startsWith(".")) {
			yield* matchesBelow(inside(folder, entry.name), rest, list);
		}
	}
}

async function* matchesHere(
	folder: string,
	name: string,
	rest: readonly string[],
	list: Lister,
): AsyncGenerator<string> {
	for (const entry of await list(folder)) {
		if (!nameMatches(entry.name, name)) continue;
		const path = inside(folder, entry.name);
		if (rest.length > 0 && entry.kind !== "file") yield* matches(path, rest, list);
		if (rest.length === 0 && entry.kind === "file") yield path;
	}
}

function inside(folder: string, name: string): string {
	return folder === "" || folder === "/" ? folder + name : `${folder}/${name}`;
}

/** Compared in one Unicode form: a Russian «й» unpacked on a Mac is two characters. */
function nameMatches(name: string, pattern: string): boolean {
	if (name.startsWith(".") && !pattern.startsWith(".")) return false;
	const expression = pattern
		.normalize("NFC")
		.replace(/[\\^$+.()|[\]{}]/g, "\\$&")
		.replaceAll("*", ".*")
		.replaceAll("?", ".");
	return new RegExp(`^${expression}$`, "su").test(name.normalize("NFC"));
}
