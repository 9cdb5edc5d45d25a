/** What the team can carry: full seats by month, and what a full seat sells. */
import type { Calendar } from "../../../core/calendar.ts";
import type { Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import { addRates, applyRate, divideRates, multiplyRates, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import type { Person } from "../../../core/staff.ts";
import { presencesOf } from "../presence.ts";
import type { Season } from "../seasonality.ts";
import { type Seat, seatsOf } from "../seats.ts";
import type { PlanSettings } from "../settings.ts";
import type { SeatWeight } from "../weighting.ts";
import { type LastYear, monthsWithin } from "./last-year.ts";

export interface CapacitySources {
	readonly settings: Pick<PlanSettings, "year" | "ramp" | "vacations">;
	readonly people: readonly Person[];
	readonly weightOf: (person: Person) => SeatWeight;
	readonly calendar: Calendar;
}

/**
 * What the people carry in the year at this productivity, half up to the minor unit: Σ productivity × twelve times the
 * month's share of the year × full seats (domain/pay-and-capacity §1, capacity). A full seat has the weight one, full
 * time, no ramp, and is there on all working days.
 */
export function carriedAt(productivity: Rate, season: Season, sources: CapacitySources): Money {
	const { year } = sources.settings;
	const seats = seatsOf(sources.people, sources.weightOf, "redistribute", year);
	const months = season.months.map(({ period }) => period);
	const full = fullSeats(seats, months, sources);
	const weights = season.months.reduce((sum, { weight }) => sum + weight, 0n);
	if (weights === 0n) return 0n;
	const seasoned = season.months.reduce(
		(sum, { weight }, month) =>
			addRates(sum, multiplyRates(full[month] ?? ZERO, rateOf(BigInt(months.length) * weight, weights))),
		ZERO,
	);
	return applyRate(1n, multiplyRates(productivity, seasoned), "half-up");
}

/** What a full seat won a month in those twelve months; undefined where nobody of today's staff was there or won anything. */
export function productivityOf(past: LastYear, won: Selection, sources: CapacitySources): Rate | undefined {
	const months = monthsWithin(past.window);
	const seats = seatsOf(sources.people, sources.weightOf, "redistribute", past.window);
	const full = fullSeats(seats, months, sources).reduce(addRates, ZERO);
	const managers = [...new Set(seats.map(({ name }) => name))];
	const amount = won.where({ closedIn: past.window, managers }).amount();
	return full.numerator === 0n || amount <= 0n ? undefined : divideRates(rateOf(amount, 1n), full);
}

/** How many full seats the people make in each month. */
function fullSeats(seats: readonly Seat[], months: readonly Period[], { settings, calendar }: CapacitySources): Rate[] {
	const presences = presencesOf(settings, seats, calendar, months);
	return months.map((month, index) => {
		const workdays = BigInt(calendar.workdaysIn(month));
		if (workdays === 0n) return ZERO;
		return (presences[index] ?? []).reduce(
			(sum, { strength, days }) =>
				addRates(sum, rateOf(strength.numerator * BigInt(days), strength.denominator * workdays)),
			ZERO,
		);
	});
}
