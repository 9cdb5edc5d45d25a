import { describe, expect, it } from "vitest";
import { historyOf } from "../../../../src/capabilities/plan/check/history.ts";
import { capacityOf, strengthAfter, teamOf } from "../../../../src/capabilities/plan/check/sellers.ts";
import { day } from "../../../../src/core/day.ts";
import { type Period, parsePeriod } from "../../../../src/core/period.ts";
import { ONE, rate, rateNumber, rateOf, ZERO } from "../../../../src/core/rate.ts";
import { person, plainCalendar } from "../sample.ts";
import { checkOf, dealsOf, found, missing, steady } from "./sample.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `P${index + 1}`);
const MONTHLY = 100_000_00n;

/** So many people, each selling 100 000 a month in 2025. */
const team = (count: number) => ({
	sold: steady({ amount: MONTHLY, managers: names(count) }),
	people: names(count).map((name) => person(name)),
});

describe("load of the team: needed ÷ available", () => {
	const load = (target: bigint) => found(checkOf({ ...team(10), plan: { target } }), "capacity");

	it("is ample below 80 %, tight up to 100 %, and fails past it (dec-08's thresholds)", () => {
		expect(load(9_600_000_00n).status).toBe("ok");
		expect(load(9_600_001_00n).status).toBe("warn");
		expect(load(12_000_000_00n).status).toBe("warn");
		expect(load(12_000_001_00n).status).toBe("fail");
		expect(load(9_600_000_00n).measured).toEqual({ kind: "share", value: rateOf(4n, 5n) });
	});

	it("names the target that the people there could meet, with and without a reserve", () => {
		const { facts } = load(15_000_000_00n);
		expect(facts).toMatchObject({ carried: 12_000_000_00n, withReserve: 9_600_000_00n, people: 10, typical: MONTHLY });
	});

	it("counts a plan for one more year only: a leaver takes the own pace along", () => {
		const left = day("2026-06-30");
		const people = team(10).people.map((each) => (each.name === "P1" ? { ...each, left } : each));
		const { facts } = found(checkOf({ ...team(10), people, plan: { target: 12_000_000_00n } }), "capacity");
		expect(Number(facts.available) / 100).toBeCloseTo(11_400_000, -1);
	});

	it("keeps the fact of closed months and asks the rest of the people", () => {
		const sold = [...team(10).sold, { closed: "2026-01-20", amount: 2_000_000_00n, manager: "P1" }];
		const { facts } = found(
			checkOf({ ...team(10), sold, asOf: "2026-02-01", plan: { target: 12_000_000_00n } }),
			"capacity",
		);
		expect(facts.needed).toBe(10_000_000_00n);
	});

	it("can't be known where the staff and the deals share no names", () => {
		const check = checkOf({ ...team(3), people: [person("Somebody else")] });
		expect(missing(check, "capacity")).toBe("sellers");
	});
});

describe("people alone", () => {
	const asOf = "2025-12-31";

	it("rounds up: a gap of 3.0 mln over 1.2 mln a year is 3 people (case cap-gap-headcount, not its unit slip)", () => {
		const check = checkOf({ ...team(10), asOf, plan: { target: 15_000_000_00n, ramp: [ONE] } });
		expect(check.hirings[0]).toMatchObject({ start: { label: "2026-01" }, people: 3n });
	});

	it("is enough, and one fewer is not", () => {
		const given = {
			...team(10),
			asOf,
			plan: { target: 14_000_000_00n, ramp: [rate("0.2"), rate("0.6"), rate("0.9")] },
		};
		for (const { start, people } of checkOf(given).hirings) {
			const withHires = (count: number) => {
				const hires = Array.from({ length: count }, (_, index) => person(`H${index}`, { hired: start.from }));
				return found(checkOf({ ...given, people: [...given.people, ...hires] }), "capacity").facts;
			};
			const [enough, fewer] = [withHires(Number(people)), withHires(Number(people) - 1)];
			expect(enough.available >= enough.needed - 1n).toBe(true);
			expect(fewer.available < fewer.needed).toBe(true);
		}
	});

	it("never gets fewer by waiting", () => {
		const counts = checkOf({ ...team(10), asOf, plan: { target: 16_000_000_00n } }).hirings.map(({ people }) => people);
		expect(counts).toEqual([...counts].sort((a, b) => (a < b ? -1 : 1)));
		expect(counts.length).toBeGreaterThan(6);
	});

	it("is nobody where the people there are enough", () => {
		expect(checkOf({ ...team(10), plan: { target: 11_000_000_00n } }).hirings).toEqual([]);
	});
});

describe("newcomers grow along the ramp", () => {
	it("whose first calendar month is the first of the ramp (case quota-ramped-march-hire-wrong, put right)", () => {
		const ramp = [ZERO, rate("0.25"), rate("0.5"), rate("0.75")];
		const quarter = (tenures: readonly number[]) =>
			tenures.reduce((sum, tenure) => sum + rateNumber(strengthAfter(tenure, ramp)) * 100_000, 0);
		expect([quarter([-1, 0, 1]), quarter([2, 3, 4]), quarter([5, 6, 7])]).toEqual([0, 150_000, 300_000]);
	});

	it("as ramped equivalents: 5 at 25 %, 3 at 60 %, 2 at 85 %, 15 in full are 19.75 (case cap-rre)", () => {
		const ramp = [rate("0.25"), rate("0.6"), rate("0.85")];
		const cohort = (count: number, hired: string) =>
			Array.from({ length: count }, (_, index) => person(`${hired} ${index}`, { hired: day(hired) }));
		const old = names(15);
		const people = [
			...cohort(5, "2026-03-01"),
			...cohort(3, "2026-02-01"),
			...cohort(2, "2026-01-01"),
			...old.map((name) => person(name, { hired: day("2020-01-01") })),
		];
		const history = historyOf(dealsOf(steady({ amount: MONTHLY, managers: old })), day("2026-01-01"));
		const sellers = teamOf(people, history, () => ONE, ramp);
		const march = parsePeriod("2026-03") as Period;
		const rest = [{ period: march, part: ONE, weight: ONE, fact: 0n, required: ZERO }];
		const { amount } = capacityOf(sellers, rest, () => ONE, march.from, plainCalendar());
		expect(Number(amount.numerator) / Number(amount.denominator)).toBe(19.75 * Number(MONTHLY));
	});

	it("are none of those whose day of hiring nobody knows: they count from the month of their first sale", () => {
		const sold = steady({ amount: MONTHLY, managers: ["Old", "Late"] }).filter(
			({ manager, closed = "" }) => manager === "Old" || closed > "2025-07",
		);
		const history = historyOf(dealsOf(sold), day("2026-01-01"));
		const { sellers } = teamOf([person("Old"), person("Late")], history, () => ONE, [ONE, ONE, ONE]);
		expect(sellers.map(({ own }) => own)).toEqual([rateOf(MONTHLY, 1n), rateOf(MONTHLY, 1n)]);
	});

	it("are measured by what they sold only after the ramp, and until then count as the typical person", () => {
		const given = team(4);
		const late = person("P4", { hired: day("2025-11-03") });
		const people = [...given.people.slice(0, 3), late];
		const history = historyOf(dealsOf(given.sold), day("2026-01-01"));
		const { sellers, typical } = teamOf(people, history, () => ONE, [ONE, ONE, ONE]);
		expect(sellers.at(-1)?.own).toBeUndefined();
		expect(typical).toEqual(rateOf(MONTHLY, 1n));
	});
});
