/** How many starts it takes to carry each month, each quarter, or the year: what the setting `carry` decides. */
import type { Money } from "../../core/money.ts";
import { fewest } from "./cheapest.ts";
import type { DemandMonth } from "./demand.ts";
import { needsOf } from "./need.ts";
import type { Solve } from "./program.ts";
import type { Carry, HireSettings } from "./settings.ts";
import type { Task } from "./task.ts";

export interface CarryReading {
	readonly carry: Carry;
	readonly starts: number;
	/** Whether it is proven that fewer do not carry it. */
	readonly exact: boolean;
	/** What stays short all the same, minor units. */
	readonly short: Money;
}

/** By each reading of what is to be carried: so many starts, and what stays short all the same. */
export function carriesOf(
	settings: HireSettings,
	demand: readonly DemandMonth[],
	available: readonly Money[],
	task: Task,
	solve: Solve,
): CarryReading[] {
	return (["month", "quarter", "year"] as const).map((carry) => {
		const needs = needsOf(demand, available, { ...settings, carry });
		const { schedule, proof } = fewest({ ...task, needs }, solve);
		const { starts, short } = schedule;
		return { carry, starts, exact: proof.exact, short: short.reduce((sum, { missing }) => sum + missing, 0n) };
	});
}
