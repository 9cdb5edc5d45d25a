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

/** Reads settings and files, splits the target, and answers in both forms. */
export async function runDecompose(world: World, request: Request): Promise<Outcome> {
	const { made, problems } = await currentPlan(world, request, { deals: false, further: true });
	if (made === undefined) return { problems };
	const { plan, sources, won } = made;
	const { parts, problems: ofParts } = partsOf(made, detailOf(request));
	const { split: lines, problems: ofLines } = lineSplitOf(plan, won, sources.asOf);
	const all = [...problems, ...ofParts, ...ofLines];
	if (hasErrors(all)) return { problems: all };
	return {
		problems: all,
		answer: {
			schema: "rop.plan/1",
			asOf: sources.asOf,
			currency: currencyOfPlans(plan, made.measures),
			inputs: sources.inputs,
			json: () => planJson(plan, { ...parts, lines }),
			document: () => presentPlan(plan, sources.asOf, request.language, { ...parts, lines }, typedOptions(request)),
		},
	};
}
