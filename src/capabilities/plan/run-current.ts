/** The plan as the settings and the files make it now: the first steps of every command that works on it. */
import type { Request } from "../../command.ts";
import type { Selection } from "../../core/deals.ts";
import { hasErrors, type Problem } from "../../core/problem.ts";
import { readSources, type Sources } from "../../input/sources.ts";
import { readWorkspace, type Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { decompose, type Plan } from "./decompose.ts";
import { asksHistory } from "./funnel/basis.ts";
import { historyIn, type Measure } from "./measure.ts";
import { inMeasure, problemsOfHistory } from "./measured.ts";
import { peopleOf } from "./people.ts";
import { type Paid, paymentsIn } from "./run-payments.ts";
import { settled, type WantedSettings } from "./settled.ts";
import { planSettings } from "./written.ts";

export interface Current {
	readonly workspace: Workspace | undefined;
	/** Absent where problems left no plan. */
	readonly made?: {
		readonly plan: Plan;
		readonly sources: Sources;
		/** Undefined where no deals were read. */
		readonly won: Selection | undefined;
	};
	readonly problems: readonly Problem[];
}

/** What a command wants of a plan besides itself. */
export interface Wanted {
	/** Deals, whether the settings ask for them or not. */
	readonly deals: boolean;
	/** The command, where it does not work on plans of every measure, and on which it does. */
	readonly command?: string;
	readonly measures?: readonly Measure[];
}

/** Reads settings and files, and splits the target. Deals are read where the season or the caller wants them. */
export async function currentPlan(world: World, request: Request, wanted: Wanted = { deals: false }): Promise<Current> {
	const { workspace, problems } = await readWorkspace(world, request.workspace);
	if (hasErrors(problems)) return { workspace: undefined, problems };
	return planIn(world, workspace, request, wanted);
}

/** The same in a workspace that is known already. */
export async function planIn(
	world: World,
	workspace: Workspace | undefined,
	request: Request,
	wanted: Wanted,
): Promise<Current> {
	const { settings: asked, problems: inSettings } = await askedIn(workspace, request, wanted);
	const back = asked !== undefined && looksBack(asked);
	const deals = wanted.deals || back || request.files.deals.length > 0;
	const sources = await readSources(world, workspace, request, { deals });
	const paid = asked?.measure === "payments" && deals ? await paymentsIn(world, workspace, request) : undefined;
	const before = [...inSettings, ...sources.problems, ...(paid?.problems ?? [])];
	if (asked === undefined || hasErrors(before)) return { workspace, problems: before };
	const won = historyIn(asked.measure, sources.deals, paid?.payments);
	const missing = back ? problemsOfHistory(asked.measure, won, sources.deals) : [];
	if (hasErrors(missing)) return { workspace, problems: [...before, ...missing] };
	const { made, problems } = planWith(asked, withInputs(sources, paid), won);
	return { workspace, ...(made && { made }), problems: [...before, ...problems] };
}

/** What the settings ask for, in the measure of the plan. */
export async function askedIn(
	workspace: Workspace | undefined,
	request: Request,
	wanted: Wanted,
): Promise<{ readonly settings?: WantedSettings | undefined; readonly problems: readonly Problem[] }> {
	const { settings: written, problems } = await planSettings(workspace, request);
	const { settings, problems: ofMeasure } = written === undefined ? NOTHING : inMeasure(written, wanted);
	return { settings, problems: [...problems, ...ofMeasure] };
}

/** The same from data that were read already. */
export function planWith(
	asked: WantedSettings,
	sources: Sources,
	won: Selection | undefined,
): Pick<Current, "made" | "problems"> {
	const { people, problems: aboutPeople } = peopleOf(sources);
	const from = { people, won, calendar: sources.calendar };
	const { settings, problems: ofTarget } = settled(asked, from, sources.asOf);
	if (settings === undefined) return { problems: ofTarget };
	const { plan, problems } = decompose(settings, from, sources.asOf);
	if (plan === undefined) return { problems: [...ofTarget, ...problems] };
	return { made: { plan, sources, won }, problems: [...ofTarget, ...aboutPeople, ...problems] };
}

const NOTHING = { settings: undefined, problems: [] };

/** Whether anything of the plan is learned from the past. */
function looksBack({ seasonality, weighting, goal, by, shares, funnel }: WantedSettings): boolean {
	return (
		linesLookBack(by, shares, funnel) ||
		seasonality.from === "history" ||
		weighting.by === "history" ||
		(goal.from === "history" && goal.base === undefined) ||
		(goal.from === "capacity" && goal.productivity === "history") ||
		(funnel !== undefined && asksHistory(funnel))
	);
}

/** Whether the shares of products and the like are to be those of past deals. */
function linesLookBack(
	by: WantedSettings["by"],
	shares: WantedSettings["shares"],
	funnel: WantedSettings["funnel"],
): boolean {
	if (by === "manager" || by === "team") return false;
	return by === "business" ? funnel?.repeat === undefined : shares[by] === undefined;
}

/** What was read of payments stands among the inputs. */
function withInputs(sources: Sources, paid: Paid | undefined): Sources {
	return paid === undefined ? sources : { ...sources, inputs: [...sources.inputs, ...paid.inputs] };
}
