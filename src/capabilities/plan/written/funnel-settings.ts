/** The written funnel made complete: arrows read, the chain checked, names found again. */
import type { Place } from "../../../core/place.ts";
import { error, type Problem } from "../../../core/problem.ts";
import type { Rate } from "../../../core/rate.ts";
import type { SettingsTree } from "../../../input/settings/tree.ts";
import { problemsOfChain, stagesOf, stagesUnknown, stepsThrough } from "../funnel/chain.ts";
import { type Cycle, DEAL, type FunnelSettings, LEAD, type RepeatBusiness, type Step } from "../funnel/wanted.ts";
import type { WrittenFunnel } from "./funnel.ts";

const PATH = ["plan", "funnel"] as const;

/** The settings; none where nothing is written. Problems: arrows that are none, a broken chain, unknown stages. */
export function funnelSettings(
	written: WrittenFunnel | undefined,
	tree: SettingsTree | undefined,
): { readonly settings: FunnelSettings | undefined; readonly problems: readonly Problem[] } {
	if (written === undefined) return { settings: undefined, problems: [] };
	const placeOf: PlaceOf = (...path) => tree?.keyAt([...PATH, ...path]);
	const { steps, problems: inSteps } = stepsOf(written.stages, placeOf);
	const repeat = repeatOf(written);
	const ofStages = {
		cycle: cycleOf(written.cycle),
		dailyCapacity: new Map(Object.entries(written.dailyCapacity ?? {})),
	};
	const known = inSteps.length > 0 ? undefined : namesOf(steps);
	const problems = [
		...inSteps,
		...(known === undefined ? [] : stagesUnknown({ ...ofStages, place: placeOf() }, known, placeOf)),
		...(repeat.missing.length > 0
			? [error("plan-funnel-repeat-incomplete", { missing: repeat.missing }, placeOf())]
			: []),
	];
	return {
		problems,
		settings: {
			averageDeal: written.averageDeal ?? "mean",
			steps,
			...ofStages,
			pipeline: written.pipeline,
			renamed: new Map(Object.entries(written.renamed ?? {})),
			shift: written.shift !== "false",
			repeat: repeat.business,
			leads: written.leads,
			place: placeOf(),
		},
	};
}

type PlaceOf = (...path: readonly (string | number)[]) => Place | undefined;

/** The chain's stages; undefined where only the deals will tell them. */
function namesOf(steps: FunnelSettings["steps"]): readonly string[] | undefined {
	if (steps === "pipeline") return undefined;
	return steps === undefined ? [LEAD, DEAL] : stagesOf(steps);
}

function stepsOf(
	stages: WrittenFunnel["stages"],
	placeOf: PlaceOf,
): { readonly steps: FunnelSettings["steps"]; readonly problems: readonly Problem[] } {
	if (stages === undefined || stages === "history") return { steps: undefined, problems: [] };
	if (stages === "pipeline") return { steps: stages, problems: [] };
	const read = Array.isArray(stages)
		? stepsThrough(stages, (index) => placeOf("stages", index))
		: Object.entries(stages).map(([arrow, share]) => readStep(arrow, share, placeOf("stages", arrow)));
	const steps = read.filter((step) => "from" in step);
	const problems = read.filter((step) => "code" in step);
	if (read.length === 0) problems.push(error("plan-funnel-arrow", { found: "" }, placeOf("stages")));
	return { steps, problems: problems.length > 0 ? problems : problemsOfChain(steps) };
}

/** `звонок→встреча`, also written `звонок -> встреча`. */
function readStep(arrow: string, share: Rate | "history", place: Place | undefined): Step | Problem {
	const [from = "", to = "", ...more] = arrow.split(/→|->/).map((name) => name.trim());
	const fine = from !== "" && to !== "" && more.length === 0;
	const conversion = share === "history" ? undefined : share;
	return fine ? { from, to, conversion, key: arrow, place } : error("plan-funnel-arrow", { found: arrow }, place);
}

function cycleOf(written: WrittenFunnel["cycle"]): Cycle | undefined {
	if (written === undefined) return undefined;
	if (typeof written === "number") return { from: "given", days: written };
	return written === "history" ? { from: "history" } : { from: "stages", days: new Map(Object.entries(written)) };
}

/** Repeat business, and which of its three keys are missing where some are written. */
function repeatOf({ activeClients, repeatRate, repeatDeal }: WrittenFunnel): {
	readonly business: RepeatBusiness | undefined;
	readonly missing: readonly string[];
} {
	if (activeClients !== undefined && repeatRate !== undefined && repeatDeal !== undefined) {
		return { business: { clients: activeClients, rate: repeatRate, averageDeal: repeatDeal }, missing: [] };
	}
	const keys = Object.entries({ activeClients, repeatRate, repeatDeal });
	const missing = keys.filter(([, value]) => value === undefined).map(([key]) => `plan.funnel.${key}`);
	return { business: undefined, missing: missing.length === keys.length ? [] : missing };
}
