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
	const checked = schema.safeParse(writtenAt(tree, path));
	if (checked.success) return { value: checked.data, problems: [] };
	return { problems: checked.error.issues.flatMap((issue) => problemsOf(issue, tree, path, schema)) };
}

function problemsOf(issue: z.core.$ZodIssue, tree: SettingsTree, section: Path, schema: z.ZodType): Problem[] {
	const path = [...section, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
	const key = path.join(".");
	const found = foundText(writtenAt(tree, path));
	const place = tree.valueAt(path);
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys.map((unknown) => keyUnknown(unknown, path, tree, knownKeys(schema, issue.path)));
		case "invalid_value": {
			const choices = issue.values.map(String);
			return [error("setting-choice", { key, found, choices, closest: closest(found, choices) }, place)];
		}
		case "invalid_union":
			return alternatives(issue, tree, section, schema, key, found);
		case "custom": {
			const expected = issue.params?.["expected"] as SettingExpectation;
			const missing = writtenAt(tree, path) === undefined;
			return [
				missing ? error("setting-missing", { key }, place) : error("setting-invalid", { key, found, expected }, place),
			];
		}
		default:
			if (writtenAt(tree, path) === undefined) return [error("setting-missing", { key }, place)];
			return [error("setting-invalid", { key, found, expected: expectedBy(issue) }, place)];
	}
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
		{ key: [...path, key].join("."), closest: closest(key, known), known },
		tree.keyAt([...path, key]),
	);
}

function expectedBy(issue: z.core.$ZodIssue): SettingExpectation {
	const wanted = issue.code === "invalid_type" ? issue.expected : undefined;
	if (wanted === "array") return "list";
	return wanted === "object" || wanted === "record" ? "map" : "text";
}

/** What stands at the path; undefined where nothing does. */
function writtenAt(tree: SettingsTree, path: Path): Written | undefined {
	let value: Written | undefined = tree.root;
	for (const step of path) {
		if (value === null || value === undefined || typeof value === "string") return undefined;
		value = (value as Readonly<Record<string | number, Written>>)[step];
	}
	return value ?? undefined;
}

/** What was found, short enough for a sentence. */
function foundText(value: Written | undefined): string {
	if (value === undefined || value === null) return "";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The keys that the schema knows at a path of its own. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
	let at: unknown = schema;
	for (const step of path) at = childOf(at, step);
	const shape = shapeOf(at);
	return shape === undefined ? [] : Object.keys(shape);
}

function childOf(schema: unknown, step: PropertyKey): unknown {
	const inner = unwrapped(schema) as
		| { shape?: Record<string, unknown>; element?: unknown; valueType?: unknown }
		| undefined;
	return typeof step === "number" ? inner?.element : (inner?.shape?.[String(step)] ?? inner?.valueType);
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
	return (unwrapped(schema) as { shape?: Record<string, unknown> } | undefined)?.shape;
}

/** Behind `optional()` and `default()`. */
function unwrapped(schema: unknown): unknown {
	const inner = (schema as { unwrap?: () => unknown } | undefined)?.unwrap;
	return typeof inner === "function" && !("element" in (schema as object)) ? unwrapped(inner.call(schema)) : schema;
}
