/** The `plan` section of rop.yaml. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import { choice, hundredths, positiveAmount, share, weight, yearField } from "../../../input/settings/fields.ts";
import { DIMENSIONS } from "../dimension.ts";
import { MEASURES } from "../measure.ts";
import { checkSchema } from "./check-schema.ts";
import { fixed } from "./fixed.ts";
import { funnelSchema } from "./funnel.ts";
import { hedge } from "./hedge.ts";
import { measuresSchema } from "./measures.ts";
import { scenariosSchema } from "./scenarios.ts";
import { seasonality } from "./seasonality.ts";
import { target } from "./target.ts";
import { vacancies } from "./vacancies.ts";
import { weighting } from "./weighting.ts";

export type WrittenPlan = Partial<z.output<ReturnType<typeof planSchema>>>;

/**
 * The section, complete but for what the options may still bring. `currency`: of the plan's own numbers; `money`: the
 * workspace's.
 */
export function planSchema(currency: Currency, money: Currency = currency) {
	return z.strictObject({
		year: yearField().optional(),
		target: target(currency).optional(),
		round: positiveAmount(currency).optional(),
		seasonality: seasonality().optional(),
		weights: z.record(z.string(), weight()).optional(),
		weighting: weighting().optional(),
		unfilled: choice(["redistribute", "show"]).optional(),
		ramp: z.array(share()).optional(),
		measure: choice(MEASURES).optional(),
		measures: measuresSchema(money).optional(),
		by: choice(DIMENSIONS).optional(),
		shares: z
			.strictObject({ team: shares(), product: shares(), channel: shares(), segment: shares() })
			.partial()
			.optional(),
		fixed: fixed(currency).optional(),
		hedge: hedge().optional(),
		vacancies: vacancies().optional(),
		vacations: choice(["deduct", "ignore"]).optional(),
		debt: choice(["spread", "person"]).optional(),
		check: checkSchema(currency).optional(),
		funnel: funnelSchema(currency).optional(),
		scenarios: scenariosSchema(currency).optional(),
	});
}

/** By name, in percent. */
function shares() {
	return z.record(z.string(), hundredths());
}
