/** What is said of rates that are missing, disputed, for listed firms only, or the company's own. */
import { describe, expect, test } from "vitest";
import {
	employerContributions,
	incomeTax,
	payrollProblems,
	type Tariff,
	topUpToMinimum,
	withOwnYears,
} from "../../../src/core/payroll.ts";
import { rate, ZERO } from "../../../src/core/rate.ts";
import { sentence } from "../../../src/i18n/problems/index.ts";
import { month, roubles, russia, steady } from "./russia.ts";

const ROUBLES = { code: "RUB", decimals: 2 };
const PLACE = { file: "rop.yaml", line: 7, column: 3 };
const OWN = [{ year: 2027, minimumWage: roubles(30_000), baseLimit: roubles(3_100_000) }];
const own = withOwnYears(russia, OWN, "rop.yaml");

const found = (tariff: Tariff, labels: readonly string[], rates = russia) =>
	payrollProblems(labels.map(month), tariff, rates, ROUBLES, PLACE).map(({ severity, code, facts }) => [
		severity,
		code,
		facts,
	]);

describe("what is said", () => {
	test("nothing of what is known for certain", () => {
		expect(found("general", ["2023-01", "2024-05", "2025-12", "2026-01"])).toEqual([]);
		expect(found("it", ["2023-01", "2026-01"])).toEqual([]);
		expect(found("sme", ["2025-01"])).toEqual([]);
		expect(found("sme-processing", ["2025-01"])).toEqual([]);
	});

	test("a year without rates is an error, each year once", () => {
		expect(found("general", ["2022-12", "2026-12", "2027-01", "2027-02"])).toEqual([
			["error", "payroll-year-missing", { year: 2022, known: [2023, 2024, 2025, 2026] }],
			["error", "payroll-year-missing", { year: 2027, known: [2023, 2024, 2025, 2026] }],
		]);
	});

	test("2026: small business is for listed firms, and its manufacturing is disputed", () => {
		expect(found("sme", ["2026-01", "2026-02"])).toMatchObject([
			[
				"notice",
				"payroll-firms-listed",
				{ year: 2026, minimumWages: rate("1.5"), rate: rate("0.15"), list: expect.stringContaining("№ 4125-р") },
			],
		]);
		expect(found("sme-processing", ["2025-12", "2026-01"])).toEqual([
			[
				"warning",
				"payroll-rate-disputed",
				{ year: 2026, minimumWages: rate("1.5"), rate: rate("0.076"), other: rate("0.15") },
			],
		]);
	});

	test("money that is no roubles is an error, at the place", () => {
		const tenge = { code: "KZT", decimals: 2 };
		expect(payrollProblems([month("2031-01")], "general", russia, tenge, PLACE)).toEqual([
			{ code: "payroll-currency", severity: "error", place: PLACE, facts: { currency: "KZT" } },
		]);
	});
});

describe("a company's own year", () => {
	test("has its amounts, with the tariffs and tax of the year before", () => {
		const [january] = employerContributions(steady("2027-01", 1, 100_000), "sme", ZERO, own);
		expect(january?.contributions).toBe(roubles(13_500 + 8_250));
		expect(employerContributions(steady("2027-01", 4, 1_000_000), "general", ZERO, own)[3]?.contributions).toBe(
			roubles(30_000 + 135_900),
		);
		expect(topUpToMinimum(roubles(29_000), month("2027-01"), own)).toBe(roubles(1_000));
		expect(incomeTax(steady("2027-01", 1, 2_500_000), own)[0]?.tax).toBe(roubles(327_000));
		expect(own.years.at(-1)?.baseLimit.source).toBe("rop.yaml");
	});

	test("is said so, with whatever is uncertain about those tariffs", () => {
		expect(found("general", ["2027-01"], own)).toEqual([
			["notice", "payroll-year-own", { year: 2027, tariffsOf: 2026 }],
		]);
		expect(found("sme-processing", ["2027-01"], own).map(([, code]) => code)).toEqual([
			"payroll-rate-disputed",
			"payroll-year-own",
		]);
	});

	test("stands in place of a known one, in order, and the others stay", () => {
		const corrected = withOwnYears(russia, [{ ...OWN[0], year: 2025, minimumWage: 1n, baseLimit: 2n }], "rop.yaml");
		expect(corrected.years.map(({ year, minimumWage }) => [year, minimumWage.value])).toEqual([
			[2023, roubles(16_242)],
			[2024, roubles(19_242)],
			[2025, 1n],
			[2026, roubles(27_093)],
		]);
	});

	test("before the first known year is left out: nothing says what its tariffs were", () => {
		expect(withOwnYears(russia, [{ year: 2022, minimumWage: 1n, baseLimit: 1n }], "rop.yaml").years).toEqual(
			russia.years,
		);
	});
});

describe("sentences", () => {
	const all = [
		...payrollProblems([month("2026-01")], "sme", russia, ROUBLES),
		...payrollProblems([month("2026-01")], "sme-processing", russia, ROUBLES),
	];
	const told = (language: "en" | "ru") => all.map(({ code, facts }) => sentence(code, facts as never, language));

	test("write rates and minimum wages as people do", () => {
		const [enListed, enDisputed] = told("en");
		expect(enListed).toContain("pay 15% on pay above 1.5 minimum wages a month");
		expect(enDisputed).toContain("7.6% or 15%; 7.6% was used");
		const [ruListed, ruDisputed] = told("ru");
		expect(ruListed).toContain("15\u00a0% с зарплаты сверх 1,5\u00a0МРОТ в месяц");
		expect(ruDisputed).toContain("7,6\u00a0% или 15\u00a0%");
	});
});
