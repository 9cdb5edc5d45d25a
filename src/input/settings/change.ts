/** Changes settings in the text of a rop.yaml and leaves all the rest of it as it stands, comments included. */
import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	parseDocument,
	Scalar,
	YAMLMap,
	YAMLSeq,
} from "yaml";
import { rewritten } from "./rewritten.ts";
import type { Path } from "./tree.ts";

/** Values as they are to be written: `130 000 000`, `12 %`, `1.2`. */
export type WrittenValue = string | readonly string[] | { readonly [key: string]: WrittenValue };

export type SettingChange =
	/** Whatever stands at the path gives way; maps that are missing on the way are made. */
	| { readonly kind: "set"; readonly path: Path; readonly value: WrittenValue }
	| { readonly kind: "remove"; readonly path: Path }
	/** One more entry of the list at the path, which may be missing. */
	| { readonly kind: "append"; readonly path: Path; readonly entry: WrittenValue };

/** The text with the changes; every line that they don't concern is kept to the byte. */
export function changedSettings(text: string, changes: readonly SettingChange[]): string {
	const original = text.replaceAll("\r\n", "\n");
	const { spliced, left } = withValues(original, changes);
	const document = parseDocument(spliced);
	for (const change of inOrder(left)) apply(document, change);
	const edited = left.length === 0 ? spliced : rewritten(spliced, document);
	return text.includes("\r\n") ? edited.replaceAll("\n", "\r\n") : edited;
}

/** Values that stand in the text already are replaced where they stand; `left`: the other changes. */
function withValues(text: string, changes: readonly SettingChange[]) {
	const document = parseDocument(text);
	const left: SettingChange[] = [];
	const places: { readonly from: number; readonly to: number; readonly value: string }[] = [];
	for (const change of changes) {
		const range = change.kind === "set" ? rangeOf(document, change.path) : undefined;
		if (change.kind !== "set" || range === undefined || typeof change.value !== "string") left.push(change);
		else places.push({ from: range[0], to: range[1], value: change.value });
	}
	places.sort((a, b) => b.from - a.from);
	const spliced = places.reduce((whole, { from, to, value }) => whole.slice(0, from) + value + whole.slice(to), text);
	return { spliced, left };
}

/** Where a plain or quoted value stands; undefined for anything else. */
function rangeOf(document: Document, path: Path): readonly [number, number] | undefined {
	const node = nodeAt(document, path);
	if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return undefined;
	const { type, range, anchor } = node;
	return type?.startsWith("BLOCK") || anchor !== undefined ? undefined : [range[0], range[1]];
}

/** The last entry first, so that removing one doesn't move the others; what is added comes last. */
function inOrder(changes: readonly SettingChange[]): SettingChange[] {
	const removed = changes.filter(({ kind }) => kind === "remove");
	const ofRemoved = [...removed].sort((a, b) => Number(b.path.at(-1)) - Number(a.path.at(-1)));
	return [
		...changes.filter(({ kind }) => kind === "set"),
		...ofRemoved,
		...changes.filter(({ kind }) => kind === "append"),
	];
}

function apply(document: Document, change: SettingChange): void {
	const parent = change.path.slice(0, -1);
	const key = change.path.at(-1) ?? "";
	if (change.kind === "remove") {
		const node = nodeAt(document, parent);
		if (isMap(node)) node.delete(key);
		else if (isSeq(node)) node.delete(Number(key));
		return;
	}
	const map = mapAt(document, parent);
	if (change.kind === "set") {
		setIn(map, String(key), nodeOf(change.value, document));
		return;
	}
	const present = resolved(document, map.get(key, true));
	const list = isSeq(present) ? present : new YAMLSeq(document.schema);
	list.items.push(nodeOf(change.entry, document));
	if (list !== present) setIn(map, String(key), list);
}

/** A new value keeps the comment of the one before it. */
function setIn(map: YAMLMap, key: string, value: Node): void {
	const before = map.get(key, true);
	if (isScalar(before) && isScalar(value)) value.comment = before.comment ?? null;
	map.set(key, value);
}

function nodeAt(document: Document, path: Path): unknown {
	let node: unknown = document.contents;
	for (const step of path) {
		const at = resolved(document, node);
		node = isMap(at) || isSeq(at) ? at.get(step, true) : undefined;
	}
	return resolved(document, node);
}

function resolved(document: Document, node: unknown): unknown {
	return isAlias(node) ? node.resolve(document) : node;
}

/** The map at the path; made where it is missing, in the place of a single word that stands for a whole section. */
function mapAt(document: Document, path: Path): YAMLMap {
	const key = path.at(-1);
	if (key === undefined) {
		if (isMap(document.contents)) return document.contents;
		const root = new YAMLMap(document.schema);
		document.contents = root as unknown as typeof document.contents;
		return root;
	}
	const parent = mapAt(document, path.slice(0, -1));
	const present = resolved(document, parent.get(key, true));
	if (isMap(present)) return present;
	const made = new YAMLMap(document.schema);
	if (parent.has(key)) parent.set(key, made);
	else {
		const name = new Scalar(String(key));
		name.spaceBefore = path.length === 1 && parent.items.length > 0;
		parent.set(name, made);
	}
	return made;
}

function nodeOf(value: WrittenValue, document: Document): Node {
	if (typeof value === "string") return new Scalar(String(Number(value)) === value ? Number(value) : value);
	if (Array.isArray(value)) {
		const list = new YAMLSeq(document.schema);
		list.flow = true;
		list.items.push(...value.map((each: string) => nodeOf(each, document)));
		return list;
	}
	const map = new YAMLMap(document.schema);
	map.flow = true;
	for (const [key, inner] of Object.entries(value)) map.set(key, nodeOf(inner, document));
	return map;
}
