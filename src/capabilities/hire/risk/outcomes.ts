/** What all the simulations brought, month by month, in whole minor units: sums that no order of people changes. */
import { drawOf } from "../../../core/chance.ts";
import type { Person } from "./person.ts";
import { DRAWS, factor, goneFrom, type Rules, slip } from "./rules.ts";

/**
 * A grid of simulations by months. Doubles hold whole numbers exactly up to 2^53 minor units, 90 trillion roubles;
 * beyond, the order of people may touch the last digits.
 */
export class Outcomes {
	readonly #rules: Rules;
	readonly #grid: Float64Array;

	constructor(rules: Rules) {
		this.#rules = rules;
		this.#grid = new Float64Array(rules.simulations * rules.months);
	}

	/** Lets the person live through every simulation and adds what they brought. */
	add(person: Person): void {
		for (let simulation = 0; simulation < this.#rules.simulations; simulation += 1) this.#live(person, simulation);
	}

	/** What the month brought in each simulation. */
	month(month: number): Float64Array {
		const { simulations, months } = this.#rules;
		const column = new Float64Array(simulations);
		for (let simulation = 0; simulation < simulations; simulation += 1) {
			column[simulation] = this.#grid[simulation * months + month] ?? 0;
		}
		return column;
	}

	/** What all months brought together in each simulation. */
	total(): Float64Array {
		const { simulations, months } = this.#rules;
		const sums = new Float64Array(simulations);
		for (let cell = 0; cell < this.#grid.length; cell += 1) {
			const simulation = Math.floor(cell / months);
			sums[simulation] = (sums[simulation] ?? 0) + (this.#grid[cell] ?? 0);
		}
		return sums;
	}

	#live({ stream, start, certain, brings }: Person, simulation: number): void {
		const { months, draws, productivitySpread, monthSpread } = this.#rules;
		const at = simulation * draws;
		const late = brings.length > 1 ? slip(this.#rules, drawOf(stream, at + DRAWS.filling)) : 0;
		const amounts = brings[late];
		// Later than the last month of the plan.
		if (amounts === undefined) return;
		const until = certain ? months : Math.min(months, goneFrom(this.#rules, start + late, stream, at));
		const own = factor(productivitySpread, drawOf(stream, at + DRAWS.productivity));
		const row = simulation * months;
		for (let month = Math.max(0, start + late); month < until; month += 1) {
			const luck = factor(monthSpread, drawOf(stream, at + DRAWS.months + month));
			this.#grid[row + month] = (this.#grid[row + month] ?? 0) + Math.round((amounts[month] ?? 0) * own * luck);
		}
	}
}
