import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, type DataAnswer, rop } from "./run.ts";

const HEADER = "ID;Название сделки;Бюджет;Ответственный;Этап сделки;Дата закрытия;Кем создана сделка";
const row = (id: string, amount: string, closed: string) =>
	`${id};Свет;${amount};Иванов;Успешно реализовано;${closed};Иванов`;
const table = (...rows: readonly string[]) => `${[HEADER, ...rows].join("\n")}\n`;

async function rejectsOf(files: Record<string, string>, ...words: readonly string[]) {
	const run = await rop(["data", "check", ...words, "--rejects", "r.csv", "-f", "json", "--lang", "ru"], { files });
	return { ...run, lines: run.world.writtenText("r.csv").split("\r\n").slice(0, -1) };
}

describe("--rejects", () => {
	it("writes where each row stands, what is wrong with it, and its cells under their headers", async () => {
		const files = { "d.csv": table(row("1", "1000", "03.04.2025"), row("2", "стоп", "31.02.2025")) };
		const { exit, lines, world } = await rejectsOf(files, "d.csv");
		expect(exit).toBe(1);
		expect(lines[0]).toBe(`\ufeffфайл;строка;столбец;значение;причина;${HEADER}`);
		expect(lines[1]).toMatch(
			/^d\.csv;3;Бюджет, Дата закрытия;стоп, 31\.02\.2025;".*«стоп» — не сумма.* \| нет такого дня/,
		);
		expect(lines[1]).toMatch(/2;Свет;стоп;Иванов;Успешно реализовано;31\.02\.2025;Иванов$/);
		expect(lines).toHaveLength(2);
		expect(world.errText()).toContain("Непрочитанные строки: r.csv (1 строка)");
	});

	it("is read again by rop once it is mended: with the file, or in its place", async () => {
		const files = { "d.csv": table(row("1", "1000", "13.04.2025"), row("2", "стоп", "31.02.2025")) };
		const { world } = await rejectsOf(files, "d.csv");
		const mended = world.writtenText("r.csv").replaceAll("стоп", "250,50").replaceAll("31.02.2025", "28.02.2025");
		const alone = await check({ "r.csv": mended }, "r.csv");
		expect(alone.exit).toBe(0);
		expect(alone.answer.files[0]).toMatchObject({ profile: "amocrm", used: 1 });
		expect(alone.answer.deals?.won.amount).toBe("250.50");
		const both = await check({ ...files, "r.csv": mended }, "d.csv", "r.csv");
		expect(both.exit).toBe(0);
		expect(both.answer.deals?.won).toMatchObject({ count: 2, amount: "1250.50" });
	});

	/** What somebody mends is the cell in the table, not the note of what it was. */
	const mendedRow = (line: string, from: string, to: string) => {
		const at = line.lastIndexOf(from);
		return line.slice(0, at) + to + line.slice(at + from.length);
	};

	it.each([
		["payments", "Дата оплаты;Сумма;ID сделки\n12.01.2026;100;7\n13.01.2026;сто;8\n", "сто", "50"],
		[
			"calls",
			"Дата и время;Менеджер;Тип звонка;Длительность разговора\n12.01.2026;Иванов;исходящий;60\n13.01.2026;Иванов;исходящий;ага\n",
			"ага",
			"70",
		],
		["quotas", "Менеджер;Период;План\nИванов;2025-12;100\nПетрова;2025-12;сто\n", "сто", "50"],
	])("is read beside its file, row for row, where nothing numbers them: %s", async (_, text, broken, right) => {
		const files = { "p.csv": text };
		const { exit, lines } = await rejectsOf(files, "p.csv");
		expect(exit).toBe(1);
		const mended = [lines[0], ...lines.slice(1).map((line) => mendedRow(line, broken, right))].join("\r\n");
		const both = await check({ ...files, "r.csv": mended }, "p.csv", "r.csv");
		expect(both.answer.problems.filter(({ severity }) => severity === "error")).toEqual([]);
		expect(both.answer.files).toMatchObject([
			{ file: "p.csv", rows: 2, used: 1, setAside: 1, rejected: 0 },
			{ file: "r.csv", rows: 1, used: 1 },
		]);
	});

	it("stands for no other row: not for one that was broken otherwise, elsewhere, or that is still broken", async () => {
		const head = "Дата оплаты;Сумма;ID сделки\n";
		const { lines } = await rejectsOf({ "p.csv": `${head}13.01.2026;сто;8\n` }, "p.csv");
		const mended = `${lines[0]}\r\n${mendedRow(lines[1] ?? "", "сто", "50")}\r\n`;
		const still = `${lines[0]}\r\n${lines[1]}\r\n`;
		const rejected = async (text: string, rejects: string) => {
			const { answer } = await check({ "p.csv": head + text, "r.csv": rejects }, "p.csv", "r.csv");
			return answer.files.map((file) => file.rejected);
		};
		expect(await rejected("13.01.2026;сто;8\n", mended)).toEqual([0, 0]);
		expect(await rejected("13.01.2026;двести;8\n", mended)).toEqual([1, 0]);
		expect(await rejected("12.01.2026;1;7\n13.01.2026;сто;8\n", mended)).toEqual([1, 0]);
		expect(await rejected("13.01.2026;сто;8\n", still)).toEqual([1, 1]);
	});

	it("keeps a row that is too long too long, so that its shift is noticed again", async () => {
		const files = { "d.csv": table(row("1", "1000", "13.04.2025"), `${row("2", "7", "14.04.2025")};сдвиг`) };
		const { world } = await rejectsOf(files, "d.csv");
		const { exit, answer } = await check({ "r.csv": world.writtenText("r.csv") }, "r.csv");
		expect(exit).toBe(1);
		expect(answer.problems.map(({ code }) => code)).toContain("row-too-long");
	});

	it("writes a file for each export, since their columns differ", async () => {
		const files = {
			"d.csv": table(row("1", "стоп", "13.04.2025")),
			"s.csv": "ФИО;Команда;Дата приёма\nИванов;Север;31.02.2020\n",
		};
		const { world } = await rop(["data", "check", "d.csv", "s.csv", "--rejects", "out.csv", "-f", "json"], { files });
		expect([...world.written.keys()].sort()).toEqual(["out-amocrm.csv", "out-staff-ru.csv"]);
	});

	it("works for every command that reads tables, and writes nothing where nothing is wrong", async () => {
		const plan = [
			"plan",
			"decompose",
			"--year",
			"2026",
			"--target",
			"1000000",
			"--seasonality",
			"workdays",
			"--deals",
			"d.csv",
		];
		const broken = { "d.csv": table(row("1", "стоп", "13.04.2025")) };
		const stopped = await rop([...plan, "--rejects", "r.csv", "--lang", "ru"], { files: broken });
		expect(stopped.exit).toBe(1);
		expect(stopped.world.writtenText("r.csv")).toContain("стоп");
		const fine = { "d.csv": table(row("1", "100", "13.04.2025")) };
		const done = await rop([...plan, "--rejects", "r.csv", "--lang", "ru"], { files: fine });
		expect(done.exit).toBe(0);
		expect([...done.world.written.keys()]).toEqual([]);
		expect(done.world.errText()).toContain("Непрочитанных строк нет");
	});

	it("replaces a file only by force", async () => {
		const files = { "d.csv": table(row("1", "стоп", "13.04.2025")), "r.csv": "mine" };
		const refused = await rop(["data", "check", "d.csv", "--rejects", "r.csv"], { files });
		expect(refused.exit).toBe(2);
		expect(refused.world.errText()).toContain("[file-exists]");
	});

	it("keeps text that a spreadsheet would run from being run, and signed amounts as they are", async () => {
		const files = { "d.csv": table(`=1+1;@cmd;-100,5;+7 999;Успешно реализовано;31.02.2025;-2+3`) };
		const { lines } = await rejectsOf(files, "d.csv");
		expect(lines[1]).toMatch(
			/'=1\+1;'@cmd;-100,5;\+7 999;Успешно реализовано;31\.02\.2025;-2\+3$|'=1\+1;'@cmd;-100,5;\+7 999;Успешно реализовано;31\.02\.2025;'-2\+3$/,
		);
	});
});

