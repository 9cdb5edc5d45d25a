/** Months in place of days: a column for each, or a line above its rows. */
import { describe, expect, it } from "vitest";
import { day, isoDay } from "../../src/core/day.ts";
import { placeText } from "../../src/core/place.ts";
import type { DealsReading } from "../../src/input/deals.ts";
import { dayForMonth, readMonth } from "../../src/input/month.ts";
import { guessKind } from "../../src/input/table-kind.ts";
import { dealsOf, worldOf } from "./table-file.ts";

const sold = ({ deals }: DealsReading) =>
	[...deals.all().deals()].map(({ manager, closed, amount, status }) => [
		manager,
		closed === undefined ? "" : isoDay(closed),
		amount,
		status,
	]);

it.each([
	["Ноябрь 2022", 2022, 11],
	["янв.23", 2023, 1],
	["Март 2026 г.", 2026, 3],
	["2024-01", 2024, 1],
	["2024-01-01", 2024, 1],
	["01.2024", 2024, 1],
	["Nov 2022", 2022, 11],
	["Sept. 25", 2025, 9],
])("%s is a month", (text, year, month) => {
	expect(readMonth(text)).toEqual({ year, month });
});

it.each(["Ноябрь", "2024-13", "13.2024", "12.01.2024", "2024-01-15", "Итого 2024", "2024", "Иванов 25", ""])(
	"%s is no month",
	(text) => {
		expect(readMonth(text)).toBeUndefined();
	},
);

it("a month that is not over stands for today, any other for its last day", () => {
	const shown = (year: number, month: number, today: string) => isoDay(dayForMonth({ year, month }, day(today)));
	expect(shown(2024, 2, "2026-03-10")).toBe("2024-02-29");
	expect(shown(2026, 3, "2026-03-10")).toBe("2026-03-10");
	expect(shown(2026, 4, "2026-03-10")).toBe("2026-04-30");
});

describe("a column for each month", () => {
	const table =
		"Менеджер;Ноябрь 2022;дек.22;2023-01;Итого\nИванов;100,50;-;0;100,50\nПетрова;;20;3;23\nИтого;100,50;20;3;123,50\n";

	it("becomes a sale for each amount", async () => {
		const reading = await dealsOf(table);
		expect(sold(reading)).toEqual([
			["Иванов", "2022-11-30", 10_050n, "won"],
			["Петрова", "2022-12-31", 2_000n, "won"],
			["Петрова", "2023-01-31", 300n, "won"],
		]);
		expect(reading.problems).toMatchObject([{ code: "months-in-columns", severity: "notice", facts: { cells: 3 } }]);
		expect(reading.inputs[0]).toMatchObject({ rows: 4, used: 3, setAside: 1, rejected: 0 });
		expect((await guessKind(worldOf({ "t.csv": table }), { file: "t.csv" })).kind).toBe("deals");
	});

	it("tells what can't be read at its cell", async () => {
		const { problems } = await dealsOf(table.replace("20;3;23", "много;3;23"));
		const errors = problems.filter(({ severity }) => severity === "error");
		expect(errors.map(({ code, place }) => `${place && placeText(place)} ${code}`)).toEqual([
			"deals.csv:3:3 amount-unreadable",
		]);
	});

	it("is not seen where the table has an amount of its own", async () => {
		const { deals } = await dealsOf("Менеджер;Этап;Сумма;Ноябрь 2022;Декабрь 2022\nИванов;Успех;5;1;2\n");
		expect([...deals.all().deals()].map(({ amount }) => amount)).toEqual([500n]);
	});
});

describe("a month on a line above its rows", () => {
	it("dates the rows that have no day of their own", async () => {
		const reading = await dealsOf(
			"Отчёт\nМенеджер;Этап;Сумма\nНоябрь 2022;;\nИванов;Успех;5\nПетрова;Успех;6\nДекабрь 2022;;\nИванов;Успех;7\n",
		);
		expect(sold(reading)).toEqual([
			["Иванов", "2022-11-30", 500n, "won"],
			["Петрова", "2022-11-30", 600n, "won"],
			["Иванов", "2022-12-31", 700n, "won"],
		]);
		expect(reading.problems).toMatchObject([{ code: "months-above-rows", severity: "notice", facts: { rows: 3 } }]);
		expect(reading.inputs[0]).toMatchObject({ rows: 5, used: 3, setAside: 2 });
	});

	it("leaves days that are there", async () => {
		const reading = await dealsOf(
			"Менеджер;Этап;Сумма;Дата закрытия\nНоябрь 2022;;;\nИванов;Успех;5;03.11.2022\nПетрова;Успех;6;\n",
		);
		expect(sold(reading).map(([, closed]) => closed)).toEqual(["2022-11-03", "2022-11-30"]);
	});
});
