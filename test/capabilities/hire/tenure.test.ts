/** Who leaves by how long they have worked. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcomersAfter, passingOf } from "../../../src/capabilities/hire/option.ts";
import { leavingPerMonth, startedAfter, stayingAfter, stayingFrom } from "../../../src/capabilities/hire/retention.ts";
import type { GoneBy, TenureTurnover } from "../../../src/capabilities/hire/settings/turnover.ts";
import { leftBesideLater } from "../../../src/capabilities/hire/tenure.ts";
import { day } from "../../../src/core/day.ts";
import { ONE, type Rate, rateNumber, rateOf } from "../../../src/core/rate.ts";
import { person } from "../plan/sample.ts";
import { anyHiring, changed } from "./any-estimate.ts";
import { estimateOf, monthOf, percent, role } from "./sample.ts";

type Mode = TenureTurnover["mode"];
const MODES = ["compounded", "linear"] as const;

/** Of those who were there at the beginning of each stretch of months, so many per cent leave within it. */
type Stretch = readonly [months: number, leaving: number];

/** The same, as shares of all who started. */
function byTenure(stretches: readonly Stretch[], later: number, mode: Mode = "compounded"): TenureTurnover {
	let [end, left]: [number, Rate] = [0, ONE];
	const goneBy = stretches.map(([months, leaving]): GoneBy => {
		end += months;
		left = rateOf(left.numerator * BigInt(100 - leaving), left.denominator * 100n);
		return { months: end, share: rateOf(left.denominator - left.numerator, left.denominator) };
	});
	return { goneBy, later: percent(later), mode };
}

const anyStretches = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 80 })), {
	minLength: 1,
	maxLength: 4,
});
const anyLater = fc.integer({ min: 0, max: 95 });
const anyMode = fc.constantFrom(...MODES);
const anyMonths = fc.nat(40);

/** "30 % leave within three months, half within the first year, then 20 % a year." */
const SAID: TenureTurnover = {
	goneBy: [
		{ months: 3, share: percent(30) },
		{ months: 12, share: percent(50) },
	],
	later: percent(20),
	mode: "compounded",
};

describe("turnover by tenure, counted by hand", () => {
	it("leaves 70 % after three months, half after a year, 40 % after two", () => {
		const after = (months: number) => startedAfter(months, SAID);
		expect([0, 3, 12, 24, 36].map(after)).toEqual([1_000_000n, 700_000n, 500_000n, 400_000n, 320_000n]);
		// 0.7^(1/3), 0.7^(2/3); 0.7 × (5/7)^(1/9); 0.5 × 0.8^(1/12)
		expect([1, 2, 4, 13].map(after)).toEqual([887_904n, 788_374n, 674_313n, 490_788n]);
	});

	it("goes in equal parts where it is linear, and past the last month of who is left all the same", () => {
		const after = (months: number) => startedAfter(months, { ...SAID, mode: "linear" });
		expect([1, 2, 3, 4, 6, 12, 13].map(after)).toEqual([
			900_000n,
			800_000n,
			700_000n,
			677_778n,
			633_333n,
			500_000n,
			490_788n,
		]);
	});

	it("takes less of who has passed the first months: 5/7 of them reach the year", () => {
		expect(stayingFrom(3, 9, SAID)).toBe(714_286n);
		expect(stayingFrom(1, 2, SAID)).toBe(788_374n);
		// 0.4 ÷ (0.7 × (5/7)^(3/9))
		expect(stayingFrom(6, 18, SAID)).toBe(639_251n);
		expect(stayingFrom(12, 12, SAID)).toBe(800_000n);
		expect(stayingFrom(200, 12, SAID)).toBe(800_000n);
	});

	it("holds who doesn't pass the probation, which takes nobody beside it", () => {
		const rules = { probation: 3, probationPass: percent(60), turnover: SAID };
		expect([0, 1, 3, 12].map((months) => newcomersAfter(months, rules))).toEqual([
			1_000_000n,
			887_904n,
			700_000n,
			500_000n,
		]);
		expect(passingOf(rules)).toEqual(percent(70));
		expect(passingOf({ ...rules, probation: 0 })).toEqual(ONE);
	});

	it("counts on 5 of 8 starts beside the turnover of all seats", () => {
		expect(leftBesideLater(SAID)).toEqual(rateOf(5n, 8n));
		expect(leftBesideLater({ ...SAID, later: percent(50) })).toEqual(ONE);
		expect(leftBesideLater({ ...SAID, later: percent(100) })).toEqual(ONE);
	});
});

