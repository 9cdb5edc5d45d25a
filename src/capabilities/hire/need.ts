/** What starts have to carry: the gap that the people who are there and those agreed leave, by the periods asked for. */
import type { Money } from "../../core/money.ts";
import { periodOf } from "../../core/period.ts";
import type { DemandMonth } from "./demand.ts";
import type { HireSettings } from "./settings.ts";

export interface Need {
	/** A month, a quarter, or a year of the plan. */
	readonly label: string;
	/** Indices of its months. */
	readonly months: readonly number[];
	/** What is missing without any further start, in minor units, above zero. */
	readonly gap: Money;
}

/** The needs, in order; periods that are carried already have none. `available` is what is there by month. */
export function needsOf(
	demand: readonly DemandMonth[],
	available: readonly Money[],
	{ carry, yearStart }: Pick<HireSettings, "carry" | "yearStart">,
): Need[] {
	const groups = new Map<string, number[]>();
	for (const [month, { period }] of demand.entries()) {
		const { label } = periodOf(carry, period.from, yearStart);
		groups.set(label, [...(groups.get(label) ?? []), month]);
	}
	return [...groups].flatMap(([label, months]) => {
		const gap = sumOver(months, (month) => (demand[month]?.required ?? 0n) - (available[month] ?? 0n));
		return gap > 0n ? [{ label, months, gap }] : [];
	});
}

/** The sum of an amount over months. */
export function sumOver(months: readonly number[], of: (month: number) => Money): Money {
	return months.reduce((sum, month) => sum + of(month), 0n);
}
