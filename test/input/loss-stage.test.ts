/** The stage at which a deal was lost: from a column of its own, or from the stage where the status stands apart. */
import { describe, expect, it } from "vitest";
import { dealsOf } from "./table-file.ts";

const stagesOf = async (text: string, options?: Parameters<typeof dealsOf>[1]) =>
	[...(await dealsOf(text, options)).deals.all().deals()].map(({ status, stage, lostStage }) => [
		status,
		stage,
		lostStage,
	]);

const table = (header: string, ...rows: string[]) => `${[header, ...rows].join("\n")}\n`;

describe("a column that names the stage of loss", () => {
	const HEAD = "ID,Название сделки,Бюджет,Ответственный,Этап сделки,Дата закрытия,Дата создания сделки,Отказ на этапе";

	it("is read of lost deals alone", async () => {
		const rows = [
			"1,а,100,Иванов,Успешно реализовано,01.03.2026,01.02.2026,Переговоры",
			"2,б,100,Иванов,Закрыто и не реализовано,01.03.2026,01.02.2026,Переговоры",
			"3,в,100,Иванов,Первичный контакт,,01.02.2026,Переговоры",
			"4,г,100,Иванов,Закрыто и не реализовано,01.03.2026,01.02.2026,",
		];
		expect(await stagesOf(table(HEAD, ...rows))).toEqual([
			["won", "Успешно реализовано", ""],
			["lost", "Закрыто и не реализовано", "Переговоры"],
			["open", "Первичный контакт", ""],
			["lost", "Закрыто и не реализовано", ""],
		]);
	});

	it("tells nothing where it only repeats that the deal is lost", async () => {
		const row = "1,а,100,Иванов,Закрыто и не реализовано,01.03.2026,01.02.2026,Закрыто и не реализовано";
		expect(await stagesOf(table(HEAD, row))).toEqual([["lost", "Закрыто и не реализовано", ""]]);
	});

	it.each([
		["Битрикс24", "Стадия сделки", "Сделка провалена", "Предыдущая стадия", "В работе"],
		["a table kept by hand", "Этап", "Отказ", "Этап отказа", "Встреча"],
		["an English table", "Stage", "Closed lost", "Stage before loss", "Proposal"],
	])("is known by its header: %s", async (_, stage, lost, header, at) => {
		const text = table(`ID,${stage},Amount,Сумма,${header}`, `1,${lost},100,100,${at}`);
		expect(await stagesOf(text)).toEqual([["lost", lost, at]]);
	});

	it("can be named by the user", async () => {
		const text = table(
			HEAD.replace("Отказ на этапе", "Где потеряли"),
			"1,а,100,Иванов,Закрыто и не реализовано,01.03.2026,01.02.2026,Переговоры",
		);
		expect(await stagesOf(text, { columns: { lostStage: "Где потеряли" } })).toEqual([
			["lost", "Закрыто и не реализовано", "Переговоры"],
		]);
	});
});

describe("a status apart from the stage", () => {
	it("leaves lost deals of Pipedrive at the stage that they had reached", async () => {
		const text = table(
			"Deal - ID,Deal - Title,Deal - Value,Deal - Owner,Deal - Stage,Deal - Status,Deal - Lost time",
			"1,a,100,Ann,Proposal Made,Lost,2026-03-01 10:00:00",
			"2,b,100,Ann,Negotiations Started,Won,",
			"3,c,100,Ann,Proposal Made,Open,",
			"4,d,100,Ann,Site Visit,Lost,2026-03-01 10:00:00",
		);
		expect(await stagesOf(text)).toEqual([
			["lost", "Proposal Made", "Proposal Made"],
			["won", "Negotiations Started", ""],
			["open", "Proposal Made", ""],
			["lost", "Site Visit", "Site Visit"],
		]);
	});

	it("leaves those of a table kept by hand there, too", async () => {
		const text = table(
			"№,Клиент,Сумма,Менеджер,Этап,Результат",
			"1,А,100,Иванов,КП,отказ",
			"2,Б,100,Иванов,Отказ,отказ",
		);
		expect(await stagesOf(text)).toEqual([
			["lost", "КП", "КП"],
			["lost", "Отказ", ""],
		]);
	});

	it("says nothing in Bitrix24, whose lost deals stand at a stage of loss of any name", async () => {
		const text = table(
			'"ID";"Название сделки";"Сумма";"Ответственный";"Стадия сделки";"Группа стадий"',
			'"7";"а";"150.00";"Иванов";"Некачественный лид";"Провал"',
		);
		expect(await stagesOf(text)).toEqual([["lost", "Некачественный лид", ""]]);
	});
});
