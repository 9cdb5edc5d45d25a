/** The `check` part of the plan's section in rop.yaml: limits of one's own, and last year's targets. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import { amount, choice, percent, positiveAmount, weight } from "../../../input/settings/fields.ts";

/** Where `ok` ends and `fail` begins; `off` leaves the check out. */
const limits = () =>
	z.union([choice(["off"]), z.strictObject({ warn: percent().optional(), fail: percent().optional() })]);

/** In times of the plan. */
const times = () =>
	z.union([choice(["off"]), z.strictObject({ warn: weight().optional(), fail: weight().optional() })]);

/** What a lead costs, and the money for leads in a month. */
function leadBudget(currency: Currency) {
	return z.union([
		choice(["off"]),
		z.strictObject({
			perLead: positiveAmount(currency),
			aMonth: positiveAmount(currency),
			warn: percent().optional(),
			fail: percent().optional(),
		}),
	]);
}

/** Keys are the ids of the checks; what is left out has a default. */
export function checkSchema(currency: Currency) {
	return z.strictObject({
		capacity: limits().optional(),
		growth: limits().optional(),
		bestMonth: limits().optional(),
		averageDeal: limits().optional(),
		conversion: limits().optional(),
		leads: limits().optional(),
		leadBudget: leadBudget(currency).optional(),
		coverage: times().optional(),
		newcomers: limits().optional(),
		vacations: limits().optional(),
		januaryMay: limits().optional(),
		largestClient: limits().optional(),
		largestSeller: limits().optional(),
		lastPlan: limits().optional(),
		paymentLag: limits().optional(),
		lastTargets: z.record(z.string(), amount(currency)).optional(),
	});
}
