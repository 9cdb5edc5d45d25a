/** Parts of the estimate on their own: what is owed each month, recruiting, payback, heads and helpers, ramped equivalents. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandOf } from "../../../src/capabilities/hire/demand.ts";
import { rampedEquivalents } from "../../../src/capabilities/hire/equivalents.ts";
import { hireJson } from "../../../src/capabilities/hire/json.ts";
import { emptyDay, paybackOf } from "../../../src/capabilities/hire/payback.ts";
import { perStart, recruitingOf } from "../../../src/capabilities/hire/recruiting.ts";
import { supportFor } from "../../../src/capabilities/hire/support.ts";
import { day } from "../../../src/core/day.ts";
import { monthsOf, year } from "../../../src/core/period.ts";
import { addRates, compareRates, multiplyRates, rateOf, ZERO } from "../../../src/core/rate.ts";
import { person, plainCalendar, planOf } from "../plan/sample.ts";
import { ALWAYS_PASS, costs, estimateOf, percent, role, settings } from "./sample.ts";

const MILLION = 1_000_000n;

describe("what has to be carried", () => {
	const calendar = plainCalendar();
	const plan = planOf({ target: 1_200_000_00n, unit: 1n }, { people: [], calendar }, day("2026-01-01"));

	it("is the target over the attainment, up: nothing before the plan's year, grown once for each year after it", () => {
		const months = [...monthsOf(year(2025)).slice(11), ...monthsOf(year(2026)), ...monthsOf(year(2027)).slice(0, 1)];
		const wanted = settings({ months, attainment: percent(70), growth: percent(10) });
		const demand = demandOf(plan, wanted, calendar);
		expect(demand.map(({ target }) => target)).toEqual([0n, ...Array(12).fill(100_000_00n), 110_000_00n]);
		expect(demand[1]?.required).toBe(142_857_15n);
	});
});

describe("recruiting", () => {
	const recruiting = { rates: ALWAYS_PASS };
	const span = { decideBy: day("2026-03-02"), openBy: day("2026-03-02"), offerBy: day("2026-04-01") };
	const dates = { ...span, start: day("2026-04-15"), fullBy: day("2026-04-15") };

	it("takes for each stage the next over the rate to it, rounded once for all starts", () => {
		const { stages } = recruitingOf([dates, dates, dates], recruiting, percent(60));
		expect(stages.map(({ count }) => count)).toEqual([214, 32, 16, 4, 3, 1]);
	});

	it("spreads each start over its weeks without losing any of it", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 4 }), (days, starts) => {
				const offerBy = day("2026-03-02") + days;
				const each = { ...dates, offerBy: offerBy as typeof dates.offerBy };
				const { weeks } = recruitingOf(Array<typeof each>(starts).fill(each), recruiting, percent(60));
				const sum = weeks.reduce((all, { counts }) => addRates(all, counts[0] ?? ZERO), ZERO);
				expect(sum).toEqual(multiplyRates(perStart("responses", recruiting), rateOf(BigInt(starts), 1n)));
			}),
			{ numRuns: 40 },
		);
	});
});

describe("payback", () => {
	const made = (margin: number) =>
		estimateOf({ hire: { carry: "year", roles: [role({ cost: costs(50_000_00n, { margin: percent(margin) }) })] } });

	it("is the first month from which margin stays above cost; a higher margin never pays back later", () => {
		const months = [40, 51, 80, 100].map((margin) => {
			const { schedule, options, demand } = made(margin);
			const found = paybackOf(schedule, options, demand);
			return found?.period === undefined ? Number.POSITIVE_INFINITY : found.period.from;
		});
		expect(months[0]).toBe(Number.POSITIVE_INFINITY);
		expect(months).toEqual([...months].sort((a, b) => b - a));
	});

	it("is not told without a margin, nor where nobody starts; an empty day costs a month over its working days", () => {
		const { schedule, options, demand } = estimateOf({});
		expect(paybackOf(schedule, options, demand)).toBeUndefined();
		const days = demand.reduce((sum, { workdays }) => sum + workdays, 0);
		expect(emptyDay(100_000_00n, demand)).toBe(BigInt(Math.round((100_000_00 * demand.length) / days)));
		expect(emptyDay(100_000_00n, [])).toBeUndefined();
	});
});

describe("heads and helpers", () => {
	it("are one for so many people, up, at the fullest month, and from the month in which they don't suffice", () => {
		const rule = { role: "тимлид", per: 7, have: 1, salary: 100_000_00n };
		const [need] = supportFor([rule], [7n * MILLION, 7n * MILLION + 1n, 15n * MILLION]);
		expect(need).toMatchObject({ needed: 3, missing: 2, from: 1, monthly: 200_000_00n });
		const [enough] = supportFor([{ ...rule, have: 5, salary: undefined }], [15n * MILLION]);
		expect(enough).toMatchObject({ needed: 3, missing: 0, from: undefined, monthly: undefined });
	});
});

describe("ramped equivalents", () => {
	it("are told of each month: two people in full months, and a newcomer of half strength", () => {
		const half = role({ ramp: [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50].map(percent) });
		const people = ["Ann", "Bob"].map((name) => person(name, { role: half.name }));
		const found = estimateOf({ hire: { roles: [half] }, people, plan: { target: 2_460_000_00n } });
		expect(found.schedule.starts).toBe(1);
		expect(hireJson(found, "en")["months"]).toMatchObject([{ rampedEquivalents: 2.5 }, ...Array(11).fill({})]);
	});

	it("are the people of a full team, and never fewer with more capacity", () => {
		expect(rampedEquivalents(350_000_00n, 100_000_00n, MILLION)).toBe(3_500_000n);
		expect(rampedEquivalents(0n, 0n, MILLION)).toBe(0n);
		const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
		fc.assert(
			fc.property(amount, amount, fc.bigInt({ min: 1n, max: 10n ** 9n }), (capacity, more, monthly) => {
				const [less, all] = [capacity, capacity + more].map((each) => rampedEquivalents(each, monthly, MILLION));
				expect(compareRates(rateOf(less ?? 0n, 1n), rateOf(all ?? 0n, 1n))).toBeLessThanOrEqual(0);
			}),
			{ numRuns: 50 },
		);
	});
});
