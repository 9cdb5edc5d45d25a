/** The plan beside other courses of the year. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeCount } from "../../../../src/capabilities/plan/funnel/needs.ts";
import type { FunnelSettings } from "../../../../src/capabilities/plan/funnel/wanted.ts";
import type { ScenarioSettings } from "../../../../src/capabilities/plan/scenarios/wanted.ts";
import { type Scenario, scenariosOf } from "../../../../src/capabilities/plan/scenarios.ts";
import { day } from "../../../../src/core/day.ts";
import { compareRates, ONE, type Rate, rate, rateOf, ZERO } from "../../../../src/core/rate.ts";
import { person, plainCalendar, planOf } from "../sample.ts";
import { chain, funnelIn } from "./sample.ts";

const people = [person("А"), person("Б"), person("В", { hired: day("2026-07-01") })];

function scenario(more: Partial<ScenarioSettings> = {}): ScenarioSettings {
	return {
		name: "other",
		target: { factor: ONE },
		conversion: ONE,
		averageDeal: ONE,
		leads: ONE,
		place: undefined,
		...more,
	};
}

/** The plan itself and one other course of a year of twelve millions. */
function both(wanted: Partial<ScenarioSettings>, funnel: Partial<FunnelSettings> | "none" = {}) {
	const plan = planOf({ target: 12_000_000_00n }, { people });
	const year = { target: 12_000_000_00n };
	const basis =
		funnel === "none" ? undefined : funnelIn(year, { steps: chain("лид 0.1 сделка"), ...funnel }, people).basis;
	const { scenarios, problems } = scenariosOf(
		plan,
		[scenario(wanted)],
		basis,
		plainCalendar().workdaysIn(plan.settings.year),
	);
	const [base, other] = scenarios.all;
	if (base === undefined || other === undefined) throw new Error("no scenarios");
	return { base, other, problems: problems.map(({ code }) => code), staffing: scenarios.staffing };
}

const counts = ({ deals, leads, heads }: Scenario) => [deals, leads, heads].map((each) => each && wholeCount(each));

describe("a scenario", () => {
	it("multiplies what the plan counts by", () => {
		const { base, other } = both({
			target: { amount: 18_000_000_00n },
			conversion: rate("1.25"),
			averageDeal: rate("1.5"),
		});
		expect([base.conversion, base.averageDeal]).toEqual([rate("0.1"), rateOf(80_000_00n, 1n)]);
		expect([other.conversion, other.averageDeal]).toEqual([rate("0.125"), rateOf(120_000_00n, 1n)]);
		// 12 mln ÷ 80 000 = 150 deals of 1 500 leads; 18 mln ÷ 120 000 = 150 deals of 1 200 leads
		expect(counts(base).slice(0, 2)).toEqual([150, 1500]);
		expect(counts(other).slice(0, 2)).toEqual([150, 1200]);
	});

	it("needs people by the load that the plan puts on each", () => {
		const { base, other, staffing } = both({ target: { factor: rate("2") } });
		expect(staffing?.people).toBe(3);
		// two all year and one from July make two and a half of 261 days
		expect(staffing?.daysOfOne).toEqual(rateOf(261n, 1n));
		expect([base, other].map(({ heads }) => heads && wholeCount(heads))).toEqual([3, 6]);
	});

	it("needs people by the limit of a day where there is one", () => {
		const { base } = both({}, { dailyCapacity: new Map([["лид", rate("2")]]) });
		// 1 500 leads ÷ 2 a day ÷ 261 days
		expect(base.heads).toEqual(rateOf(1500n, 522n));
	});

	it("says what the leads bring that come, repeat business apart", () => {
		const { base, other } = both({ leads: rate("0.5") }, { leads: 1000 });
		expect([base.flow, other.flow]).toEqual([rateOf(1000n, 1n), rateOf(500n, 1n)]);
		expect([base.brings, other.brings]).toEqual([rateOf(8_000_000_00n, 1n), rateOf(4_000_000_00n, 1n)]);
	});

	it("asks less of new business where clients come again, month by month", () => {
		const repeat = { clients: 10, rate: rate("1"), averageDeal: 60_000_00n };
		const { base, other } = both({ target: { factor: rate("0.5") } }, { repeat });
		// a month of a million leaves 400 000 for new business; of half a million nothing, though 100 000 are too many
		expect(base.deals).toEqual(rateOf(60n, 1n));
		expect(other.deals).toEqual(ZERO);
		expect(other.repeat).toEqual(rateOf(6_000_000_00n, 1n));
	});

	it("works without a funnel: the factors still say how hard the money is to earn", () => {
		const { other } = both({ target: { factor: rate("1.5") }, averageDeal: rate("1.5") }, "none");
		expect([other.conversion, other.leads, other.flow]).toEqual([undefined, undefined, undefined]);
		expect(other.heads && wholeCount(other.heads)).toBe(3);
	});

	it("refuses a conversion above all there is, and says where nothing is known of leads", () => {
		expect(both({ conversion: rate("11") }).problems).toEqual(["plan-scenario-conversion"]);
		expect(both({ leads: rate("0.9") }).problems).toEqual(["plan-scenario-leads-unknown"]);
	});
});

describe("laws", () => {
	const factor = fc.integer({ min: 1, max: 300 }).map((hundredths): Rate => rateOf(BigInt(hundredths), 100n));

	it("a higher target never needs less, a better conversion or a larger deal never more", () => {
		fc.assert(
			fc.property(factor, factor, factor, (target, better, larger) => {
				const one = both({ target: { factor: target } }).other;
				const up = (by: Rate) => rateOf(by.numerator + by.denominator, by.denominator);
				const two = both({ target: { factor: up(target) } }).other;
				const three = both({ target: { factor: target }, conversion: up(better), averageDeal: up(larger) }).other;
				for (const key of ["leads", "heads"] as const) {
					expect(compareRates(two[key] ?? ZERO, one[key] ?? ZERO)).toBe(1);
					expect(compareRates(three[key] ?? ZERO, one[key] ?? ZERO)).toBe(-1);
				}
			}),
			{ numRuns: 25 },
		);
	});
});
