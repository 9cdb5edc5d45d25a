/** Identifiers stay the text they are, whatever a file makes of them. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { readDeals } from "../../src/input/deals.ts";
import { readPayments } from "../../src/input/payments.ts";
import { context, dealsOf, tableText, worldOf } from "./table-file.ts";
import { sheetOf } from "./workbook/build.ts";

const HEADER = ["ID", "Менеджер", "Этап", "Сумма", "Дата закрытия"];

const ids = ({ deals }: Awaited<ReturnType<typeof readDeals>>) => [...deals.all().deals()].map(({ id }) => id);

it.each(["0012", "123456789012345678", "1e5", "12.01.2026", "1,234", "+7", "№ 5", "0x10", "1 234", "007-A"])(
	"%s stays in a text file",
	async (id) => {
		expect(ids(await dealsOf(tableText([HEADER, [id, "Анна", "Успех", "5", "12.01.2026"]])))).toEqual([id]);
	},
);

it("any digits stay, and deals that differ in their last digit are two", async () => {
	const digits = fc.stringMatching(/^\d{1,24}$/);
	await fc.assert(
		fc.asyncProperty(fc.uniqueArray(digits, { minLength: 1, maxLength: 5 }), async (all) => {
			const rows = all.map((id) => [id, "Анна", "Успех", "5", "12.01.2026"]);
			expect(ids(await dealsOf(tableText([HEADER, ...rows])))).toEqual(all);
		}),
		{ numRuns: 30 },
	);
});

it("stay in a workbook: as text, padded by their format, or formatted as a date", async () => {
	const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
	const row = (id: string) => `<row>${id}${text("Анна")}${text("Успех")}<c><v>5</v></c><c s="1"><v>46034</v></c></row>`;
	const rows = [
		`<row>${HEADER.map(text).join("")}</row>`,
		row(text("123456789012345678")),
		row('<c s="2"><v>12</v></c>'),
		row('<c s="1"><v>46112</v></c>'),
		row("<c><v>900719925474</v></c>"),
		row("<c><v>123456789012345679</v></c>"),
	];
	const bytes = sheetOf(rows.join(""), { formats: ["dd.mm.yyyy", "0000"] });
	const reading = await readDeals(worldOf({ "d.xlsx": bytes }), [{ file: "d.xlsx" }], context());
	expect(ids(reading)).toEqual(["123456789012345678", "0012", "46112", "900719925474", "123456789012345679"]);
});

it("a payment finds its deal by the same text", async () => {
	const { payments } = await readPayments(
		worldOf({ "p.csv": "Дата;Сумма;ID сделки\n12.01.2026;5;0012\n12.01.2026;5;123456789012345678\n" }),
		[{ file: "p.csv" }],
		context(),
	);
	expect(payments.map(({ deal }) => deal)).toEqual(["0012", "123456789012345678"]);
});
