import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckId } from "../../../../src/capabilities/plan/check/facts.ts";
import type { Figure, Status } from "../../../../src/capabilities/plan/check/finding.ts";
import { dayParts } from "../../../../src/core/day.ts";
import type { Money } from "../../../../src/core/money.ts";
import { compareRates, type Rate, rateOf } from "../../../../src/core/rate.ts";
import { person } from "../sample.ts";
import { checkOf, found, type Given, type Sold } from "./sample.ts";

const SELLERS = ["A", "B", "C"];
const BADNESS: Readonly<Record<Status, number>> = { ok: 0, warn: 1, fail: 2 };
const value = (figure: Figure): Rate => (figure.kind === "money" ? rateOf(figure.value, 1n) : figure.value);

const twoDigits = (number: number) => String(number).padStart(2, "0");

const anySold: fc.Arbitrary<Sold> = fc
	.record({
		month: fc.integer({ min: 1, max: 12 }),
		dayOfMonth: fc.integer({ min: 1, max: 28 }),
		took: fc.integer({ min: 0, max: 3 }),
		amount: fc.bigInt({ min: 1_00n, max: 900_000_00n }),
		manager: fc.constantFrom(...SELLERS),
		status: fc.constantFrom("won", "won", "lost", "open"),
	})
	.map(({ month, dayOfMonth, took, amount, manager, status }): Sold => {
		const begun = Math.max(1, month - took);
		const created = `2025-${twoDigits(begun)}-01`;
		const closed = `2025-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
		return { amount, manager, created, status: status as "won", ...(status === "open" ? {} : { closed }) };
	});

/** A year of deals in which every month has sold something. */
const anyYear = fc.array(anySold, { minLength: 10, maxLength: 60 }).map((sold) => [
	...sold,
	...SELLERS.flatMap((manager) =>
		Array.from({ length: 12 }, (_, month): Sold => {
			const day = `2025-${twoDigits(month + 1)}-11`;
			return { manager, amount: 50_000_00n, created: day, closed: day };
		}),
	),
]);

const anyTarget = fc.bigInt({ min: 1_000_00n, max: 50_000_000_00n });
const people = SELLERS.map((name) => person(name));
const company = (sold: readonly Sold[], target: Money): Given => ({ sold, people, plan: { target, unit: 1n } });

/** Those that measure the target; the others measure shares, which a target changes by rounding alone. */
const OF_TARGET: readonly CheckId[] = ["capacity", "growth", "bestMonth", "averageDeal", "conversion", "leads"];

describe("a higher target", () => {
	it("never makes a check better", () => {
		fc.assert(
			fc.property(anyYear, anyTarget, anyTarget, (sold, one, other) => {
				const [lower, higher] = one < other ? [one, other] : [other, one];
				const [less, more] = [checkOf(company(sold, lower)), checkOf(company(sold, higher))];
				for (const id of OF_TARGET) {
					const before = less.checks.find((check) => check.id === id);
					const after = more.checks.find((check) => check.id === id);
					if (before === undefined || after === undefined) continue;
					expect(BADNESS[after.status]).toBeGreaterThanOrEqual(BADNESS[before.status]);
					expect(compareRates(value(after.measured), value(before.measured))).toBeGreaterThanOrEqual(0);
				}
				const [coverage, thinner] = [found(less, "coverage"), found(more, "coverage")];
				expect(compareRates(value(thinner.measured), value(coverage.measured))).toBeLessThanOrEqual(0);
				expect(BADNESS[thinner.status]).toBeGreaterThanOrEqual(BADNESS[coverage.status]);
				const [first, then] = [less.hirings[0]?.people ?? 0n, more.hirings[0]?.people ?? 0n];
				expect(then >= first).toBe(true);
			}),
			{ numRuns: 40 },
		);
	});
});

describe("more pipeline", () => {
	it("never makes coverage worse", () => {
		fc.assert(
			fc.property(
				anyYear,
				anyTarget,
				fc.option(fc.bigInt({ min: 0n, max: 10n ** 9n }), { nil: undefined }),
				(sold, target, amount) => {
					const more: Sold = { status: "open", amount, created: "2025-12-30", manager: "A" };
					const before = found(checkOf(company(sold, target)), "coverage");
					const after = found(checkOf(company([...sold, more], target)), "coverage");
					expect(compareRates(value(after.measured), value(before.measured))).toBeGreaterThanOrEqual(0);
					expect(BADNESS[after.status]).toBeLessThanOrEqual(BADNESS[before.status]);
				},
			),
			{ numRuns: 40 },
		);
	});
});

describe("what passes", () => {
	it("is within its limit, and only that", () => {
		const low: readonly CheckId[] = ["coverage", "lastPlan"];
		fc.assert(
			fc.property(anyYear, anyTarget, (sold, target) => {
				for (const { id, status, measured, limit } of checkOf(company(sold, target)).checks) {
					const order = compareRates(value(measured), value(limit)) * (low.includes(id) ? -1 : 1);
					if (measured.kind !== "money") expect(status === "ok").toBe(order <= 0);
					else if (order <= 0) expect(status).toBe("ok");
				}
			}),
			{ numRuns: 40 },
		);
	});
});

describe("what the rest of the year has to bring", () => {
	it("is spread over its months without a remainder, whatever the day", () => {
		fc.assert(
			fc.property(
				anyYear,
				anyTarget,
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 28 }),
				(sold, target, month, on) => {
					const last: Sold = { closed: `2026-${twoDigits(month)}-01`, amount: 1n };
					const asOf = `2026-${twoDigits(month)}-${twoDigits(on)}`;
					const { outlook, history } = checkOf({ ...company([...sold, last], target), asOf }).basis;
					const sum = outlook.rest.reduce(
						(total, { required }) => total + Number(required.numerator) / Number(required.denominator),
						0,
					);
					expect(sum / Number(outlook.remaining)).toBeCloseTo(1, 9);
					expect(dayParts(history.until).year).toBe(2026);
				},
			),
			{ numRuns: 40 },
		);
	});
});
