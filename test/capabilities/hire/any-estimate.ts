/** Any estimate of a whole year: staff, productivity, ramp, turnover, lead times; for the laws of `rop hire estimate`. */
import fc from "fast-check";
import type { HireSettings } from "../../../src/capabilities/hire/settings.ts";
import { anyPeople } from "../plan/any-plan.ts";
import { anyRamp } from "./any-task.ts";
import { costs, given, type Made, percent, role } from "./sample.ts";

const percents = (least: number, most: number) => fc.integer({ min: least, max: most }).map(percent);

const anyWait = fc.record({
	days: fc.integer({ min: 0, max: 45 }),
	of: fc.constantFrom("calendar" as const, "working" as const),
});

export const anyLead = fc.record({ approval: anyWait, recruiting: anyWait, notice: anyWait });

const anyTurnover = fc.record({
	yearly: percents(0, 95),
	mode: fc.constantFrom("compounded" as const, "linear" as const),
});

/** One role, whose people cost and bring in what they do in life. */
export const anyRole = fc
	.record({
		monthly: fc.bigInt({ min: 400_000_00n, max: 1_500_000_00n }),
		salary: fc.bigInt({ min: 40_000_00n, max: 150_000_00n }),
		commission: percents(0, 5),
		margin: percents(5, 60),
		ramp: anyRamp,
	})
	.map(({ monthly, ramp, salary, commission, margin }) =>
		role({
			productivity: given(monthly),
			ramp: ramp.map(percent),
			cost: costs(salary, {
				commission,
				margin,
				floor: { amount: salary + 20_000_00n, months: 2 },
				recruiting: { kind: "monthly-pay", salaries: percent(150) },
				equipment: 90_000_00n,
				tools: 6_000_00n,
				training: 15_000_00n,
			}),
		}),
	);

/** Whom a target of up to 30 million is to be carried by, and what is known of hiring; no limits. */
export const anyHiring = fc
	.record({
		people: anyPeople,
		target: fc.bigInt({ min: 1_000_000_00n, max: 30_000_000_00n }),
		seasonality: fc.constantFrom({ from: "equal" } as const, { from: "workdays" } as const),
		role: anyRole,
		turnover: anyTurnover,
		probation: fc.integer({ min: 0, max: 4 }),
		pass: percents(30, 100),
		carry: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
		lead: anyLead,
		prefer: fc.constantFrom("lasting" as const, "horizon" as const),
	})
	.map(
		({ people, target, seasonality, role: of, turnover, probation, pass, carry, lead, prefer }): Hiring => ({
			people,
			plan: { target, seasonality },
			hire: { roles: [of], turnover, probation, probationPass: pass, carry, lead, prefer },
		}),
	);

export interface Hiring extends Made {
	readonly hire: Partial<HireSettings>;
}

/** The same estimate with other settings. */
export function changed(made: Hiring, hire: Partial<HireSettings>): Hiring {
	return { ...made, hire: { ...made.hire, ...hire } };
}
