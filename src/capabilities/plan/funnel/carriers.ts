/** Who carries the plan's activity: a person, whichever teams they move through, or a vacancy. */
import type { Calendar } from "../../../core/calendar.ts";
import type { Money } from "../../../core/money.ts";
import { contains, type Period } from "../../../core/period.ts";
import type { SeatPlan } from "../carry.ts";
import type { Plan } from "../decompose.ts";
import { daysAway, daysPresent } from "../seats.ts";

export interface Carrier {
	/** As of the seat: of a vacancy, the name of who left. */
	readonly name: string;
	readonly vacancy: boolean;
	/** The seats' places in the plan's list; several where the person moves between teams. */
	readonly positions: readonly number[];
	readonly seats: readonly SeatPlan[];
}

/** The carriers in the order of their first seats. */
export function carriersOf({ seats }: Pick<Plan, "seats">): Carrier[] {
	const carriers = new Map<string, { name: string; vacancy: boolean; positions: number[]; seats: SeatPlan[] }>();
	seats.forEach((plan, position) => {
		const { name, vacancy } = plan.seat;
		const key = vacancy ? `vacancy ${position}` : `person ${name}`;
		const known = carriers.get(key) ?? { name, vacancy, positions: [], seats: [] };
		known.positions.push(position);
		known.seats.push(plan);
		carriers.set(key, known);
	});
	return [...carriers.values()];
}

/** What the carrier's seats carry in the month, together. */
export function targetOf({ seats }: Carrier, month: number): Money {
	return seats.reduce((sum, { months }) => sum + (months[month]?.target ?? 0n), 0n);
}

/** The working days in the plan of a month, also of one before the plan's year. */
export function daysOf({ seats }: Carrier, month: Period, { settings }: Plan, calendar: Calendar): number {
	return seats.reduce((sum, { seat, months }) => {
		const planned = contains(settings.year, month.from) && months.find(({ period }) => period.label === month.label);
		if (planned) return sum + planned.days;
		const away = settings.vacations === "deduct" ? daysAway(seat, month, calendar) : 0;
		return sum + daysPresent(seat, month, calendar) - away;
	}, 0);
}
