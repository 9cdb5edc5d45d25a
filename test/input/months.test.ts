/** Months in place of days: a column for each, or a line above its rows. */
import { describe, expect, it } from "vitest";
import { day, isoDay } from "../../src/core/day.ts";
import { placeText } from "../../src/core/place.ts";
import { type DealsReading, readDeals } from "../../src/input/deals.ts";
import { dayForMonth, readMonth } from "../../src/input/month.ts";
import { guessKind } from "../../src/input/table-kind.ts";
import { context, dealsOf, worldOf } from "./table-file.ts";

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

describe("months without a year", () => {
	const wide = "Менеджер;Ноябрь;дек.\nИванов;100;\nПетрова;;20\n";
	const lined = "Менеджер;Этап;Сумма\nНоябрь;;\nИванов;Успех;5\nДекабрь;;\nИванов;Успех;7\n";
	const days = (reading: DealsReading) => sold(reading).map(([, closed]) => closed);
	const codes = ({ problems }: DealsReading) => problems.map(({ code }) => code);

	it.each([
		["Продажи за 2025 год;;\n", "title"],
		["Отчёт\nПериод: 01.01.2025 - 31.12.2025;;\n\n", "title"],
		["Период:;01.11.2025;31.12.2025\n", "title"],
		["Сформирован 15.01.2026;;\nПродажи, 2025;;\n", "title"],
		["Отчёт на 15.01.2026;;\nЯнварь–декабрь 2025 г.;;\n", "title"],
	])("take it from %j", async (title, by) => {
		for (const table of [wide, lined]) {
			const reading = await dealsOf(title + table);
			expect(days(reading)).toEqual(["2025-11-30", "2025-12-31"]);
			const told = reading.problems.find(({ code }) => code === "months-year-told");
			expect(told).toMatchObject({ severity: "notice", facts: { year: 2025, by } });
		}
	});

	it.each([
		["sales_2025.csv", "2025-11-30"],
		["Продажи 2025 г..csv", "2025-11-30"],
		["sales-2025.csv", "2025-11-30"],
		["выгрузка 2026-01-15.csv", ""],
		["2024-2025.csv", ""],
		["sales12025.csv", ""],
	])("in the file %s are of the year that its name tells, if it does", async (file, expected) => {
		const reading = await readDeals(worldOf({ [file]: wide }), [{ file }], context());
		expect(days(reading)[0]).toBe(expected);
	});

	it.each([
		["nothing", ""],
		["two years", "За 2024 и 2025;;\n"],
		["a period over the turn of the year", "Период: 01.07.2024 - 30.06.2025;;\n"],
		["the day of the report", "Отчёт на 15.01.2026;;\n"],
		["when it was made", "Сформирован в 2026 году;;\n"],
	])("are no month's where %s tells it", async (_, title) => {
		for (const table of [wide, lined]) {
			const reading = await dealsOf(title + table);
			const line = title === "" ? 1 : 2;
			expect(reading.problems.find(({ severity }) => severity === "error")).toMatchObject({
				code: "months-without-year",
				place: table === wide ? { line, column: 2 } : { line: line + 1 },
				facts: { months: table === wide ? ["Ноябрь", "дек."] : ["Ноябрь", "Декабрь"], years: [2026, 2025, 2024] },
			});
			expect(days(reading)).toEqual(["", ""]);
		}
	});

	it("are of the year that the user says, whatever the title has", async () => {
		const reading = await dealsOf(`Отчёт за 2026\n${wide}`, { year: 2025 });
		expect(days(reading)).toEqual(["2025-11-30", "2025-12-31"]);
		expect(codes(reading)).toEqual(["months-in-columns"]);
	});

	it("have the year that stands over them", async () => {
		const reading = await dealsOf(
			"За 2025–2026 годы;;;;\n;2025;;2026 г.;\nМенеджер;Ноябрь;Декабрь;Январь;Февраль\nИванов;1;2;3;4\n",
		);
		expect(days(reading)).toEqual(["2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28"]);
	});

	it("met twice are refused, since plan and fact would be added up", async () => {
		const { problems } = await dealsOf("Отчёт за 2025;;;;\nМенеджер;Ноябрь;Декабрь;Ноябрь;Декабрь\nИванов;1;2;3;4\n");
		const errors = problems.filter(({ severity }) => severity === "error");
		expect(errors).toMatchObject([
			{ code: "month-repeated", place: { line: 2, column: 4 }, facts: { header: "Ноябрь", columns: [2, 4] } },
			{ code: "month-repeated", place: { line: 2, column: 5 } },
		]);
	});

	it("are no separator where the row says more, or only begins like a month", async () => {
		const { deals, problems } = await dealsOf("Менеджер;Этап;Сумма\nМай;Успех;5\nИюн;;\nИванов;Успех;7\n");
		expect(deals.length).toBe(3);
		expect(problems.map(({ code }) => code)).not.toContain("months-without-year");
	});
});
