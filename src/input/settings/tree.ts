/** A rop.yaml as a tree in which every scalar is its source text, with the place of everything. */
import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	type YAMLMap,
} from "yaml";
import type { Place } from "../../core/place.ts";
import { error, type Problem } from "../../core/problem.ts";
import { yamlProblems } from "./yaml-problems.ts";

/** Text exactly as written (`120 000 000` is no number yet), a list, or keys with values; `null` where nothing is written. */
export type Written = string | null | readonly Written[] | WrittenMap;
export interface WrittenMap {
	readonly [key: string]: Written;
}

export type Path = readonly (string | number)[];

export interface SettingsTree {
	readonly file: string;
	readonly root: WrittenMap;
	/** What stands at a path; undefined where nothing does. */
	at(path: Path): Written | undefined;
	/** Where a value stands; of a key that is missing, where its nearest parent stands. */
	valueAt(path: Path): Place;
	/** Where a key stands. */
	keyAt(path: Path): Place;
}

/** Reads the text of a rop.yaml. What is no YAML, or no map of settings, is a problem with its place. */
export function readTree(
	text: string,
	file: string,
): { readonly tree?: SettingsTree; readonly problems: readonly Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, keepSourceTokens: false, prettyErrors: false });
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line, column: col };
	};
	const problems = yamlProblems(document, placeAt);
	if (problems.length > 0) return { problems };
	if (document.contents !== null && !isMap(document.contents)) {
		return { problems: [error("settings-no-map", {}, placeAt(document.contents.range?.[0] ?? 0))] };
	}
	return { tree: treeOf(document, file, placeAt), problems };
}

/** The place of an offset in the text. */
export type PlaceAt = (offset: number) => Place;

function treeOf(document: Document, file: string, placeAt: PlaceAt): SettingsTree {
	const keys = new Map<string, Place>();
	const values = new Map<string, Place>();

	const read = (given: unknown, path: Path): Written => {
		const node = isAlias(given) ? given.resolve(document) : given;
		const start = (node as Node | null)?.range?.[0];
		if (start !== undefined) values.set(idOf(path), placeAt(start));
		if (isMap(node)) return readMap(node, path);
		if (isSeq(node)) return node.items.map((item, index) => read(item, [...path, index]));
		return isScalar(node) ? sourceOf(node) : null;
	};
	const readMap = (map: YAMLMap, path: Path): WrittenMap => {
		const pairs = map.items.map(({ key, value }: Pair): [string, Written] => {
			const name = isScalar(key) ? (sourceOf(key) ?? "") : String(key);
			const at = [...path, name];
			const start = (key as Node | null)?.range?.[0];
			if (start !== undefined) keys.set(idOf(at), placeAt(start));
			return [name, read(value, at)];
		});
		return Object.fromEntries(pairs);
	};

	const root = isMap(document.contents) ? readMap(document.contents, []) : {};
	const nearest = (places: ReadonlyMap<string, Place>, path: Path): Place => {
		for (let length = path.length; length > 0; length--) {
			const id = idOf(path.slice(0, length));
			const place = (length === path.length ? places.get(id) : undefined) ?? values.get(id) ?? keys.get(id);
			if (place !== undefined) return place;
		}
		return { file };
	};
	return {
		file,
		root,
		at: (path) => writtenAt(root, path),
		valueAt: (path) => nearest(values, path),
		keyAt: (path) => nearest(keys, path),
	};
}

/** What stands at a path below the root; undefined where nothing does. */
export function writtenAt(root: WrittenMap, path: Path): Written | undefined {
	let value: Written | undefined = root;
	for (const step of path) {
		if (value === null || value === undefined || typeof value === "string") return undefined;
		value = (value as Readonly<Record<string | number, Written>>)[step];
	}
	return value ?? undefined;
}

/** The scalar as it is written; quoted text without its quotes. `~` and nothing are `null`. */
function sourceOf({ source, value, type }: Scalar): string | null {
	if (value === null && type === "PLAIN") return null;
	return type === "PLAIN" ? (source ?? String(value)) : String(value);
}

function idOf(path: Path): string {
	return JSON.stringify(path);
}
