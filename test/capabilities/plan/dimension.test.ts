/** The plan by products, channels, teams without people, new and repeat business. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dimension, type GivenShares, lineSplitOf } from "../../../src/capabilities/plan/dimension.ts";
import { planJson } from "../../../src/capabilities/plan/json.ts";
import { NO_PARTS } from "../../../src/capabilities/plan/parts.ts";
import { presentPlan } from "../../../src/capabilities/plan/present.ts";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { day } from "../../../src/core/day.ts";
import { DealsBuilder } from "../../../src/core/deals.ts";
import { type Rate, rate, rateOf } from "../../../src/core/rate.ts";
import { renderXlsx } from "../../../src/output/xlsx.ts";
import { soffice } from "../../libreoffice.ts";
import { person, planOf, wonBy } from "./sample.ts";
import { afterEdits, expectSameRecalculated } from "./workbook.ts";

const AS_OF = day("2026-01-01");
const people = [person("Ann", { team: "North" }), person("Eve", { team: "South" })];
type Won = ReturnType<typeof wonBy>;

function splitBy(by: Dimension, more: Partial<PlanSettings> = {}, won?: Won, staff = people) {
	const plan = planOf({ by, ...more }, { people: staff, won });
	return { plan, ...lineSplitOf(plan, won, AS_OF) };
}
const codesOf = (found: { problems: readonly { code: string }[] }) => found.problems.map(({ code }) => code);
const sharesOf = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, Rate> =>
	new Map(Object.entries(entries).map(([name, share]) => [name, rate(share)]));

/** So many deals of a product in a month of 2025. */
const sold = (lines: readonly (readonly [product: string, month: string, deals: number, amount: bigint])[]) =>
	wonBy(
		lines.flatMap(([product, month, deals, amount]) =>
			Array.from({ length: deals }, () => [`2025-${month}-10`, amount, "Ann", product, "web"] as const),
		),
	);

describe("shares of won deals", () => {
	const won = sold([
		["CRM", "03", 30, 100_000_00n],
		["Support", "05", 10, 100_000_00n],
	]);

	it("split every month by what was won, the largest first, people left as they are", () => {
		const { split, plan, problems } = splitBy("product", {}, won);
		expect(problems).toEqual([]);
		expect(split?.plan.seats.map(({ seat, target }) => [seat.name, target])).toEqual([
			["CRM", 9_000_000_00n],
			["Support", 3_000_000_00n],
		]);
		expect(plan.seats.map(({ target }) => target)).toEqual([6_000_000_00n, 6_000_000_00n]);
	});

	it("stand in the JSON in the form of teams, with the deals behind them", () => {
		const { split, plan } = splitBy("product", {}, won);
		const json = planJson(plan, { ...NO_PARTS, lines: split });
		expect(json["products"]).toMatchObject([
			{ product: "CRM", target: "9000000.00", deals: 30 },
			{ product: "Support", target: "3000000.00", deals: 10 },
		]);
		expect(json["teams"]).toHaveLength(2);
		expect(json["managers"]).toHaveLength(2);
	});

	it("of few deals are said, and so are deals that don't say", () => {
		const few = sold([
			["CRM", "03", 30, 100_000_00n],
			["", "05", 2, 100_000_00n],
			["Once", "06", 1, 100_000_00n],
		]);
		expect(splitBy("product", {}, few).problems.map(({ code, facts }) => [code, facts])).toMatchObject([
			["plan-shares-partly-said", { deals: 2 }],
			["plan-shares-few-deals", { names: ["Once"] }],
		]);
	});

	it("are refused where nothing was won, or no deal says", () => {
		expect(codesOf(splitBy("product"))).toEqual(["plan-shares-without-history"]);
		expect(codesOf(splitBy("product", {}, sold([["", "05", 20, 100n]])))).toEqual(["plan-shares-unsaid"]);
		expect(codesOf(splitBy("segment", {}, won))).toEqual(["plan-shares-unsaid"]);
	});

	it("eaten up by refunds leave a line with nothing", () => {
		const refunded = sold([
			["CRM", "03", 10, 100_000_00n],
			["Old", "04", 10, -100_00n],
		]);
		const { split } = splitBy("product", {}, refunded);
		expect(split?.plan.seats.map(({ seat, target }) => [seat.name, target])).toEqual([
			["CRM", 12_000_000_00n],
			["Old", 0n],
		]);
	});
});

