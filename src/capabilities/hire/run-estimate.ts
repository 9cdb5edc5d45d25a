/** `rop hire estimate`: the calls in order. */
import type { Outcome, Request } from "../../command.ts";
import type { PayrollRates } from "../../core/payroll.ts";
import { hasErrors, type Problem } from "../../core/problem.ts";
import { loadPayrollRates } from "../../input/rates.ts";
import { type Change, overlaid } from "../../input/settings/overlay.ts";
import type { World } from "../../world.ts";
import { peopleOf } from "../plan/people.ts";
import { type Current, currentPlan, type Made, planAgain } from "../plan/run-current.ts";
import { estimate, type HireEstimate, type HireSources } from "./estimate.ts";
import { hireJson } from "./json.ts";
import { presentHire } from "./present.ts";
import { vacanciesYaml } from "./present-vacancies.ts";
import type { Solve } from "./program.ts";
import { withRamps } from "./ramp.ts";
import { loadSolver } from "./run-solver.ts";
import { type Variant, variantsIn } from "./run-variants.ts";
import type { HireSettings } from "./settings.ts";
import { problemsOfPay, taxedBy } from "./taxed.ts";
import type { Compared } from "./variants.ts";
import { hireSettings } from "./written.ts";

const WANTED = { deals: true, command: "hire estimate", measures: ["revenue", "payments"] } as const;

/** Reads settings and files, makes the plan, and works out who has to start when; other settings beside it, if asked. */
export async function runEstimate(world: World, request: Request): Promise<Outcome> {
	const { variants, problems: inVariants } = variantsIn(request);
	if (hasErrors(inVariants)) return { problems: inVariants };
	const current = await currentPlan(world, request, WANTED);
	const { workspace, made } = current;
	if (made === undefined) return { problems: current.problems };
	const rates = await loadPayrollRates(world, workspace);
	const asked = askedOf(current, made, request, rates);
	if (asked.settings === undefined) return { problems: asked.problems };
	const solve = await loadSolver();
	const { found, problems } = estimated(asked, solve);
	if (found === undefined) return { problems };
	const compared = await comparedWith(variants, { current, made, request, rates }, solve);
	if (compared.problems.length > 0) return { problems: [...problems, ...compared.problems] };
	return {
		problems,
		...(request.options["vacancies"] === true ? { text: vacanciesYaml(found, request.language) } : {}),
		answer: {
			schema: "rop.hire/1",
			asOf: found.asOf,
			currency: found.settings.currency,
			inputs: made.sources.inputs,
			json: () => hireJson(found, request.language, compared.variants),
			document: () => presentHire(found, request.language, compared.variants),
		},
	};
}

/** What the first estimate was asked of: files are read once, and the plan is made again only where an option changes it. */
interface First {
	readonly current: Current;
	readonly made: Made;
	readonly request: Request;
	readonly rates: PayrollRates;
}

/** Each variant's estimate. Only errors are told: what the first estimate warned of need not be read five times. */
async function comparedWith(variants: readonly Variant[], { current, made, request, rates }: First, solve: Solve) {
	const compared: Compared[] = [];
	const problems: Problem[] = [];
	for (const { label, changes, request: other } of variants) {
		const own = other === undefined ? current : await planAgain(current.workspace, made, other, WANTED);
		const asked = own.made === undefined ? own : askedOf(own, own.made, other ?? request, rates, changes);
		const { found, problems: all } = estimated(asked, solve);
		if (found === undefined) problems.push(...all.filter(({ severity }) => severity === "error"));
		else compared.push({ label, estimate: found });
	}
	return { variants: compared, problems };
}

/** What is to be estimated, and from what; absent where problems leave nothing to estimate. */
interface Asked {
	readonly settings?: HireSettings;
	readonly from?: Omit<HireSources, "solve">;
	readonly problems: readonly Problem[];
}

function askedOf(
	{ workspace, problems: ofPlan }: Current,
	{ plan, sources }: Made,
	{ language }: Request,
	rates: PayrollRates,
	changes: readonly Change[] = [],
): Asked {
	const { asOf, calendar, deals } = sources;
	const tree = changes.length === 0 ? workspace?.tree : overlaid(workspace?.tree, "hire", changes);
	const beside = { tree, language, plan: plan.settings, asOf, calendar, history: deals !== undefined };
	const { settings, problems: inSettings } = hireSettings(beside);
	const ofPay = settings === undefined ? [] : problemsOfPay(settings, plan.settings.year, rates);
	const before = [...ofPlan, ...inSettings, ...ofPay];
	if (settings === undefined || hasErrors(before)) return { problems: before };
	const { people } = peopleOf(sources);
	const from = { plan, people, deals, calendar, asOf, taxed: taxedBy(rates) };
	const { settings: complete, problems: ofRamps } = withRamps(settings, from);
	const problems = [...before, ...ofRamps];
	return hasErrors(ofRamps) ? { problems } : { settings: complete, from, problems };
}

function estimated(
	{ settings, from, problems }: Asked,
	solve: Solve,
): { readonly found?: HireEstimate; readonly problems: readonly Problem[] } {
	if (settings === undefined || from === undefined) return { problems };
	const { estimate: found, problems: ofEstimate } = estimate(settings, { ...from, solve });
	return { ...(found && { found }), problems: [...problems, ...ofEstimate] };
}
