/** What a hire is compared by: a whole year of it, since people are hired for longer than the estimate looks. */
import type { Money } from "../../core/money.ts";
import { monthsOf } from "../../core/period.ts";
import type { Plan } from "../plan/decompose.ts";
import { costOf, costsKnown, type Taxed, totalOf } from "./cost.ts";
import type { StartOption } from "./option.ts";
import type { HireSettings, Role } from "./settings.ts";

/**
 * By option, the cost of a person of its role who works the plan's year in full, minor units: the same for every month of
 * start, so that two late starts never look cheaper than one early start. One each where the cost of some role is not
 * known, since who costs an unknown amount must not look free.
 */
export function lastingCost(
	options: readonly StartOption[],
	settings: HireSettings,
	plan: Plan,
	taxed: Taxed,
	productivity: ReadonlyMap<string, { readonly monthly: Money }>,
): Money[] {
	if (!costsKnown(settings)) return options.map(() => 1n);
	const months = monthsOf(plan.settings.year);
	const yearly = (role: Role) => {
		const brings = months.map(() => productivity.get(role.name)?.monthly ?? 0n);
		const total = costOf(role, months, brings, taxed).reduce((sum, cost) => sum + totalOf(cost), 0n);
		return total > 0n ? total : 1n;
	};
	const byRole = new Map(settings.roles.map((role) => [role, yearly(role)]));
	return options.map(({ role }) => byRole.get(role) ?? 1n);
}
