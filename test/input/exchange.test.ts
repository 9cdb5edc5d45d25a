/** Several currencies: converted exactly by given rates, else refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { rate } from "../../src/core/rate.ts";
import { Exchange, type ExchangeRates } from "../../src/input/exchange.ts";
import { readPayments } from "../../src/input/payments.ts";
import { readWorkspace } from "../../src/input/workspace.ts";
import { fakeWorld } from "../fake-world.ts";
import { context, dealsOf, worldOf } from "./table-file.ts";

const RATES: ExchangeRates = {
	USD: [
		{ from: undefined, rate: rate("90") },
		{ from: day("2026-02-01"), rate: rate("92.5") },
	],
	EUR: [{ from: day("2026-01-01"), rate: rate("100.125") }],
};
const DEALS = `ID;Менеджер;Этап;Сумма;Валюта;Дата закрытия
1;Анна;Успех;100,50;USD;31.01.2026
2;Анна;Успех;100,50;USD;01.02.2026
3;Анна;Успех;$ 10;;01.02.2026
4;Анна;Успех;0,04;EUR;01.02.2026
5;Анна;Успех;7;RUB;01.02.2026
`;

describe("deals in several currencies", () => {
	it("are converted by the rate of their day, and that is said", async () => {
		const { deals, problems } = await dealsOf(DEALS, {}, { rates: RATES });
		expect([...deals.all().deals()].map(({ amount }) => amount)).toEqual([904_500n, 929_625n, 92_500n, 401n, 700n]);
		expect(problems).toMatchObject([
			{ code: "currency-converted", severity: "notice", facts: { found: "USD", count: 3, rates: ["90", "92.5"] } },
			{ code: "currency-converted", facts: { found: "EUR", count: 1, rates: ["100.125"] } },
		]);
	});

	it("are refused where there is no rate for the day, or two currencies contradict each other", async () => {
		const early = await dealsOf(DEALS.replace("0,04;EUR;01.02.2026", "0,04;EUR;31.12.2025"), {}, { rates: RATES });
		expect(early.problems).toContainEqual(expect.objectContaining({ code: "currency-foreign", severity: "error" }));
		const both = await dealsOf(DEALS.replace("$ 10;;", "$ 10;EUR;"), {}, { rates: RATES });
		expect(both.problems).toContainEqual(expect.objectContaining({ code: "currency-foreign", severity: "error" }));
		expect((await dealsOf(DEALS)).problems.filter(({ code }) => code === "currency-foreign").length).toBe(2);
	});
});

it("payments are converted, too", async () => {
	const { payments, problems } = await readPayments(
		worldOf({ "p.csv": "Дата;Сумма;Валюта\n01.02.2026;-10,01;USD\n" }),
		[{ file: "p.csv" }],
		context({ rates: RATES }),
	);
	expect(payments.map(({ amount }) => amount)).toEqual([-92_593n]);
	expect(problems.map(({ code }) => code)).toEqual(["currency-converted"]);
});

it("converting rounds once, half away from zero, and is odd", () => {
	const amounts = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
	fc.assert(
		fc.property(amounts, fc.integer({ min: 1, max: 10_000_000 }), (amount, tenThousandths) => {
			const written = `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, "0")}`;
			const exchange = new Exchange({ USD: [{ from: undefined, rate: rate(written) }] }, day("2026-01-01"), "RUB");
			const converted = exchange.convert(amount, "USD", undefined) ?? 0n;
			expect(exchange.convert(-amount, "USD", undefined)).toBe(-converted);
			const off = converted * 10_000n - amount * BigInt(tenThousandths);
			expect((off < 0n ? -off : off) <= 5_000n).toBe(true);
		}),
		{ numRuns: 200 },
	);
});

it("rates are written in rop.yaml, one or by their days", async () => {
	const yaml = (rates: string) => fakeWorld({ files: { "rop.yaml": `version: 1\ncurrencies: ${rates}\n` } });
	const { workspace } = await readWorkspace(
		yaml("{ USD: 92.5, EUR: [{ from: 2026-02-01, rate: 101 }, { from: 2026-01-01, rate: 100.1250 }] }"),
		undefined,
	);
	expect(workspace?.settings.currencies).toEqual({
		USD: [{ from: undefined, rate: rate("92.5") }],
		EUR: [
			{ from: day("2026-01-01"), rate: rate("100.125") },
			{ from: day("2026-02-01"), rate: rate("101") },
		],
	});
	for (const unclear of ['"92,345"', "92.345", '[{ from: 2026-01-01, rate: "12.650" }]']) {
		const { problems } = await readWorkspace(yaml(`{ USD: ${unclear} }`), undefined);
		expect(problems).toMatchObject([{ code: "setting-invalid", facts: { expected: "one-reading" } }]);
	}
	const exact = await readWorkspace(yaml("{ USD: 92.3450, UZS: 12650 }"), undefined);
	expect(exact.workspace?.settings.currencies?.["USD"]).toEqual([{ from: undefined, rate: rate("92.345") }]);
	expect((await readWorkspace(yaml("{ USD: 0 }"), undefined)).problems).toMatchObject([{ code: "setting-invalid" }]);
});
