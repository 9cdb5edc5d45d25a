/** What is left of the year over the people of today, by the rules of the plan. */
import type { Calendar } from "../../../core/calendar.ts";
import type { Money } from "../../../core/money.ts";
import { hasErrors, type Problem } from "../../../core/problem.ts";
import { monthsWithoutSeats, type Share } from "../carry.ts";
import type { Plan } from "../decompose.ts";
import { problemsOfIdleMonths } from "../idle-months.ts";
import { presencesOf } from "../presence.ts";
import { vacanciesFor } from "../seats.ts";
import { splitMonths } from "../split.ts";

/** What one person, or all vacancies together, carry of the months that are left. */
export interface Carried {
	/** Empty: nobody, the vacancies. */
	readonly name: string;
	readonly team: string;
	/** One amount a month of the year; of those that are over, zero. */
	readonly rest: readonly Money[];
}

/** Everybody's part; nothing but problems where fixed cells can't be kept, none for a plan that ends at the months. */
export function restOver(
	now: Plan,
	months: readonly Share[],
	calendar: Calendar,
): { readonly carried?: readonly Carried[]; readonly problems: readonly Problem[] } {
	if (now.seats.length === 0) return { carried: [], problems: [] };
	const { settings, season } = now;
	const idle = problemsOfIdleMonths(season, months, settings.currency);
	if (idle.length > 0) return { problems: idle };
	const seats = now.seats.map(({ seat }) => seat);
	const carrying = [...seats, ...vacanciesFor(monthsWithoutSeats(presencesOf(settings, seats, calendar), months))];
	const { split, problems } = splitMonths(
		{ ...settings, fixed: stillFixed(settings, months) },
		{
			settings,
			months,
			workdays: season.months.map(({ workdays }) => workdays),
			seats: carrying,
			presences: presencesOf(settings, carrying, calendar),
		},
	);
	if (split === undefined || hasErrors(problems)) return { problems };
	const parts = split.seats.map(({ seat, months: ofSeat }) => ({
		name: seat.vacancy ? "" : seat.name,
		team: seat.vacancy ? "" : seat.team,
		rest: ofSeat.map(({ target }) => target),
	}));
	return { carried: together(parts), problems };
}

/** Fixed cells of months that are left are kept, where anything is left to fix. */
function stillFixed({ fixed }: Plan["settings"], months: readonly Share[]): Plan["settings"]["fixed"] {
	const left = new Set(months.filter(({ target }) => target !== 0n).map(({ period }) => period.label));
	return fixed.filter(({ period }) => left.has(period.label));
}

/** One entry a name, the team of who moves being the last one. */
function together(parts: readonly Carried[]): Carried[] {
	const byName = new Map<string, Carried>();
	for (const part of parts) {
		const before = byName.get(part.name);
		const rest = part.rest.map((amount, month) => amount + (before?.rest[month] ?? 0n));
		byName.set(part.name, { ...part, rest });
	}
	return [...byName.values()];
}
