/** The payroll cases of the field, to the kopeck. Amounts there are roubles. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import {
	employerContributions,
	incomeTax,
	netPay,
	payForWorkdays,
	type Tariff,
	topUpToMinimum,
} from "../../../src/core/payroll.ts";
import { rate } from "../../../src/core/rate.ts";
import { month, roubles, russia, steady, sum } from "./russia.ts";

const CASES = resolve(import.meta.dirname, "../../../../shared/cases/russian-practice.json");
const OFFICE = rate("0.002");

type Numbers = Readonly<Record<string, number>>;

interface PayrollCase {
	readonly id: string;
	readonly area: string;
	readonly description: string;
	readonly inputs: Numbers;
	readonly expected: Numbers;
}

const cases = existsSync(CASES)
	? (JSON.parse(readFileSync(CASES, "utf8")) as PayrollCase[]).filter(({ area }) => area === "payroll")
	: [];

/** What we count for each case, under the keys that it expects. */
const COUNTED: Readonly<Record<string, (given: (key: string) => number) => Numbers>> = {
	"pay-04": wholeYear,
	"pay-05": wholeYear,
	"pay-08": (given) => {
		const { contributions, injury } = monthly("general", given);
		return {
			monthly: contributions,
			annual: annual("general", given),
			injury02Monthly: injury,
			employerCostMonthly: given("monthly") + contributions + injury,
		};
	},
	"pay-10": (given) => {
		const sme = monthly("sme", given).contributions;
		const general = monthly("general", (key) => (key === "year" ? 2026 : given(key))).contributions;
		return {
			threshold: given("mrot") * 1.5,
			monthly: sme,
			vs2026General: general,
			increasePct: Number((((general - sme) / sme) * 100).toFixed(2)),
		};
	},
	"pay-12": (given) => ({ monthly: monthly("sme-processing", given).contributions }),
	"pay-14": (given) => {
		const [year, gross, months] = [given("year"), given("gross"), given("months")];
		const pays = steady(`${year}-01`, months, gross);
		const onTop = employerContributions(pays, "general", OFFICE, russia);
		const payroll = inRoubles(
			sum([...pays.map(({ pay }) => pay), ...onTop.flatMap((each) => [each.contributions, each.injury])]),
		);
		const tools = months * given("monthlyTools");
		return {
			payroll,
			tools,
			total: payroll + tools + given("workplace") + given("recruiting") + given("training"),
			netMonthly: inRoubles(netPay(pays, russia)[0]?.net ?? 0n),
		};
	},
	"pay-15": (given) => ({ topUp: inRoubles(topUpToMinimum(roubles(given("accrued")), month("2026-01"), russia)) }),
	"pay-16": (given) => ({
		accrued: inRoubles(payForWorkdays(roubles(given("salary")), given("worked"), given("norm"))),
	}),
	"pay-17": (given) => {
		const pays = steady(`${given("year")}-01`, 12, given("monthly"));
		const months = employerContributions(pays, "it", OFFICE, russia).map(({ contributions }) =>
			inRoubles(contributions),
		);
		const [first, october, last] = [months[0] ?? 0, months[9] ?? 0, months[11] ?? 0];
		expect(months).toEqual([...Array(9).fill(first), october, last, last]);
		return { monthly1to9: first, october, novDec: last, annual: annual("it", given) };
	},
};

/** Income tax and net pay of a year's income, paid in equal months. */
function wholeYear(given: (key: string) => number): Numbers {
	const pays = steady(`${given("year")}-01`, 12, given("annualIncome") / 12);
	const income = sum(pays.map(({ pay }) => pay));
	const tax = sum(incomeTax(pays, russia).map((each) => each.tax));
	const net = sum(netPay(pays, russia).map((each) => each.net));
	return {
		ndfl: inRoubles(tax),
		net: inRoubles(net + roubles(given("annualIncome")) - income),
		effectivePct: Number(((Number(tax) / Number(income)) * 100).toFixed(2)),
	};
}

function monthly(tariff: Tariff, given: (key: string) => number) {
	const [first] = employerContributions(steady(`${given("year")}-01`, 1, given("monthly")), tariff, OFFICE, russia);
	return { contributions: inRoubles(first?.contributions ?? 0n), injury: inRoubles(first?.injury ?? 0n) };
}

function annual(tariff: Tariff, given: (key: string) => number): number {
	const months = employerContributions(steady(`${given("year")}-01`, 12, given("monthly")), tariff, OFFICE, russia);
	return inRoubles(sum(months.map(({ contributions }) => contributions)));
}

function inRoubles(kopecks: bigint): number {
	return Number(kopecks) / 100;
}

describe.skipIf(cases.length === 0)("against shared/cases", () => {
	test("every payroll case is counted", () => {
		expect(cases.map(({ id }) => id)).toEqual(Object.keys(COUNTED));
	});

	test.each(cases.map((each) => [each.id, each.description, each] as const))(
		"%s: %s",
		(id, _, { inputs, expected }) => {
			const given = (key: string) => {
				const value = inputs[key];
				if (value === undefined) throw new RangeError(`${id} gives no ${key}`);
				return value;
			};
			const rates = russia.years.find(({ year }) => year === (inputs["year"] ?? 2026));
			if ("mrot" in inputs) expect(rates?.minimumWage.value).toBe(roubles(given("mrot")));
			if ("limit" in inputs) expect(rates?.baseLimit.value).toBe(roubles(given("limit")));
			expect(COUNTED[id]?.(given)).toEqual(expected);
		},
	);
});
