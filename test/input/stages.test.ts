/** Stages and people: what a name means, and which names may be one. */
import { describe, expect, it } from "vitest";
import { foldHeader, foldName } from "../../src/input/fold.ts";
import { lookAlikes, People } from "../../src/input/people.ts";
import { loadProfiles } from "../../src/input/profiles.ts";
import { Stages, statusOf, statusOfFlags } from "../../src/input/stages.ts";
import { worldOf } from "./table-file.ts";

describe("stages", async () => {
	const profiles = await loadProfiles(worldOf({}));
	const stages = new Stages(
		{ won: ["Оплачено полностью"], open: ["Отказ от скидки"] },
		...profiles.map((each) => each.stages),
	);

	it.each([
		["Успешно реализовано", "won"],
		["Закрыто и не реализовано", "lost"],
		["ЗАКРЫТО И НЕ РЕАЛИЗОВАНО", "lost"],
		["Сделка не реализована по вине склада", "lost"],
		["Сделка успешна", "won"],
		["Анализ причины провала", "lost"],
		["Cчёт на предоплату", "open"],
		["Счет на предоплату", "open"],
		["C5:WON", "won"],
		["C5:LOSE", "lost"],
		["Closed Won", "won"],
		["Closed Lost", "lost"],
		["Closed-Lost to Competition", "lost"],
		["Оплачено полностью", "won"],
		["Отказ от скидки", "open"],
	])("%s is %s", (name, status) => {
		expect(stages.meaning(name)).toMatchObject({ status });
	});

	it.each(["Ждём оплату", "Почти успешно реализовано", "Не выиграна", "won't do", "", "Предоплачено"])(
		"%j is never won",
		(name) => {
			expect(stages.meaning(name).status).not.toBe("won");
			expect(["unknown", "word"]).toContain(stages.meaning(name).source);
		},
	);

	it("name the nearest known for a slip of the pen", () => {
		expect(stages.closest("Успешно реализованно")).toBe("Успешно реализовано");
	});

	it("yield to a column that says the status itself", () => {
		expect(["Won", "S", "Lost", "F", "Open", "P", "что-то"].map(statusOf)).toEqual([
			"won",
			"won",
			"lost",
			"lost",
			"open",
			"open",
			undefined,
		]);
		expect([
			statusOfFlags("true", "true"),
			statusOfFlags("false", "true"),
			statusOfFlags("нет", "нет"),
			statusOfFlags("", ""),
		]).toEqual(["won", "lost", "open", undefined]);
	});
});

describe("people", () => {
	it("are called by the name the user gives them", () => {
		const people = new People({ "Иванов Иван": ["Иванов И.", "Ivan Ivanov"] });
		expect(["иванов и.", "Ivan  Ivanov", "Иванов Иван", "Иванов П."].map((name) => people.canonical(name))).toEqual([
			"Иванов Иван",
			"Иванов Иван",
			"Иванов Иван",
			"Иванов П.",
		]);
	});

	it.each([
		["Иван Иванов", "Иванов Иван"],
		["Иванов И.", "Иванов Иван"],
		["Иванов Иван", "Иванов И."],
		["И.И. Иванов", "Иванов Иван Иванович"],
		["ИВАНОВ ИВАН", "Иванов Иван"],
		["Семёнов Пётр", "Семенов Петр"],
		["Иванов", "Иванов Иван"],
		["Cидоров Пётр", "Сидоров Пётр"],
		["ivanov.ivan@company.ru", "Ivan Ivanov"],
	])("%s may be %s", (name, like) => {
		expect(lookAlikes([name], [like])).toEqual([{ name, like }]);
	});

	it.each([
		["Иванов Пётр", "Иванов Иван"],
		["Иванов", "Иванов Иван Иванович"],
		["И.", "Иванов Иван"],
		["Менеджер 1", "Менеджер 10"],
		["Петров Иван", "Иванов Иван"],
		["", "Иванов Иван"],
	])("%s is not %s", (name, like) => {
		expect(lookAlikes([name], [like])).toEqual([]);
	});
});

it("two names that the user has as two people are two, whatever they look like", () => {
	const pair = [{ name: "Иванов Иван", like: "Иванов И." }];
	expect(lookAlikes(["Иванов И.", "Иванов Иван"], [])).toEqual(pair);
	expect(lookAlikes(["Иванов И.", "Иванов Иван"], [], { "Иванов И.": [] })).toEqual(pair);
	expect(lookAlikes(["Иванов И.", "Иванов Иван"], [], { "Иванов И.": [], "Иванов Иван": [] })).toEqual([]);
	expect(lookAlikes(["Иванов И."], ["Иванов Иван"], { "Иванов И.": [] })).toEqual([]);
});

describe("folding", () => {
	it("leaves letters of their own alphabet alone", () => {
		expect(foldName("Cчёт\u00a0 на Предоплату")).toBe("счет на предоплату");
		expect(foldName("CRM Сделка")).toBe("crm сделка");
	});

	it.each([
		["Бюджет, ₽", "бюджет"],
		["Бюджет₽", "бюджет"],
		["Бюджет (руб.)", "бюджет"],
		["Бюджет ", "бюджет"],
		["Бюджет:", "бюджет"],
		["Сумма, тыс. руб.", "сумма"],
		["Сумма (тыс. ₽)", "сумма"],
		["Сумма, млн", "сумма"],
		["Выручка, т.р.", "выручка"],
		["Amount (USD)", "amount"],
		["deal_stage", "deal stage"],
		["Количество труб", "количество труб"],
		["Probability (%)", "probability (%)"],
		["₽", "₽"],
	])("makes of the header %j %j", (header, folded) => {
		expect(foldHeader(header)).toBe(folded);
	});
});
