import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { check, rop } from "./run.ts";

const ODD = `№,Кто,Сколько,Что с ней,Когда
1,Иванов Иван,"1,234",Отгружено,03/04/2025
2,Иванов И.,"2,500",Думает,04/05/2025
3,Петров Пётр,стоп,Отгружено,05/06/2025
`;
const map = (
	file: string,
	answers: readonly (string | boolean)[] | undefined,
	files: Record<string, string>,
	language = "ru",
) =>
	rop(["data", "map", file, "--lang", language], {
		files,
		...(answers === undefined ? {} : { answers, columns: 100 }),
	});

/** In the order of asking: columns, then formats, then names. */
const ANSWERS = [
	"сделки",
	"Сколько",
	"Что с ней",
	"Кто",
	"Когда",
	"такого нет",
	"№",
	"1\u00a0234,00",
	"04.03.2025",
	true,
	"выиграна: продажа состоялась",
	"в работе",
	"да, один, имя записано по-разному",
	true,
];

describe("rop data map on a terminal", () => {
	it("asks only what it could not recognise, writes the answers, and they are honoured", async () => {
		const { exit, world, out } = await map("data/odd.csv", ANSWERS, {
			"data/odd.csv": ODD,
			"rop.yaml": "# наше\nversion: 1\nsources:\n  staff: s.csv   # люди\n",
			"s.csv": "ФИО,Команда\nИванов Иван,Север\nПетров Пётр,Юг\n",
		});
		expect(exit).toBe(0);
		expect(world.asked).toEqual([
			"Что в файле data/odd.csv?",
			"Какой столбец — сумма?",
			"Какой столбец — этап?",
			"Какой столбец — менеджер?",
			"Какой столбец — дата закрытия?",
			"Какой столбец — дата создания?",
			"Какой столбец — номер (ID)?",
			"Сколько это: «1,234» в столбце «Сколько»?",
			"Какой это день: «03/04/2025» в столбце «Когда»?",
			"«стоп» на месте суммы или даты (ячеек: 1): это значит «пусто»?",
			"Что значит этап «Отгружено» (сделок: 2)?",
			"Что значит этап «Думает» (сделок: 1)?",
			"Иванов И. и Иванов Иван — один человек?",
			"Записать это в rop.yaml?",
		]);
		const written = world.writtenText("rop.yaml");
		expect(written).toContain("# наше\nversion: 1\nsources:\n  staff: s.csv   # люди\n");
		expect(parse(written)).toEqual({
			version: 1,
			sources: {
				staff: "s.csv",
				deals: [
					{
						file: "data/odd.csv",
						columns: { amount: "Сколько", stage: "Что с ней", manager: "Кто", closed: "Когда", id: "№" },
						decimal: ".",
						dates: "month-first",
						empty: ["стоп"],
					},
				],
			},
			stages: { won: ["Отгружено"], open: ["Думает"] },
			people: { "Иванов Иван": ["Иванов И."] },
		});
		expect(out).toContain("Записано в rop.yaml");
		const { answer, exit: checked } = await check(Object.fromEntries(world.files));
		expect(checked).toBe(0);
		expect(answer.problems.map(({ code }) => code)).toEqual(["amount-missing"]);
		expect(answer.deals?.byMonth).toEqual([
			{ period: "2025-03", won: 1, amount: "1234.00" },
			{ period: "2025-05", won: 1, amount: "0.00" },
		]);
		expect(answer.deals?.byManager.map(({ manager, count }) => [manager, count])).toEqual([
			["Иванов Иван", 2],
			["Петров Пётр", 1],
		]);
	});

	it("remembers who are two people, and asks of them no more", async () => {
		const files = {
			"d.csv":
				"Менеджер;Сумма;Этап;Дата закрытия\nИванов И.;100;Продажа;13.02.2026\nИванов Иван;5;Продажа;14.02.2026\n",
		};
		const { world } = await map("d.csv", ["нет, это два разных человека", true], files);
		const settings = world.writtenText("rop.yaml");
		expect(parse(settings).people).toEqual({ "Иванов И.": [], "Иванов Иван": [] });
		const again = await map("d.csv", [], { ...files, "rop.yaml": settings });
		expect(again.world.asked).toEqual([]);
		const { answer } = await check({ ...files, "rop.yaml": settings }, "d.csv");
		expect(answer.problems).toEqual([]);
		expect(answer.deals?.byManager.map(({ manager }) => manager)).toEqual(["Иванов И.", "Иванов Иван"]);
	});

	it("remembers the same of somebody whom only the staff file has a look-alike of", async () => {
		const files = {
			"rop.yaml": "version: 1\nsources:\n  staff: s.csv\n",
			"s.csv": "ФИО,Команда\nИванов Иван,Север\n",
			"d.csv": "Менеджер;Сумма;Этап;Дата закрытия\nИванов И.;100;Продажа;13.02.2026\n",
		};
		const { world } = await map("d.csv", ["нет, это два разных человека", true], files);
		const settings = world.writtenText("rop.yaml");
		const { answer } = await check({ ...files, "rop.yaml": settings });
		expect(answer.problems.map(({ code }) => code)).toEqual(["person-unknown"]);
		const again = await map("d.csv", [], { ...files, "rop.yaml": settings });
		expect(again.world.asked).toEqual([]);
	});

	it("asks which year months without one are of, and the answer is honoured", async () => {
		const files = { "d.csv": "Менеджер;Ноябрь;Декабрь\nИванов;100;5\n" };
		const { world } = await map("d.csv", ["2025", true], files);
		expect(world.asked[0]).toBe("За какой год эти месяцы («Ноябрь», «Декабрь»)?");
		expect(world.writtenText("rop.yaml")).toContain("year: 2025");
		const { answer } = await check({ ...files, "rop.yaml": world.writtenText("rop.yaml") });
		expect(answer.deals?.byMonth.map(({ period, amount }) => [period, amount])).toEqual([
			["2025-11", "100.00"],
			["2025-12", "5.00"],
		]);
		const printed = await map("d.csv", undefined, files);
		expect(printed.out).toContain("# year: 2025");
		expect(parse(printed.out.replace("# year: 2025", "year: 2025")).sources.deals[0].year).toBe(2025);
	});

	it("asks nothing again that was answered, and offers to list a file that it understands", async () => {
		const plain = { "d.csv": "Менеджер;Сумма;Этап;Дата закрытия\nИванов;100;Продажа;13.02.2026\n" };
		const { world } = await map("d.csv", [true], plain);
		expect(world.asked).toEqual(["В d.csv всё понятно. Добавить его в rop.yaml?"]);
		expect(parse(world.writtenText("rop.yaml"))).toEqual({ version: 1, sources: { deals: [{ file: "d.csv" }] } });
		const again = await map("d.csv", [], { ...plain, "rop.yaml": world.writtenText("rop.yaml") });
		expect(again.exit).toBe(0);
		expect(again.out).toContain("добавлять в rop.yaml нечего");
		expect(again.world.written.size).toBe(0);
	});

	it("adds to the source that rop.yaml has already, as a pattern in another folder", async () => {
		const { world } = await rop(["data", "map", "firm/in/d-1.csv", "-w", "firm", "--lang", "en"], {
			files: {
				"firm/rop.yaml": "version: 1\nsources:\n  deals: in/d-*.csv # all of them\n",
				"firm/in/d-1.csv": "Manager,Amount,Stage,Close date\nAnn,100,Shipped,2026-02-13\n",
			},
			answers: ["won: the sale is made", true],
		});
		expect(world.asked.at(-1)).toBe("Write this to firm/rop.yaml?");
		expect(world.writtenText("firm/rop.yaml")).toBe(
			"version: 1\nsources:\n  deals: in/d-*.csv # all of them\n\nstages:\n  won: [ Shipped ]\n",
		);
	});

	it("writes nothing where the user says no, and prints what would have been written", async () => {
		const files = { "d.csv": "Менеджер;Сумма;Этап;Дата закрытия\nИванов;100;Отгружено;13.02.2026\n" };
		const { exit, out, world } = await map("d.csv", ["проиграна", false], files);
		expect(exit).toBe(0);
		expect(world.written.size).toBe(0);
		expect(parse(out).stages).toEqual({ lost: ["Отгружено"] });
	});

	it("is told when a file is no table at all", async () => {
		const { exit, world } = await map("p.csv", ["ничего из этого"], { "p.csv": "product,series\nA,B\n" });
		expect(exit).toBe(1);
		expect(world.errText()).toContain("[table-unrecognised]");
	});
});

