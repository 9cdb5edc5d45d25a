/** What is made of a plan besides the split itself: only what the user asks for. */
import type { Calendar } from "../../core/calendar.ts";
import type { Day } from "../../core/day.ts";
import type { Deals } from "../../core/deals.ts";
import type { Problem } from "../../core/problem.ts";
import { historyOf } from "./check/history.ts";
import type { Plan } from "./decompose.ts";
import { type Funnel, funnelOf } from "./funnel.ts";

export interface PlanParts {
	readonly funnel: Funnel | undefined;
}

/** Nothing but the split. */
export const NO_PARTS: PlanParts = { funnel: undefined };

/** The parts, with what is wrong or worth saying of each. */
export function partsOf(
	plan: Plan,
	{ deals, calendar, asOf }: { readonly deals: Deals | undefined; readonly calendar: Calendar; readonly asOf: Day },
): { readonly parts: PlanParts; readonly problems: readonly Problem[] } {
	const { funnel: wanted } = plan.settings;
	if (wanted === undefined) return { parts: NO_PARTS, problems: [] };
	const history = deals && historyOf(deals, asOf);
	const { funnel, problems } = funnelOf(plan, wanted, { history, calendar });
	return { parts: { funnel }, problems };
}
