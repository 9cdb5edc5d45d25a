/** What must be true of the demo company whatever the seed, in both languages. */
import { describe, expect, it } from "vitest";
import { DEMO_SEED, DEMO_TODAY, makeDemo } from "../../../../src/capabilities/workspace/demo/demo.ts";
import { day, dayParts } from "../../../../src/core/day.ts";
import { type DealRow, type DemoLanguage, demoTables } from "./demo-tables.ts";

const OLD_SPELLING = { ru: ["Иванова М.", "Иванова Мария"], en: ["M. Evans", "Mary Evans"] } as const;
const RENAMED = { ru: ["Переговоры", "Переговоры с ЛПР"], en: ["Negotiation", "Decision Maker Bought-In"] } as const;
const TAKEN_OVER = /передана: |taken over: /;

function wonIn(deals: readonly DealRow[], year: number, month?: number): bigint {
	return deals
		.filter(({ outcome, closed }) => {
			const parts = outcome === "won" && closed !== undefined ? dayParts(closed) : undefined;
			return parts?.year === year && (month === undefined || parts.month === month);
		})
		.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
}

for (const language of ["ru", "en"] as const satisfies readonly DemoLanguage[]) {
	for (const seed of [DEMO_SEED, 1, 77]) {
		describe(`the demo company, ${language}, seed ${seed}`, () => {
			const { files, deals, payments, staff, calls } = demoTables(language, seed);
			const won = deals.filter(({ outcome }) => outcome === "won");
			const canonical = (name: string) => (name === OLD_SPELLING[language][0] ? OLD_SPELLING[language][1] : name);
			const personOf = (name: string) => staff.find((person) => person.name === canonical(name));

			it("has fourteen people in three teams, three who left and four who came", () => {
				expect(staff).toHaveLength(14);
				expect(new Set(staff.map(({ team }) => team)).size).toBe(3);
				expect(staff.filter(({ left }) => left !== undefined)).toHaveLength(3);
				expect(staff.filter(({ hired }) => hired > day("2024-01-01"))).toHaveLength(4);
				expect(new Set(deals.map(({ owner }) => canonical(owner)).filter((name) => name !== ""))).toEqual(
					new Set(staff.map(({ name }) => name)),
				);
			});

			it("knows every owner, creator and second seller from the staff table, but for the leads nobody took", () => {
				const named = deals.flatMap(({ owner, creator, second }) => (owner === "" ? [] : [owner, creator, second]));
				expect(named.filter((name) => name !== "" && personOf(name) === undefined)).toEqual([]);
				expect(deals.filter(({ owner }) => owner === "").map(({ outcome }) => outcome)).toEqual([
					"open",
					"open",
					"open",
				]);
			});

			it("gives nobody a deal outside their time here, unless it was taken over from somebody who left", () => {
				const strangers = deals.filter(({ owner, creator, created, closed, tags }) => {
					const [person, first] = [personOf(owner), personOf(creator)];
					if (!person || !first) return false;
					const closedInTime = closed === undefined || person.left === undefined || closed <= person.left;
					const begunInTime = first.hired <= created && (first.left === undefined || created <= first.left);
					const handedOver = person === first || TAKEN_OVER.test(tags);
					return !(closedInTime && begunInTime && handedOver);
				});
				expect(strangers).toEqual([]);
				expect(deals.filter(({ tags }) => TAKEN_OVER.test(tags)).length).toBeGreaterThan(20);
			});

			it("knows nothing of today or later", () => {
				expect(
					deals.filter(({ created, closed }) => created >= DEMO_TODAY || (closed ?? created) >= DEMO_TODAY),
				).toEqual([]);
				expect(payments.filter((payment) => payment.day >= DEMO_TODAY)).toEqual([]);
				expect(calls.filter((call) => call.day >= DEMO_TODAY)).toEqual([]);
				expect(deals.filter(({ created, closed }) => closed !== undefined && closed < created)).toEqual([]);
			});

			it("numbers deals and invoices without repeating, and keeps each in the file of its year", () => {
				expect(new Set(deals.map(({ id }) => id)).size).toBe(deals.length);
				const invoices = won.map(({ invoice }) => invoice);
				expect(new Set(invoices).size).toBe(won.length);
				expect(invoices).not.toContain("");
				expect(files.map(({ path }) => path).filter((path) => path.startsWith("data/deals"))).toEqual([
					"data/deals-2024.csv",
					"data/deals-2025.csv",
					"data/deals-2026.csv",
				]);
			});

			it("has a season and grows: January weak, December strong, 10 to 30 % more in 2025", () => {
				for (const year of [2024, 2025]) {
					const average = wonIn(deals, year) / 12n;
					expect(wonIn(deals, year, 1)).toBeLessThan(average);
					expect(wonIn(deals, year, 5)).toBeLessThan(average);
					expect(wonIn(deals, year, 12)).toBeGreaterThan((average * 12n) / 10n);
				}
				const growth = Number((wonIn(deals, 2025) * 100n) / wonIn(deals, 2024));
				expect(growth).toBeGreaterThanOrEqual(110);
				expect(growth).toBeLessThanOrEqual(130);
			});

			it("wins about a third, mostly small deals, a fifth of them by one person and a twelfth from one client", () => {
				const closed = deals.filter(({ outcome }) => outcome !== "open").length;
				expect(won.length / closed).toBeGreaterThan(0.28);
				expect(won.length / closed).toBeLessThan(0.38);
				const amounts = won.map(({ amount }) => Number(amount)).sort((one, other) => one - other);
				const total = amounts.reduce((sum, amount) => sum + amount, 0);
				const median = amounts[Math.floor(amounts.length / 2)] ?? 0;
				expect(total / amounts.length / median).toBeGreaterThan(1.5);
				expect(largestShare(won, ({ owner }) => canonical(owner))).toBeGreaterThan(0.14);
				expect(largestShare(won, ({ owner }) => canonical(owner))).toBeLessThan(0.28);
				expect(largestShare(won, ({ client }) => client)).toBeGreaterThan(0.04);
				expect(largestShare(won, ({ client }) => client)).toBeLessThan(0.13);
			});

			it("lets newcomers ramp: the first three months bring less than the next three", () => {
				const newcomers = staff.filter(
					({ hired, left }) => hired > day("2025-01-01") && hired < day("2026-01-01") && !left,
				);
				const soldBetween = (name: string, from: number, until: number) =>
					won.filter(({ owner, closed = DEMO_TODAY }) => owner === name && closed >= from && closed < until).length;
				const [first, then] = [0, 90].map((after) =>
					newcomers.reduce((sum, { name, hired }) => sum + soldBetween(name, hired + after, hired + after + 90), 0),
				);
				expect(newcomers).toHaveLength(2);
				expect(first).toBeLessThan(then ?? 0);
			});

			it("has the untidiness of life", () => {
				expect(won.filter(({ closed }) => closed === undefined)).toHaveLength(3);
				expect(won.filter(({ amount }) => amount === undefined)).toEqual([]);
				expect(
					deals.filter(({ outcome, amount }) => outcome === "open" && amount === undefined).length,
				).toBeGreaterThan(5);
				expect(deals.filter(({ channel }) => channel === "").length).toBeGreaterThan(20);
				for (const name of OLD_SPELLING[language]) expect(deals.some(({ owner }) => owner === name)).toBe(true);
				for (const name of RENAMED[language]) {
					expect(deals.some(({ stage, lostAt }) => stage === name || lostAt === name)).toBe(true);
				}
				const overdue = deals.filter(({ expected }) => expected !== undefined && expected < DEMO_TODAY);
				expect(overdue.length).toBeGreaterThan(10);
				const gone = staff.filter(({ left }) => left !== undefined).map(({ name }) => name);
				expect(deals.some(({ outcome, owner }) => outcome === "open" && gone.includes(owner))).toBe(true);
			});

			it("splits some won deals with somebody else, for part of the money", () => {
				const split = won.filter(({ second }) => second !== "");
				expect(split.length).toBeGreaterThan(10);
				expect(
					split.filter(({ owner, second, share }) => canonical(owner) === second || !(Number(share) < 100)),
				).toEqual([]);
				expect(deals.filter(({ outcome, second }) => outcome !== "won" && second !== "")).toEqual([]);
			});

			it("pays for won deals only, never more than they are worth, and gives back no more than was paid", () => {
				const byInvoice = new Map(won.map((deal) => [deal.invoice, deal]));
				expect(payments.filter(({ deal, invoice }) => deal !== "" && byInvoice.get(invoice)?.id !== deal)).toEqual([]);
				expect(payments.filter(({ invoice }) => !byInvoice.has(invoice))).toEqual([]);
				const once = [...new Map(payments.map((payment) => [payment.line, payment])).values()];
				for (const [invoice, { amount = 0n }] of byInvoice) {
					const ofDeal = once.filter((payment) => payment.invoice === invoice);
					const paid = sum(ofDeal.filter((payment) => payment.amount > 0n));
					expect(paid).toBeLessThanOrEqual(amount);
					expect(-sum(ofDeal.filter((payment) => payment.amount < 0n))).toBeLessThanOrEqual(paid);
				}
			});

			it("pays in parts, late, back, without a deal's number, and once by mistake twice", () => {
				expect(payments.length - new Set(payments.map(({ line }) => line)).size).toBe(1);
				expect(payments.filter(({ amount }) => amount < 0n).length).toBeGreaterThan(5);
				expect(payments.filter(({ deal }) => deal === "").length).toBeGreaterThan(5);
				const invoices = payments.map(({ invoice }) => invoice);
				expect(invoices.length).toBeGreaterThan(new Set(invoices).size * 1.3);
				const early = won.filter(({ closed }) => closed !== undefined && closed < DEMO_TODAY - 120);
				const unpaid = early.filter(
					({ invoice, amount = 0n }) =>
						sum(payments.filter((payment) => payment.invoice === invoice)) < (amount * 9n) / 10n,
				);
				expect(unpaid.length).toBeGreaterThan(5);
				expect(unpaid.length).toBeLessThan(early.length / 10);
			});

			it("calls every working day of three months, and about deals that exist", () => {
				expect(calls.length).toBeGreaterThan(3000);
				expect(calls.length).toBeLessThanOrEqual(6000);
				const ids = new Set(deals.map(({ id }) => id));
				expect(calls.filter(({ deal }) => deal !== "" && !ids.has(deal))).toEqual([]);
				expect(calls.filter(({ owner }) => personOf(owner) === undefined)).toEqual([]);
				expect(calls.filter(({ duration, talked }) => talked > duration)).toEqual([]);
				expect(Math.min(...calls.map((call) => call.day))).toBe(day("2026-04-01"));
			});

			it("names no two clients that differ in case or spaces only, and has a few hundred that bought", () => {
				const clients = new Set(won.map(({ client }) => client));
				expect(clients.size).toBeGreaterThan(300);
				expect(clients.size).toBeLessThan(900);
			});

			it("ends every file with one line feed", () => {
				for (const { content } of files) expect(String(content)).toMatch(/[^\n]\n$/);
			});
		});
	}
}

