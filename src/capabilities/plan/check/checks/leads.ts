/** Do enough deals begin? */
import { addRates, compareRates, divideRates, multiplyRates, type Rate, rateOf } from "../../../../core/rate.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";
import { sumOf } from "../outlook.ts";
import { ceiling } from "../solve.ts";

/**
 * Leads needed a month at the present conversion and average deal (domain/sales-practice §1.2, row 4), against the deals
 * that begin a month at the present flow, both over what is left of the year.
 */
export function checkLeads({ outlook }: Basis, limits: Limits): Check | Unmeasured {
	const { pace, rest, remaining } = outlook;
	if (pace === undefined) return unmeasured("leads", "history");
	if (pace.conversion === undefined) return unmeasured("leads", "lost-deals");
	if (pace.created.numerator === 0n) return unmeasured("leads", "creation-days");
	const months = sumOf(rest.map(({ part }) => part));
	if (months.numerator === 0n) return unmeasured("leads", "history");
	const wanted = divideRates(rateOf(remaining, 1n), multiplyRates(pace.averageDeal, pace.conversion));
	const [needed, flow] = [divideRates(wanted, months), divideRates(pace.created, months)];
	const measured = divideRates(needed, flow);
	return checkOf({
		id: "leads",
		status: judgeHigh(measured, limits),
		measured: figure("number", needed),
		limit: figure("number", multiplyRates(flow, limits.warn)),
		failAt: figure("number", limits.fail && multiplyRates(flow, limits.fail)),
		facts: { flow, needed, more: compareRates(needed, flow) > 0 ? ceiling(less(needed, flow)) : 0n },
	});
}

function less(a: Rate, b: Rate): Rate {
	return addRates(a, multiplyRates(b, rateOf(-1n, 1n)));
}
