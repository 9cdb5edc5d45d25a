/** How many people met their last plan? */
import { yearAgo } from "../../../../core/period.ts";
import { rateOf } from "../../../../core/rate.ts";
import { divideRounded } from "../../../../core/rounding.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeLow, type Limits, type Unmeasured, unmeasured } from "../finding.ts";

/** Of the people with a target last year (`plan.check.lastTargets`), the share of those who won at least that much. */
export function checkLastPlan({ plan, settings, history }: Basis, limits: Limits): Check | Unmeasured {
	const year = yearAgo(plan.settings.year);
	const targets = [...settings.lastTargets];
	if (targets.length === 0) return unmeasured("lastPlan", "last-plan");
	if (history.until < year.until) return unmeasured("lastPlan", "year-not-over");
	const won = history.won.where({ closedIn: year }).groupBy("manager");
	const met = targets.filter(([name, target]) => (won.get(name)?.amount() ?? 0n) >= target).length;
	const measured = rateOf(BigInt(met), BigInt(targets.length));
	const needed = divideRounded(BigInt(targets.length) * limits.warn.numerator, limits.warn.denominator, "ceiling");
	return checkOf({
		id: "lastPlan",
		status: judgeLow(measured, limits),
		measured: figure("share", measured),
		limit: figure("share", limits.warn),
		failAt: figure("share", limits.fail),
		facts: { year, people: targets.length, met, needed: Number(needed) },
	});
}
