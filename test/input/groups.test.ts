/** Reports of 1С with groups: a group's value belongs to the rows below it, its sum is counted once, totals are compared. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import { type DealsReading, readDeals } from "../../src/input/deals.ts";
import { context, dealsOf, tableText, worldOf } from "./table-file.ts";
import { sheetOf } from "./workbook/build.ts";

const won = ({ deals }: DealsReading) =>
	[...deals.all().deals()].map(({ manager, client, closed, amount }) => [
		manager,
		client,
		closed === undefined ? "" : isoDay(closed),
		amount,
	]);

const TITLES = [["Продажи по менеджерам"], ["Параметры:", "Период: 01.01.2026 - 31.03.2026"], []];
const COLUMNS = [
	...TITLES,
	["Менеджер", "Контрагент", "Документ", "Дата", "Выручка"],
	["Иванов Иван", "", "", "", "300,50"],
	["", "ООО «Рога»", "", "", "200,50"],
	["", "", "Реализация 1", "12.01.2026", "120,50"],
	["", "", "Реализация 2", "15.02.2026", "80"],
	["", "ООО «Копыта»", "", "", "100"],
	["", "", "Реализация 3", "20.02.2026", "100"],
	["Петрова Анна", "", "", "", "50"],
	["", "ООО «Рога»", "", "", "50"],
	["", "", "Реализация 4", "01.03.2026", "50"],
	["Итого", "", "", "", "350,50"],
];

const STACKED = [
	...TITLES,
	["Менеджер", "Количество", "Выручка"],
	["Контрагент", "", ""],
	["Документ", "", ""],
	["Иванов Иван", "3", "300,50"],
	["  ООО «Рога»", "2", "200,50"],
	["    Реализация 1 от 12.01.2026 10:00:00", "1", "120,50"],
	["    Реализация 2 от 15.02.2026 10:00:00", "1", "80"],
	["  ООО «Копыта»", "1", "100"],
	["    Реализация 3 от 20.02.2026 0:00:00", "1", "100"],
	["Петрова Анна", "1", "50"],
	["  ООО «Рога»", "1", "50"],
	["    Реализация 4 от 01.03.2026 0:00:00", "1", "50"],
	["Итого", "4", "350,50"],
];

const EXPECTED = [
	["Иванов Иван", "ООО «Рога»", "2026-01-12", 12_050n],
	["Иванов Иван", "ООО «Рога»", "2026-02-15", 8_000n],
	["Иванов Иван", "ООО «Копыта»", "2026-02-20", 10_000n],
	["Петрова Анна", "ООО «Рога»", "2026-03-01", 5_000n],
];

describe("a report with groups", () => {
	it.each([
		["a column for each level", COLUMNS],
		["one column for all levels", STACKED],
	])("counts every sale once: %s", async (_, rows) => {
		const reading = await dealsOf(tableText(rows, { delimiter: ";" }));
		expect(won(reading)).toEqual(EXPECTED);
		expect(reading.problems.map(({ code, severity }) => [code, severity])).toEqual([
			["rows-grouped", "notice"],
			["every-row-won", "notice"],
		]);
		expect(reading.inputs[0]).toMatchObject({ rows: 10, used: 4, rejected: 0 });
	});

	const inCell = (text: string, style = 0) =>
		/^\d/.test(text)
			? `<c><v>${text.replace(",", ".")}</v></c>`
			: `<c t="inlineStr" s="${style}"><is><t>${text.trim()}</t></is></c>`;
	const depthOf = (text = "") => (text.length - text.trimStart().length) / 2;
	const worksheetOf = (outline: (depth: number) => number, style: (depth: number) => number) =>
		STACKED.slice(3)
			.map(([first = "", ...rest]) => {
				const cells = [
					inCell(first, style(depthOf(first))),
					...rest.map((text) => (text === "" ? "<c/>" : inCell(text))),
				];
				return `<row outlineLevel="${outline(depthOf(first))}">${cells.join("")}</row>`;
			})
			.join("");

	it.each([
		[
			"the outline",
			worksheetOf(
				(depth) => depth,
				() => 0,
			),
		],
		[
			"the indent of the cells' style",
			worksheetOf(
				() => 0,
				(depth) => depth,
			),
		],
		[
			"both",
			worksheetOf(
				(depth) => depth,
				(depth) => depth,
			),
		],
		[
			"the outline for clients, the indent for documents",
			worksheetOf(
				(depth) => Math.min(depth, 1),
				(depth) => depth,
			),
		],
	])("is told in a worksheet by %s", async (_, rows) => {
		const files = { "r.xlsx": sheetOf(rows, { indents: [2, 4] }) };
		const reading = await readDeals(worldOf(files), [{ file: "r.xlsx" }], context());
		expect(won(reading)).toEqual(EXPECTED);
		expect(reading.problems.map(({ code }) => code)).toEqual(["rows-grouped", "every-row-won"]);
	});

	it.each([
		["a column for each level", COLUMNS, 5],
		["one column for all levels", STACKED, 3],
	])("is compared with what stands below it: %s", async (_, rows, column) => {
		const changed = rows.map((row) => row.map((text) => (text === "200,50" ? "210,50" : text)));
		const { problems } = await dealsOf(tableText(changed, { delimiter: ";" }));
		const line = rows.findIndex((row) => row.includes("200,50")) + 1;
		expect(problems.find(({ code }) => code === "group-differs")).toMatchObject({
			severity: "warning",
			place: { line, column },
			facts: { group: "ООО «Рога»", total: 21_050n, sum: 20_050n },
		});
		expect(problems.map(({ code }) => code)).toEqual(["rows-grouped", "group-differs", "every-row-won"]);
	});

	it("with a level that no header names counts the level above it, once", async () => {
		const { deals, problems } = await dealsOf(
			tableText(
				[
					["Менеджер", "Выручка"],
					["Документ", ""],
					["Основание", ""],
					["Иванов Иван", "200,50"],
					["  Реализация 1 от 12.01.2026 10:00:00", "200,50"],
					["    договор 7", "120,50"],
					["    договор 8", "80"],
					["Итого", "200,50"],
				],
				{ delimiter: ";" },
			),
		);
		expect([...deals.all().deals()].map(({ manager, amount }) => [manager, amount])).toEqual([
			["Иванов Иван", 20_050n],
		]);
		expect(problems.map(({ code }) => code)).toEqual(["rows-grouped", "every-row-won"]);
	});

	it("says where a group's rows are collapsed, so that its money isn't in the file", async () => {
		const collapsed = STACKED.filter(([first = ""]) => !first.includes("Реализация 4"));
		const { problems } = await dealsOf(tableText(collapsed, { delimiter: ";" }));
		const differing = problems.flatMap((each) => (each.code === "group-differs" ? [each.facts] : []));
		expect(differing).toMatchObject([
			{ group: "Петрова Анна", total: 5_000n, sum: 0n },
			{ group: "ООО «Рога»", total: 5_000n, sum: 0n },
		]);
	});

	describe("and one row of headers", () => {
		const NESTED = [
			...TITLES,
			["Документ", "Дата", "Выручка"],
			["Иванов Иван", "", "300,50"],
			["  ООО «Рога»", "", "200,50"],
			["    Реализация 1", "12.01.2026", "120,50"],
			["    Реализация 2", "15.02.2026", "80"],
			["  ООО «Копыта»", "", "100"],
			["    Реализация 3", "20.02.2026", "100"],
			["Петрова Анна", "", "50"],
			["  ООО «Рога»", "", "50"],
			["    Реализация 4", "01.03.2026", "50"],
			["Итого", "", "350,50"],
		];
		const csv = (rows: readonly (readonly string[])[]) => tableText(rows, { delimiter: ";" });
		const groups = ["manager", "client"] as const;

		it("gives its documents the names of the groups above them, where rop.yaml says what these name", async () => {
			const reading = await dealsOf(csv(NESTED), { groups });
			expect(won(reading)).toEqual(EXPECTED);
			expect(reading.problems.map(({ code }) => code)).toEqual(["groups-named", "every-row-won"]);
			expect(reading.inputs[0]).toMatchObject({ rows: 10, used: 4, setAside: 6, rejected: 0 });
		});

		it("counts every sale once where nobody says it, and asks", async () => {
			const reading = await dealsOf(csv(NESTED));
			expect(won(reading)).toEqual(EXPECTED.map(([, , day, amount]) => ["", "", day, amount]));
			expect(reading.problems.filter(({ severity }) => severity === "warning").map(({ code }) => code)).toEqual([
				"column-missing",
				"groups-unnamed",
				"manager-missing",
			]);
		});

		it("takes the day from the document's name where there is no column for it", async () => {
			const named = NESTED.map(([name = "", day, amount]) =>
				day === undefined || amount === undefined
					? [name]
					: [`${name}${/^\d/.test(day) ? ` от ${day} 10:00:00` : ""}`, amount],
			);
			expect(won(await dealsOf(csv(named), { groups }))).toEqual(EXPECTED);
		});

		it.each([
			["outline", 1, 0],
			["indent", 0, 1],
		])("is told in a worksheet by the %s", async (_, outlined, indented) => {
			const rows = NESTED.slice(3).map(([name = "", day = "", amount = ""]) => {
				const depth = depthOf(name);
				const cells = inCell(name, depth * indented) + (day === "" ? "<c/>" : inText(day)) + inCell(amount);
				return `<row outlineLevel="${depth * outlined}">${cells}</row>`;
			});
			const files = { "r.xlsx": sheetOf(rows.join(""), { indents: [2, 4] }) };
			const source = { file: "r.xlsx", options: { groups } };
			expect(won(await readDeals(worldOf(files), [source], context()))).toEqual(EXPECTED);
		});
		const inText = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

		it("is compared with what stands below each group", async () => {
			const changed = NESTED.map((row) => row.map((text) => (text === "200,50" ? "210,50" : text)));
			const { problems } = await dealsOf(csv(changed), { groups });
			expect(problems.find(({ code }) => code === "group-differs")).toMatchObject({
				facts: { group: "ООО «Рога»", total: 21_050n, sum: 20_050n },
			});
		});

		it("keeps a dated row beside the groups, a row without a day among the dated ones, and passes by what a document is made of", async () => {
			const rows = [
				["Документ", "Дата", "Выручка"],
				["Иванов Иван", "", "60"],
				["  Рога", "", "30"],
				["    Реализация 1", "12.01.2026", "10"],
				["      Лампа", "", "10"],
				["    Реализация 2", "", "20"],
				["  Реализация 3", "13.01.2026", "30"],
			];
			expect(won(await dealsOf(csv(rows), { groups }))).toEqual([
				["Иванов Иван", "Рога", "2026-01-12", 1_000n],
				["Иванов Иван", "Рога", "", 2_000n],
				["Иванов Иван", "", "2026-01-13", 3_000n],
			]);
		});

		it.each([
			[
				"whose rows are merely indented, each with its day",
				"Документ;Дата;Сумма\nР1;12.01.2026;1\n  Р2;13.01.2026;2\n",
			],
			[
				"with stages, where a row without a day is an open deal",
				"Название;Этап;Дата закрытия;Сумма\nА;Новая;;1\n  Б;Новая;13.01.2026;2\n",
			],
			["whose first row lies deep, as where sums stand below", "Документ;Дата;Сумма\n  Р1;12.01.2026;1\nИванов;;1\n"],
		])("is not seen in a table %s", async (_, text) => {
			const { deals, problems } = await dealsOf(text);
			expect(deals.length).toBe(2);
			expect(problems.map(({ code }) => code)).not.toContain("groups-unnamed");
		});

		it("is refused where depths are lost and the groups' money was counted, too: all of it twice, or three times", async () => {
			const flat = NESTED.map((row, index) =>
				row.map((text) => (index === 11 ? text.replace("Рога", "Лапы") : text).trim()),
			);
			const { problems } = await dealsOf(csv(flat));
			expect(problems.find(({ code }) => code === "total-multiplied")).toMatchObject({
				severity: "error",
				facts: { total: 35_050n, times: 3 },
			});
		});
	});

	it("without indentation is refused, since nothing tells who sold", async () => {
		const flat = STACKED.map((row) => row.map((text) => text.trim()));
		const { problems, deals } = await dealsOf(tableText(flat, { delimiter: ";" }));
		expect(deals.length).toBe(0);
		expect(problems).toMatchObject([{ code: "groups-without-levels", severity: "error", facts: { rows: 9 } }]);
	});

	it("is not seen where rows only lack a manager", async () => {
		const { deals, problems } = await dealsOf(
			"Менеджер;Контрагент;Документ;Дата;Выручка\nИванов;Рога;Р1;12.01.2026;5\n;Рога;Р2;12.01.2026;6\n;;Р3;12.01.2026;7\n",
		);
		expect(deals.length).toBe(3);
		expect(problems.map(({ code }) => code)).not.toContain("rows-grouped");
	});
});

describe("the file's own total", () => {
	const plain = (total: string, more = "") =>
		`Дата продажи;Менеджер;Сумма\n14.02.2025;Иванов;100,10\n15.02.2025;Петрова;200\n${more}Итого;;${total}\n`;

	it("is silent where it agrees", async () => {
		expect((await dealsOf(plain("300,10"))).problems.map(({ code }) => code)).toEqual(["every-row-won"]);
	});

	it("warns with both figures where it doesn't", async () => {
		const { problems } = await dealsOf(plain("350,10"));
		expect(problems[0]).toMatchObject({
			code: "total-differs",
			severity: "warning",
			place: { line: 4, column: 3 },
			facts: { total: 35_010n, sum: 30_010n },
		});
	});

	it("may be one of several tables below each other", async () => {
		const text = `${plain("300,10")}16.02.2025;Иванов;1\n17.02.2025;Иванов;2\nИтого;;3\nВсего;;303,10\n`;
		expect((await dealsOf(text)).problems.map(({ code }) => code)).toEqual(["every-row-won"]);
	});

	it("fills its whole row in a narrow table, but then with numbers only", async () => {
		const narrow = "Менеджер;Заказов;Сумма продажи\nИванов;2;100\nПетрова;1;50\nИтого;3;150\n";
		expect((await dealsOf(narrow, { everyRow: "won" })).deals.length).toBe(2);
		const client = "Клиент;Дата продажи;Сумма\nTotal;14.02.2025;100\n";
		expect((await dealsOf(client)).deals.length).toBe(1);
	});

	it("never counts, and never agrees with other rows", async () => {
		const amount = fc.integer({ min: 1, max: 10_000_000 });
		await fc.assert(
			fc.asyncProperty(
				fc.array(amount, { minLength: 1, maxLength: 8 }),
				fc.integer({ min: -5, max: 5 }),
				async (all, off) => {
					const written = (units: number) => `${Math.floor(units / 100)},${String(units % 100).padStart(2, "0")}`;
					const sum = all.reduce((a, b) => a + b, 0);
					const lines = all.map((units) => `14.02.2025;Иванов;${written(units)}`);
					const text = ["Дата продажи;Менеджер;Сумма", ...lines, `Итого;;${written(sum + off + 10)}`].join("\n");
					const { deals, problems } = await dealsOf(text);
					expect(deals.length).toBe(all.length);
					expect(problems.some(({ code }) => code === "total-differs")).toBe(off !== -10);
				},
			),
			{ numRuns: 20 },
		);
	});
});
