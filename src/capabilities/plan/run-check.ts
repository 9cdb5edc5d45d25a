/** `rop plan check`: the calls in order. */
import type { Outcome, Request } from "../../command.ts";
import { yearAgo } from "../../core/period.ts";
import { error, hasErrors, notice } from "../../core/problem.ts";
import type { Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { checkPlan } from "./check/check.ts";
import type { CheckSettings } from "./check/limits.ts";
import type { Plan } from "./decompose.ts";
import { checkJson } from "./json-check.ts";
import { yearOf } from "./life/figures.ts";
import { peopleOf } from "./people.ts";
import { presentCheck } from "./present-check.ts";
import { currentPlan } from "./run-current.ts";
import { paymentsIn } from "./run-payments.ts";
import { type QuotasOfYear, quotasOf } from "./run-quotas.ts";
import { latestVersion } from "./run-versions.ts";
import { checkSettings } from "./written-check.ts";

/** Reads settings and files, makes the plan, and holds it against the past. */
export async function runCheck(world: World, request: Request): Promise<Outcome> {
	const {
		workspace,
		made,
		problems: ofPlan,
	} = await currentPlan(world, request, {
		deals: true,
		command: "plan check",
		measures: ["revenue", "payments"],
	});
	if (made === undefined) return { problems: ofPlan };
	const { plan, sources } = made;
	const { asOf, calendar, deals, staff } = sources;
	if (deals === undefined) return { problems: [...ofPlan, error("plan-check-without-deals", {})] };
	const ofMeasure = plan.settings.measure === "payments" ? [notice("plan-measure-checked-by-deals", {})] : [];
	const paid = await paymentsIn(world, workspace, request);
	const written = checkSettings(workspace);
	const last = await lastTargets(world, workspace, request, plan, written);
	const before = [...ofPlan, ...ofMeasure, ...paid.problems, ...last.problems];
	if (hasErrors(before)) return { problems: before };

	const { people } = peopleOf(sources);
	const given = { deals, people, staffed: staff !== undefined, payments: paid.payments, calendar };
	const settings = { ...written, lastTargets: last.targets };
	const { check, problems } = checkPlan(plan, given, settings, asOf);
	const all = [...before, ...problems];
	if (check === undefined) return { problems: all };
	return {
		problems: all,
		met: check.status !== "fail",
		answer: {
			schema: "rop.plan-check/1",
			asOf,
			currency: plan.settings.currency,
			inputs: [...sources.inputs, ...paid.inputs, ...last.inputs],
			json: () => checkJson(check, request.language),
			document: () => presentCheck(check, request.language),
		},
	};
}

/** What everybody was to sell last year: as rop.yaml says, else by the latest frozen plan of that year, else by the quotas. */
async function lastTargets(
	world: World,
	workspace: Workspace | undefined,
	request: Request,
	{ settings: { year, currency } }: Plan,
	written: CheckSettings,
): Promise<QuotasOfYear> {
	const last = yearAgo(year);
	const { version, problems } = await latestVersion(world, workspace, last);
	if (written.lastTargets.size > 0) return { targets: written.lastTargets, inputs: [], problems };
	if (version === undefined) {
		const quotas = await quotasOf(last, world, workspace, request);
		return { ...quotas, problems: [...problems, ...quotas.problems] };
	}
	const people = version.figures.currency.code === currency.code ? version.figures.people : [];
	return { targets: new Map(people.map((person) => [person.name, yearOf(person)])), inputs: [], problems };
}
