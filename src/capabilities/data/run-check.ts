/** `rop data check`: the calls in order. */
import type { InputSummary, Outcome, Request } from "../../command.ts";
import { error, hasErrors, type Problem } from "../../core/problem.ts";
import type { TableKind } from "../../core/problem-facts/input.ts";
import type { InputContext, Recognised } from "../../input/context.ts";
import { contextOf } from "../../input/sources.ts";
import { withRepeatableInput } from "../../input/standard-input.ts";
import { readWorkspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { checkData } from "./check.ts";
import type { CheckedFile } from "./checked-file.ts";
import { dataJson } from "./json.ts";
import { presentCheck } from "./present.ts";
import { type NamedTables, namedTables } from "./written.ts";

/** Reads every file there is and answers what was understood, with errors, too: they are what it was asked for. */
export async function runCheck(given: World, request: Request): Promise<Outcome> {
	const world = withRepeatableInput(given);
	const { workspace, problems: inWorkspace } = await readWorkspace(world, request.workspace);
	if (hasErrors(inWorkspace)) return { problems: inWorkspace };
	const tables = await namedTables(world, workspace, request);
	const context = contextOf(world, workspace, request);
	const read = await readTables(world, tables, context);
	const problems = [...inWorkspace, ...tables.problems, ...read.problems];
	if (problems.length === 0 && read.files.length === 0) return { problems: [error("data-nothing-given", {})] };
	const { currency } = context;
	const company = workspace?.settings.company;
	const check = checkData({ ...read, company, currency, allowRejects: request.allowRejects, problems });
	return {
		problems,
		showDespiteErrors: true,
		answer: {
			schema: "rop.data/1",
			asOf: context.today,
			currency,
			inputs: read.inputs,
			json: () => dataJson(check),
			document: () => presentCheck(check, context.today, request.language),
		},
	};
}

/** What the readers find in the tables. Staff first: the names of the deals are compared with it. */
async function readTables(world: World, tables: NamedTables, context: InputContext) {
	const staff = tables.staff.length === 0 ? undefined : await staffIn(world, tables, context);
	const knowing = { ...context, staff: staff?.staff.map(({ name }) => name) };
	const deals = tables.deals.length === 0 ? undefined : await dealsIn(world, tables, knowing);
	const payments = tables.payments.length === 0 ? undefined : await paymentsIn(world, tables, knowing);
	const activities = tables.activities.length === 0 ? undefined : await activitiesIn(world, tables, knowing);
	const unknown = tables.unknown.map(unrecognised);
	return {
		deals: deals?.deals,
		stages: deals?.stages ?? [],
		staff: staff?.staff,
		payments: payments?.payments,
		activities: activities?.activities,
		files: [
			...checkedFiles("deals", deals),
			...checkedFiles("staff", staff),
			...checkedFiles("payments", payments),
			...checkedFiles("activities", activities),
			...unknown,
		],
		inputs: [deals, staff, payments, activities].flatMap((reading) => reading?.inputs ?? []),
		problems: [staff, deals, payments, activities].flatMap((reading) => reading?.problems ?? []),
	};
}

async function dealsIn(world: World, { deals }: NamedTables, context: InputContext) {
	return (await import("../../input/deals.ts")).readDeals(world, deals, context);
}

async function staffIn(world: World, { staff }: NamedTables, context: InputContext) {
	return (await import("../../input/staff.ts")).readStaff(world, staff, context);
}

async function paymentsIn(world: World, { payments }: NamedTables, context: InputContext) {
	return (await import("../../input/payments.ts")).readPayments(world, payments, context);
}

async function activitiesIn(world: World, { activities }: NamedTables, context: InputContext) {
	return (await import("../../input/activities.ts")).readActivities(world, activities, context);
}

interface Reading {
	readonly inputs: readonly InputSummary[];
	readonly recognised: readonly Recognised[];
	readonly problems: readonly Problem[];
}

function checkedFiles(table: TableKind, reading: Reading | undefined): readonly CheckedFile[] {
	return (reading?.recognised ?? []).map((recognised, index) => {
		const { rows = 0, used = 0, setAside = 0, rejected = 0 } = reading?.inputs[index] ?? {};
		const { setAside: aside, sums, ...understood } = recognised;
		return { ...understood, table, rows, used, setAside, rejected, aside, sums: table === "staff" ? undefined : sums };
	});
}

function unrecognised(file: string): CheckedFile {
	return {
		file,
		table: undefined,
		format: "text",
		encoding: undefined,
		delimiter: undefined,
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