describe("given shares", () => {
	it("are read in proportion, and said where they make no hundred", () => {
		const shares: GivenShares = { channel: sharesOf({ Web: "60", Partners: "20" }) };
		const { split, problems } = splitBy("channel", { shares });
		expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
			["plan-shares-normalised", { by: "channel", sum: 80 }],
		]);
		expect(split?.plan.seats.map(({ target }) => target)).toEqual([9_000_000_00n, 3_000_000_00n]);
	});

	it("of teams count where nobody is in a team, and are left aside where people are", () => {
		const shares: GivenShares = { team: sharesOf({ North: "60", South: "40" }) };
		const alone = splitBy("team", { shares }, undefined, []);
		expect(alone.split?.plan.seats.map(({ target }) => target)).toEqual([7_200_000_00n, 4_800_000_00n]);
		expect(planJson(alone.plan, { ...NO_PARTS, lines: alone.split })["teams"]).toMatchObject([
			{ team: "North", target: "7200000.00" },
			{ team: "South", target: "4800000.00" },
		]);
		const staffed = splitBy("team", { shares });
		expect(staffed.split).toBeUndefined();
		expect(codesOf(staffed)).toEqual(["plan-shares-of-teams"]);
		expect(codesOf(splitBy("team", {}, undefined, []))).toEqual(["plan-by-team-unknown"]);
	});
});

describe("any shares", () => {
	const anyShares = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 8 });

	it("add up exactly in every month and quarter, each cell within a unit of its exact share", () => {
		fc.assert(
			fc.property(
				anyShares,
				fc.bigInt({ min: 1n, max: 10n ** 12n }),
				fc.constantFrom(1n, 100n, 100_000n),
				(weights, target, unit) => {
					const shares = {
						product: new Map(weights.map((weight, index) => [`P${index}`, rateOf(BigInt(weight), 100n)])),
					};
					const { plan, split } = splitBy("product", { shares, target, unit });
					const seats = split?.plan.seats ?? [];
					const sum = BigInt(weights.reduce((total, weight) => total + weight, 0));
					for (const [month, { target: whole }] of plan.months.entries()) {
						const cells = seats.map(({ months }) => months[month]?.target ?? 0n);
						expect(cells.reduce((total, cell) => total + cell, 0n)).toBe(whole);
						for (const [index, cell] of cells.entries()) {
							const off = cell * sum - whole * BigInt(weights[index] ?? 0);
							expect(off < 0n ? -off : off).toBeLessThan(unit * sum);
						}
					}
					for (const [quarter, { target: whole }] of plan.quarters.entries()) {
						expect(seats.reduce((total, { quarters }) => total + (quarters[quarter]?.target ?? 0n), 0n)).toBe(whole);
					}
				},
			),
			{ numRuns: 40 },
		);
	});

	it("do not depend on the order of the deals", () => {
		const anyDeal = fc.tuple(
			fc.constantFrom("A", "B", "C"),
			fc.constantFrom("02", "07", "11"),
			fc.constant(1),
			fc.bigInt({ min: 1n, max: 10n ** 9n }),
		);
		fc.assert(
			fc.property(fc.array(anyDeal, { minLength: 1, maxLength: 15 }), (deals) => {
				const targets = (rows: typeof deals) =>
					new Map(splitBy("product", {}, sold(rows)).split?.plan.seats.map(({ seat, target }) => [seat.name, target]));
				expect(targets([...deals].reverse())).toEqual(targets(deals));
			}),
			{ numRuns: 40 },
		);
	});
});

