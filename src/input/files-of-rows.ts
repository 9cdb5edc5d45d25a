/** All files of one table, the last first, so that what it has need not be taken back when an older one is read. */
import type { InputSummary } from "../core/input-summary.ts";
import type { Problem } from "../core/problem.ts";
import type { TableKind } from "../core/problem-facts/input.ts";
import type { World } from "../world.ts";
import type { InputContext, Recognised, Source } from "./context.ts";
import { Elsewhere } from "./elsewhere.ts";
import { People } from "./people.ts";
import { loadProfiles } from "./profiles.ts";
import { TableReader } from "./table-reader.ts";

/** What each file needs to read its rows; `people` and `elsewhere` are shared by all of them. */
export interface FileParts {
	readonly reader: TableReader;
	readonly people: People;
	readonly elsewhere: Elsewhere;
	readonly context: InputContext;
}

interface FileOf<Row> {
	readonly reader: TableReader;
	/** Those read so far. */
	readonly rows: readonly Row[];
	read(): Promise<void>;
	problems(): readonly Problem[];
}

/** What is told of files, whatever their table. */
export interface FilesReading {
	/** The reconciliation, a file each, in the order given. */
	readonly inputs: readonly InputSummary[];
	readonly recognised: readonly Recognised[];
	readonly problems: readonly Problem[];
}

/** The rows of all the files in the order of the files, with what was understood of each. Throws `WorldError` where a file can't be opened. */
export async function readFiles<Row>(
	world: World,
	sources: readonly Source[],
	context: InputContext,
	table: TableKind,
	begin: (parts: FileParts) => FileOf<Row>,
): Promise<FilesReading & { readonly rows: readonly Row[] }> {
	const profiles = await loadProfiles(world);
	const shared = { people: new People(context.people), elsewhere: new Elsewhere(), context };
	const files = sources.map((source) =>
		begin({ ...shared, reader: new TableReader(world, source, table, profiles, context) }),
	);
	for (const file of files.toReversed()) await file.read();
	return {
		rows: files.flatMap(({ rows }) => rows),
		inputs: files.map(({ reader }) => reader.summary()),
		recognised: files.map(({ reader }) => reader.recognised()),
		problems: files.flatMap((file) => file.problems()),
	};
}
