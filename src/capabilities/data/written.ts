/** Which files the user wants looked at, and which kind of table each of them is. */
import type { Request } from "../../command.ts";
import { error, type Problem } from "../../core/problem.ts";
import type { TableKind } from "../../core/problem-facts/input.ts";
import type { Source } from "../../input/context.ts";
import type { FileFacts } from "../../input/open-table.ts";
import { sourcesOf } from "../../input/sources.ts";
import { guessKind } from "../../input/table-kind.ts";
import type { Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";

export interface NamedTables {
	readonly deals: readonly Source[];
	readonly staff: readonly Source[];
	readonly payments: readonly Source[];
	readonly activities: readonly Source[];
	readonly quotas: readonly Source[];
	/** The workspace's staff, where other files are looked at: the names in them are compared with it. */
	readonly staffBeside: readonly Source[];
	/** Files that are no table that is known. */
	readonly unknown: readonly UnknownFile[];
	readonly problems: readonly Problem[];
}

/** A file that is no table that is known, and why. */
export interface UnknownFile {
	readonly file: string;
	readonly facts: FileFacts;
	readonly problems: readonly Problem[];
}

const KINDS: readonly TableKind[] = ["deals", "staff", "payments", "activities", "quotas"];

/**
 * The files named behind the command, each recognised by its content or as rop.yaml lists it, and those given by option;
 * without any, those of the workspace. A file that is not there is an error among the others' problems.
 */
export async function namedTables(
	world: World,
	workspace: Workspace | undefined,
	request: Request,
): Promise<NamedTables> {
	const { args, files } = request;
	const onlyNamed = args.length > 0 ? undefined : workspace;
	const [deals, staff, payments, activities, quotas] = await Promise.all(
		KINDS.map((kind) => sourcesOf(world, onlyNamed, files, kind)),
	);
	const beside = args.length > 0 ? await sourcesOf(world, workspace, files, "staff") : undefined;
	const listed = await recognised(world, workspace, args);
	const ofKind = (kind: TableKind) => listed.tables.flatMap((each) => (each.kind === kind ? [each.source] : []));
	return {
		deals: [...(deals?.found ?? []), ...ofKind("deals")],
		staff: [...(staff?.found ?? []), ...ofKind("staff")],
		payments: [...(payments?.found ?? []), ...ofKind("payments")],
		activities: [...(activities?.found ?? []), ...ofKind("activities")],
		quotas: [...(quotas?.found ?? []), ...ofKind("quotas")],
		staffBeside: beside?.found ?? [],
		unknown: listed.unknown,
		problems: [
			...[deals, staff, payments, activities, quotas].flatMap((named) => named?.problems ?? []),
			...listed.problems,
		],
	};
}

interface Recognised {
	readonly tables: readonly { readonly kind: TableKind; readonly source: Source }[];
	readonly unknown: readonly UnknownFile[];
	readonly problems: readonly Problem[];
}

async function recognised(
	world: World,
	workspace: Workspace | undefined,
	patterns: readonly string[],
): Promise<Recognised> {
	const given = { deals: [...patterns], payments: [], staff: [], activities: [], quotas: [] };
	const named = patterns.length === 0 ? { found: [], problems: [] } : await sourcesOf(world, undefined, given, "deals");
	const tables: { kind: TableKind; source: Source }[] = [];
	const unknown: UnknownFile[] = [];
	const problems: Problem[] = [...named.problems];
	for (const { file } of named.found) {
		const table = (await inWorkspace(world, workspace, file)) ?? (await byContent(world, file));
		if ("kind" in table) tables.push(table);
		else {
			unknown.push(table);
			problems.push(...table.problems);
		}
	}
	return { tables, unknown, problems };
}

/** What rop.yaml says of the file, where it lists it. */
export async function inWorkspace(
	world: World,
	workspace: Workspace | undefined,
	file: string,
): Promise<{ kind: TableKind; source: Source } | undefined> {
	if (workspace === undefined) return undefined;
	const nothing = { deals: [], payments: [], staff: [], activities: [], quotas: [] };
	for (const kind of KINDS) {
		const { found } = await sourcesOf(world, workspace, nothing, kind);
		const source = found.find((each) => each.file === file);
		if (source !== undefined) return { kind, source };
	}
	return undefined;
}

async function byContent(world: World, file: string): Promise<{ kind: TableKind; source: Source } | UnknownFile> {
	const { kind, nearest, missing, found, facts, problems } = await guessKind(world, { file });
	if (kind !== undefined) return { kind, source: { file } };
	const refused = () => emptiness(file, found) ?? error("table-unrecognised", { found, nearest, missing }, { file });
	return { file, facts, problems: problems.length > 0 ? problems : [refused()] };
}

function emptiness(file: string, found: readonly string[]): Problem | undefined {
	return found.length === 0 ? error("file-empty", { file }, { file }) : undefined;
}
