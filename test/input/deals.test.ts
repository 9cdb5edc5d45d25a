/** Deals of a file: every row is used, set aside or rejected, repeated deals count once, and nothing odd passes in silence. */
import { describe, expect, it } from "vitest";
import { day, isoDay } from "../../src/core/day.ts";
import { placeText } from "../../src/core/place.ts";
import type { Problem } from "../../src/core/problem.ts";
import { readDeals } from "../../src/input/deals.ts";
import { context, dealsOf, worldOf } from "./table-file.ts";

const HEAD = "ID;Название сделки;Сумма;Менеджер;Дата создания;Дата закрытия;Этап";

/** `line:column severity code`, without the file's name. */
function told(problems: readonly Problem[]): string[] {
	return problems.map((each) => {
		const place = each.place === undefined ? "" : placeText(each.place).replace(/^deals\.csv:?/, "");
		return `${place} ${each.severity} ${each.code}`.trim();
	});
}

const of = (...rows: string[]) => `${[HEAD, ...rows].join("\n")}\n`;

describe("repeated deals", () => {
	it("that say the same are counted once, and that is said", async () => {
		const row = "1;а;100;Иванов;01.02.2026;01.03.2026;Продажа";
		const { deals, inputs, problems } = await dealsOf(of(row, row, row));
		expect(deals.all().amount()).toBe(10_000n);
		expect(inputs[0]).toMatchObject({ rows: 3, used: 1, setAside: 2, rejected: 0 });
		expect(problems).toMatchObject([{ code: "deals-identical", facts: { count: 2 } }]);
	});

	const changed = of("1;а;100;Иванов;01.02.2026;01.03.2026;Продажа", "1;а;250;Иванов;01.02.2026;01.03.2026;Продажа");

	it("that contradict each other are refused", async () => {
		const { inputs, problems } = await dealsOf(changed);
		expect(told(problems)).toEqual(["3:1 error deal-repeated"]);
		expect(inputs[0]).toMatchObject({ rows: 2, used: 1, rejected: 1 });
	});

	it("count by their last row, or by the sum of their rows, where the user says so", async () => {
		const last = await dealsOf(changed, { repeats: "last" });
		expect([last.deals.length, last.deals.all().amount()]).toEqual([1, 25_000n]);
		expect(last.inputs[0]).toMatchObject({ rows: 2, used: 1, setAside: 1 });
		const products = await dealsOf(changed, { repeats: "products" });
		expect([products.deals.length, products.deals.all().amount()]).toEqual([1, 35_000n]);
		expect(products.inputs[0]).toMatchObject({ rows: 2, used: 2, setAside: 0 });
	});

	it("are products where Bitrix24 prints a row for each", async () => {
		const { deals, problems, inputs } = await dealsOf(
			[
				'"ID";"Название сделки";"Сумма";"Ответственный";"Стадия сделки";"Предполагаемая дата закрытия";"Товар";',
				'"7";"а";"150.00";"Иванов";"Сделка успешна";"01.03.2026";"Стол";',
				'"8";"б";"10.00";"Иванов";"Сделка успешна";"01.03.2026";"Стул";',
				'"7";"а";"50.50";"Иванов";"Сделка успешна";"01.03.2026";"Стул";',
				"",
			].join("\n"),
		);
		expect([...deals.all().deals()].map(({ id, amount }) => [id, amount])).toEqual([
			["7", 20_050n],
			["8", 1_000n],
		]);
		expect(problems.map(({ code }) => code)).toEqual(["closing-expected", "deals-of-products"]);
		expect(inputs[0]).toMatchObject({ rows: 3, used: 3 });
	});

	it("in two files are counted as the later file has them", async () => {
		const world = worldOf({
			"a.csv": of("1;а;100;Иванов;01.02.2026;;В работе", "2;б;5;Иванов;01.02.2026;01.02.2026;Продажа"),
			"b.csv": of("1;а;300;Иванов;01.02.2026;01.03.2026;Продажа"),
		});
		const { deals, inputs, problems } = await readDeals(world, [{ file: "a.csv" }, { file: "b.csv" }], context());
		expect([...deals.all().groupBy("status")].map(([status, each]) => [status, each.count, each.amount()])).toEqual([
			["won", 2, 30_500n],
		]);
		expect(inputs.map(({ file, used, setAside }) => [file, used, setAside])).toEqual([
			["a.csv", 1, 1],
			["b.csv", 1, 0],
		]);
		expect(problems).toMatchObject([
			{ code: "deals-in-two-files", place: { file: "a.csv" }, facts: { count: 1, kept: "b.csv" } },
		]);
	});

	it("without an id are deals of their own", async () => {
		const text = "Менеджер;Сумма;Этап;Дата закрытия\nИванов;5;Продажа;01.03.2026\nИванов;5;Продажа;01.03.2026\n";
		expect((await dealsOf(text)).deals.length).toBe(2);
	});
});