describe("turnover by tenure", () => {
	it("that is the same at every tenure is the turnover of a year", () => {
		fc.assert(
			fc.property(anyLater, fc.integer({ min: 1, max: 4 }), anyMonths, anyMonths, (yearly, years, worked, months) => {
				const same = byTenure(
					Array.from({ length: years }, () => [12, yearly]),
					yearly,
				);
				const flat = { yearly: percent(yearly), mode: "compounded" } as const;
				expect(startedAfter(months, same)).toBe(stayingAfter(months, flat));
				expect(stayingFrom(worked, months, same)).toBe(stayingAfter(months, flat));
				expect(leavingPerMonth(same)).toEqual(leavingPerMonth(flat));
				expect(leftBesideLater(same)).toEqual(ONE);
			}),
		);
	});

	it("keeps exactly what is given, at the end of each of the months", () => {
		fc.assert(
			fc.property(anyStretches, anyLater, anyMode, (stretches, later, mode) => {
				const turnover = byTenure(stretches, later, mode);
				for (const { months, share } of turnover.goneBy) {
					expect(Number(startedAfter(months, turnover)) / 1e6).toBeCloseTo(1 - rateNumber(share), 5);
				}
			}),
		);
	});

	it("agrees with floats to the millionth", () => {
		fc.assert(
			fc.property(anyStretches, anyLater, anyMode, anyMonths, anyMonths, (stretches, later, mode, worked, months) => {
				const turnover = byTenure(stretches, later, mode);
				const exact = (inFloats(worked + months, turnover) / inFloats(worked, turnover)) * 1e6;
				expect(Math.abs(Number(stayingFrom(worked, months, turnover)) - exact)).toBeLessThanOrEqual(0.5 + 1e-4);
			}),
		);
	});

	it("never leaves more people where a share of any stretch is higher, whatever they have worked", () => {
		fc.assert(
			fc.property(
				anyStretches,
				anyLater,
				fc.nat(),
				fc.integer({ min: 0, max: 19 }),
				anyMonths,
				anyMonths,
				(stretches, later, which, more, worked, months) => {
					const at = which % (stretches.length + 1);
					const higher = stretches.map(([length, leaving], i): Stretch => [length, leaving + (i === at ? more : 0)]);
					const [one, other] = [
						byTenure(stretches, later),
						byTenure(higher, at === stretches.length ? Math.min(100, later + more) : later),
					];
					expect(stayingFrom(worked, months, other)).toBeLessThanOrEqual(stayingFrom(worked, months, one));
					expect(startedAfter(months, other)).toBeLessThanOrEqual(startedAfter(months, one));
				},
			),
		);
	});

	it("never treats anybody by the months that are behind them", () => {
		fc.assert(
			fc.property(anyStretches, anyStretches, anyLater, anyMonths, (first, other, later, months) => {
				const length = (stretches: readonly Stretch[]) => stretches.reduce((sum, [each]) => sum + each, 0);
				const rest: readonly Stretch[] = [
					[5, 20],
					[7, 40],
				];
				const stays = (early: readonly Stretch[]) =>
					stayingFrom(length(early), months, byTenure([...early, ...rest], later));
				expect(stays(first)).toBe(stays(other));
			}),
		);
	});

	it("never lets anybody come back, and asks nobody twice", () => {
		fc.assert(
			fc.property(anyStretches, anyLater, anyMode, anyMonths, anyMonths, (stretches, later, mode, worked, months) => {
				const turnover = byTenure(stretches, later, mode);
				const stays = (count: number) => stayingFrom(worked, count, turnover);
				expect(stays(0)).toBe(1_000_000n);
				expect(stays(months + 1)).toBeLessThanOrEqual(stays(months));
			}),
		);
	});
});

