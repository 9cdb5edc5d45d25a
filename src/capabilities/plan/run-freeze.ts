/** `rop plan freeze`: the plan as it is now, kept as a dated version that is never changed. */
import type { Answer, Outcome, Request } from "../../command.ts";
import { error, hasErrors, notice, type Problem, warning } from "../../core/problem.ts";
import type { Sources } from "../../input/sources.ts";
import { inFolder, type Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import type { Plan } from "./decompose.ts";
import { lineSplitOf } from "./dimension.ts";
import { planJson } from "./json.ts";
import { besideText, type Freezing, versionJson } from "./json-version.ts";
import { diffPlans, isEmpty } from "./life/diff.ts";
import { type PlanVersion, pastChanges, versionName } from "./life/version.ts";
import { currencyOfPlans } from "./measures/together.ts";
import { type PlanParts, partsOf } from "./parts.ts";
import { presentVersion } from "./present-version.ts";
import { currentPlan, type Made } from "./run-current.ts";
import { latestNumber, latestVersion, versionFile, versionsFolder } from "./run-versions.ts";
import { detailOf } from "./written/detail.ts";
import { comparable, VERSION_SCHEMA } from "./written-version.ts";

/** Writes the next version into the workspace's `plans`, or where `--out` says. */
export async function runFreeze(world: World, request: Request): Promise<Outcome> {
	const current = await currentPlan(world, request, {
		deals: false,
		further: true,
		command: "plan freeze",
	});
	const problems = [...current.problems, ...(await problemsOfPlace(world, request, current.workspace))];
	if (current.made === undefined || hasErrors(problems)) return { problems };
	const { whole, problems: ofParts } = wholeOf(current.made, request);
	if (hasErrors(ofParts)) return { problems: [...problems, ...ofParts] };
	const { year } = whole.plan.settings;
	const out = outFile(request);
	const folder = out === undefined || out === "-" ? ownFolder(current.workspace) : folderOf(out);
	const number = folder === undefined ? 1 : (await latestNumber(world, folder, year)) + 1;
	const before = await latestVersion(world, current.workspace, year);
	const compared = before.version === undefined ? [] : comparedWith(before.version, whole);
	const freezing = { number, author: said(request, "author"), reason: said(request, "reason") };
	const answer = answerOf(current.workspace, whole, freezing, request);
	const kept = out === undefined && folder !== undefined ? [{ path: versionFile(folder, year, number), answer }] : [];
	return { problems: [...problems, ...ofParts, ...before.problems, ...compared], answer, files: kept };
}

/** The plan with all that reports and payouts may refer to. */
interface Whole {
	readonly plan: Plan;
	readonly parts: PlanParts;
	readonly sources: Sources;
}

/** A version is everybody's: to whom a plan is shown changes nothing of what is kept. */
function wholeOf(made: Made, request: Request) {
	const { plan, sources, won } = made;
	const wanted = { ...detailOf(request), manager: undefined, measure: undefined, handouts: "off" } as const;
	const { parts, problems } = partsOf(made, wanted);
	const { split: lines, problems: ofLines } = lineSplitOf(plan, won, sources.asOf);
	const whole: Whole = { plan, sources, parts: { ...parts, lines } };
	return { whole, problems: [...problems, ...ofLines] };
}

function answerOf(
	workspace: Workspace | undefined,
	{ plan, parts, sources }: Whole,
	freezing: Freezing,
	{ language }: Request,
): Answer {
	return {
		schema: VERSION_SCHEMA,
		asOf: sources.asOf,
		currency: currencyOfPlans(plan, parts.measures),
		inputs: sources.inputs.map((input) => ({ ...input, file: withinWorkspace(input.file, workspace) })),
		json: () => versionJson(plan, parts, freezing),
		document: () => presentVersion(plan, parts.measures, freezing, sources.asOf, language),
	};
}

/** A version names files as its workspace does, from whatever folder it was frozen. */
function withinWorkspace(file: string, workspace: Workspace | undefined): string {
	const start = workspace === undefined ? "" : inFolder(workspace.folder, "");
	return file.startsWith(start) ? file.slice(start.length) : file;
}

/** A plan isn't changed after the fact: months that are over keep what they were measured by. */
function comparedWith(before: PlanVersion, { plan, parts, sources: { asOf } }: Whole): Problem[] {
	const after = comparable(plan, parts.measures);
	const name = versionName(plan.settings.year, before.number);
	const same = isEmpty(diffPlans(before, after));
	if (same && before.beside === besideText(planJson(plan, parts))) return [notice("plan-version-same", { name })];
	const past = pastChanges(before.figures, after.figures, asOf).map(({ label }) => label);
	return past.length === 0 ? [] : [warning("plan-version-past-changed", { name, months: past })];
}

/** Without a workspace there is no place to keep versions; a version stays text, and stays as it is. */
async function problemsOfPlace(world: World, request: Request, workspace: Workspace | undefined): Promise<Problem[]> {
	const out = outFile(request);
	if (out === undefined) return workspace === undefined ? [error("plan-version-nowhere", {})] : [];
	const format = said(request, "format") ?? (out === "-" && !world.terminal.output ? "json" : out);
	if (format !== "json" && !/\.json$/i.test(format)) return [error("plan-version-not-text", { found: format })];
	return (await world.exists(out)) ? [error("plan-version-exists", { file: out })] : [];
}

function outFile(request: Request): string | undefined {
	return said(request, "out");
}

function ownFolder(workspace: Workspace | undefined): string | undefined {
	return workspace && versionsFolder(workspace);
}

function folderOf(file: string): string {
	return /^(.*)[\\/][^\\/]*$/.exec(file)?.[1] ?? ".";
}

/** An option's text, where there is any. */
function said({ options }: Request, name: string): string | undefined {
	const text = options[name];
	return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}