describe("rows that can't be read", () => {
	const text = of(
		"1;а;100;Иванов;01.02.2026;01.03.2026;Продажа",
		"2;б;стоп;Иванов;01.02.2026;01.03.2026;Продажа",
		"3;в;стоп;Иванов;01.02.2026;;В работе",
		"4;г;5;Иванов;01.02.2026;31.02.2026;Отказ",
		"5;д;5;лишняя;ячейка;Иванов;01.02.2026;01.03.2026;Продажа",
		"6;е",
	);

	it("are errors at their cell; money that is not sold yet is only a warning", async () => {
		const { problems, inputs } = await dealsOf(text);
		expect(told(problems)).toEqual([
			"3:3 error amount-unreadable",
			"4:3 warning amount-unreadable",
			"5:6 error date-impossible",
			"6:8 error row-too-long",
			"7 warning row-too-short",
			"7:7 warning stage-unknown",
			"7:4 warning manager-missing",
		]);
		expect(inputs[0]).toMatchObject({ rows: 6, used: 3, setAside: 0, rejected: 3 });
	});

	it("are left out and counted with --allow-rejects", async () => {
		const { problems, inputs, deals } = await dealsOf(text, {}, { allowRejects: true });
		expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
		expect(inputs[0]).toMatchObject({ rows: 6, used: 3, rejected: 3 });
		expect(deals.all().where({ status: "won" }).amount()).toBe(10_000n);
	});

	it("are read where the user says what the word means", async () => {
		const { problems } = await dealsOf(text, { empty: ["Стоп"] });
		expect(told(problems)).not.toContain("3:3 error amount-unreadable");
		expect(told(problems)).toContain("3:3 warning amount-missing");
	});

	it("are told once where a whole column is in doubt", async () => {
		const { problems } = await dealsOf(
			"Manager\tAmount\tStage\tClose date\nA\t1,234\tWon\t3/4/2026\nB\t5,678\tWon\t5/6/2026\n",
		);
		expect(problems).toMatchObject([
			{
				code: "amount-ambiguous",
				severity: "error",
				place: { line: 2, column: 2 },
				facts: { text: "1,234", count: 2 },
			},
			{
				code: "date-ambiguous",
				severity: "error",
				place: { line: 2, column: 4 },
				facts: { dayFirst: "2026-04-03", monthFirst: "2026-03-04", count: 2 },
			},
		]);
	});

	it("are not many thousands of messages", async () => {
		const rows = Array.from({ length: 1000 }, (_, index) => `${index};а;стоп;Иванов;01.02.2026;01.03.2026;Продажа`);
		const { problems, inputs } = await dealsOf(of(...rows));
		expect(problems).toHaveLength(201);
		expect(problems.at(-1)).toMatchObject({ code: "problems-more", facts: { count: 800 } });
		expect(inputs[0]).toMatchObject({ rejected: 1000 });
	});

	it("on line 4011 is on line 4011", async () => {
		const rows = Array.from(
			{ length: 5000 },
			(_, index) => `${index};а;${index === 4009 ? "12,,5" : "7"};Иванов;01.02.2026;01.03.2026;Продажа`,
		);
		expect(told((await dealsOf(of(...rows))).problems)).toEqual(["4011:3 error amount-unreadable"]);
	});

	it("come after the sample without changing what was decided by it", async () => {
		const rows = Array.from(
			{ length: 3000 },
			(_, index) => `${index};а;${index === 2500 ? "1.5" : "1,5"};Иванов;01.02.2026;01.03.2026;Продажа`,
		);
		expect(told((await dealsOf(of(...rows))).problems)).toEqual(["2502:3 error amount-contradicts"]);
	});

	it("wait as long as it takes for a value with one reading", async () => {
		const rows = Array.from(
			{ length: 9000 },
			(_, index) => `${index};а;${index === 8999 ? "1,50" : "1,234"};Иванов;01.02.2026;01.03.2026;Продажа`,
		);
		const { deals, problems } = await dealsOf(of(...rows));
		expect(problems.map(({ code }) => code)).toEqual(["amounts-rounded"]);
		expect(deals.all().amount()).toBe(8999n * 123n + 150n);
	});
});

describe("files that are no table of deals", () => {
	it.each([
		["", "file-empty"],
		["\n\n  \n", "file-empty"],
		["просто текст\nбез таблицы\n", "header-unknown"],
		["Товар;Цена\nСтол;5\n", "header-unknown"],
		["ID;Менеджер;Этап\n1;а;б\n", "column-missing"],
	])("%j is %s", async (text, code) => {
		const { problems, deals } = await dealsOf(text);
		expect(problems[0]).toMatchObject({ code, severity: "error" });
		expect(deals.length).toBe(0);
	});

	it("name the nearest profile and column for what the user mistyped", async () => {
		const { problems } = await dealsOf(of(), { profile: "amocrn", columns: { amount: "Сума" } });
		expect(problems).toMatchObject([
			{ code: "profile-unknown", facts: { closest: "amocrm" } },
			{ code: "column-not-found", facts: { closest: "Сумма" } },
		]);
	});

	it("are read when the user says which column is which", async () => {
		const { deals, problems } = await dealsOf(
			"Кто;Сколько;Когда;Чем кончилось;Сумма\nИванов;5;01.02.2026;Продажа;9\n",
			{
				profile: "plain-ru",
				columns: { manager: "Кто", amount: "Сколько", closed: "Когда", stage: "Чем кончилось" },
			},
		);
		expect(problems).toEqual([]);
		expect(deals.at(0)).toMatchObject({ manager: "Иванов", amount: 500n, status: "won" });
	});
});

