/**
 * What people really hand in: each broken input is told of at its place, with the documented exit code, and leaves
 * nothing behind in the folder: no half-written plan, no temporary file.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rop, words } from "./built-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "rop-broken-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = "ID;Название сделки;Сумма;Менеджер;Дата создания;Дата закрытия;Этап\r\n";

/** A deal a line from line 2 on, all sound but for the cells replaced on one line. */
function deals(
	lines: number,
	broken?: { readonly line: number; readonly cells: Readonly<Record<number, string>> },
): string {
	const rows = Array.from({ length: lines - 1 }, (_, index) => {
		const month = String((index % 12) + 1).padStart(2, "0");
		const cells = [
			`${index + 1}`,
			"Поставка",
			"12 500,00",
			"Иванов Иван",
			`01.${month}.2025`,
			`20.${month}.2025`,
			"Продажа",
		];
		if (broken?.line === index + 2) for (const [at, text] of Object.entries(broken.cells)) cells[Number(at)] = text;
		return cells.join(";");
	});
	return `${HEADER}${rows.join("\r\n")}\r\n`;
}

mkdirSync(join(folder, "выгрузки"));
const FILES: Readonly<Record<string, string>> = {
	"сделки.csv": deals(60),
	"пустой.csv": "",
	"без-заголовка.csv": "Отчёт по складу\r\nПалета;Ряд;Ярус\r\n12;А;3\r\n",
	"сумма.csv": deals(5000, { line: 4011, cells: { 2: "двенадцать тысяч" } }),
	"дата.csv": deals(60, { line: 31, cells: { 5: "31.02.2026" } }),
	"менеджер.csv": deals(60, { line: 17, cells: { 3: "Сидоров Олег" } }),
	"сотрудники.csv": "ФИО;Команда\r\nИванов Иван;Север\r\nПетрова Анна;Юг\r\n",
	"веса.csv": "ФИО;Команда;Вес плана\r\nИванов Иван;Север;0\r\nПетрова Анна;Юг;0\r\n",
	"веса/rop.yaml":
		"version: 1\nsources: { staff: ../сотрудники.csv }\nplan:\n  year: 2026\n  target: 12 млн\n  weights:\n    Иванов Иван: 0\n    Петрова Анна: 0\n",
};
mkdirSync(join(folder, "веса"));
for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
const before = listing();

function listing(): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

/** The options of a sound plan, to be broken by one. */
const SOUND = "--today 2026-03-31 --lang en -o plan.csv";

interface Broken {
	readonly input: string;
	readonly command: string;
	readonly code: number;
	/** How the lines on standard error begin. */
	readonly says: readonly string[];
	/** What stands in them beside the code and the place: what was found. */
	readonly found: readonly string[];
}

const BROKEN: readonly Broken[] = [
	{
		input: "a missing file",
		command: "--deals нет-такого.csv --year 2026 --target 12000000",
		code: 2,
		says: ["error[file-missing]: "],
		found: ["нет-такого.csv"],
	},
	{
		input: "a folder",
		command: "--deals выгрузки --year 2026 --target 12000000",
		code: 2,
		says: ["error[file-is-folder]: "],
		found: ["выгрузки/*.csv"],
	},
	{
		input: "an empty file",
		command: "--deals пустой.csv --year 2026 --target 12000000",
		code: 1,
		says: ["пустой.csv: error[file-empty]: "],
		found: ["header"],
	},
	{
		input: "a file without a known header",
		command: "--deals без-заголовка.csv --year 2026 --target 12000000",
		code: 1,
		says: ["без-заголовка.csv:2: error[header-unknown]: "],
		found: ['"Палета", "Ряд", "Ярус"'],
	},
	{
		input: "an unreadable amount on line 4011",
		command: "--deals сумма.csv --year 2026 --target 12000000 --seasonality history",
		code: 1,
		says: ["сумма.csv:4011:3: error[amount-unreadable]: "],
		found: ['"двенадцать тысяч"'],
	},
	{
		input: "a date 31.02.2026",
		command: "--deals дата.csv --year 2026 --target 12000000 --seasonality history",
		code: 1,
		says: ["дата.csv:31:6: error[date-impossible]: "],
		found: ['"31.02.2026"'],
	},
	{
		input: "a target of 0",
		command: "--year 2026 --target 0",
		code: 2,
		says: ["error[option-invalid]: --target "],
		found: ['"0"', "above zero"],
	},
	{
		input: "a target of −1, with a hyphen",
		command: "--year 2026 --target -1",
		code: 2,
		says: ["error[option-invalid]: --target "],
		found: ['"-1"'],
	},
	{
		input: "a target of −1, with a true minus",
		command: "--year 2026 --target −1",
		code: 2,
		says: ["error[option-invalid]: --target "],
		found: ['"−1"'],
	},
	{
		input: "weights summing to zero in the staff file",
		command: "--staff веса.csv --year 2026 --target 12000000",
		code: 1,
		says: ["веса.csv:2:1: error[plan-weights-zero]: "],
		found: ["2 people"],
	},
	{
		input: "weights summing to zero in rop.yaml",
		command: "--workspace веса",
		code: 2,
		says: ["веса/rop.yaml:7:5: error[plan-weights-zero]: "],
		found: ["2 people"],
	},
];