describe("new against repeat business", () => {
	const funnel = (repeat: { clients: number; rate: string; averageDeal: bigint }): PlanSettings["funnel"] => ({
		averageDeal: 60_000_00n,
		steps: undefined,
		pipeline: undefined,
		renamed: new Map(),
		cycle: undefined,
		shift: true,
		dailyCapacity: new Map(),
		repeat: { ...repeat, rate: rate(repeat.rate) },
		leads: undefined,
		place: undefined,
	});

	it("is base × frequency × average deal, the rest new (case dec-19, every month)", () => {
		const more = { target: 36_000_000_00n, funnel: funnel({ clients: 120, rate: "0.25", averageDeal: 40_000_00n }) };
		const { split, problems } = splitBy("business", more);
		expect(problems).toEqual([]);
		const cells = split?.plan.seats.map(({ seat, months }) => [seat.name, months[0]?.target]);
		expect(cells).toEqual([
			["new", 1_800_000_00n],
			["repeat", 1_200_000_00n],
		]);
	});

	it("never takes more than a month has, and says so", () => {
		const more = { funnel: funnel({ clients: 1_000, rate: "1", averageDeal: 40_000_00n }) };
		const { split, problems } = splitBy("business", more);
		expect(problems.map(({ code }) => code)).toEqual(["plan-funnel-repeat-covers"]);
		expect(split?.plan.seats.map(({ target }) => target)).toEqual([0n, 12_000_000_00n]);
	});

	it("has the shares of history, a deal being repeat where its client had bought before", () => {
		const builder = new DealsBuilder(["deals.csv"]);
		const deals = [
			["2023-12-10", "Old"],
			["2025-02-10", "Old"],
			["2025-03-10", "Fresh"],
			["2025-04-10", "Fresh"],
			["2025-05-10", "Other"],
		];
		for (const [index, [closed = "", client = ""]] of deals.entries()) {
			const plain = {
				title: "",
				manager: "Ann",
				stage: "won",
				status: "won",
				pipeline: "",
				product: "",
				channel: "",
			} as const;
			builder.add({
				...plain,
				id: `${index}`,
				amount: 100_00n,
				created: undefined,
				closed: day(closed),
				client,
				file: 0,
				line: index,
			});
		}
		const { split } = splitBy("business", {}, builder.finish().all().where({ status: "won" }));
		expect(split?.plan.seats.map(({ seat }) => [seat.name, seat.basis?.evidence?.deals])).toEqual([
			["new", 2],
			["repeat", 2],
		]);
	});
});

describe.skipIf(soffice === undefined)("recalculated by LibreOffice", { timeout: 60_000 }, () => {
	const shares: GivenShares = { product: sharesOf({ CRM: "50", Support: "30", Training: "20" }) };
	const asked = { by: "product", shares, target: 12_345_678_00n } as const;
	const workbook = (more: Partial<PlanSettings> = {}) => {
		const { plan, split } = splitBy("product", { ...asked, ...more });
		return renderXlsx(presentPlan(plan, AS_OF, "en", { ...NO_PARTS, lines: split }), "en");
	};

	it("keeps every value, and follows a changed target, index and share as the plan does", async () => {
		const xlsx = await workbook();
		expect(await expectSameRecalculated(xlsx)).toBeGreaterThan(500);
		const cell = await afterEdits(
			xlsx,
			[
				{ sheet: "Assumptions", row: "Target for the year", value: 20_000_001 },
				{ sheet: "Assumptions", row: "CRM", column: "Share, in proportion", value: 10 },
				{ sheet: "Assumptions", row: "March 2026", column: "Index", value: 2 },
			],
			"Products",
		);
		const indices = Array.from({ length: 12 }, (_, month) => rate(month === 2 ? "2" : "1"));
		const expected = splitBy("product", {
			...asked,
			target: 20_000_001_00n,
			seasonality: { from: "indices", per: "month", indices },
			shares: { product: sharesOf({ CRM: "10", Support: "30", Training: "20" }) },
		});
		for (const { seat, months, quarters } of expected.split?.plan.seats ?? []) {
			expect(cell(seat.name, "Mar")).toBe(Number(months[2]?.target));
			expect(cell(seat.name, "Aug")).toBe(Number(months[7]?.target));
			expect(cell(seat.name, "Q1")).toBe(Number(quarters[0]?.target));
		}
		expect(cell("Total", "2026")).toBe(20_000_001_00);
	});
});
