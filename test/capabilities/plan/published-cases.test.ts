/** Worked examples of splitting a year, published slips among them, each by our own split. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lineSplitOf } from "../../../src/capabilities/plan/dimension.ts";
import { day } from "../../../src/core/day.ts";
import { rate, rateOf } from "../../../src/core/rate.ts";
import { planOf, won } from "./sample.ts";

const CASES = join(import.meta.dirname, "../../../../shared/cases");

interface Case {
	readonly id: string;
	readonly inputs: Readonly<Record<string, never>>;
	readonly expected: Readonly<Record<string, never>>;
}

const cases: readonly Case[] = (existsSync(CASES) ? ["russian-practice.json", "sales-performance.json"] : []).flatMap(
	(file): Case[] => JSON.parse(readFileSync(join(CASES, file), "utf8")),
);

const roubles = (amount: number | undefined) => BigInt(Math.round((amount ?? 0) * 100));
const unit = 100n;

/** By id: what our split makes of the inputs. */
const OURS: Readonly<Record<string, (given: Readonly<Record<string, never>>) => unknown>> = {
	"dec-07": ({ planRub, productPlanRub }) => {
		const [whole, part] = [roubles(planRub), roubles(productPlanRub)];
		const shares = {
			product: new Map([
				["CRM", rateOf(part, unit)],
				["Поддержка", rateOf(whole - part, unit)],
			]),
		};
		const plan = planOf({ target: whole, unit, by: "product", shares });
		const { split } = lineSplitOf(plan, undefined, day("2026-01-01"));
		const [crm] = split?.plan.seats ?? [];
		return { sharePct: Number((10_000n * (crm?.target ?? 0n)) / whole) / 100 };
	},
	"erpnext-monthly-distribution": ({ target_amount, percentages = [] }) => {
		const indices = (percentages as readonly number[]).map((percent) => rate(`${percent}`));
		const { months, quarters } = planOf({
			target: roubles(target_amount),
			unit,
			seasonality: { from: "indices", per: "month", indices },
		});
		return { month: Number(months[0]?.target) / 100, quarter: Number(quarters[0]?.target) / 100 };
	},
	"season-cinar": ({ average = 0, may }) => {
		// eleven months that make the average of all twelve
		const other = (average * 12 - Number(may)) / 11;
		const sold = Array.from({ length: 12 }, (_, month): readonly [string, bigint] => [
			`2025-${String(month + 1).padStart(2, "0")}-10`,
			roubles(month === 4 ? may : other),
		]);
		const seasonality = { from: "history", per: "month", years: 1, trend: "keep" } as const;
		const { season } = planOf({ seasonality }, { won: won(sold) });
		return { index: Math.round(Number(season.months[4]?.index) / 1000) / 1000 };
	},
	"quota-territory-growth": ({ actual = [], target = [] }) => {
		const territories = ["North", "East", "South", "West"];
		const shares = { team: new Map(territories.map((name, at) => [name, rate(`${target[at]}`)])) };
		const total = (target as readonly number[]).reduce((sum, each) => sum + each, 0);
		const plan = planOf({ target: roubles(total * 1e6), unit, by: "team", shares });
		const { split } = lineSplitOf(plan, undefined, day("2026-01-01"));
		const targets = split?.plan.seats.map((seat) => Number(seat.target) / 1e8) ?? [];
		const before = (actual as readonly number[]).reduce((sum, each) => sum + each, 0);
		return {
			growth_pct: targets.map((each, at) => Math.round((each / Number(actual[at]) - 1) * 100)),
			total: targets.reduce((sum, each) => sum + each, 0),
			total_growth_pct: Math.round((total / before - 1) * 100),
		};
	},
};

describe.skipIf(cases.length === 0)("the published case", () => {
	it.each(Object.keys(OURS))("%s", (id) => {
		const found = cases.find((each) => each.id === id);
		if (found === undefined) throw new Error(`no case ${id}`);
		expect(OURS[id]?.(found.inputs)).toEqual(found.expected);
	});
});

describe("what is published wrong", () => {
	it("a million over twelve months is never twelve times 83 334 (quota-monthly-even-rounding)", () => {
		const { months } = planOf({ target: roubles(1_000_000), unit });
		const targets = months.map(({ target }) => Number(target) / 100);
		expect(targets.reduce((sum, each) => sum + each, 0)).toBe(1_000_000);
		expect(targets.filter((target) => target === 83_334)).toHaveLength(4);
		expect(targets.filter((target) => target === 83_333)).toHaveLength(8);
	});

	it("percents of 8.33 sum to 99.96 and split the whole year all the same, with a notice (erpnext-monthly-distribution)", () => {
		const indices = Array(12).fill(rate("8.33"));
		const { months } = planOf({
			target: roubles(30_000),
			unit,
			seasonality: { from: "indices", per: "month", indices },
		});
		expect(new Set(months.map(({ target }) => target))).toEqual(new Set([2_500_00n]));
	});
});
