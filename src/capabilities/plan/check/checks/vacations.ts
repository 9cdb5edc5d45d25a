/** Is there a month in which too many are away? */
import { compareRates, rateOf } from "../../../../core/rate.ts";
import { divideRounded } from "../../../../core/rounding.ts";
import { daysPresent } from "../../seats.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";

/** The largest share of a month's working days, all people together, that vacations take; of the months ahead. */
export function checkVacations({ plan, outlook, calendar }: Basis, limits: Limits): Check | Unmeasured {
	const [first] = outlook.rest;
	const people = plan.seats.filter(({ seat }) => !seat.vacancy);
	const months = plan.months.flatMap(({ period, target }, index) => {
		if (first === undefined || period.from < first.period.from) return [];
		const away = people.reduce((sum, { months: own }) => sum + (own[index]?.away ?? 0), 0);
		const workdays = people.reduce((sum, { seat }) => sum + daysPresent(seat, period, calendar), 0);
		return workdays === 0 ? [] : [{ period, target, away, workdays, share: rateOf(BigInt(away), BigInt(workdays)) }];
	});
	const [worst] = [...months].sort((a, b) => compareRates(b.share, a.share));
	if (worst === undefined) return unmeasured("vacations", "months-ahead");
	if (worst.away === 0) return unmeasured("vacations", "vacations");
	const allowed = divideRounded(BigInt(worst.workdays) * limits.warn.numerator, limits.warn.denominator, "floor");
	return checkOf({
		id: "vacations",
		status: judgeHigh(worst.share, limits),
		measured: figure("share", worst.share),
		limit: figure("share", limits.warn),
		failAt: figure("share", limits.fail),
		facts: {
			month: worst.period,
			days: worst.away,
			workdays: worst.workdays,
			excess: Math.max(0, worst.away - Number(allowed)),
			target: worst.target,
		},
	});
}
