/** `rop data check`: the calls in order. */
import type { Outcome, Request } from "../../command.ts";
import { error, hasErrors } from "../../core/problem.ts";
import type { TableKind } from "../../core/problem-facts/input.ts";
import type { InputContext, Source } from "../../input/context.ts";
import { contextOf } from "../../input/sources.ts";
import { withRepeatableInput } from "../../input/standard-input.ts";
import { readWorkspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { checkData } from "./check.ts";
import type { CheckedFile } from "./checked-file.ts";
import { dataJson } from "./json.ts";
import { presentCheck } from "./present.ts";
import { READERS, type Reading } from "./run-readers.ts";
import { type NamedTables, namedTables, type UnknownFile } from "./written.ts";

/** Reads every file there is and answers what was understood, with errors, too: they are what it was asked for. */
export async function runCheck(given: World, request: Request): Promise<Outcome> {
	const world = withRepeatableInput(given);
	const { workspace, problems: inWorkspace } = await readWorkspace(world, request.workspace);
	if (hasErrors(inWorkspace)) return { problems: inWorkspace };
	const tables = await namedTables(world, workspace, request);
	const context = contextOf(world, workspace, request);
	const found = await readTables(world, tables, context);
	const problems = [...inWorkspace, ...tables.problems, ...found.problems];
	if (problems.length === 0 && found.files.length === 0) return { problems: [error("data-nothing-given", {})] };
	const { currency } = context;
	const company = workspace?.settings.company;
	const check = checkData({ ...found, company, currency, allowRejects: request.allowRejects, problems });
	return {
		problems,
		showDespiteErrors: true,
		answer: {
			schema: "rop.data/1",
			asOf: context.today,
			currency,
			inputs: found.inputs,
			json: () => dataJson(check),
			document: () => presentCheck(check, context.today, request.language),
		},
	};
}

/** What the readers find in the tables. Staff first: the names of the deals are compared with it. */
async function readTables(world: World, tables: NamedTables, context: InputContext) {
	const staff = await read(READERS.staff, world, tables.staff, context);
	const beside = await read(READERS.staff, world, tables.staffBeside, { ...context, rejects: undefined });
	const people = (staff ?? beside)?.staff;
	const knowing = { ...context, staff: people?.map(({ name }) => name) };
	const deals = await read(READERS.deals, world, tables.deals, knowing);
	const payments = await read(READERS.payments, world, tables.payments, knowing);
	const activities = await read(READERS.activities, world, tables.activities, knowing);
	const quotas = await read(READERS.quotas, world, tables.quotas, knowing);
	const readings = { deals, staff, payments, activities, quotas };
	return {
		deals: deals?.deals,
		stages: deals?.stages ?? [],
		staff: people,
		payments: payments?.payments,
		activities: activities?.activities,
		quotas: quotas?.quotas,
		files: [
			...Object.entries(readings).flatMap(([table, reading]) => checkedFiles(table as TableKind, reading)),
			...tables.unknown.map(unrecognised),
		],
		inputs: Object.values(readings).flatMap((reading) => reading?.inputs ?? []),
		problems: Object.values(readings).flatMap((reading) => reading?.problems ?? []),
	};
}

/** Undefined where there are no such files. */
async function read<Found>(
	reader: (world: World, sources: readonly Source[], context: InputContext) => Promise<Found>,
	world: World,
	sources: readonly Source[],
	context: InputContext,
): Promise<Found | undefined> {
	return sources.length === 0 ? undefined : reader(world, sources, context);
}

function checkedFiles(table: TableKind, reading: Reading | undefined): readonly CheckedFile[] {
	return (reading?.recognised ?? []).map((recognised, index) => {
		const { rows = 0, used = 0, setAside = 0, rejected = 0 } = reading?.inputs[index] ?? {};
		const { setAside: aside, sums, ...understood } = recognised;
		return { ...understood, table, rows, used, setAside, rejected, aside, sums: table === "staff" ? undefined : sums };
	});
}

/** Of a table that is not known there is only to say how it is written. */
function unrecognised({ file, facts: { format, text } }: UnknownFile): CheckedFile {
	return {
		file,
		table: undefined,
		format,
		encoding: text?.encoding,
		delimiter: text?.delimiter,
		quote: text?.quote,
		sheet: undefined,
		profile: undefined,
		because: [],
		headerRow: undefined,
		columns: [],
		numbers: [],
		dates: [],
		rows: 0,
		used: 0,
		setAside: 0,
		rejected: 0,
		aside: {},
		sums: undefined,
	};
}
