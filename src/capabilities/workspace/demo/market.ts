/** The market of the demo company: the year's seasons, and how prices and demand grow. */

import { itemAt } from "../../../core/chance.ts";
import { dayParts } from "../../../core/day.ts";
import { firstOfMonth } from "./working-days.ts";

/** January to December against an average month: holidays weaken January and May, quarters end strong. Sum: 12. */
const SEASONS = [0.62, 0.92, 1.16, 1, 0.78, 1.14, 0.9, 0.88, 1.18, 1.06, 1.02, 1.34] as const;

/** A month's growth: about 7 and 8 % a year. Hiring adds the rest. */
const PRICES_MONTHLY = 1.0057;
const DEMAND_MONTHLY = 1.0066;

/** The month's season, 1 for an average month; `month` counts from January 2024. */
export function seasonOf(month: number): number {
	return itemAt(SEASONS, dayParts(firstOfMonth(month)).month - 1);
}

/** Prices against January 2024. */
export function pricesIn(month: number): number {
	return compound(PRICES_MONTHLY, month);
}

/** Money that one and the same seller brings in, against January 2024, apart from the season. */
export function salesIn(month: number): number {
	return pricesIn(month) * compound(DEMAND_MONTHLY, month);
}

/** By multiplying: `Math.pow` may differ in its last bit between engines. */
function compound(factor: number, times: number): number {
	let result = 1;
	for (let time = 0; time < times; time += 1) result *= factor;
	return result;
}
