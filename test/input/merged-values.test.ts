/** Merged cells over several rows: names and days hold for each of them, amounts count once, whatever the file is. */
import { type BookType, utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import { readDeals } from "../../src/input/deals.ts";
import { context, worldOf } from "./table-file.ts";

const ROWS = [
	["Отчёт по продажам"],
	["Менеджер", "Клиент", "Этап", "Дата закрытия", "Сумма"],
	["Иванов Иван", "Роза", "Сделка успешна", "13.02.2026", 100],
	[null, "Ёж", null, "14.02.2026", 50],
	[null, "Сад", null, null, null],
	["Петрова Анна", "Дом", "Сделка провалена", "15.02.2026", 7],
	[null, "Лес", "В работе", "16.02.2026", 8],
];
/** Two managers, a stage, a day, an amount over two rows, and a title over two columns. */
const MERGED = ["A3:A5", "C3:C5", "D4:D5", "E4:E5", "A1:E1"];

function file(bookType: BookType, merged = MERGED): Uint8Array {
	const sheet = utils.aoa_to_sheet(ROWS);
	sheet["!merges"] = merged.map((ref) => utils.decode_range(ref));
	const written = write(utils.book_new(sheet, "Сделки"), { type: "buffer", bookType });
	return new Uint8Array(written as Uint8Array);
}

async function read(name: string, content: Uint8Array) {
	const reading = await readDeals(worldOf({ [name]: content }), [{ file: name }], context());
	const deals = [...reading.deals.all().deals()].map(({ manager, client, status, closed, amount }) => [
		manager,
		client,
		status,
		closed === undefined ? "" : isoDay(closed),
		amount,
	]);
	return { deals, problems: reading.problems };
}

describe("merged cells", () => {
	it.each(["xlsx", "xlsb", "xls", "ods", "html", "xlml"] as const)(
		"in %s hold for every row they cover",
		async (type) => {
			const { deals, problems } = await read("deals.xls", file(type));
			expect(deals).toEqual([
				["Иванов Иван", "Роза", "won", "2026-02-13", 10_000n],
				["Иванов Иван", "Ёж", "won", "2026-02-14", 5_000n],
				["Иванов Иван", "Сад", "won", "2026-02-14", undefined],
				["Петрова Анна", "Дом", "lost", "2026-02-15", 700n],
				["", "Лес", "open", "2026-02-16", 800n],
			]);
			const repeated = problems.filter(({ code }) => code === "merged-cells-repeated");
			expect(repeated).toMatchObject([
				{ severity: "notice", place: { line: 2, column: 1 }, facts: { header: "Менеджер", rows: 2 } },
				{ place: { column: 3 }, facts: { header: "Этап", rows: 2 } },
				{ place: { column: 4 }, facts: { header: "Дата закрытия", rows: 1 } },
			]);
			expect(problems.map(({ code }) => code)).toContain("amount-missing");
		},
	);

	it("are needed for that: empty cells below a name say nothing", async () => {
		const { deals, problems } = await read("deals.xlsx", file("xlsx", []));
		expect(deals.map(([manager]) => manager)).toEqual(["Иванов Иван", "", "", "Петрова Анна", ""]);
		expect(problems.map(({ code }) => code)).not.toContain("merged-cells-repeated");
	});
});