/** Cells as columns of either style have them: the first of each proves the style, some hang on it. */
const AMOUNTS = { ",": ["1 054,15", "1.234", "2,500", "77"], ".": ["1054.15", "1,234", "2.500", "77"] } as const;
const DATES = { "day-first": ["25/02/2025", "03/04/2025"], "month-first": ["02/25/2025", "03/04/2025"] } as const;
/** The same, as whoever mends a cell would write it. */
const MENDED_AMOUNTS = ["1054.15", "1234.00", "2.50", "77.00"] as const;
const MENDED_DATES = {
	"day-first": ["2025-02-25", "2025-04-03"],
	"month-first": ["2025-02-25", "2025-03-04"],
} as const;

interface Sale {
	readonly amount: number;
	readonly date: number;
	readonly broken: "amount" | "date" | "no";
}
interface Style {
	readonly mark: "," | ".";
	readonly order: "day-first" | "month-first";
}

const anySale: fc.Arbitrary<Sale> = fc.record({
	amount: fc.nat(3),
	date: fc.nat(1),
	broken: fc.constantFrom("amount", "date", "no", "no"),
});
const anyStyle: fc.Arbitrary<Style> = fc.record({
	mark: fc.constantFrom(",", "."),
	order: fc.constantFrom("day-first", "month-first"),
});

