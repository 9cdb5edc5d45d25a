/** `rop plan decompose`: the calls in order. */
import type { Outcome, Request } from "../../command.ts";
import { hasErrors } from "../../core/problem.ts";
import type { World } from "../../world.ts";
import { lineSplitOf } from "./dimension.ts";
import { planJson } from "./json.ts";
import { currencyOfPlans } from "./measures/together.ts";
import { partsOf } from "./parts.ts";
import { presentPlan } from "./present.ts";
import { currentPlan } from "./run-current.ts";
import { detailOf } from "./written/detail.ts";
import { typedOptions } from "./written/options.ts";

/** Reads settings and files, splits the target, and answers in both forms; a workbook holds the plan's check as well. */
export async function runDecompose(world: World, request: Request): Promise<Outcome> {
	const current = await currentPlan(world, request, { deals: false, further: true });
	const { made, problems } = current;
	if (made === undefined) return { problems };
	const { plan, sources, won } = made;
	const { parts: ofPlan, problems: ofParts } = partsOf(made, detailOf(request));
	const { split: lines, problems: ofLines } = lineSplitOf(plan, won, sources.asOf);
	const all = [...problems, ...ofParts, ...ofLines];
	if (hasErrors(all)) return { problems: all };
	const parts = { ...ofPlan, lines };
	const typed = typedOptions(request);
	return {
		problems: all,
		answer: {
			schema: "rop.plan/1",
			asOf: sources.asOf,
			currency: currencyOfPlans(plan, made.measures),
			inputs: sources.inputs,
			json: () => planJson(plan, parts),
			document: () => presentPlan(plan, sources.asOf, request.language, parts, typed),
			workbook: async () => {
				// loaded only here: no other form pays for the check
				const [{ checkBeside }, { shownCheck }] = await Promise.all([
					import("./run-checked.ts"),
					import("./present-check/in-plan.ts"),
				]);
				const check = shownCheck(await checkBeside(world, current, request), request.language);
				return presentPlan(plan, sources.asOf, request.language, parts, typed, check);
			},
		},
	};
}
