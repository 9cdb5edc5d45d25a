import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { editedSettings, type SettingsAdditions, settingText } from "../../../src/input/settings/edit.ts";

const NOTHING: SettingsAdditions = { source: undefined, stages: {}, people: {} };

const WRITTEN = `# Настройки rop для этой папки.
version: 1
company:   ООО «Северный свет»      # как в договорах


calendar: { country: RU,  week: 5/2 }   # пятидневка

# Откуда брать данные.
sources:
  deals:
    - file: data/deals-*.csv        # выгрузка из amoCRM
    - data/older.csv                # до переезда
  staff: data/staff.csv

people:
  Иванова Мария: [Иванова М.]
stages:
  # наши этапы
  open: [КП отправлено,   "Ждём, оплату"]
plan:
  target: 120 000 000               # цель
  round: 1 000
`;

describe("adding to rop.yaml", () => {
	it("changes only the lines that say something new", () => {
		const edited = editedSettings(WRITTEN, {
			source: { kind: "deals", index: 0, file: "x", options: { columns: { amount: "Цена, руб" }, dates: "day-first" } },
			stages: { won: ["Отгружено"], open: ["Пауза"] },
			people: { "Иванова Мария": ["Maria Ivanova"], "Петров Пётр": ["Петров П."] },
		});
		const before = WRITTEN.split("\n");
		const after = edited.split("\n");
		expect(before.filter((line) => !after.includes(line))).toEqual([
			"  Иванова Мария: [Иванова М.]",
			'  open: [КП отправлено,   "Ждём, оплату"]',
		]);
		expect(after.filter((line) => !before.includes(line))).toEqual([
			'      columns: { amount: "Цена, руб" }',
			"      dates: day-first",
			"  Иванова Мария: [ Иванова М., Maria Ivanova ]",
			"  Петров Пётр: [ Петров П. ]",
			'  open: [ КП отправлено, "Ждём, оплату", Пауза ]',
			"  won: [ Отгружено ]",
		]);
	});

	it("makes room for options where a source is a bare name", () => {
		const second = editedSettings(WRITTEN, {
			...NOTHING,
			source: { kind: "deals", index: 1, file: "x", options: { decimal: "," } },
		});
		expect(second).toContain('    - file: data/older.csv # до переезда\n      decimal: ","\n');
		const single = editedSettings(WRITTEN, {
			...NOTHING,
			source: { kind: "staff", index: 0, file: "x", options: { columns: { name: "Кто" } } },
		});
		expect(parse(single).sources.staff).toEqual({ file: "data/staff.csv", columns: { name: "Кто" } });
		const further = editedSettings(WRITTEN, {
			...NOTHING,
			source: { kind: "staff", index: undefined, file: "data/new.csv", options: {} },
		});
		expect(parse(further).sources.staff).toEqual(["data/staff.csv", { file: "data/new.csv" }]);
	});

	it("writes a rop.yaml where there is none", () => {
		const made = editedSettings("", {
			source: { kind: "deals", index: undefined, file: "deals.csv", options: { empty: ["стоп", "н/д"] } },
			stages: { won: ["Оплачено"] },
			people: {},
		});
		expect(made).toBe(
			"version: 1\n\nsources:\n  deals:\n    - file: deals.csv\n      empty: [ стоп, н/д ]\n\nstages:\n  won: [ Оплачено ]\n",
		);
	});

	it("fills sections that are there but empty, and keeps the line ends of Windows", () => {
		const edited = editedSettings("version: 1\r\nstages:\r\nplan:\r\n  year: 2026\r\n", {
			...NOTHING,
			stages: { lost: ["Отказ клиента"] },
		});
		expect(edited).toBe("version: 1\r\nstages:\r\n  lost: [ Отказ клиента ]\r\nplan:\r\n  year: 2026\r\n");
	});

	it("keeps the habits of a file: four blanks, lists not indented", () => {
		const four = "version: 1\nsources:\n    deals:\n    -   file: a.csv   # one\n    -   file: b.csv\n";
		const edited = editedSettings(four, {
			...NOTHING,
			source: { kind: "deals", index: 0, file: "a.csv", options: { dates: "month-first" } },
		});
		expect(parse(edited).sources.deals).toEqual([{ file: "a.csv", dates: "month-first" }, { file: "b.csv" }]);
		expect(edited).toContain("    -   file: a.csv   # one\n");
	});

	it("writes any names so that they are read back as they are", () => {
		const name = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((text) => text.trim() !== "");
		fc.assert(
			fc.property(fc.uniqueArray(name, { maxLength: 5 }), fc.uniqueArray(name, { maxLength: 5 }), (won, spellings) => {
				const edited = editedSettings(WRITTEN, {
					...NOTHING,
					stages: { won },
					people: spellings.length > 0 ? { Новый: spellings } : {},
				});
				expect(parse(edited).stages.won ?? []).toEqual(won);
				expect(parse(edited).people["Новый"] ?? []).toEqual(spellings);
				for (const comment of WRITTEN.match(/#.*/g) ?? []) expect(edited).toContain(comment);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("a value on one line", () => {
	it("is quoted where it must be", () => {
		expect(settingText(["Оплачено", "Ждём, оплату"])).toBe('[ Оплачено, "Ждём, оплату" ]');
		expect(settingText(",")).toBe('","');
		expect(settingText({ amount: "Цена" })).toBe("{ amount: Цена }");
	});
});
