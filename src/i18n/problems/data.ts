/** Sentences of the problems in `core/problem-facts/data`. */
import type { DataFacts } from "../../core/problem-facts/data.ts";
import type { TableKind } from "../../core/problem-facts/input.ts";
import type { Language } from "../language.ts";
import { writtenList } from "../written.ts";
import type { Sentences } from "./index.ts";

/** What a table of the kind is, in the instrumental or as it is named. */
const NEAREST: Readonly<Record<TableKind, Readonly<Record<Language, string>>>> = {
	deals: { en: "a table of deals", ru: "таблицу сделок" },
	staff: { en: "a staff list", ru: "список сотрудников" },
	payments: { en: "a table of payments", ru: "таблицу оплат" },
	activities: { en: "a list of calls or meetings", ru: "список звонков или встреч" },
	quotas: { en: "a table of quotas", ru: "таблицу планов" },
};

const LACKING: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	amount: { en: "the amount", ru: "с суммой" },
	stage: { en: "the stage", ru: "с этапом" },
	name: { en: "the name", ru: "с именем" },
	team: { en: "the team, role or dates", ru: "с командой, ролью или датами" },
	date: { en: "the date", ru: "с датой" },
	when: { en: "the date", ru: "с датой" },
	manager: { en: "the manager", ru: "с менеджером" },
	period: { en: "the period", ru: "с периодом" },
	kind: { en: "the kind of activity", ru: "с видом активности" },
};

function lacking(missing: readonly string[], language: Language): string {
	const and = language === "ru" ? " и " : " and ";
	return missing.map((field) => LACKING[field]?.[language] ?? field).join(and);
}

export const dataSentences: Sentences<DataFacts> = {
	"data-nothing-given": {
		en: () =>
			"there is nothing to check: name a file (rop data check deals.csv), or list your files under sources: in rop.yaml",
		ru: () =>
			"проверять нечего: назовите файл (rop data check deals.csv) или перечислите файлы в sources: файла rop.yaml",
	},
	"data-file-not-named": {
		en: () => "name the file to understand: rop data map deals.csv",
		ru: () => "назовите файл, который нужно разобрать: rop data map deals.csv",
	},
	"data-map-many": {
		en: ({ files }) => `the pattern names several files (${writtenList(files, "en")}); name the one to ask about`,
		ru: ({ files }) => `под шаблон подходит несколько файлов (${writtenList(files, "ru")}); назовите один`,
	},
	"table-unrecognised": {
		en: ({ found, nearest, missing }) =>
			nearest === undefined
				? `this is no table of deals, payments, staff, calls or quotas that rop knows; its fullest row has ${writtenList(found, "en")}; say what its columns are with rop data map`
				: `it looks most like ${NEAREST[nearest].en}, but has no column with ${lacking(missing, "en")}; its fullest row has ${writtenList(found, "en", 12)}; add the column to the export, or say which one it is with rop data map`,
		ru: ({ found, nearest, missing }) =>
			nearest === undefined
				? `это не таблица сделок, оплат, сотрудников, звонков или планов, которую rop знает; в самой полной строке: ${writtenList(found, "ru")}; укажите, что в каких столбцах, командой rop data map`
				: `больше всего похоже на ${NEAREST[nearest].ru}, но нет столбца ${lacking(missing, "ru")}; в самой полной строке: ${writtenList(found, "ru", 12)}; добавьте столбец в выгрузку или укажите его командой rop data map`,
	},
};
