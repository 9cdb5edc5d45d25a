/** Months with a target and without a single working day: whoever is there, nobody could carry them. */
import type { Currency } from "../../core/money.ts";
import { error, type Problem } from "../../core/problem.ts";
import type { Share } from "./carry.ts";
import type { Season } from "./seasonality.ts";

/**
 * An error that names those months. Where the year is split by working days they have no target and are none; any other
 * season gives them one, and only the user knows whether the calendar or the season is wrong.
 */
export function problemsOfIdleMonths(season: Season, months: readonly Share[], currency: Currency): readonly Problem[] {
	const idle = months.filter(({ target }, month) => target !== 0n && season.months[month]?.workdays === 0);
	if (idle.length === 0) return [];
	const target = idle.reduce((sum, each) => sum + each.target, 0n);
	return [error("plan-months-without-workdays", { months: idle.map(({ period }) => period.label), target, currency })];
}
