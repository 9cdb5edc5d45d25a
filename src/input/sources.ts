/** Gathers what a command works on: the files given in options, else those of the workspace, and the calendar. */
import type { InputFiles, InputSummary, Request } from "../command.ts";
import { type Calendar, makeCalendar } from "../core/calendar.ts";
import type { Day } from "../core/day.ts";
import type { Deals } from "../core/deals.ts";
import { error, type Problem } from "../core/problem.ts";
import type { Person } from "../core/staff.ts";
import type { World } from "../world.ts";
import { readCalendarYears } from "./calendar.ts";
import type { InputContext, Source } from "./context.ts";
import { parsedTemplates } from "./templates.ts";
import { currencyIn, inFolder, type Workspace } from "./workspace.ts";

/** Where nothing says otherwise: the country that the program is made for. */
const TIMEZONE = "Europe/Moscow";
const COUNTRY = "RU";

export interface Sources {
	readonly asOf: Day;
	readonly calendar: Calendar;
	/** Undefined where no such file is known. */
	readonly deals: Deals | undefined;
	/** The pipelines that accounts of the deals' systems begin with, as stages in order. */
	readonly pipelines: readonly (readonly string[])[];
	readonly staff: readonly Person[] | undefined;
	readonly inputs: readonly InputSummary[];
	readonly problems: readonly Problem[];
}

/** Reads the wanted kinds of files. Throws `WorldError` where a file can't be opened. */
export async function readSources(
	world: World,
	workspace: Workspace | undefined,
	request: Request,
	wanted: { readonly deals: boolean },
): Promise<Sources> {
	const calendar = await calendarOf(world, workspace);
	const staffFiles = await sourcesOf(world, workspace, request.files, "staff");
	const dealFiles = wanted.deals ? await sourcesOf(world, workspace, request.files, "deals") : NONE;
	const context = contextOf(world, workspace, request);
	const staff = staffFiles.found.length === 0 ? undefined : await staffIn(world, staffFiles.found, context);
	const names = staff?.staff.map((person) => person.name);
	const deals =
		dealFiles.found.length === 0 ? undefined : await dealsIn(world, dealFiles.found, { ...context, staff: names });
	return {
		asOf: context.today,
		calendar,
		deals: deals?.deals,
		pipelines: deals?.pipelines ?? [],
		staff: staff?.staff,
		inputs: [...(deals?.inputs ?? []), ...(staff?.inputs ?? [])],
		problems: [...staffFiles.problems, ...dealFiles.problems, ...(staff?.problems ?? []), ...(deals?.problems ?? [])],
	};
}

async function dealsIn(world: World, files: readonly Source[], context: InputContext) {
	return (await import("./deals.ts")).readDeals(world, files, context);
}

async function staffIn(world: World, files: readonly Source[], context: InputContext) {
	return (await import("./staff.ts")).readStaff(world, files, context);
}

/** What readers are to know of the workspace and of what was typed, the day "as of" included. */
export function contextOf(world: World, workspace: Workspace | undefined, request: Request): InputContext {
	const timezone = workspace?.settings.timezone ?? TIMEZONE;
	return {
		currency: currencyIn(workspace),
		rates: workspace?.settings.currencies,
		timezone,
		people: workspace?.settings.people ?? {},
		stages: stagesOf(workspace),
		allowRejects: request.allowRejects,
		rejects: request.rejects,
		today: request.today ?? world.today(timezone),
	};
}

function stagesOf(workspace: Workspace | undefined): InputContext["stages"] {
	const { won = [], lost = [], open = [] } = workspace?.settings.stages ?? {};
	return { won, lost, open };
}

export interface Named {
	readonly found: readonly Source[];
	readonly problems: readonly Problem[];
}

const NONE: Named = { found: [], problems: [] };

/** The files of a kind: patterns given as options stand in the current folder, the workspace's in the workspace. */
export async function sourcesOf(
	world: World,
	workspace: Workspace | undefined,
	given: InputFiles,
	kind: keyof InputFiles,
): Promise<Named> {
	const patterns: readonly Source[] =
		given[kind].length > 0 ? given[kind].map((file) => ({ file })) : writtenSources(workspace, kind);
	const named = await Promise.all(patterns.map((pattern) => filesOf(world, pattern)));
	return { found: named.flatMap((each) => each.found), problems: named.flatMap((each) => each.problems) };
}

/** The files of one pattern; none with a problem where there are none. */
async function filesOf(world: World, pattern: Source): Promise<Named> {
	const { file, saidAt } = pattern;
	if (file === "-") return { found: [pattern], problems: [] };
	const files = await world.glob(file, ".");
	// a name without wildcards names itself, whether it is there or not
	const missing = files.length === 1 && files[0] === file && !(await world.exists(file));
	const place = saidAt?.("file");
	if (missing) return { found: [], problems: [error("file-missing", { file }, place)] };
	if (files.length === 0) return { found: [], problems: [error("pattern-matches-nothing", { pattern: file }, place)] };
	return { found: files.map((each) => ({ ...pattern, file: each })), problems: [] };
}

/** The files that rop.yaml names, one alone or a list of them. */
function writtenSources(workspace: Workspace | undefined, kind: keyof InputFiles): readonly Source[] {
	if (workspace === undefined) return [];
	const { settings, tree, folder } = workspace;
	const single = !Array.isArray(tree.at(["sources", kind]));
	return (settings.sources?.[kind] ?? []).map(({ file, ...options }, index) => {
		const written = ["sources", kind, ...(single ? [] : [index])];
		return { file: inFolder(folder, file), options, saidAt: (...path) => tree.valueAt([...written, ...path]) };
	});
}

/** The country's calendar with the company's own days and week. */
async function calendarOf(world: World, workspace: Workspace | undefined): Promise<Calendar> {
	const written = workspace?.settings.calendar;
	const country = written?.country ?? COUNTRY;
	return makeCalendar({
		country,
		years: country === "none" ? [] : readCalendarYears((await parsedTemplates(world, "calendars")).get(country)),
		extraDaysOff: written?.daysOff ?? [],
		extraWorkdays: written?.workdays ?? [],
		pattern: written?.pattern ?? { kind: "5/2" },
	});
}
