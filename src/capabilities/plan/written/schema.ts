/** The `plan` section of rop.yaml. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import { choice, count, positiveAmount, share, weight, yearField } from "../../../input/settings/fields.ts";
import type { Seasonality } from "../seasonality.ts";

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

/** The section, complete but for what the options may still bring. */
export function planSchema(currency: Currency) {
	return z.strictObject({
		year: yearField().optional(),
		target: positiveAmount(currency).optional(),
		round: positiveAmount(currency).optional(),
		seasonality: seasonality().optional(),
		weights: z.record(z.string(), weight()).optional(),
		unfilled: choice(["redistribute", "show"]).optional(),
		ramp: z.array(share()).optional(),
		vacations: choice(["deduct", "ignore"]).optional(),
	});
}
