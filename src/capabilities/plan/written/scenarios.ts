/** The key `plan.scenarios` of rop.yaml. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import { percent, positiveAmount, weight } from "../../../input/settings/fields.ts";

/** Scenarios by name; what is left out of one is as in the plan. Factors: `1.1`, `110 %`. */
export function scenariosSchema(currency: Currency) {
	const factor = () => z.union([weight(), percent()]).optional();
	return z.record(
		z.string(),
		z.strictObject({
			target: z
				.union([
					positiveAmount(currency).transform((amount) => ({ amount })),
					percent().transform((share) => ({ factor: share })),
				])
				.optional(),
			conversion: factor(),
			averageDeal: factor(),
			leads: factor(),
		}),
	);
}

export type WrittenScenarios = z.output<ReturnType<typeof scenariosSchema>>;
