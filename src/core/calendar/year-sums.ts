/** Working days and hours of one year, summed from 1 January, so that any stretch of it is a subtraction. */
import { addDays, type Day, dayOf } from "../day.ts";
import type { WorkingHours } from "./working-hours.ts";

export class YearSums {
	readonly #from: Day;
	/** At n: working days, and hours, of the year's first n days. */
	readonly #days: Uint16Array;
	readonly #hours: Uint16Array;

	constructor(year: number, hours: WorkingHours) {
		this.#from = firstOfYear(year);
		const length = firstOfYear(year + 1) - this.#from;
		this.#days = new Uint16Array(length + 1);
		this.#hours = new Uint16Array(length + 1);
		for (let n = 0; n < length; n += 1) {
			const worked = hours.on(addDays(this.#from, n));
			this.#days[n + 1] = (this.#days[n] ?? 0) + Number(worked > 0);
			this.#hours[n + 1] = (this.#hours[n] ?? 0) + worked;
		}
	}

	/** Working days between the two days, as far as they are of this year. */
	days(from: Day, until: Day): number {
		return this.#between(this.#days, from, until);
	}

	/** Working hours between the two days, as far as they are of this year. */
	hours(from: Day, until: Day): number {
		return this.#between(this.#hours, from, until);
	}

	#between(sums: Uint16Array, from: Day, until: Day): number {
		const last = sums.length - 1;
		const at = (day: Day) => sums[Math.min(Math.max(day - this.#from, 0), last)] ?? 0;
		return at(until) - at(from);
	}
}

function firstOfYear(year: number): Day {
	const first = dayOf(year, 1, 1);
	if (first === undefined) throw new RangeError(`not a year: ${year}`);
	return first;
}
