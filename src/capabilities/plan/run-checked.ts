/** A plan held against the past: what `rop plan check` tells of it, and what the plan's own workbook does. */
import type { InputSummary, Request } from "../../command.ts";
import { yearAgo } from "../../core/period.ts";
import { error, hasErrors, notice, type Problem } from "../../core/problem.ts";
import type { Workspace } from "../../input/workspace.ts";
import { type World, WorldError } from "../../world.ts";
import { type CheckBeside, checkPlan, type PlanCheck } from "./check/check.ts";
import type { CheckSettings } from "./check/limits.ts";
import type { Plan } from "./decompose.ts";
import { yearOf } from "./life/figures.ts";
import type { Measure } from "./measure.ts";
import { peopleOf } from "./people.ts";
import { type Current, type Made, planIn } from "./run-current.ts";
import { paymentsIn } from "./run-payments.ts";
import { type QuotasOfYear, quotasOf } from "./run-quotas.ts";
import { latestVersion } from "./run-versions.ts";
import { checkSettings } from "./written-check.ts";

/** The check holds a plan against won deals, so it has to be of money that comes by them. */
export const CHECKED_MEASURES: readonly Measure[] = ["revenue", "payments"];

export interface Checked {
	/** Absent where problems left nothing to say. */
	readonly check?: PlanCheck;
	/** What was read besides the plan's own files. */
	readonly inputs: readonly InputSummary[];
	readonly problems: readonly Problem[];
}

/** The plan's check, by the payments, last targets and limits of files and settings. Throws `WorldError`. */
export async function checkedPlan(
	world: World,
	workspace: Workspace | undefined,
	request: Request,
	{ plan, sources }: Made,
): Promise<Checked> {
	const { asOf, calendar, deals, staff } = sources;
	if (deals === undefined) return { inputs: [], problems: [error("plan-check-without-deals", {})] };
	const ofMeasure = plan.settings.measure === "payments" ? [notice("plan-measure-checked-by-deals", {})] : [];
	const paid = await paymentsIn(world, workspace, request);
	const written = checkSettings(workspace);
	const last = await lastTargets(world, workspace, request, plan, written);
	const inputs = [...paid.inputs, ...last.inputs];
	const before = [...ofMeasure, ...paid.problems, ...last.problems];
	if (hasErrors(before)) return { inputs, problems: before };

	const { people } = peopleOf(sources);
	const given = { deals, people, staffed: staff !== undefined, payments: paid.payments, calendar };
	const { check, problems } = checkPlan(plan, given, { ...written, lastTargets: last.targets }, asOf);
	return { ...(check && { check }), inputs, problems: [...before, ...problems] };
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

/**
 * The check that stands in the plan's workbook: the same that `rop plan check` would tell, deals that only the workspace
 * knows read for it. Nothing of it fails the plan: where something is in its way, the workbook says so.
 */
export async function checkBeside(
	world: World,
	{ workspace, made }: Current,
	request: Request,
): Promise<CheckBeside | "impossible" | undefined> {
	if (made === undefined || !CHECKED_MEASURES.includes(made.plan.settings.measure)) return undefined;
	// rows that can't be read were told of, or will be by the check itself
	const quiet = { ...request, rejects: undefined };
	try {
		const { made: dealt, problems: ofDeals } =
			made.sources.deals === undefined
				? await planIn(world, workspace, quiet, { deals: true })
				: { made, problems: [] };
		if (dealt === undefined) return "impossible";
		if (dealt.sources.deals === undefined) return undefined;
		const { check, problems } = await checkedPlan(world, workspace, quiet, dealt);
		const doubted = [...ofDeals, ...problems].some(({ severity }) => severity === "warning");
		return check === undefined ? "impossible" : { check, doubted };
	} catch (refused) {
		if (refused instanceof WorldError) return "impossible";
		throw refused;
	}
}
