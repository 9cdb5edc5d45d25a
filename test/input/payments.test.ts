/** Payments: parts of a deal, refunds, and what is refused. */
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import { placeText } from "../../src/core/place.ts";
import { readPayments } from "../../src/input/payments.ts";
import { context, worldOf } from "./table-file.ts";

const read = (text: string, allowRejects = false) =>
	readPayments(worldOf({ "p.csv": text }), [{ file: "p.csv" }], context({ allowRejects }));

describe("payments", () => {
	it("are read in the three columns that importers use", async () => {
		const { payments, problems, recognised } = await read(
			"ID сделки;Сумма;Дата\n0012;1 054,50;31.03.2026\n0012;-54,50;01.04.2026\n",
		);
		expect(problems).toEqual([]);
		expect(recognised[0]?.profile?.key).toBe("payments-ru");
		expect(payments.map(({ day, amount, deal }) => [isoDay(day), amount, deal])).toEqual([
			["2026-03-31", 105_450n, "0012"],
			["2026-04-01", -5_450n, "0012"],
		]);
	});

	it("that are refunds without a minus are taken back, and that is said", async () => {
		const { payments, problems } = await read(
			"Payment date,Amount,Invoice,Type\n2026-03-31,100.00,17,Payment\n2026-04-01,40.00,17,Refund\n2026-04-02,-5.00,17,Refund\n",
		);
		expect(payments.map(({ amount }) => amount)).toEqual([10_000n, -4_000n, -500n]);
		expect(problems).toMatchObject([{ code: "refunds-negated", severity: "notice", facts: { count: 1 } }]);
	});

	it("without a day or an amount are refused at their cell", async () => {
		const text = "Дата;Сумма;Сделка\n31.03.2026;;1\n;5;2\n32.03.2026;5;3\n31.03.2026;пять;4\n31.03.2026;5;5\n";
		const { problems, inputs } = await read(text);
		expect(problems.map(({ place, code }) => `${place && placeText(place)} ${code}`)).toEqual([
			"p.csv:2:2 cell-empty",
			"p.csv:3:1 cell-empty",
			"p.csv:4:1 date-impossible",
			"p.csv:5:2 amount-unreadable",
		]);
		expect(inputs[0]).toMatchObject({ rows: 5, used: 1, rejected: 4 });
		expect((await read(text, true)).problems.every(({ severity }) => severity === "warning")).toBe(true);
	});

	it("need a day and an amount", async () => {
		const { problems } = await read("ID сделки;Сумма;Плательщик\n1;5;а\n");
		expect(problems).toMatchObject([{ code: "column-missing", facts: { table: "payments", field: "date" } }]);
	});
});