describe("broken inputs", () => {
	for (const { input, command, code, says, found } of BROKEN) {
		it(`tell of ${input}, and leave nothing behind`, async () => {
			const ran = await rop(words(`plan decompose ${command} ${SOUND}`), { cwd: folder });
			expect(ran.stderr.trimEnd().split("\n")).toEqual(says.map((start) => expect.stringContaining(start)));
			for (const start of says) expect(ran.stderr).toMatch(new RegExp(`^${escaped(start)}`, "m"));
			for (const text of found) expect(ran.stderr).toContain(text);
			expect(ran.code).toBe(code);
			expect(ran.stdout.toString()).toBe("");
			expect(listing()).toEqual(before);
		});

		it(`tell of ${input} in Russian, too`, async () => {
			const ran = await rop(words(`plan decompose ${command} ${SOUND.replace("en", "ru")}`), { cwd: folder });
			expect(ran.code).toBe(code);
			expect(ran.stderr).toContain(says[0]?.replace("error", "ошибка").replace(/: --target $/, ": ") ?? "");
			expect(ran.stderr).toMatch(/[а-яё]/i);
		});
	}
});

describe("odd inputs that a plan can be made from", () => {
	const json = async (command: string) => {
		const ran = await rop(words(`plan decompose ${command} --today 2026-03-31 --lang en`), { cwd: folder });
		expect(ran.code).toBe(0);
		return { stderr: ran.stderr, answer: JSON.parse(ran.stdout.toString()) as Readonly<Record<string, unknown>> };
	};

	it("takes 12млн for 12 000 000", async () => {
		const { stderr, answer } = await json("--year 2026 --target 12млн");
		expect(stderr).toBe("");
		expect(answer["target"]).toBe("12000000.00");
	});

	it("warns of a manager whom the staff doesn't know, and keeps the money", async () => {
		const { stderr, answer } = await json(
			"--deals менеджер.csv --staff сотрудники.csv --year 2026 --target 12000000 --seasonality history",
		);
		expect(stderr).toMatch(/^менеджер\.csv:17:4: warning\[person-unknown\]: .*Сидоров Олег/m);
		expect(answer["inputs"]).toContainEqual(expect.objectContaining({ file: "менеджер.csv", rows: 59, used: 59 }));
	});

	it("warns of a year that the calendar lacks", async () => {
		const { stderr, answer } = await json("--year 2031 --target 12000000 --seasonality workdays");
		expect(stderr).toMatch(/^warning\[calendar-year-missing\]: .*2031/m);
		expect(answer["problems"]).toContainEqual(expect.objectContaining({ code: "calendar-year-missing" }));
		expect((answer["months"] as readonly unknown[]).length).toBe(12);
	});

	it("stops there where warnings are to count as errors", async () => {
		const strict = await rop(
			words(`plan decompose --year 2031 --target 12000000 --seasonality workdays --strict ${SOUND}`),
			{ cwd: folder },
		);
		expect(strict.code).toBe(1);
		expect(listing()).toEqual(before);
	});

	it("goes on without a row that can't be read where asked to, and counts it", async () => {
		const { stderr, answer } = await json(
			"--deals сумма.csv --year 2026 --target 12000000 --seasonality history --allow-rejects",
		);
		expect(stderr).toContain("сумма.csv:4011:3: warning[amount-unreadable]");
		expect(answer["inputs"]).toContainEqual(
			expect.objectContaining({ file: "сумма.csv", rows: 4999, used: 4998, rejected: 1 }),
		);
	});
});

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
