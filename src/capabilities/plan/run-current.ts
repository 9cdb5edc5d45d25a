/** The plan as the settings and the files make it now: the first steps of every command that works on it. */
import type { Request } from "../../command.ts";
import type { Selection } from "../../core/deals.ts";
import { hasErrors, notice, type Problem } from "../../core/problem.ts";
import { readSources, type Sources } from "../../input/sources.ts";
import { readWorkspace, type Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { decompose, type Plan } from "./decompose.ts";
import { asksHistory } from "./funnel/basis.ts";
import { historyIn, type Measure } from "./measure.ts";
import { inMeasure, problemsOfHistory } from "./measured.ts";
import type { WantedMeasure } from "./measures/wanted.ts";
import { inMeasureSaid, type MeasurePlan, measurePlans, type Past } from "./measures.ts";
import { peopleOf } from "./people.ts";
import { type Paid, paymentsIn } from "./run-payments.ts";
import { settled, type WantedSettings } from "./settled.ts";
import { planSettings } from "./written.ts";

export interface Current {
	readonly workspace: Workspace | undefined;
	/** Absent where problems left no plan. */
	readonly made?: Made;
	readonly problems: readonly Problem[];
}

/** A plan with what it was made from. */
export interface Made {
	readonly plan: Plan;
	/** Empty where the settings have none, or the command did not ask for them. */
	readonly measures: readonly MeasurePlan[];
	/** As the plan itself uses them: without deals that only its further measures look at. */
	readonly sources: Sources;
	/** Undefined where no deals were read. */
	readonly won: Selection | undefined;
	/** Of the plan's measure and of the further ones. */
	readonly past: Past;
}

/** What a command wants of a plan besides itself. */
export interface Wanted {
	/** Deals, whether the settings ask for them or not. */
	readonly deals: boolean;
	/** The command, where it does not work on plans of every measure, and on which it does. */
	readonly command?: string;
	readonly measures?: readonly Measure[];
	/** Whether it looks at further measures, too; a command that doesn't says so. */
	readonly further?: boolean;
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
	const { asked, problems: inSettings } = await askedIn(workspace, request, wanted);
	const all = asked === undefined ? [] : [asked.settings, ...asked.measures.map(({ settings }) => settings)];
	const { deals, besides } = dealsWanted(all, request, wanted);
	const sources = await readSources(world, workspace, request, { deals: deals || besides });
	const ofPayments = all.some(({ measure }) => measure === "payments") && (deals || besides);
	const paid = ofPayments ? await paymentsIn(world, workspace, request) : undefined;
	const before = [...inSettings, ...sources.problems, ...(paid?.problems ?? [])];
	if (asked === undefined || hasErrors(before)) return { workspace, problems: before };
	const past: Past = new Map(
		all.map(({ measure }) => [measure, historyIn(measure, sources.deals, paid?.payments)] as const),
	);
	const missing = problemsOfPast(asked, past, sources);
	if (hasErrors(missing)) return { workspace, problems: [...before, ...missing] };
	const own = withInputs(deals ? sources : { ...sources, deals: undefined }, paid);
	const won = deals ? past.get(asked.settings.measure) : undefined;
	const { made, problems } = planWith(asked, own, { won, past });
	return { workspace, ...(made && { made }), problems: [...before, ...problems] };
}

/** The plan of other options, from files that were read with deals; what was said of the files is not said again. */
export async function planAgain(
	workspace: Workspace | undefined,
	{ sources, won, past }: Made,
	request: Request,
	wanted: Wanted,
): Promise<Current> {
	const { asked, problems: inSettings } = await askedIn(workspace, request, wanted);
	if (asked === undefined || hasErrors(inSettings)) return { workspace, problems: inSettings };
	const missing = problemsOfPast(asked, past, sources);
	if (hasErrors(missing)) return { workspace, problems: [...inSettings, ...missing] };
	const { made, problems } = planWith(asked, sources, { won, past });
	return { workspace, ...(made && { made }), problems: [...inSettings, ...problems] };
}

/** What the settings ask for: the plan, and its further measures. */
export interface Asked {
	readonly settings: WantedSettings;
	readonly measures: readonly WantedMeasure[];
}

/** The same, each in its measure. A command that works on the plan alone says what it leaves aside. */
export async function askedIn(
	workspace: Workspace | undefined,
	request: Request,
	wanted: Wanted,
): Promise<{ readonly asked?: Asked | undefined; readonly problems: readonly Problem[] }> {
	const { settings: written, measures = [], problems } = await planSettings(workspace, request);
	if (written === undefined) return { problems };
	const { settings, problems: ofMeasure } = inMeasure(written, wanted);
	const { command, further = false } = wanted;
	const names = measures.map(({ measure }) => measure);
	const isLeft = !further && command !== undefined && names.length > 0;
	const left = isLeft ? [notice("plan-measures-left", { command, measures: names })] : [];
	const ofFurther = further ? measures.flatMap((each) => inMeasure(each.settings, {}).problems) : [];
	return {
		asked: { settings, measures: further ? measures : [] },
		problems: [...problems, ...ofMeasure, ...ofFurther, ...left],
	};
}

/** `deals`: for the plan itself; `besides`: for its further measures, and for what they are held against. */
function dealsWanted(all: readonly WantedSettings[], request: Request, wanted: Wanted) {
	const [own, ...further] = all;
	return {
		deals: wanted.deals || request.files.deals.length > 0 || (own !== undefined && looksBack(own)),
		besides: further.some(looksBack) || (further.length > 0 && all.some(({ measure }) => measure === "deals")),
	};
}

function problemsOfPast({ settings, measures }: Asked, past: Past, { deals }: Sources): Problem[] {
	const missing = (each: WantedSettings) =>
		looksBack(each) ? problemsOfHistory(each.measure, past.get(each.measure), deals) : [];
	const said = missing(settings);
	return [...said, ...measures.flatMap((each) => inMeasureSaid(each.measure, missing(each.settings), new Set()))];
}

/** The same from data that were read already. */
export function planWith(
	asked: Asked,
	sources: Sources,
	{ won, past }: Pick<Made, "won" | "past">,
): Pick<Current, "made" | "problems"> {
	const { people, problems: aboutPeople } = peopleOf(sources);
	const { settings: wanted, measures: further } = asked;
	const from = { people, calendar: sources.calendar };
	const { settings, problems: ofTarget } = settled(wanted, { ...from, won }, sources.asOf);
	if (settings === undefined) return { problems: ofTarget };
	const { plan, problems: ofPlan } = decompose(settings, { ...from, won }, sources.asOf);
	if (plan === undefined) return { problems: [...ofTarget, ...ofPlan] };
	const before = [...ofTarget, ...aboutPeople, ...ofPlan];
	const { measures, problems } = measurePlans(further, from, past, sources.asOf, before);
	if (measures === undefined) return { problems: [...before, ...problems] };
	return { made: { plan, measures, sources, won, past }, problems: [...before, ...problems] };
}

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
