/** `plan.measures`: further measures beside the plan's own, each with a target and a split of its own. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import { choice, positiveAmount, share, weight } from "../../../input/settings/fields.ts";
import { currencyOfMeasure, type Measure } from "../measure.ts";
import { fixed } from "./fixed.ts";
import { hedge } from "./hedge.ts";
import { seasonality } from "./seasonality.ts";
import { target } from "./target.ts";
import { policyNamed, weighting } from "./weighting.ts";

/** By measure; `money` is the workspace's currency, whatever the plan itself is of. */
export function measuresSchema(money: Currency) {
	const of = (measure: Measure) => measureSchema(currencyOfMeasure(measure, money)).optional();
	return z.strictObject({
		payments: of("payments"),
		revenue: of("revenue"),
		margin: of("margin"),
		deals: of("deals"),
		clients: of("clients"),
	});
}

export type WrittenMeasure = z.output<ReturnType<typeof measureSchema>>;

/** What a measure may have of its own; for the rest it follows the plan. */
function measureSchema(currency: Currency) {
	const fields = z.strictObject({
		target: target(currency),
		round: positiveAmount(currency).optional(),
		seasonality: seasonality().optional(),
		weights: z
			.union([
				z.record(z.string(), weight()).transform((names) => ({ names })),
				choice(["staff", "equal", "history"]).transform((by, context) => ({ policy: policyNamed(by, context) })),
			])
			.optional(),
		weighting: weighting().optional(),
		unfilled: choice(["redistribute", "show"]).optional(),
		ramp: z.array(share()).optional(),
		hedge: hedge().optional(),
		vacations: choice(["deduct", "ignore"]).optional(),
		fixed: fixed(currency).optional(),
	});
	// one word under `weights` is a policy, and there is one policy
	return fields.superRefine(({ weights, weighting: policy }, context) => {
		if (policy === undefined || weights === undefined || !("policy" in weights)) return;
		context.addIssue({ code: "custom", path: ["weighting"], params: { expected: "left-out" } });
	});
}