describe("what is odd about deals", () => {
	it("is counted, once a kind", async () => {
		const { problems } = await dealsOf(
			of(
				"1;а;100;Иванов Иван;01.02.2026;;Продажа",
				"2;б;;Иванов Иван;01.02.2026;03.02.2026;Продажа",
				"3;в;7;Иванов И.;01.02.2026;01.01.2026;Продажа",
				"4;г;7;;01.02.2026;01.01.2027;Продажа",
				"5;д;7;;01.02.2026;;Замер",
				"6;е;7;Иванов Иван;01.02.2026;05.02.2026;Отказ клиента",
			),
			{},
			{ today: day("2026-03-31") },
		);
		expect(told(problems)).toEqual([
			"3:3 warning amount-missing",
			"6:7 warning stage-unknown",
			"7:7 notice stage-by-word",
			"4:4 warning person-looks-like",
			"5:4 warning manager-missing",
			"2:6 warning won-undated",
			"4:6 warning closing-before-creation",
			"5:6 warning closing-in-future",
		]);
	});

	it("is who is not in the staff, with what they have won", async () => {
		const rows = of(
			"1;а;100;Иванов Иван;01.02.2026;03.02.2026;Продажа",
			"2;а;40;Кто-то;01.02.2026;03.02.2026;Продажа",
			"3;а;2;Иван Иванов;01.02.2026;03.02.2026;Продажа",
		);
		const { problems, deals } = await dealsOf(rows, {}, { staff: ["Иванов Иван"] });
		expect(problems).toMatchObject([
			{ code: "person-looks-like", facts: { name: "Иван Иванов", like: "Иванов Иван" } },
			{ code: "person-unknown", facts: { name: "Кто-то", count: 1, won: 4000n } },
		]);
		expect([...deals.all().groupBy("manager").keys()]).toEqual(["Иванов Иван", "Кто-то", "Иван Иванов"]);
		const merged = await dealsOf(
			rows,
			{},
			{ staff: ["Иванов Иван", "Кто-то"], people: { "Иванов Иван": ["Иван Иванов"] } },
		);
		expect(merged.problems).toEqual([]);
		expect([...merged.deals.all().groupBy("manager")].map(([name, { count }]) => [name, count])).toEqual([
			["Иванов Иван", 2],
			["Кто-то", 1],
		]);
	});

	it("is money in another currency, once a currency", async () => {
		const { problems, inputs } = await dealsOf(
			"ID;Менеджер;Сумма;Валюта;Этап;Дата закрытия\n1;а;5;Российский рубль;Продажа;01.02.2026\n2;а;5;USD;Продажа;01.02.2026\n3;а;5;USD;Продажа;01.02.2026\n4;а;5;;Продажа;01.02.2026\n5;а;5;EUR;В работе;01.02.2026\n",
		);
		expect(problems).toMatchObject([
			{ code: "currency-foreign", severity: "error", place: { line: 3, column: 4 }, facts: { found: "USD", count: 2 } },
			{ code: "currency-foreign", severity: "warning", place: { line: 6 }, facts: { found: "EUR", count: 1 } },
		]);
		expect(inputs[0]).toMatchObject({ used: 3, rejected: 2 });
	});

	it("is a list of sales, every row of which is won", async () => {
		const { deals, problems } = await dealsOf("Дата продажи;Менеджер;Сумма\n01.02.2026;а;5\n");
		expect(deals.at(0)).toMatchObject({ status: "won", amount: 500n });
		expect(told(problems)).toEqual(["notice every-row-won"]);
	});
});

describe("Pipedrive", () => {
	it("has its status apart from the stage, and a day of its own for each end", async () => {
		const { deals, problems } = await dealsOf(
			[
				"Deal - ID,Deal - Title,Deal - Value,Deal - Owner,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal - Expected close date",
				"1,a,100.0,Ann,Negotiations Started,Won,2026-01-05,2026-02-03 10:00:00,,2026-03-01",
				"2,b,50.0,Ann,Contact Made,Lost,2026-01-05,,2026-02-04 10:00:00,2026-03-01",
				"3,c,70.0,Ann,Contact Made,Open,2026-01-05,,,2026-03-01",
			].join("\n"),
			{},
			{ currency: { code: "USD", decimals: 2 } },
		);
		expect(problems).toEqual([]);
		expect([...deals.all().deals()].map(({ status, closed }) => [status, closed && isoDay(closed)])).toEqual([
			["won", "2026-02-03"],
			["lost", "2026-02-04"],
			["open", "2026-03-01"],
		]);
	});
});
