/** How much of the plan lies on people who are still learning? */
import { contains } from "../../../../core/period.ts";
import { rateOf } from "../../../../core/rate.ts";
import { tenureIn } from "../../strength.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";

/** The share of what is left of the plan that people carry in their first months of work, as many as the ramp has. */
export function checkNewcomers(basis: Basis, limits: Limits): Check | Unmeasured {
	const { plan, outlook, team, staffed } = basis;
	if (!staffed) return unmeasured("newcomers", "staff");
	const [first] = outlook.rest;
	const ahead = plan.months.filter(({ period }) => first !== undefined && period.from >= first.period.from);
	const whole = ahead.reduce((sum, { target }) => sum + target, 0n);
	if (whole === 0n) return unmeasured("newcomers", "months-ahead");
	const learning = plan.seats.flatMap(({ seat, months }) =>
		months
			.filter(({ period, target }) => {
				const tenure = tenureIn(seat, period);
				const isNew = tenure !== undefined && tenure >= 1 && tenure <= team.ramp.length;
				return !seat.vacancy && isNew && target !== 0n && ahead.some((month) => contains(month.period, period.from));
			})
			.map(({ target }) => ({ name: seat.name, target })),
	);
	const amount = learning.reduce((sum, { target }) => sum + target, 0n);
	const measured = rateOf(amount, whole);
	return checkOf({
		id: "newcomers",
		status: judgeHigh(measured, limits),
		measured: figure("share", measured),
		limit: figure("share", limits.warn),
		failAt: figure("share", limits.fail),
		facts: {
			amount,
			names: [...new Set(learning.map(({ name }) => name))],
			months: team.ramp.length,
			ramped: plan.settings.ramp.length > 0,
		},
	});
}
