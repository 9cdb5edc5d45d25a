/** Do enough deals begin? */
import {
	addRates,
	ceiling,
	compareRates,
	divideRates,
	multiplyRates,
	type Rate,
	rateOf,
} from "../../../../core/rate.ts";
import type { Basis } from "../basis.ts";
import {
	type Check,
	checkOf,
	figure,
	judgeHigh,
	type Limits,
	type Missing,
	type Unmeasured,
	unmeasured,
} from "../finding.ts";
import { sumOf } from "../outlook.ts";

/** In a month of what is left of the year. */
export interface Leads {
	readonly needed: Rate;
	readonly flow: Rate;
}

/**
 * Leads needed a month at the present conversion and average deal (domain/sales-practice §1.2, row 4), against the deals
 * that begin a month at the present flow, both over what is left of the year.
 */
export function leadsOf({ pace, rest, remaining }: Basis["outlook"]): Leads | Missing {
	if (pace === undefined) return "history";
	if (pace.conversion === undefined) return "lost-deals";
	if (pace.created.numerator === 0n) return "creation-days";
	const months = sumOf(rest.map(({ part }) => part));
	if (months.numerator === 0n) return "history";
	const wanted = divideRates(rateOf(remaining, 1n), multiplyRates(pace.averageDeal, pace.conversion));
	return { needed: divideRates(wanted, months), flow: divideRates(pace.created, months) };
}

/** What is needed against what begins. */
export function checkLeads({ outlook }: Basis, limits: Limits): Check | Unmeasured {
	const leads = leadsOf(outlook);
	if (typeof leads === "string") return unmeasured("leads", leads);
	const { needed, flow } = leads;
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