describe("a team whose turnover goes by tenure", () => {
	const hire = { turnover: SAID, probation: 3 };
	const heads = (hired: string | undefined, more = {}) =>
		estimateOf({ people: [person("А", hired === undefined ? more : { hired: day(hired), ...more })], hire }).team.heads;

	it("loses each person as their months of work have it", () => {
		// one month of work is behind who came in December, twelve behind who came a year ago
		expect(heads("2025-12-08").slice(0, 3)).toEqual([1_000_000n, 887_904n, 788_374n]);
		expect(heads("2025-12-08")[11]).toBe(stayingFrom(1, 11, SAID));
		expect(heads("2025-01-10").slice(0, 2)).toEqual([1_000_000n, stayingAfter(1, SAID)]);
		expect(heads(undefined)[11]).toBe(stayingAfter(11, SAID));
		expect(heads("2019-05-13")).toEqual(heads(undefined));
	});

	it("counts who comes later from their first month, as any start", () => {
		expect(heads("2026-03-02").slice(0, 5)).toEqual([0n, 0n, 1_000_000n, 887_904n, 788_374n]);
		const option = estimateOf({ hire, plan: { target: 12_00n } }).options[2];
		expect(option?.staying.slice(2)).toEqual(heads("2026-03-02").slice(2));
		expect(option?.capacity[5]).toBe(70_000_00n);
	});

	it("leaves those alone of whom it is known when they go", () => {
		expect(heads("2025-12-08", { left: day("2026-04-30") })).toEqual([
			...Array(4).fill(1_000_000n),
			...Array(8).fill(0n),
		]);
	});

	it("needs no fewer people where any share is higher", { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(
				anyHiring,
				anyStretches,
				fc.nat(),
				fc.integer({ min: 0, max: 19 }),
				(made, stretches, which, more) => {
					const at = which % stretches.length;
					const higher = stretches.map(([length, leaving], i): Stretch => [length, leaving + (i === at ? more : 0)]);
					const starts = (of: readonly Stretch[]) =>
						estimateOf(changed(made, { turnover: byTenure(of, 20), prefer: "lasting" })).schedule.starts;
					expect(starts(higher)).toBeGreaterThanOrEqual(starts(stretches));
				},
			),
			{ numRuns: 8 },
		);
	});

	it("is the same estimate as by the year, where it is the same at every tenure", { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(anyHiring, anyLater, (made, yearly) => {
				const common = { prefer: "lasting", probation: 0, probationPass: ONE } as const;
				const [tenure, flat] = [
					estimateOf(changed(made, { ...common, turnover: byTenure([[12, yearly]], yearly) })),
					estimateOf(changed(made, { ...common, turnover: { yearly: percent(yearly), mode: "compounded" } })),
				];
				expect(tenure.team).toEqual(flat.team);
				expect(tenure.schedule).toEqual(flat.schedule);
				expect(tenure.rough).toEqual(flat.rough);
			}),
			{ numRuns: 8 },
		);
	});

	it("has a chance whose mean is what the estimate expects", () => {
		const risk = {
			simulations: 4000,
			seed: 5,
			productivitySpread: percent(0),
			monthSpread: percent(0),
			fillSpread: percent(0),
			confidence: percent(80),
		};
		const people = Array.from({ length: 100 }, (_, at) => person(`${at}`, { hired: day("2025-12-08") }));
		const months = [{ role: "менеджер", month: monthOf("2026-03"), count: 60, place: undefined }];
		const found = estimateOf({
			people,
			hire: { ...hire, risk, planned: months, roles: [role()] },
			plan: { target: 12_00n },
		});
		for (const [month, { p50 }] of (found.risk?.monthly ?? []).entries()) {
			const expected = Number(found.available[month] ?? 0n);
			// 160 people of 100 000 each: one standard error of the median is far below one person
			expect(Math.abs(Number(p50) - expected)).toBeLessThanOrEqual(1.5 * 100_000_00);
		}
		expect(found.risk?.monthly).toHaveLength(12);
	});
});

/** The share of those who started still there, as a spreadsheet would count it. */
function inFloats(months: number, { goneBy, later, mode }: TenureTurnover): number {
	let [from, left] = [0, 1];
	for (const { months: until, share } of goneBy) {
		const low = 1 - Number(share.numerator) / Number(share.denominator);
		if (months <= until) {
			const part = (months - from) / (until - from);
			return mode === "linear" ? left - (left - low) * part : left * (low / left) ** part;
		}
		[from, left] = [until, low];
	}
	return left * (1 - rateNumber(later)) ** ((months - from) / 12);
}
