/** `rop plan diff`: what one version of the plan has differently from another, or from the plan as it is now. */
import type { InputSummary, Outcome, Request } from "../../command.ts";
import type { Day } from "../../core/day.ts";
import { error, hasErrors, type Problem } from "../../core/problem.ts";
import { readWorkspace, type Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { diffJson } from "./json-diff.ts";
import { type ComparedPlan, diffPlans } from "./life/diff.ts";
import { measureOf } from "./life/version.ts";
import { isCounted } from "./measure.ts";
import { presentDiff } from "./present-diff.ts";
import { currentPlan } from "./run-current.ts";
import { versionNamed, versionNames } from "./run-versions.ts";
import { comparable } from "./written-version.ts";

/** Reads both plans and answers with what differs. */
export async function runDiff(world: World, request: Request): Promise<Outcome> {
	const { workspace, problems: inWorkspace } = await readWorkspace(world, request.workspace);
	if (hasErrors(inWorkspace)) return { problems: inWorkspace };
	const names = await namesOf(world, request, workspace);
	if (!Array.isArray(names)) return { problems: [names as Problem] };
	const [before, after] = await Promise.all([
		sideOf(world, request, workspace, names[0]),
		sideOf(world, request, workspace, names[1]),
	]);
	const problems = [...before.problems, ...after.problems];
	if (before.plan === undefined || after.plan === undefined) return { problems };
	const [one, other] = [before.plan, after.plan];
	const apart = problemsBetween(one, other);
	if (hasErrors([...problems, ...apart])) return { problems: [...problems, ...apart] };
	const diff = diffPlans(one, other);
	return {
		problems,
		answer: {
			schema: "rop.plan-diff/1",
			asOf: after.asOf ?? request.today ?? world.today(workspace?.settings.timezone),
			currency: other.figures.currency,
			inputs: [...before.inputs, ...after.inputs],
			json: () => diffJson(diff, one, other),
			document: () => presentDiff(diff, one, other, request.language),
		},
	};
}

/** The two plans by name, `undefined` for the one as it is now; without any name, the latest version and now. */
async function namesOf(
	world: World,
	{ args, options }: Request,
	workspace: Workspace | undefined,
): Promise<readonly [string, string | undefined] | Problem> {
	const [one, other] = args;
	if (other !== undefined && options["current"] === true) return error("argument-unexpected", { found: other });
	if (one !== undefined) return [one, other];
	const latest = (await versionNames(world, workspace)).at(-1);
	return latest === undefined ? error("plan-version-none", {}) : [latest, undefined];
}

interface Side {
	readonly plan?: ComparedPlan;
	readonly inputs: readonly InputSummary[];
	/** Of the plan as it is now. */
	readonly asOf?: Day;
	readonly problems: readonly Problem[];
}

async function sideOf(
	world: World,
	request: Request,
	workspace: Workspace | undefined,
	name: string | undefined,
): Promise<Side> {
	if (name !== undefined) {
		const { version, problems } = await versionNamed(world, workspace, name);
		return version === undefined ? { inputs: [], problems } : { plan: { ...version, version }, inputs: [], problems };
	}
	const { made, problems } = await currentPlan(world, request, {
		deals: false,
		further: true,
		command: "plan diff",
	});
	if (made === undefined) return { inputs: [], problems };
	const { plan, sources } = made;
	return {
		plan: { ...comparable(plan, made.measures), version: undefined },
		inputs: sources.inputs,
		asOf: sources.asOf,
		problems,
	};
}

/** Amounts of two years or two currencies, or deals and clients, can't be told apart month by month. */
function problemsBetween(before: ComparedPlan, after: ComparedPlan): Problem[] {
	const [one, other] = [before.figures, after.figures];
	if (one.year.label !== other.year.label) {
		return [error("plan-versions-of-years", { before: one.year.label, after: other.year.label })];
	}
	const measures = { before: measureOf(before), after: measureOf(after) };
	const counted = isCounted(measures.before) || isCounted(measures.after);
	if (counted && measures.before !== measures.after) return [error("plan-versions-of-measures", measures)];
	if (one.currency.code === other.currency.code) return [];
	return [error("plan-versions-of-currencies", { before: one.currency.code, after: other.currency.code })];
}
