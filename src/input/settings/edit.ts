/** Adds settings to a rop.yaml and leaves all the rest of it as it stands: comments, order, blank lines and columns. */
import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, stringify, YAMLMap, YAMLSeq } from "yaml";
import { rewritten } from "./rewritten.ts";

export interface SettingsAdditions {
	readonly source: SourceAddition | undefined;
	/** Names of stages to add, by what they mean. */
	readonly stages: Readonly<Record<string, readonly string[]>>;
	/** Spellings to add, by the name a person is shown under; none: the name is one person's own. */
	readonly people: Readonly<Record<string, readonly string[]>>;
}

export interface SourceAddition {
	readonly kind: string;
	/** Which of the kind's sources it is; undefined: a new one. */
	readonly index: number | undefined;
	/** Relative to the folder of rop.yaml. */
	readonly file: string;
	readonly options: Readonly<Record<string, SettingValue>>;
}

export type SettingValue = string | number | readonly string[] | Readonly<Record<string, string>>;

/** The text of a new rop.yaml begins so. */
const BEGINNING = "version: 1\n";

/** The text with the additions; lines that say what they said before are kept to the byte. An empty text becomes a rop.yaml. */
export function editedSettings(text: string, additions: SettingsAdditions): string {
	const original = text.trim() === "" ? BEGINNING : text.replaceAll("\r\n", "\n");
	const document = parseDocument(original);
	const root = mapIn(document);
	if (additions.source !== undefined) addSource(section(root, "sources"), additions.source, document);
	for (const key of ["stages", "people"] as const) {
		const lists = Object.entries(additions[key]).filter(([, names]) => key === "people" || names.length > 0);
		for (const [name, names] of lists) addTexts(section(root, key), name, names, document);
	}
	const edited = rewritten(original, document);
	return text.includes("\r\n") ? edited.replaceAll("\n", "\r\n") : edited;
}

/** A value as it can stand behind a key: `[a, "b, c"]`, `{ amount: Цена }`. */
export function settingText(value: SettingValue): string {
	return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
}

function mapIn(document: Document): YAMLMap {
	if (isMap(document.contents)) return document.contents;
	const map = new YAMLMap(document.schema);
	document.contents = map as unknown as typeof document.contents;
	return map;
}

/** The section of this name; a new one is set off by an empty line. */
function section(root: YAMLMap, name: string): YAMLMap {
	const present = root.get(name, true);
	if (isMap(present)) return present;
	const made = new YAMLMap();
	if (root.has(name)) root.set(name, made);
	else {
		const key = new Scalar(name);
		key.spaceBefore = root.items.length > 0;
		root.set(key, made);
	}
	return made;
}

function addSource(sources: YAMLMap, { kind, index, file, options }: SourceAddition, document: Document): void {
	// listed already, and nothing new is said of it
	if (index !== undefined && Object.keys(options).length === 0) return;
	const written = sources.get(kind, true);
	const list = isSeq(written) ? written.items : isMap(written) || isFilled(written) ? [written] : [];
	const known = index === undefined ? undefined : list[index];
	const entry = isMap(known) ? known : new YAMLMap(document.schema);
	if (!isMap(known)) entry.set("file", known ?? document.createNode(file));
	for (const [key, value] of Object.entries(options)) setOption(entry, key, value, document);
	if (known === entry) return;
	if (known !== undefined && !isSeq(written)) {
		sources.set(kind, entry);
		return;
	}
	const entries = isSeq(written) ? written : new YAMLSeq(document.schema);
	if (!isSeq(written)) entries.items.push(...list);
	if (known === undefined) entries.items.push(entry);
	else entries.items[index ?? 0] = entry;
	sources.set(kind, entries);
}

/** Columns join those that are named already, words join words; anything else takes the place of what was said. */
function setOption(entry: YAMLMap, key: string, value: SettingValue, document: Document): void {
	const present = entry.get(key, true);
	if (Array.isArray(value)) addTexts(entry, key, value, document);
	else if (typeof value === "object" && isMap(present)) {
		for (const [field, header] of Object.entries(value)) present.set(field, header);
	} else entry.set(key, document.createNode(value, { flow: true }));
}

/** Adds texts to a list, which may be missing, or be one text. */
function addTexts(parent: YAMLMap, key: string, texts: readonly string[], document: Document): void {
	const present = parent.get(key, true);
	const list = isSeq(present) ? present : new YAMLSeq(document.schema);
	if (!isSeq(present)) {
		list.flow = true;
		if (isFilled(present)) list.items.push(present);
		parent.set(key, list);
	}
	const known = new Set(list.items.map((item) => (isScalar(item) ? String(item.value) : "")));
	for (const text of texts) if (!known.has(text)) list.items.push(document.createNode(text));
}

function isFilled(node: unknown): node is Scalar {
	return isScalar(node) && node.value !== null;
}
