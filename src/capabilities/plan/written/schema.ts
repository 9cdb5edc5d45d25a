/** The `plan` section of rop.yaml. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import type { Rate } from "../../../core/rate.ts";
import { choice, count, positiveAmount, share, weight, yearField } from "../../../input/settings/fields.ts";
import type { Seasonality } from "../seasonality.ts";
import type { Weighting } from "../weighting.ts";
import { funnelSchema } from "./funnel.ts";

/** One word, or where it is taken from in full. */
const seasonality = () =>
	z.union([
		choice(["equal", "workdays", "history"]).transform(complete),
		z
			.strictObject({
				from: choice(["equal", "workdays", "history"]),
				years: count(1, 10).optional(),
				per: choice(["month", "workday"]).optional(),
			})
			.transform(
				({ from, years, per }): Seasonality => (from === "history" ? { from, years, per: per ?? "month" } : { from }),
			),
	]);

function complete(from: Seasonality["from"]): Seasonality {
	return from === "history" ? { from, years: undefined, per: "month" } : { from };
}

/** One word, or a policy with its figures. */
const weighting = () =>
	z.union([
		choice(["staff", "equal", "grade", "history"]).transform(policyNamed),
		z
			.strictObject({
				by: choice(["staff", "equal", "grade", "history"]),
				grades: z.record(z.string(), weight()).optional(),
				months: count(1, 60).optional(),
				shrink: count(0, 10_000).optional(),
			})
			.transform(({ by, ...figures }, context) => policyNamed(by, context, figures)),
	]);

/** How far back weights by history look, and how hard they are drawn to equal, where nobody says. */
const HISTORY = { months: 12, shrink: 20 } as const;

interface Figures {
	readonly grades?: Readonly<Record<string, Rate>> | undefined;
	readonly months?: number | undefined;
	readonly shrink?: number | undefined;
}

function policyNamed(
	by: Weighting["by"],
	context: z.core.$RefinementCtx,
	{ grades, months, shrink }: Figures = {},
): Weighting {
	if (by === "history") return { by, months: months ?? HISTORY.months, shrink: shrink ?? HISTORY.shrink };
	if (by !== "grade") return { by };
	if (grades !== undefined) return { by, grades: new Map(Object.entries(grades)) };
	context.addIssue({ code: "custom", path: ["grades"], params: { expected: "map" } });
	return z.NEVER;
}

/** The section, complete but for what the options may still bring. */
export function planSchema(currency: Currency) {
	return z.strictObject({
		year: yearField().optional(),
		target: positiveAmount(currency).optional(),
		round: positiveAmount(currency).optional(),
		seasonality: seasonality().optional(),
		weights: z.record(z.string(), weight()).optional(),
		weighting: weighting().optional(),
		unfilled: choice(["redistribute", "show"]).optional(),
		ramp: z.array(share()).optional(),
		vacations: choice(["deduct", "ignore"]).optional(),
		funnel: funnelSchema(currency).optional(),
	});
}
