/** `plan.seasonality`. */
import { z } from "zod";
import { choice, count } from "../../../input/settings/fields.ts";
import type { Seasonality } from "../seasonality.ts";

/** One word, or where it is taken from in full. */
export const seasonality = () =>
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
