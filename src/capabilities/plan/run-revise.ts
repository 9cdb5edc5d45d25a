/** `rop plan revise`: what was won stays, the rest of the year carries what is left of the target. */
import type { Outcome, Request } from "../../command.ts";
import { error, hasErrors, notice, type Problem } from "../../core/problem.ts";
import type { World } from "../../world.ts";
import type { Plan } from "./decompose.ts";
import { revisionJson } from "./json-revision.ts";
import { revise } from "./life/revise.ts";
import { measureOf, type PlanVersion, versionName } from "./life/version.ts";
import { presentRevision } from "./present-revision.ts";
import { currentPlan } from "./run-current.ts";
import { latestVersion } from "./run-versions.ts";

/** Starts from the latest frozen version of the year, else from the plan as the settings make it today. */
export async function runRevise(world: World, request: Request): Promise<Outcome> {
	const {
		workspace,
		made,
		problems: ofPlan,
	} = await currentPlan(world, request, {
		deals: true,
		command: "plan revise",
		measures: ["revenue", "payments", "deals", "clients"],
	});
	if (made === undefined) return { problems: ofPlan };
	const { plan, sources, won } = made;
	if (won === undefined) return { problems: [...ofPlan, error("plan-revise-without-deals", {})] };
	const { version, problems: ofVersion } = await latestVersion(world, workspace, plan.settings.year);
	const before = [...ofPlan, ...ofVersion, ...(hasErrors(ofVersion) ? [] : doubts(plan, version))];
	if (hasErrors(before)) return { problems: before };
	const { revision, problems } = revise(
		{ now: plan, version, won, calendar: sources.calendar },
		plan.settings.debt,
		sources.asOf,
	);
	if (revision === undefined) return { problems: [...before, ...problems] };
	return {
		problems: [...before, ...problems],
		answer: {
			schema: "rop.plan-revision/1",
			asOf: sources.asOf,
			currency: revision.currency,
			inputs: sources.inputs,
			json: () => revisionJson(revision),
			document: () => presentRevision(revision, request.language),
		},
	};
}

/** What the year is revised by, where that is not what the user may think. */
function doubts({ settings }: Plan, version: PlanVersion | undefined): Problem[] {
	if (version === undefined) return [notice("plan-revise-not-frozen", {})];
	const { figures, number } = version;
	const [before, after] = [measureOf(version), settings.measure];
	if (before !== after) return [error("plan-versions-of-measures", { before, after })];
	if (figures.currency.code !== settings.currency.code) {
		return [error("plan-versions-of-currencies", { before: figures.currency.code, after: settings.currency.code })];
	}
	if (figures.target === settings.target) return [];
	const name = versionName(figures.year, number);
	const { target, currency } = settings;
	return [notice("plan-revise-target-changed", { name, target: figures.target, now: target, currency })];
}
