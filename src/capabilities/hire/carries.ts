/** How many starts it takes to carry each month, each quarter, or the year: what the setting `carry` decides. */
import type { Money } from "../../core/money.ts";
import { fewest, type Task } from "./cheapest.ts";
import type { DemandMonth } from "./demand.ts";
import { needsOf } from "./need.ts";
import type { Solve } from "./program.ts";
import type { Carry, HireSettings } from "./settings.ts";

export interface CarryReading {
	readonly carry: Carry;
	readonly starts: number;
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
		const { starts, short } = fewest({ ...task, needs }, solve);
		return { carry, starts, short: short.reduce((sum, { missing }) => sum + missing, 0n) };
	});
}
