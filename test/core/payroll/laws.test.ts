/** The laws of contributions and income tax: months add up, order and later months change nothing, more pay costs more. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	employerContributions,
	incomeTax,
	type MonthPay,
	netPay,
	type PayrollYear,
	TARIFFS,
} from "../../../src/core/payroll.ts";
import { rateOf } from "../../../src/core/rate.ts";
import { divideRounded } from "../../../src/core/rounding.ts";
import { paid, russia, sum } from "./russia.ts";

const anyPay = fc.oneof(
	fc.bigInt({ min: 0n, max: 10_000_000n }),
	fc.bigInt({ min: 0n, max: 100_000_000n }),
	fc.bigInt({ min: 0n, max: 1_000_000_000n }),
);
const anyPays = fc.array(anyPay, { minLength: 1, maxLength: 12 });
const anyYear = fc.constantFrom(...russia.years);
const anyTariff = fc.constantFrom(...TARIFFS);
const injury = rateOf(85n, 1000n);

const months = (year: PayrollYear, pays: readonly bigint[]) => paid(`${year.year}-01`, pays);
const contributions = (pays: readonly MonthPay[], tariff: (typeof TARIFFS)[number]) =>
	employerContributions(pays, tariff, injury, russia).map((each) => each.contributions);

describe("contributions", () => {
	test("without a threshold the months add up to the year's, counted at once, in any order", () => {
		fc.assert(
			fc.property(anyYear, fc.constantFrom("general", "it"), anyPays, (year, tariff, pays) => {
				const { within, above } = year.tariffs[tariff];
				const total = sum(pays);
				const [low, high] =
					total < year.baseLimit.value ? [total, 0n] : [year.baseLimit.value, total - year.baseLimit.value];
				const exact = low * within.numerator * above.denominator + high * above.numerator * within.denominator;
				const whole = divideRounded(exact, within.denominator * above.denominator, "half-up");
				expect(sum(contributions(months(year, pays), tariff))).toBe(whole);
				expect(sum(contributions(months(year, pays.toReversed()), tariff))).toBe(whole);
			}),
		);
	});

	test("injuries are a share of the year's pay, whatever the limit", () => {
		fc.assert(
			fc.property(anyYear, anyTariff, anyPays, (year, tariff, pays) => {
				const found = employerContributions(months(year, pays), tariff, injury, russia).map((each) => each.injury);
				expect(sum(found)).toBe(divideRounded(sum(pays) * 85n, 1000n, "half-up"));
			}),
		);
	});

	test("a month is within a kopeck of its own exact contributions, below the limit", () => {
		fc.assert(
			fc.property(anyYear, fc.constantFrom("sme", "sme-processing"), anyPays, (year, tariff, written) => {
				const pays = written.map((pay) => pay % 15_000_000n);
				const { over } = year.tariffs[tariff];
				const threshold =
					over && (year.minimumWage.value * over.minimumWages.numerator) / over.minimumWages.denominator;
				contributions(months(year, pays), tariff).forEach((found, index) => {
					const pay = pays[index] ?? 0n;
					const low = threshold !== undefined && pay > threshold ? threshold : pay;
					const exact = Number(low) * 0.3 + Number(pay - low) * (tariff === "sme" || year.year < 2025 ? 0.15 : 0.076);
					expect(Math.abs(Number(found) - exact)).toBeLessThanOrEqual(1.000001);
				});
			}),
		);
	});

	test("what comes later changes no month before it", () => {
		fc.assert(
			fc.property(anyYear, anyTariff, anyPays, anyPays, (year, tariff, pays, later) => {
				const all = months(year, [...pays, ...later].slice(0, 12));
				expect(contributions(all, tariff).slice(0, pays.length)).toEqual(
					contributions(all.slice(0, pays.length), tariff),
				);
			}),
		);
	});

	test("each year stands alone", () => {
		fc.assert(
			fc.property(anyTariff, fc.array(anyPay, { minLength: 13, maxLength: 24 }), (tariff, pays) => {
				const all = paid("2024-01", pays);
				expect(contributions(all, tariff)).toEqual([
					...contributions(all.slice(0, 12), tariff),
					...contributions(all.slice(12), tariff),
				]);
			}),
		);
	});

	test("months without pay change nothing: a newcomer's year begins with the first one", () => {
		fc.assert(
			fc.property(anyYear, anyTariff, fc.nat(11), anyPays, (year, tariff, empty, pays) => {
				const all = months(year, [...Array<bigint>(empty).fill(0n), ...pays].slice(0, 12));
				expect(contributions(all, tariff).slice(empty)).toEqual(contributions(all.slice(empty), tariff));
			}),
		);
	});

	test("more pay in a month never makes the year cheaper, and costs at most 30 % of it", () => {
		fc.assert(
			fc.property(anyYear, anyTariff, anyPays, fc.nat(11), anyPay, (year, tariff, pays, at, more) => {
				const raised = pays.map((pay, index) => (index === at % pays.length ? pay + more : pay));
				const grown = sum(contributions(months(year, raised), tariff)) - sum(contributions(months(year, pays), tariff));
				expect(grown).toBeGreaterThanOrEqual(0n);
				expect(grown).toBeLessThanOrEqual((more * 3n) / 10n + 1n);
			}),
		);
	});

	test("no month is below zero, and no reduced tariff costs a year more than the general one", () => {
		fc.assert(
			fc.property(anyYear, anyTariff, anyPays, (year, tariff, pays) => {
				const found = contributions(months(year, pays), tariff);
				expect(found.every((each) => each >= 0n)).toBe(true);
				expect(sum(found)).toBeLessThanOrEqual(sum(contributions(months(year, pays), "general")));
			}),
		);
	});
});

describe("income tax", () => {
	const taxes = (pays: readonly MonthPay[]) => incomeTax(pays, russia).map(({ tax }) => tax);

	test("months add up to the tax of the year's income, in any order, in whole roubles", () => {
		fc.assert(
			fc.property(anyYear, anyPays, (year, pays) => {
				const found = taxes(months(year, pays));
				expect(found.every((each) => each >= 0n && each % 100n === 0n)).toBe(true);
				expect(sum(found)).toBe(sum(taxes(months(year, [sum(pays)]))));
				expect(sum(found)).toBe(sum(taxes(months(year, pays.toReversed()))));
			}),
		);
	});

	test("is within half a rouble of the steps above each threshold", () => {
		fc.assert(
			fc.property(anyYear, anyPays, (year, pays) => {
				const [income, steps] = [Number(sum(pays)), year.incomeTax.value];
				const exact = steps.reduce((total, { from, rate }, index) => {
					const before = steps[index - 1]?.rate;
					const more =
						Number(rate.numerator) / Number(rate.denominator) -
						(before ? Number(before.numerator) / Number(before.denominator) : 0);
					return total + Math.max(0, income - Number(from)) * more;
				}, 0);
				expect(Math.abs(Number(sum(taxes(months(year, pays)))) - exact)).toBeLessThanOrEqual(50.001);
			}),
		);
	});

	test("net pay and tax are the pay, and earning more leaves more in hand, but for a rouble's rounding", () => {
		fc.assert(
			fc.property(anyYear, anyPays, anyPay, (year, pays, more) => {
				const all = months(year, pays);
				const nets = netPay(all, russia);
				expect(nets.map(({ net }, index) => net + (taxes(all)[index] ?? 0n))).toEqual(pays);
				const raised = netPay(
					months(
						year,
						pays.map((pay, index) => (index === 0 ? pay + more : pay)),
					),
					russia,
				);
				const grown = sum(raised.map(({ net }) => net)) - sum(nets.map(({ net }) => net));
				expect(grown).toBeGreaterThanOrEqual(-100n);
				expect(grown).toBeLessThanOrEqual(more + 100n);
			}),
		);
	});
});
