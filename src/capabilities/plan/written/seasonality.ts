/** `plan.seasonality`. */
import { z } from "zod";
import { choice, count, numberOrPercent } from "../../../input/settings/fields.ts";
import type { Seasonality } from "../seasonality.ts";

const MONTHS = 12;

/** One word, twelve indices, or where it is taken from in full. */
export const seasonality = () =>
	z.union([
		choice(["equal", "workdays", "history"]).transform(complete),
		indices().transform((indices): Seasonality => ({ from: "indices", indices, per: "month" })),
		z
			.strictObject({
				from: choice(["indices"]).optional(),
				indices: indices(),
				per: choice(["month", "workday"]).optional(),
			})
			.transform(({ indices, per }): Seasonality => ({ from: "indices", indices, per: per ?? "month" })),
		z
			.strictObject({
				from: choice(["equal", "workdays", "history"]),
				years: count(1, 10).optional(),
				per: choice(["month", "workday"]).optional(),
				trend: choice(["keep", "remove"]).optional(),
			})
			.transform(({ from, years, per, trend }, context): Seasonality => {
				if (from === "history") return { from, years, per: per ?? "month", ...(trend && { trend }) };
				for (const [key, value] of Object.entries({ years, per, trend })) {
					if (value !== undefined) context.addIssue({ code: "custom", path: [key], params: { expected: "left-out" } });
				}
				return { from };
			}),
	]);

/** Twelve numbers or percents, January first. */
function indices() {
	return z.array(numberOrPercent()).refine((written) => written.length === MONTHS, { params: { expected: "twelve" } });
}

function complete(from: "equal" | "workdays" | "history"): Seasonality {
	return from === "history" ? { from, years: undefined, per: "month" } : { from };
}
