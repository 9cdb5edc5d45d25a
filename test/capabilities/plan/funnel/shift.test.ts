/** Activity stands before its money by the sales cycle; both ends of the year are told of. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthsBefore, movedEarlier, wholeCount } from "../../../../src/capabilities/plan/funnel/needs.ts";
import { day } from "../../../../src/core/day.ts";
import { addRates, compareRates, type Rate, rate, rateOf, ZERO } from "../../../../src/core/rate.ts";
import { person } from "../sample.ts";
import { chain, funnelIn, needIn } from "./sample.ts";

const days = (days: number) => ({ cycle: { from: "given", days } }) as const;
const seasonal = { seasonality: { from: "workdays" }, target: 12_000_000_00n } as const;

describe("a cycle of a month", () => {
	const [still, moved] = [funnelIn(seasonal), funnelIn(seasonal, days(30))];

	it("puts March's calls into February, and leaves March's deals in March", () => {
		expect(needIn(moved, "2026-02", "звонок")).toBe(needIn(still, "2026-03", "звонок"));
		expect(needIn(moved, "2026-03", "сделка")).toBe(needIn(still, "2026-03", "сделка"));
	});

	it("shows what January's money needs in the December before", () => {
		expect(moved.months[0]?.label).toBe("2025-12");
		expect(needIn(moved, "2025-12", "звонок")).toBe(needIn(still, "2026-01", "звонок"));
		expect(needIn(moved, "2025-12", "сделка")).toBe(0);
	});

	it("does not know what the last December's calls are for", () => {
		expect(needIn(moved, "2026-12", "звонок")).toBeUndefined();
		expect(moved.codes).toEqual(["plan-funnel-shifted"]);
	});

	it("stays in its month where the settings say so", () => {
		const unmoved = funnelIn(seasonal, { ...days(30), shift: false });
		expect(unmoved.company).toEqual(still.company);
		expect(unmoved.codes).toEqual([]);
	});
});

describe("other cycles", () => {
	it("takes part of two months where a cycle is no whole number of them", () => {
		const [still, moved] = [funnelIn(seasonal), funnelIn(seasonal, days(45))];
		const [march, april] = [needIn(still, "2026-03", "звонок") ?? 0, needIn(still, "2026-04", "звонок") ?? 0];
		expect(needIn(moved, "2026-02", "звонок")).toBeCloseTo((march + april) / 2, 6);
		expect(moved.months.slice(0, 2).map(({ label }) => label)).toEqual(["2025-11", "2025-12"]);
	});

	it("moves each stage by its own days", () => {
		const cycle = { from: "stages", days: new Map([["лид", 60]]) } as const;
		const [still, moved] = [chain("лид 0.5 КП 0.5 сделка")].flatMap((steps) => [
			funnelIn(seasonal, { steps }),
			funnelIn(seasonal, { steps, cycle }),
		]);
		expect(moved && needIn(moved, "2026-01", "лид")).toBe(still && needIn(still, "2026-03", "лид"));
		expect(moved && needIn(moved, "2026-01", "КП")).toBe(still && needIn(still, "2026-01", "КП"));
	});

	it("tells of a newcomer whose first money needs calls before the first day", () => {
		const people = [person("А"), person("Б", { hired: day("2026-03-02") })];
		expect(funnelIn(seasonal, days(30), people).codes).toContain("plan-funnel-absent");
	});
});

describe("laws", () => {
	const values = fc.array(
		fc.bigInt({ min: 0n, max: 10n ** 12n }).map((value) => rateOf(value, 7n)),
		{
			minLength: 12,
			maxLength: 12,
		},
	);
	const sum = (rates: readonly Rate[]) => rates.reduce(addRates, ZERO);

	it("loses nothing on the way", () => {
		fc.assert(
			fc.property(values, fc.integer({ min: 0, max: 400 }), (months, cycle) => {
				expect(sum(movedEarlier(months, cycle, monthsBefore(cycle)))).toEqual(sum(months));
			}),
			{ numRuns: 100 },
		);
	});

	it("never asks for more calls at a higher conversion or a larger deal", () => {
		const percent = fc.integer({ min: 1, max: 100 });
		const hundredth = (value: number) => rate((value / 100).toFixed(2));
		fc.assert(
			fc.property(
				percent,
				percent,
				percent,
				fc.bigInt({ min: 1n, max: 10n ** 9n }),
				(first, second, better, average) => {
					const needs = (conversion: number, deal: bigint) =>
						funnelIn(seasonal, {
							averageDeal: deal,
							steps: [
								{ from: "a", to: "b", conversion: hundredth(conversion), key: "", place: undefined },
								{ from: "b", to: "c", conversion: hundredth(second), key: "", place: undefined },
							],
						}).company.map((month) => month.needs[0] ?? ZERO);
					const [base, higher, larger] = [
						needs(first, average),
						needs(Math.max(first, better), average),
						needs(first, average * 2n),
					];
					base.forEach((need, month) => {
						expect(compareRates(higher[month] ?? ZERO, need)).not.toBe(1);
						expect(compareRates(larger[month] ?? ZERO, need)).toBe(-1);
					});
				},
			),
			{ numRuns: 25 },
		);
	});

	it("rounds up once: a count is less than one above its exact need, however long the chain", () => {
		const percents = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(percents, fc.bigInt({ min: 1n, max: 10n ** 8n }), (written, average) => {
				const steps = written.map((value, index) => ({
					from: `s${index}`,
					to: `s${index + 1}`,
					conversion: rateOf(BigInt(value), 100n),
					key: "",
					place: undefined,
				}));
				const product = written.reduce((all, value) => all * BigInt(value), 1n);
				const { company, basis } = funnelIn({ target: 12_000_000_00n }, { averageDeal: average, steps });
				expect(basis.stages).toHaveLength(steps.length + 1);
				// 1 000 000 ÷ average ÷ product of the conversions, from the figures alone
				const exact = rateOf(1_000_000_00n * 100n ** BigInt(written.length), average * product);
				const count = rateOf(BigInt(wholeCount(company[0]?.needs[0] ?? ZERO)), 1n);
				expect(company[0]?.needs[0]).toEqual(exact);
				expect(compareRates(count, addRates(exact, rate("1")))).not.toBe(1);
				expect(compareRates(addRates(count, rate("0.000001")), exact)).not.toBe(-1);
			}),
			{ numRuns: 60 },
		);
	});

	it("is the company's need when everybody's is added up", () => {
		const people = ["А", "Б", "В"].map((name, index) => person(name, { hired: day(`2026-0${index + 1}-12`) }));
		fc.assert(
			fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.integer({ min: 0, max: 90 }), (target, cycle) => {
				const { company, carriers } = funnelIn({ target, unfilled: "show" }, days(cycle), people);
				company.forEach(({ needs }, month) => {
					needs.forEach((need, stage) => {
						const all = sum(carriers.map(({ months }) => months[month]?.needs[stage] ?? ZERO));
						expect(need ?? ZERO).toEqual(all);
					});
				});
			}),
			{ numRuns: 25 },
		);
	});
});
