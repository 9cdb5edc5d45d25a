/** Settings as they would stand if some of them were written otherwise: for a comparison that changes no file. */
import { error, type Problem } from "../../core/problem.ts";
import { type Path, readTree, type SettingsTree, type Written, type WrittenMap, writtenAt } from "./tree.ts";

/** One setting written otherwise: `turnover` of the section, `cost.salary`. */
export interface Change {
	readonly path: Path;
	readonly value: Written;
}

/**
 * The changes of a text such as `turnover: 60 %; cost.salary: 80 000`, each a key and a value as rop.yaml has it; an
 * equals sign will do for the colon. `option` names where the text stands.
 */
export function readChanges(
	text: string,
	option: string,
): { readonly changes: readonly Change[]; readonly problems: readonly Problem[] } {
	const read = text.split(";").flatMap((part) => (part.trim() === "" ? [] : [readChange(part.trim(), option)]));
	const changes = read.filter((each) => "path" in each);
	const problems = read.filter((each) => "code" in each);
	if (read.length === 0) problems.push(error("what-if-unread", { found: text }, { file: option }));
	return { changes, problems };
}

function readChange(part: string, option: string): Change | Problem {
	const match = /^([\p{Letter}\d.→_-]+)\s*[=:]\s*(\S.*)$/u.exec(part);
	const [, key = "", written = ""] = match ?? [];
	const { tree } = readTree(`value: ${written}`, option);
	const value = tree?.at(["value"]);
	if (key === "" || value === undefined) return error("what-if-unread", { found: part }, { file: option });
	return { path: key.split("."), value };
}

/** The tree with the changes in place below `section`; where a place is asked for, it is that of the file underneath. */
export function overlaid(tree: SettingsTree | undefined, section: string, changes: readonly Change[]): SettingsTree {
	const root = changes.reduce<WrittenMap>(
		(written, { path, value }) => put(written, [section, ...path.map(String)], value),
		tree?.root ?? {},
	);
	const place = { file: tree?.file ?? "--what-if" };
	return {
		file: place.file,
		root,
		at: (path) => writtenAt(root, path),
		valueAt: (path) => tree?.valueAt(path) ?? place,
		keyAt: (path) => tree?.keyAt(path) ?? place,
	};
}

function put(written: WrittenMap, [key = "", ...rest]: readonly string[], value: Written): WrittenMap {
	if (rest.length === 0) return { ...written, [key]: value };
	const below = written[key];
	const map = typeof below === "object" && below !== null && !Array.isArray(below) ? (below as WrittenMap) : {};
	return { ...written, [key]: put(map, rest, value) };
}
