/** Estimates under other settings, side by side with the first. */
import type { Day } from "../../core/day.ts";
import type { Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import type { Rate } from "../../core/rate.ts";
import { costsKnown } from "./cost.ts";
import type { HireEstimate } from "./estimate.ts";
import { sumOver } from "./need.ts";

export interface Compared {
	/** As it was typed: `turnover: 60 %`. */
	readonly label: string;
	readonly estimate: HireEstimate;
}

/** What is compared of each. */
export interface Side {
	/** Empty: the estimate itself. */
	readonly label: string;
	readonly target: Money;
	readonly starts: number;
	/** The first day by which a vacancy has to be open; undefined: nobody starts. */
	readonly openBy: Day | undefined;
	/** Undefined where a role's cost is not known. */
	readonly cost: Money | undefined;
	readonly payback: Period | undefined;
	/** What stays short in spite of the hires. */
	readonly short: Money;
	/** The chance to carry the whole target; undefined without a simulation. */
	readonly probability: Rate | undefined;
}

/** The estimate and its variants, in the order asked for. */
export function sidesOf(estimate: HireEstimate, variants: readonly Compared[]): Side[] {
	return [{ label: "", estimate }, ...variants].map(sideOf);
}

function sideOf({ label, estimate }: Compared): Side {
	const { settings, demand, schedule, hires, payback, tooLate, risk } = estimate;
	return {
		label,
		target: sumOver([...demand.keys()], (month) => demand[month]?.target ?? 0n),
		starts: schedule.starts,
		openBy: hires.map(({ dates }) => dates.openBy).sort((a, b) => a - b)[0],
		cost: costsKnown(settings) ? schedule.total : undefined,
		payback: payback?.period,
		short: tooLate.reduce((sum, { missing }) => sum + missing, 0n),
		probability: risk?.probability,
	};
}