describe("rop data map without a terminal", () => {
	it("prints YAML that is valid as it stands and changes no number until its questions are answered", async () => {
		for (const language of ["ru", "en"]) {
			const files = { "d.csv": ODD.replace(/^.*/, "№,Менеджер,Сумма,Этап,Закрыта") };
			const { exit, out } = await map("d.csv", undefined, files, language);
			expect(exit).toBe(0);
			expect(parse(out)).toEqual({
				version: 1,
				sources: { deals: [{ file: "d.csv" }] },
				stages: { open: ["Отгружено", "Думает"] },
			});
			const before = await check(files, "d.csv", "--allow-rejects");
			const after = await check({ ...files, "rop.yaml": out }, "d.csv", "--allow-rejects");
			expect(after.answer.deals).toEqual(before.answer.deals);
			// every answer, uncommented, is a setting that rop takes
			const answered = out.replace(/^( *)# (empty|decimal: \.|people:| {2}[^#]*: \[)/gm, "$1$2");
			const { answer, exit: taken } = await check({ ...files, "rop.yaml": answered }, "d.csv", "--allow-rejects");
			expect(taken).toBe(0);
			expect(answer.problems.map(({ code }) => code)).not.toContain("amount-ambiguous");
		}
	});

	it("names the columns there are, where no header was known", async () => {
		const { out } = await map("odd.csv", undefined, { "odd.csv": ODD });
		expect(out).toContain("# В файле столбцы №, Кто, Сколько, Что с ней, Когда. Впишите нужные вместо …");
		expect(out).toContain("#   amount: …   # сумма");
		expect(parse(out).sources).toEqual({ deals: [{ file: "odd.csv" }] });
	});

	it("answers in JSON where that is asked for", async () => {
		const { out } = await rop(["data", "map", "odd.csv", "-f", "json"], { files: { "odd.csv": ODD } });
		expect(JSON.parse(out)).toMatchObject({ schema: "rop.data-map/1", file: "odd.csv", written: null });
	});
});
