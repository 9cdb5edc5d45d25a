/** The staff file: what a row says of a person's time, pay and teams. */
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import { rateOf } from "../../src/core/rate.ts";
import type { Absence } from "../../src/core/staff.ts";
import { readStaff } from "../../src/input/staff.ts";
import { context, tableText, worldOf } from "./table-file.ts";

const staffOf = (rows: readonly (readonly string[])[]) =>
	readStaff(
		worldOf({ "staff.csv": tableText(rows, { delimiter: ";" }) }),
		[{ file: "staff.csv", options: {} }],
		context(),
	);
const written = (absences: readonly Absence[] = []) =>
	absences.map(({ from, until }) => `${isoDay(from)}/${isoDay(until)}`);

describe("a person's row", () => {
	it("says the share of full time, grade, pay and week", async () => {
		const { staff, problems } = await staffOf([
			["ФИО", "Грейд", "Ставка", "Оклад", "График"],
			["Иванов", "старший", "0,8", "80 000", "2/2"],
			["Петрова", "", "50 %", "", ""],
			["Сидоров", "", "", "", ""],
		]);
		expect(problems).toEqual([]);
		expect(staff[0]).toMatchObject({
			grade: "старший",
			fullTime: rateOf(4n, 5n),
			salary: 80_000_00n,
			schedule: "2/2",
		});
		expect(staff[1]).toMatchObject({ fullTime: rateOf(1n, 2n), salary: undefined });
		expect(staff[2]).toMatchObject({ fullTime: rateOf(1n, 1n), vacations: [] });
	});

	it("has vacations in columns and in a list, overlapping ones joined", async () => {
		const { staff, problems } = await staffOf([
			["ФИО", "Отпуск с", "Отпуск по", "Отпуск 2 с", "Отпуск 2 по", "Отпуска"],
			["Иванов", "06.07.2026", "19.07.2026", "05.10.2026", "18.10.2026", ""],
			["Петрова", "", "", "", "", "06.07.2026 – 19.07.2026; 20.07.2026 - 26.07.2026, 2026-03-02..2026-03-08"],
			["Сидоров", "", "", "", "", "с 1 августа 2026 по 14 августа 2026"],
		]);
		expect(problems).toEqual([]);
		expect(staff.map(({ vacations }) => written(vacations))).toEqual([
			["2026-07-06/2026-07-20", "2026-10-05/2026-10-19"],
			["2026-03-02/2026-03-09", "2026-07-06/2026-07-27"],
			["2026-08-01/2026-08-15"],
		]);
	});

	it("is refused, with the cell, where its time can't be read", async () => {
		const { problems, inputs } = await staffOf([
			["ФИО", "Ставка", "Отпуск с", "Отпуск по", "Отпуска"],
			["А", "350", "", "", ""],
			["Б", "", "06.07.2026", "", ""],
			["В", "", "19.07.2026", "06.07.2026", ""],
			["Г", "", "", "", "летом"],
			["Д", "", "", "", "07/06/2026 – 07/19/2026"],
		]);
		expect(problems.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
			["staff-full-time-unreadable", 2, 2],
			["staff-vacation-half", 3, 4],
			["staff-vacation-backwards", 4, 4],
			["staff-vacation-unreadable", 5, 5],
			["staff-vacation-unreadable", 6, 5],
		]);
		expect(inputs[0]).toMatchObject({ rows: 5, used: 0, rejected: 5 });
	});
});

describe("a name on two rows", () => {
	const header = ["ФИО", "Команда", "Дата выхода", "Дата увольнения"];

	it("is a move where the days adjoin and the teams differ", async () => {
		const { staff, problems } = await staffOf([
			header,
			["Иванов", "Север", "", "29.05.2026"],
			["Иванов", "Юг", "01.06.2026", "30.09.2026"],
			["Иванов", "Север", "01.10.2026", ""],
		]);
		expect(problems).toEqual([]);
		expect(staff.map(({ team }) => team)).toEqual(["Север", "Юг", "Север"]);
	});

	it.each([
		["the same team", ["Иванов", "Север", "01.06.2026", ""]],
		["days that overlap", ["Иванов", "Юг", "20.05.2026", ""]],
		["a gap of months", ["Иванов", "Юг", "01.09.2026", ""]],
		["no days at all", ["Иванов", "Юг", "", ""]],
	])("is a slip with %s", async (_, second) => {
		const { problems } = await staffOf([header, ["Иванов", "Север", "", "29.05.2026"], second]);
		expect(problems.map(({ code }) => code)).toEqual(["staff-name-repeated"]);
	});
});
