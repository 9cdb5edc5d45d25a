/** Calls and meetings: whose work, how long, and whether anybody was reached. */
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import { placeText } from "../../src/core/place.ts";
import { readActivities } from "../../src/input/activities.ts";
import { readSeconds } from "../../src/input/seconds.ts";
import { guessKind } from "../../src/input/table-kind.ts";
import { context, worldOf } from "./table-file.ts";

const read = (text: string, people: Record<string, string[]> = {}) =>
	readActivities(worldOf({ "c.csv": text }), [{ file: "c.csv" }], context({ people }));

/** As the log of a Russian telephone has it. */
const LOG = `\ufeffТип;Статус;Время;Схема;Откуда;Куда;Кто ответил;Длительность звонка;Длительность разговора;Время ответа;Ответственный из CRM;ID сделки
Входящий;Отвечен;02.03.2026 9:05:01;;+7900;101;Петрова Анна;75;60;15;Иванов Иван;0012
Исходящий;Не отвечен;02.03.2026 10:15:00;;101;+7900;;20;0;20;Иванов И.;
Входящий;Не отвечен;02.03.2026 11:00:00;;+7900;101;;31;0;31;;
Внутренний;Отвечен;02.03.2026 12:00:00;;101;102;102;10;5;5;Иванов Иван;
`;

describe("calls", () => {
	it("are read from a telephone's log", async () => {
		const { activities, problems, recognised, inputs } = await read(LOG, { "Иванов Иван": ["Иванов И."] });
		expect(problems).toEqual([]);
		expect(recognised[0]?.profile?.key).toBe("calls-ru");
		expect(inputs[0]).toMatchObject({ rows: 4, used: 4 });
		expect(activities.map(({ direction, manager, reached, talk }) => [direction, manager, reached, talk])).toEqual([
			["incoming", "Петрова Анна", true, 60],
			["outgoing", "Иванов Иван", false, 0],
			["incoming", "", false, 0],
			["internal", "102", true, 5],
		]);
		expect(activities[0]).toMatchObject({ kind: "call", duration: 75, deal: "0012", time: 9 * 3600 + 5 * 60 + 1 });
		expect(isoDay(activities[0]?.day ?? (0 as never))).toBe("2026-03-02");
	});

	it("keep the day and the hour of the workspace's time zone", async () => {
		const { activities } = await read(
			"Direction,Time,Owner,Talk time\nInbound,2026-03-01T22:30:00Z,Ann,5\nOutbound,2026-03-02 09:00,Ann,0:01:05\n",
		);
		expect(activities.map(({ day, time }) => [isoDay(day), time])).toEqual([
			["2026-03-02", 3600 + 1800],
			["2026-03-02", 9 * 3600],
		]);
		expect(activities.map(({ reached, talk }) => [reached, talk])).toEqual([
			[true, 5],
			[true, 65],
		]);
	});

	it("may have their date and time in two columns", async () => {
		const { activities } = await read(
			"Дата;Время;Менеджер;Направление;Длительность, мин\n02.03.2026;9:30;Анна;исх.;1,5\n",
		);
		expect(activities).toMatchObject([
			{ time: 34_200, duration: 90, direction: "outgoing", kind: "call", talk: undefined },
		]);
	});

	it("without a day or with an unreadable duration are refused at their cell", async () => {
		const { problems, inputs } = await read(
			"Тип;Время;Менеджер;Длительность разговора\nВходящий;;Анна;5\nВходящий;02.03.2026;Анна;долго\nВходящий;32.03.2026;Анна;5\n",
		);
		expect(problems.map(({ place, code }) => `${place && placeText(place)} ${code}`)).toEqual([
			"c.csv:2:2 cell-empty",
			"c.csv:3:4 duration-unreadable",
			"c.csv:4:2 date-impossible",
		]);
		expect(inputs[0]).toMatchObject({ rows: 3, used: 0, rejected: 3 });
	});
});

describe("meetings and other activities", () => {
	it("are told apart, and kinds that are not known are told once", async () => {
		const { activities, problems } = await read(
			"Дата,Менеджер,Тип активности,Результат\n02.03.2026,Анна,Встреча,Состоялась\n02.03.2026,Анна,Письмо,\n02.03.2026,Анна,Обед,\n03.03.2026,Анна,обед,\n03.03.2026,Анна,Встреча,Не состоялась\n",
		);
		expect(activities.map(({ kind, reached }) => [kind, reached])).toEqual([
			["meeting", true],
			["message", undefined],
			["other", undefined],
			["other", undefined],
			["meeting", false],
		]);
		expect(problems).toMatchObject([
			{ code: "activity-kind-unknown", severity: "warning", facts: { text: "Обед", count: 2 }, place: { line: 4 } },
		]);
	});
});

describe("the kind of a table", () => {
	it.each([
		["activities", LOG],
		[
			"activities",
			"Direction,Status,Time,From,To,Answered by,Call duration,Talk duration,Wait duration,Owner,Deal ID\n",
		],
		["payments", "Дата;Менеджер;Тип;Сумма\n"],
		["deals", "ID;Сделка;Менеджер;Этап;Сумма;Дата создания;Дата закрытия;Тип\n"],
		["staff", "ФИО;Команда;Должность;Дата приёма\n"],
	])("is %s", async (kind, text) => {
		expect((await guessKind(worldOf({ "t.csv": text }), { file: "t.csv" })).kind).toBe(kind);
	});
});

it.each([
	["73", false, 73],
	["1 200", false, 1200],
	["1,5", true, 90],
	["1:13", false, 73],
	["01:02:03", false, 3723],
	["1 мин 13 сек", false, 73],
	["2h 5m", false, 7500],
	["1900-01-00T00:01:13", false, 73],
	["", false, undefined],
	["1:75", false, undefined],
	["-5", false, undefined],
	["долго", false, undefined],
])("%s (in minutes: %s) lasts %s seconds", (text, minutes, seconds) => {
	expect(readSeconds(text, minutes)?.seconds).toBe(seconds);
});