describe("the day of the demo", () => {
	it("can be another one: what was open then is open, and the year's plan is that year's", () => {
		const { files, deals } = demoTables("ru", DEMO_SEED, day("2027-02-01"));
		expect(String(files.find(({ path }) => path === "rop.yaml")?.content)).toContain("year: 2027");
		expect(files.map(({ path }) => path)).toContain("data/deals-2027.csv");
		expect(deals.filter(({ closed }) => closed !== undefined && closed >= day("2027-02-01"))).toEqual([]);
	});

	it("is refused where the story does not reach", () => {
		expect(() => makeDemo({ language: "ru", seed: 1, today: day("2026-04-30") })).toThrow(RangeError);
		expect(() => makeDemo({ language: "ru", seed: 1, today: day("2028-01-01") })).toThrow(RangeError);
	});
});

function sum(rows: readonly { readonly amount: bigint }[]): bigint {
	return rows.reduce((total, { amount }) => total + amount, 0n);
}

/** The largest part that one key has of all the money. */
function largestShare(deals: readonly DealRow[], keyOf: (deal: DealRow) => string): number {
	const sums = new Map<string, number>();
	for (const deal of deals) sums.set(keyOf(deal), (sums.get(keyOf(deal)) ?? 0) + Number(deal.amount ?? 0n));
	const all = [...sums.values()];
	return Math.max(...all) / all.reduce((total, part) => total + part, 0);
}
