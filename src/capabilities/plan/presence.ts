/** What each seat is in each month: how many days it is there, how strong, and so what the month is split by. */
import type { Calendar } from "../../core/calendar.ts";
import { monthsOf, type Period } from "../../core/period.ts";
import { ONE, type Rate } from "../../core/rate.ts";
import { leastCommonMultiple } from "../../core/whole.ts";
import { daysAway, daysPresent, type Seat } from "./seats.ts";
import type { PlanSettings } from "./settings.ts";
import { rampIn, strengthIn } from "./strength.ts";

export interface Presence {
	/** Working days of the month on which the seat carries the plan, without those off where the settings deduct them. */
	readonly days: number;
	/** Working days of the month that the person has off, deducted or not. */
	readonly away: number;
	/** One, but for newcomers. */
	readonly ramp: Rate;
	/** Weight × share of full time × ramp: what a day of the seat counts. */
	readonly strength: Rate;
	/** What the month's target is split by: the strength, scaled to a whole number, times the days. */
	readonly weight: bigint;
}

/** The presence of every seat in every month, of the plan's year where no others are named: `[month][seat]`. */
export function presencesOf(
	{ year, ramp, vacations }: Pick<PlanSettings, "year" | "ramp" | "vacations">,
	seats: readonly Seat[],
	calendar: Calendar,
	months: readonly Period[] = monthsOf(year),
): Presence[][] {
	const strengths = months.map((month) => seats.map((seat) => strengthIn(seat, month, ramp)));
	const common = commonDenominator(strengths.flat());
	return months.map((month, index) =>
		seats.map((seat, position) => {
			const away = daysAway(seat, month, calendar);
			const days = daysPresent(seat, month, calendar) - (vacations === "deduct" ? away : 0);
			const strength = strengths[index]?.[position] ?? seat.weight;
			return {
				days,
				away,
				ramp: rampIn(seat, month, ramp) ?? ONE,
				strength,
				weight: (strength.numerator * common * BigInt(days)) / strength.denominator,
			};
		}),
	);
}

/** The smallest whole number that makes all rates whole. */
function commonDenominator(rates: readonly Rate[]): bigint {
	return [...new Set(rates.map((rate) => rate.denominator))].reduce(leastCommonMultiple, 1n);
}
