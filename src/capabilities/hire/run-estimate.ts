/** `rop hire estimate`: the calls in order. */
import type { Outcome, Request } from "../../command.ts";
import { hasErrors, type Problem } from "../../core/problem.ts";
import { loadPayrollRates } from "../../input/rates.ts";
import { type Change, overlaid } from "../../input/settings/overlay.ts";
import type { Sources } from "../../input/sources.ts";
import type { World } from "../../world.ts";
import { peopleOf } from "../plan/people.ts";
import { currentPlan } from "../plan/run-current.ts";
import { estimate, type HireEstimate } from "./estimate.ts";
import { hireJson } from "./json.ts";
import { presentHire } from "./present.ts";
import { vacanciesYaml } from "./present-vacancies.ts";
import type { Solve } from "./program.ts";
import { withRamps } from "./ramp.ts";
import { loadSolver } from "./run-solver.ts";
import { type Variant, variantsIn } from "./run-variants.ts";
import { problemsOfPay, taxedBy } from "./taxed.ts";
import type { Compared } from "./variants.ts";
import { hireSettings } from "./written.ts";

/** Reads settings and files, makes the plan, and works out who has to start when; other settings beside it, if asked. */
export async function runEstimate(world: World, request: Request): Promise<Outcome> {
	const { variants, problems: inVariants } = variantsIn(request);
	if (hasErrors(inVariants)) return { problems: inVariants };
	const solve = await loadSolver();
	const { found, sources, problems } = await estimated(world, request, [], solve);
	if (found === undefined || sources === undefined) return { problems };
	const compared = await comparedWith(world, variants, solve);
	if (compared.problems.length > 0) return { problems: [...problems, ...compared.problems] };
	return {
		problems,
		...(request.options["vacancies"] === true ? { text: vacanciesYaml(found, request.language) } : {}),
		answer: {
			schema: "rop.hire/1",
			asOf: found.asOf,
			currency: found.settings.currency,
			inputs: sources.inputs,
			json: () => hireJson(found, request.language, compared.variants),
			document: () => presentHire(found, request.language, compared.variants),
		},
	};
}

/** Each variant's estimate. Only errors are told: what the first estimate warned of need not be read five times. */
async function comparedWith(world: World, variants: readonly Variant[], solve: Solve) {
	const compared: Compared[] = [];
	const problems: Problem[] = [];
	for (const { label, changes, request } of variants) {
		const { found, problems: all } = await estimated(world, request, changes, solve);
		if (found === undefined) problems.push(...all.filter(({ severity }) => severity === "error"));
		else compared.push({ label, estimate: found });
	}
	return { variants: compared, problems };
}

interface Estimated {
	/** Absent where problems left no estimate. */
	readonly found?: HireEstimate;
	readonly sources?: Sources;
	readonly problems: readonly Problem[];
}

async function estimated(world: World, request: Request, changes: readonly Change[], solve: Solve): Promise<Estimated> {
	const {
		workspace,
		made,
		problems: ofPlan,
	} = await currentPlan(world, request, {
		deals: true,
		command: "hire estimate",
		measures: ["revenue", "payments"],
	});
	if (made === undefined) return { problems: ofPlan };
	const { plan, sources } = made;
	const { asOf, calendar, deals } = sources;
	const { settings, problems: inSettings } = hireSettings({
		tree: changes.length === 0 ? workspace?.tree : overlaid(workspace?.tree, "hire", changes),
		language: request.language,
		plan: plan.settings,
		asOf,
		history: deals !== undefined,
	});
	const rates = await loadPayrollRates(world, workspace);
	const ofPay = settings === undefined ? [] : problemsOfPay(settings, plan.settings.year, rates);
	const before = [...ofPlan, ...inSettings, ...ofPay];
	if (settings === undefined || hasErrors(before)) return { problems: before };
	const { people } = peopleOf(sources);
	const from = { plan, people, deals, calendar, asOf, taxed: taxedBy(rates), solve };
	const { settings: complete, problems: ofRamps } = withRamps(settings, from);
	if (hasErrors(ofRamps)) return { problems: [...before, ...ofRamps] };
	const { estimate: found, problems: ofEstimate } = estimate(complete, from);
	const problems = [...ofRamps, ...ofEstimate];
	return found === undefined
		? { problems: [...before, ...problems] }
		: { found, sources, problems: [...before, ...problems] };
}
