/** Checks a section of rop.yaml by its schema; everything that is wrong in it is told at once, each at its place. */
import type { z } from "zod";
import { closest } from "../../core/closest.ts";
import { error, type Problem } from "../../core/problem.ts";
import type { SettingExpectation } from "../../core/problem-facts/settings.ts";
import type { Path, SettingsTree, Written } from "./tree.ts";

/** The section's values, or its problems. `path` is where the section stands in the tree: `["plan"]`; `[]` is the root. */
export function readSection<Schema extends z.ZodType>(
	tree: SettingsTree,
	path: Path,
	schema: Schema,
): { readonly value?: z.output<Schema>; readonly problems: readonly Problem[] } {
	const checked = schema.safeParse(tree.at(path));
	if (checked.success) return { value: checked.data, problems: [] };
	return { problems: checked.error.issues.flatMap((issue) => problemsOf(issue, tree, path, schema)) };
}

function problemsOf(issue: z.core.$ZodIssue, tree: SettingsTree, section: Path, schema: z.ZodType): Problem[] {
	const path = [...section, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
	const key = keyName(path);
	const found = foundText(tree.at(path));
	const place = tree.valueAt(path);
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((unknown) => keyUnknown(unknown, path, tree, knownKeys(schema, issue.path)));
		case "invalid_value": {
			const choices = issue.values.map(String);
			if (tree.at(path) === undefined) return [error("setting-missing", { key, example: choices[0] }, place)];
			return [error("setting-choice", { key, found, choices, closest: closest(found, choices) }, place)];
		}
		case "invalid_union":
			return alternatives(issue, tree, section, schema, key, found);
		case "custom": {
			if (tree.at(path) === undefined) return [error("setting-missing", { key, example: undefined }, place)];
			const { expected, range } = issue.params as Expected;
			return [error("setting-invalid", { key, found, expected, range }, place)];
		}
		default:
			if (tree.at(path) === undefined) return [error("setting-missing", { key, example: undefined }, place)];
			return [error("setting-invalid", { key, found, expected: expectedBy(issue) }, place)];
	}
}

/** What a field of `fields.ts` says that it wanted. */
interface Expected {
	readonly expected: SettingExpectation;
	readonly range: readonly [number, number] | undefined;
}

/** Of several ways to write a setting, the complaints of the one that got furthest. */
function alternatives(
	issue: z.core.$ZodIssueInvalidUnion,
	tree: SettingsTree,
	section: Path,
	schema: z.ZodType,
	key: string,
	found: string,
): Problem[] {
	const depth = (issues: readonly z.core.$ZodIssue[]) =>
		Math.max(0, ...issues.map((each) => each.path.length + (each.code === "invalid_type" ? 0 : 1)));
	const furthest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
	const nested = furthest.map((each) => ({ ...each, path: [...issue.path, ...each.path] }) as z.core.$ZodIssue);
	if (nested.length > 0) return nested.flatMap((each) => problemsOf(each, tree, section, schema));
	return [
		error("setting-invalid", { key, found, expected: "text" }, tree.valueAt([...section, ...issue.path.map(String)])),
	];
}

function keyUnknown(key: string, path: Path, tree: SettingsTree, known: readonly string[]): Problem {
	return error(
		"key-unknown",
		{ key: keyName([...path, key]), closest: closest(key, known), known },
		tree.keyAt([...path, key]),
	);
}

function expectedBy(issue: z.core.$ZodIssue): SettingExpectation {
	const wanted = issue.code === "invalid_type" ? issue.expected : undefined;
	if (wanted === "array") return "list";
	return wanted === "object" || wanted === "record" ? "map" : "text";
}

/** As the user thinks of a key: an entry of a list has no name, its line tells which one it is. */
function keyName(path: Path): string {
	return path.filter((step) => typeof step !== "number").join(".");
}

/** What was found, short enough for a sentence. */
function foundText(value: Written | undefined): string {
	if (value === undefined || value === null) return "";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The keys that the schema knows at a path of its own, by whichever of its alternatives. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
	let at = alternativesOf(schema);
	for (const step of path) at = at.flatMap((each) => childOf(each, step)).flatMap(alternativesOf);
	return [...new Set(at.flatMap((each) => Object.keys(each.shape ?? {})))];
}

/** The parts of zod's schemas that lead to another one. */
interface Composite {
	readonly shape?: Readonly<Record<string, unknown>>;
	readonly element?: unknown;
	readonly valueType?: unknown;
	/** Of a union. */
	readonly options?: readonly unknown[];
	/** Of a transformed one: what is written. */
	readonly in?: unknown;
	readonly unwrap?: () => unknown;
}

function childOf({ element, shape, valueType }: Composite, step: PropertyKey): readonly unknown[] {
	const child = typeof step === "number" ? element : (shape?.[String(step)] ?? valueType);
	return child === undefined ? [] : [child];
}

/** What a setting may be written as: behind `optional()`, before a transformation, each member of a union. */
function alternativesOf(schema: unknown): readonly Composite[] {
	const composite = schema as Composite;
	if (composite.options !== undefined && composite.shape === undefined) {
		return composite.options.filter((option) => typeof option === "object").flatMap(alternativesOf);
	}
	if (composite.in !== undefined) return alternativesOf(composite.in);
	if (composite.unwrap === undefined || composite.element !== undefined) return [composite];
	return alternativesOf(composite.unwrap());
}