/** The sales below one that proves the style; what is broken is written as ??. */
function salesTable({ mark, order }: Style, sales: readonly Sale[]): string {
	const lines = [{ amount: 0, date: 0, broken: "no" }, ...sales].map(({ amount, date, broken }, id) => {
		const written = [AMOUNTS[mark][amount], DATES[order][date]];
		return `${id},"${broken === "amount" ? "??" : written[0]}",Ann,Won,${broken === "date" ? "??" : written[1]}`;
	});
	return ["Deal ID,Amount,Manager,Stage,Close date", ...lines].join("\n");
}

/** The file of rejects with every ?? mended. */
function mended(rejects: string, { mark, order }: Style, sales: readonly Sale[]): string {
	const broken = sales.filter((sale) => sale.broken !== "no");
	const [header = "", ...lines] = rejects.split("\r\n").filter((line) => line !== "");
	const fixed = lines.map((line, index) => {
		const cells = line.split(";");
		const { amount = 0, date = 0 } = broken[index] ?? {};
		if (cells.at(-4) === "??") cells[cells.length - 4] = (MENDED_AMOUNTS[amount] ?? "").replace(".", mark);
		if (cells.at(-1) === "??") cells[cells.length - 1] = MENDED_DATES[order][date] ?? "";
		return cells.join(";");
	});
	return [header, ...fixed].join("\r\n");
}

describe("rows in the file of rejects", () => {
	it("mean the same without the rest of their columns", async () => {
		const sales = fc.array(anySale, { minLength: 1, maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(anyStyle, sales, async (style, written) => {
				const whole = await check(
					{
						"d.csv": salesTable(
							style,
							written.map((sale) => ({ ...sale, broken: "no" })),
						),
					},
					"d.csv",
				);
				const first = await check(
					{ "d.csv": salesTable(style, written) },
					"d.csv",
					"--rejects",
					"r.csv",
					"--allow-rejects",
				);
				const rejects = first.world.written.has("r.csv") ? first.world.writtenText("r.csv") : "";
				if (rejects === "") return;
				const second = await check({ "r.csv": mended(rejects, style, written) }, "r.csv");
				expect(second.exit).toBe(0);
				expect(wonByMonth(first.answer, second.answer)).toEqual(wonByMonth(whole.answer));
			}),
			{ numRuns: 20 },
		);
	});
});

/** Kopecks won by month, of all the answers together. */
function wonByMonth(...answers: readonly DataAnswer[]): Readonly<Record<string, number>> {
	const months = new Map<string, number>();
	for (const { period, amount } of answers.flatMap(({ deals }) => deals?.byMonth ?? [])) {
		months.set(period, (months.get(period) ?? 0) + Number(amount.replace(".", "")));
	}
	return Object.fromEntries([...months].sort());
}
