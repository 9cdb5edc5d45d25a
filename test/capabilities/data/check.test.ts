import { describe, expect, it } from "vitest";
import { sheetOf } from "../../input/workbook/build.ts";
import { check, rop } from "./run.ts";

const DEALS = `ID;Название сделки;Бюджет;Ответственный;Этап сделки;Дата закрытия;Дата создания сделки;Кем создана сделка;Теги
1;Свет в цех;1 000,50;Иванов Иван;Успешно реализовано;03.02.2026 10:00:00;13.01.2026;Иванов Иван;
2;Свет в офис;2 000;Петрова Анна;Успешно реализовано;;14.01.2026;Иванов Иван;
3;Склад;500;Петрова Анна;Закрыто и не реализовано;05.02.2026;14.01.2026;Иванов Иван;
4;Двор;700;Иванов И.;Переговоры;;14.01.2026;Иванов Иван;
5;Гараж;;;Думает;;14.01.2026;Иванов Иван;
;;;;;;;;
Итого;;4 200,50;;;;;;
`;
const STAFF = "ФИО;Команда;Дата приёма\nИванов Иван;Север;10.01.2024\nПетрова Анна;Юг;11.01.2024\n";

describe("rop data check", () => {
	it("says of each file what it was taken for and what became of its rows", async () => {
		const { answer, exit } = await check({ "d.csv": DEALS, "s.csv": STAFF }, "d.csv", "s.csv");
		expect(exit).toBe(0);
		expect(answer.files.map(({ table }) => table)).toEqual(["deals", "staff"]);
		expect(answer.files[0]).toMatchObject({
			file: "d.csv",
			format: "csv",
			encoding: "utf-8",
			delimiter: ";",
			profile: "amocrm",
			headerRow: 1,
			rows: 7,
			used: 5,
			setAside: 2,
			rejected: 0,
			aside: { blank: 1, total: 1 },
			sums: { read: "4200.50", used: "4200.50", setAside: "0.00", rejected: "0.00" },
		});
		expect(answer.files[0]?.columns.find(({ column }) => column === "Бюджет")?.field).toBe("amount");
		expect(answer.files[0]?.columns.find(({ column }) => column === "Теги")?.field).toBeNull();
	});

	it("says where cells stand between apostrophes", async () => {
		const quoted = DEALS.replace(/[^;\n]+/g, "'$&'").replace("'Свет в цех'", "'Свет; в цех'");
		const { answer } = await check({ "d.csv": quoted }, "d.csv");
		expect(answer.files[0]).toMatchObject({ delimiter: ";", quote: "'", used: 5, rejected: 0 });
		expect(answer.deals?.won).toMatchObject({ count: 2, amount: "3000.50" });
		const { out } = await rop(["data", "check", "d.csv", "-f", "text", "--lang", "ru"], { files: { "d.csv": quoted } });
		expect(out).toContain("ячейки в одиночных кавычках '…'");
	});

	it("counts deals as reports will, and what has no closing day apart", async () => {
		const { answer } = await check({ "d.csv": DEALS }, "d.csv");
		expect(answer.deals).toMatchObject({
			count: 5,
			won: { count: 2, amount: "3000.50", undated: 1 },
			lost: { count: 1 },
			open: { count: 2, amount: "700.00" },
			byMonth: [{ period: "2026-02", won: 1, amount: "1000.50" }],
		});
		expect(answer.deals?.byManager).toContainEqual({ manager: "", count: 1, won: 0, amount: "0.00" });
		// the only deal of the stage has no amount, so its sum is not known
		expect(answer.deals?.byStage).toContainEqual({ stage: "Думает", status: "open", count: 1, amount: null });
	});

	it("shows its document in spite of errors, and keeps their exit code", async () => {
		const broken = DEALS.replace("2 000;", "стоп;").replace("500;", "400;");
		for (const language of ["ru", "en"]) {
			const { exit, out, world } = await rop(["data", "check", "d.csv", "-f", "text", "--lang", language], {
				files: { "d.csv": broken },
			});
			expect(exit).toBe(1);
			expect(world.errText()).toContain("[amount-unreadable]");
			expect(out).toContain(language === "ru" ? "Не прочиталось: 1 строка" : "1 row could not be read");
		}
	});

	it("goes on without the rows that can't be read, and says what is missing", async () => {
		const broken = DEALS.replace("3;Склад;500;", "1;Свет в цех;900;");
		const stopped = await check({ "d.csv": broken }, "d.csv");
		expect(stopped.exit).toBe(1);
		const { exit, answer } = await check({ "d.csv": broken }, "d.csv", "--allow-rejects");
		expect(exit).toBe(0);
		expect(answer.files[0]).toMatchObject({ rows: 7, used: 4, setAside: 2, rejected: 1 });
		expect(answer.files[0]?.sums).toEqual({ read: "4600.50", used: "3700.50", setAside: "0.00", rejected: "900.00" });
	});

	it("names unknown stages and people with the nearest it knows", async () => {
		const near = DEALS.replace("Переговоры;", "Перегаворы;");
		const { exit, out } = await rop(["data", "check", "d.csv", "s.csv", "-f", "text", "--lang", "ru"], {
			files: { "d.csv": near, "s.csv": STAFF, "rop.yaml": "version: 1\nstages: { open: [Переговоры] }\n" },
		});
		expect(exit).toBe(0);
		expect(out).toContain("неизвестен; укажите в rop.yaml (ближайший: Переговоры)");
		expect(out).toContain("возможно, это Иванов Иван");
		expect(out).toContain("Неизвестно, что значат этапы: «Перегаворы», «Думает»");
	});

	it("says so where all is well", async () => {
		const fine = DEALS.split("\n").slice(0, 2).join("\n");
		const { out } = await rop(["data", "check", "d.csv", "s.csv", "-f", "text", "--lang", "en"], {
			files: { "d.csv": fine, "s.csv": STAFF },
		});
		expect(out).toContain("Everything was understood");
		expect(out).not.toContain("!");
	});

	it("checks all that rop.yaml lists, and honours there what it says of a file that is named", async () => {
		const files = {
			"rop.yaml": `version: 1
sources:
  deals:
    - file: data/odd.csv
      columns: { amount: Сколько, stage: Что, closed: Когда }
  staff: data/s.csv
`,
			"data/odd.csv": "Кто,Сколько,Что,Когда\nИванов Иван,100,Продажа,03.02.2026\n",
			"data/s.csv": STAFF,
		};
		const all = await check(files);
		expect(all.answer.files.map(({ file, used }) => [file, used])).toEqual([
			["data/odd.csv", 1],
			["data/s.csv", 2],
		]);
		const one = await check(files, "data/odd.csv");
		expect(one.answer.files).toHaveLength(1);
		expect(one.answer.files[0]).toMatchObject({ table: "deals", used: 1 });
		// its people are compared with the workspace's staff all the same
		const stranger = await check({ ...files, "new.csv": "Менеджер,Сумма,Этап\nСидоров,5,Продажа\n" }, "new.csv");
		expect(stranger.answer.problems.map(({ code }) => code)).toContain("person-unknown");
	});

	it("reads standard input, and looks at it twice", async () => {
		const { answer } = await check({ "-": DEALS }, "-");
		expect(answer.files[0]).toMatchObject({ file: "-", table: "deals", used: 5 });
	});

	it("goes on past a file that is not there, past a table it doesn't know and past an empty file", async () => {
		const files = { "d.csv": DEALS, "other.csv": "product,series\nA,B\n", "empty.csv": "" };
		const { exit, answer } = await check(files, "missing.csv", "other.csv", "empty.csv", "d.csv");
		expect(exit).toBe(2);
		expect(answer.problems.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
			"file-missing",
			"table-unrecognised",
			"file-empty",
		]);
		expect(answer.files.map(({ file, table }) => [file, table])).toEqual([
			["d.csv", "deals"],
			["other.csv", null],
			["empty.csv", null],
		]);
	});

	it("says how a file is written that it doesn't know as a table", async () => {
		const sheet = sheetOf("<row><c t='inlineStr'><is><t>product</t></is></c><c><v>1</v></c></row>");
		const text = new TextEncoder().encode("product\tseries\nA\tB\n");
		const { answer } = await check({ "w.xlsx": sheet, "t.txt": text }, "w.xlsx", "t.txt");
		expect(answer.files).toMatchObject([
			{ file: "w.xlsx", table: null, format: "xlsx", encoding: null, delimiter: null },
			{ file: "t.txt", table: null, format: "csv", encoding: "utf-8", delimiter: "\t" },
		]);
	});

	it("counts as not readable the rows of a table that lacks a column they can't do without", async () => {
		const { exit, answer } = await check(
			{ "d.csv": "Менеджер,Этап\nИванов,Продажа\nПетров,Отказ\n" },
			"--deals",
			"d.csv",
		);
		expect(exit).toBe(1);
		expect(answer.files[0]).toMatchObject({ rows: 2, used: 0, rejected: 2 });
	});

	it("gives the same bytes twice, in every form", async () => {
		for (const form of ["json", "text", "md", "html", "csv"]) {
			const words = ["data", "check", "d.csv", "s.csv", "-f", form, "--lang", "ru"];
			const [one, other] = await Promise.all(
				[1, 2].map(() => rop(words, { files: { "d.csv": DEALS, "s.csv": STAFF } })),
			);
			expect(one?.out).toBe(other?.out);
			expect(one?.out).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it("has a workbook with the remarks in it", async () => {
		const { exit, world } = await rop(["data", "check", "d.csv", "-o", "check.xlsx", "--lang", "ru"], {
			files: { "d.csv": DEALS },
		});
		expect(exit).toBe(0);
		expect(world.written.get("check.xlsx")?.length).toBeGreaterThan(5000);
	});
});
