/** The exports that are known: one text file each in `templates/crm`, so that a new one needs no code. */
import type { TableKind } from "../core/problem-facts/input.ts";
import type { World } from "../world.ts";
import type { DateOrder } from "./date.ts";
import { FIELDS, type Field } from "./fields.ts";
import { foldHeader } from "./fold.ts";
import { parsedTemplates } from "./templates.ts";

export interface Profile {
	/** The file's name without its ending, as `profile:` in rop.yaml has it. */
	readonly key: string;
	/** As people call it: `amoCRM`. */
	readonly name: string;
	readonly table: TableKind;
	/** Which headers may stand for each field, the likeliest first. */
	readonly columns: ReadonlyMap<Field, readonly string[]>;
	/** What each known header, folded, stands for; undefined: known, and of no use here. */
	readonly headers: ReadonlyMap<string, Field | undefined>;
	/** Headers, folded, of which at least one must be there; none: a plain table, taken when nothing better fits. */
	readonly marks: ReadonlySet<string>;
	/** The order of dates where a column doesn't prove its own. */
	readonly dates: DateOrder | undefined;
	/** Words that stand for an empty date or amount. */
	readonly empty: readonly string[];
	readonly stages: Readonly<Record<"won" | "lost" | "open", readonly string[]>>;
	/** A table of sales made: it has no stages, every row is won. */
	readonly everyRowWon: boolean;
	/** A deal is repeated for each of its products, with the product's amount. */
	readonly rowPerProduct: boolean;
	/** A lost deal stays at the stage that it had reached; that it is lost, another column says. */
	readonly keepsStage: boolean;
	/** The stages of the pipeline that every account begins with, in order; several where they have other names as well. */
	readonly pipelines: readonly (readonly string[])[];
}

const FOLDER = "crm";

/** Deals, staff and payments of one run share them. */
const loaded = new WeakMap<World, Promise<readonly Profile[]>>();

/** All profiles of `templates/crm`, in the order of their names; read once a run. */
export function loadProfiles(world: World): Promise<readonly Profile[]> {
	const known = loaded.get(world) ?? readProfiles(world);
	loaded.set(world, known);
	return known;
}

async function readProfiles(world: World): Promise<readonly Profile[]> {
	return [...(await parsedTemplates(world, FOLDER))].map(([key, written]) => profileOf(key, written));
}

/** The profile that a file of `templates/crm` describes. Refuses what does not fit: the files are the program's own. */
function profileOf(key: string, written: unknown): Profile {
	const source = record(written, key);
	const table = oneOf(source["table"], ["deals", "staff", "payments", "activities", "quotas"] as const, key);
	const columns = columnsOf(table, source["columns"], key);
	const stages = record(source["stages"] ?? {}, key);
	return {
		key,
		name: String(source["name"] ?? key),
		table,
		columns,
		headers: headersOf(columns, list(source["also"], key)),
		marks: new Set(list(source["marks"], key).map(foldHeader)),
		dates:
			source["dates"] === undefined ? undefined : oneOf(source["dates"], ["day-first", "month-first"] as const, key),
		empty: list(source["empty"], key),
		stages: { won: list(stages["won"], key), lost: list(stages["lost"], key), open: list(stages["open"], key) },
		everyRowWon: source["everyRow"] === "won",
		rowPerProduct: source["repeats"] === "products",
		keepsStage: source["lost"] === "keeps-stage",
		pipelines: lists(source["pipelines"], key),
	};
}

function columnsOf(table: TableKind, written: unknown, key: string): Map<Field, readonly string[]> {
	return new Map(
		Object.entries(record(written, key)).map(([name, aliases]) => [
			oneOf(name, FIELDS[table], key),
			list(aliases, key),
		]),
	);
}

function headersOf(
	columns: ReadonlyMap<Field, readonly string[]>,
	also: readonly string[],
): Map<string, Field | undefined> {
	const headers = new Map<string, Field | undefined>(also.map((header) => [foldHeader(header), undefined]));
	for (const [field, aliases] of columns) for (const alias of aliases) headers.set(foldHeader(alias), field);
	return headers;
}

function record(value: unknown, key: string): Readonly<Record<string, unknown>> {
	if (typeof value !== "object" || value === null) throw new RangeError(`templates/crm/${key}.yaml is not a profile`);
	return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, key: string): readonly string[] {
	if (value === undefined || value === null) return [];
	if (!Array.isArray(value)) throw new RangeError(`templates/crm/${key}.yaml: not a list: ${value}`);
	return value.map(String);
}

function lists(value: unknown, key: string): readonly (readonly string[])[] {
	return Array.isArray(value) ? value.map((each) => list(each, key)) : [];
}

function oneOf<Known extends string>(value: unknown, known: readonly Known[], key: string): Known {
	const found = known.find((each) => each === value);
	if (found === undefined) throw new RangeError(`templates/crm/${key}.yaml: ${value} is none of ${known.join(", ")}`);
	return found;
}
