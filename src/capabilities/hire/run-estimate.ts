/** `rop hire estimate`: the calls in order. */
import type { Outcome, Request } from "../../command.ts";
import { hasErrors } from "../../core/problem.ts";
import type { World } from "../../world.ts";
import { peopleOf } from "../plan/people.ts";
import { currentPlan } from "../plan/run-current.ts";
import { estimate } from "./estimate.ts";
import { hireJson } from "./json.ts";
import { loadSolver } from "./run-solver.ts";
import { hireSettings } from "./written.ts";

/** Reads settings and files, makes the plan, and works out who has to start when. */
export async function runEstimate(world: World, request: Request): Promise<Outcome> {
	const { workspace, made, problems: ofPlan } = await currentPlan(world, request, { deals: true });
	if (made === undefined) return { problems: ofPlan };
	const { plan, sources } = made;
	const { asOf, calendar, deals, inputs } = sources;
	const { settings, problems: inSettings } = hireSettings({
		tree: workspace?.tree,
		language: request.language,
		plan: plan.settings,
		asOf,
		history: deals !== undefined,
	});
	const before = [...ofPlan, ...inSettings];
	if (settings === undefined || hasErrors(before)) return { problems: before };

	const { people } = peopleOf(sources);
	const solve = await loadSolver();
	const taxed = () => [];
	const { estimate: found, problems } = estimate(settings, { plan, people, deals, calendar, asOf, taxed, solve });
	const all = [...before, ...problems];
	if (found === undefined) return { problems: all };
	return {
		problems: all,
		answer: {
			schema: "rop.hire/1",
			asOf,
			currency: settings.currency,
			inputs,
			json: () => hireJson(found),
			document: () => {
				throw new Error("not yet");
			},
		},
	};
}
