/** Deals as columns: nothing is lost between adding and reading, and groups and sums add up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, isoDay } from "../../src/core/day.ts";
import { type Deal, type DealKey, DealsBuilder } from "../../src/core/deals.ts";
import { periodOf } from "../../src/core/period.ts";
import { anyDay } from "./any-day.ts";

const KEYS: readonly DealKey[] = [
	"manager",
	"stage",
	"status",
	"pipeline",
	"client",
	"product",
	"channel",
	"segment",
	"lostStage",
];

const blank: Deal = {
	id: "1",
	title: "",
	manager: "",
	stage: "",
	status: "open",
	amount: undefined,
	created: undefined,
	closed: undefined,
	pipeline: "",
	client: "",
	product: "",
	channel: "",
	segment: "",
	lostStage: "",
	file: 0,
	line: 2,
};

const anyText = fc.constantFrom("", "Иванов Иван", "Иванова Ивана", "Петрова Анна", "a", "constructor", "__proto__");
const anyDeal: fc.Arbitrary<Deal> = fc.record({
	id: fc.string(),
	title: fc.string(),
	manager: anyText,
	stage: anyText,
	status: fc.constantFrom("won" as const, "lost" as const, "open" as const),
	amount: fc.option(fc.maxSafeInteger().map(BigInt), { nil: undefined }),
	created: fc.option(anyDay, { nil: undefined }),
	closed: fc.option(anyDay, { nil: undefined }),
	pipeline: anyText,
	client: anyText,
	product: anyText,
	channel: anyText,
	segment: anyText,
	lostStage: anyText,
	file: fc.integer({ min: 0, max: 1 }),
	line: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
});
const anyDeals = fc.array(anyDeal, { maxLength: 60 });

function dealsOf(list: readonly Partial<Deal>[]) {
	const builder = new DealsBuilder(["a.csv", "b.csv"]);
	for (const deal of list) builder.add({ ...blank, ...deal });
	return builder.finish();
}

function sumOf(list: readonly Deal[]): bigint {
	return list.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
}

describe("columns", () => {
	test("give back every deal as it was added", () => {
		fc.assert(
			fc.property(anyDeals, (list) => {
				const deals = dealsOf(list);
				expect(Array.from({ length: deals.length }, (_, index) => deals.at(index))).toEqual(list);
				expect([...deals.all().deals()]).toEqual(list);
			}),
		);
	});

	test("know the place of a deal, and refuse numbers past the last", () => {
		const deals = dealsOf([{ file: 1, line: 4011 }]);
		expect(deals.placeOf(deals.at(0))).toEqual({ file: "b.csv", line: 4011 });
		expect(() => deals.at(1)).toThrow(RangeError);
		expect(() => deals.at(-1)).toThrow(RangeError);
	});

	test("refuse amounts past the safe integers, and files that are not there", () => {
		const past = BigInt(Number.MAX_SAFE_INTEGER) + 1n;
		expect(() => dealsOf([{ amount: past }])).toThrow(RangeError);
		expect(() => dealsOf([{ amount: -past }])).toThrow(RangeError);
		expect(() => dealsOf([{ file: 2 }])).toThrow(RangeError);
		expect(
			dealsOf([{ amount: past - 1n }])
				.all()
				.amount(),
		).toBe(past - 1n);
	});

	test("of a builder that goes on are not changed by it", () => {
		const builder = new DealsBuilder(["a.csv"]);
		builder.add(blank);
		const before = builder.finish();
		builder.add({ ...blank, manager: "Ещё один" });
		expect([before.length, builder.finish().length]).toEqual([1, 2]);
		expect([...before.all().groupBy("manager").keys()]).toEqual([""]);
	});
});

describe("selection", () => {
	test("keeps exactly the deals that all of the filter holds for", () => {
		const filter = fc.record(
			{
				status: fc.constantFrom("won" as const, "lost" as const, "open" as const),
				manager: anyText,
				managers: fc.array(anyText, { maxLength: 3 }),
				stage: anyText,
				closedIn: anyDay.map((each) => periodOf("year", each)),
				createdIn: anyDay.map((each) => periodOf("year", each)),
				undated: fc.boolean(),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(anyDeals, filter, (list, wanted) => {
				const within = (each: Deal["closed"], stretch: { from: number; until: number } | undefined) =>
					stretch === undefined || (each !== undefined && each >= stretch.from && each < stretch.until);
				const expected = list.filter(
					(deal) =>
						deal.status === (wanted.status ?? deal.status) &&
						deal.manager === (wanted.manager ?? deal.manager) &&
						(wanted.managers ?? [deal.manager]).includes(deal.manager) &&
						deal.stage === (wanted.stage ?? deal.stage) &&
						within(deal.closed, wanted.closedIn) &&
						within(deal.created, wanted.createdIn) &&
						(wanted.undated === undefined || wanted.undated === (deal.closed === undefined)),
				);
				expect([...dealsOf(list).all().where(wanted).deals()]).toEqual(expected);
			}),
			{ numRuns: 300 },
		);
	});

	test("narrows step by step as in one step, and a filter of undefined keeps all", () => {
		const deals = dealsOf([
			{ status: "won", manager: "a" },
			{ status: "won", manager: "b" },
			{ status: "lost", manager: "a" },
		]);
		expect(deals.all().where({ status: "won" }).where({ manager: "a" }).count).toBe(1);
		expect(deals.all().where({ status: "won", manager: "a" }).count).toBe(1);
		expect(deals.all().where({ manager: undefined, status: undefined, undated: undefined }).count).toBe(3);
		expect(deals.all().where({ manager: "nobody" }).count).toBe(0);
		expect(deals.all().where({ managers: [] }).count).toBe(0);
	});

	test("includes the first day of a stretch and not the day after its last", () => {
		const march = periodOf("month", day("2026-03-01"));
		const closings = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map((text) => ({ closed: day(text) }));
		const found = [...dealsOf(closings).all().where({ closedIn: march }).deals()];
		expect(found.map(({ closed }) => closed && isoDay(closed))).toEqual(["2026-03-01", "2026-03-31"]);
	});
});

describe("grouping", () => {
	test("puts every deal into exactly one group, in the order in which the keys are met", () => {
		fc.assert(
			fc.property(anyDeals, fc.constantFrom(...KEYS), (list, key) => {
				const groups = dealsOf(list).all().groupBy(key);
				expect([...groups.keys()]).toEqual([...new Set(list.map((deal) => deal[key]))]);
				for (const [text, group] of groups) {
					expect([...group.deals()]).toEqual(list.filter((deal) => deal[key] === text));
				}
			}),
		);
	});

	test("keeps the order of its own deals after narrowing", () => {
		const deals = dealsOf([{ manager: "a" }, { manager: "b", status: "won" }, { manager: "a", status: "won" }]);
		expect([...deals.all().where({ status: "won" }).groupBy("manager").keys()]).toEqual(["b", "a"]);
	});

	test("by month has every dated deal once, months in order", () => {
		fc.assert(
			fc.property(anyDeals, fc.constantFrom("closed" as const, "created" as const), (list, key) => {
				const months = dealsOf(list).all().byMonth(key);
				expect([...months.keys()]).toEqual([...months.keys()].toSorted());
				for (const [month, group] of months) {
					const expected = list.filter((deal) => deal[key] !== undefined && isoDay(deal[key]).startsWith(month));
					expect([...group.deals()]).toEqual(expected);
				}
				const dated = list.filter((deal) => deal[key] !== undefined).length;
				expect([...months.values()].reduce((sum, { count }) => sum + count, 0)).toBe(dated);
			}),
		);
	});
});

describe("sums", () => {
	test("are exact, and unknown amounts are counted apart", () => {
		fc.assert(
			fc.property(anyDeals, (list) => {
				const all = dealsOf(list).all();
				expect(all.amount()).toBe(sumOf(list));
				expect(all.unknownAmounts()).toBe(list.filter(({ amount }) => amount === undefined).length);
			}),
		);
	});

	test("of groups are the sum of all, and no order of adding changes them", () => {
		fc.assert(
			fc.property(anyDeals, fc.constantFrom(...KEYS), (list, key) => {
				const groups = dealsOf(list).all().groupBy(key);
				expect([...groups.values()].reduce((sum, group) => sum + group.amount(), 0n)).toBe(sumOf(list));
				for (const [text, group] of dealsOf(list.toReversed()).all().groupBy(key)) {
					expect(group.amount()).toBe(groups.get(text)?.amount());
				}
			}),
		);
	});

	test("stay exact over a million deals whose doubles would drift", () => {
		const count = 1_000_000;
		const builder = new DealsBuilder(["a.csv"]);
		const amounts = [9_007_199_254_740_991n, 1n, 9_007_199_254_740_990n, 3n, -7n];
		for (let index = 0; index < count; index += 1) {
			builder.add({ ...blank, manager: `manager ${index % 14}`, amount: amounts[index % 5] });
		}
		const all = builder.finish().all();
		const expected = amounts.reduce((sum, amount) => sum + amount, 0n) * BigInt(count / 5);
		expect(all.amount()).toBe(expected);
		const groups = all.groupBy("manager");
		expect([...groups.values()].reduce((sum, group) => sum + group.amount(), 0n)).toBe(expected);
		expect(groups.size).toBe(14);
	});
});

test("first and last closing day, where there are any", () => {
	const deals = dealsOf([{ closed: day("2026-03-31") }, {}, { closed: day("2024-02-29") }]);
	expect(deals.all().days()).toEqual({ first: day("2024-02-29"), last: day("2026-03-31") });
	expect(deals.all().where({ undated: true }).days()).toBeUndefined();
	expect(dealsOf([]).all().amount()).toBe(0n);
});
