/** Does a month have to bring more than any month ever did? */
import { addRates, ceiling, compareRates, divideRates, rateOf } from "../../../../core/rate.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";

/** The hardest of the months ahead over the best month known; what a month has brought already counts with what it needs. */
export function checkBestMonth({ outlook, history }: Basis, limits: Limits): Check | Unmeasured {
	const { best } = history;
	const months = outlook.rest.map(({ period, fact, required }) => ({
		period,
		whole: addRates(rateOf(fact, 1n), required),
	}));
	const hardest = months.reduce<(typeof months)[number] | undefined>(
		(most, month) => (most === undefined || compareRates(month.whole, most.whole) > 0 ? month : most),
		undefined,
	);
	if (outlook.pace === undefined || best === undefined || hardest === undefined) {
		return unmeasured("bestMonth", "history");
	}
	const ever = rateOf(best.won, 1n);
	const measured = divideRates(hardest.whole, ever);
	return checkOf({
		id: "bestMonth",
		status: judgeHigh(measured, limits),
		measured: figure("share", measured),
		limit: figure("share", limits.warn),
		failAt: figure("share", limits.fail),
		facts: {
			best: best.period,
			bestAmount: best.won,
			bestDeals: best.wins,
			above: months.filter(({ whole }) => compareRates(whole, ever) > 0).map(({ period }) => period),
			hardest: hardest.period,
			required: ceiling(hardest.whole),
			deals: Number(ceiling(divideRates(hardest.whole, outlook.pace.averageDeal))),
		},
	});
}
