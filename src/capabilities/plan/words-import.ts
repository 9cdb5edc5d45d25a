/** Phrases of `rop plan import`, both languages side by side. */
import { plural } from "../../i18n/plural.ts";
import type { Words } from "../../i18n/words.ts";

export const importWords = {
	title: { en: (file: string) => `Edits in ${file}`, ru: (file: string) => `Правки в ${file}` },
	changesSheet: { en: "Taken over", ru: "Перенесено" },
	refusedSheet: { en: "Not taken over", ru: "Не перенесено" },
	result: { en: "Result", ru: "Итог" },
	nothing: { en: "nothing to take over", ru: "переносить нечего" },
	written: {
		en: (count: number, file: string) =>
			`${count} ${plural(count, { one: "setting", other: "settings" }, "en")} changed in ${file}`,
		ru: (count: number, file: string) =>
			`${plural(count, { one: "изменена", few: "изменены", many: "изменено" }, "ru")} ${count} ${plural(count, { one: "настройка", few: "настройки", many: "настроек" }, "ru")} в ${file}`,
	},
	unwritten: { en: "nothing was written", ru: "ничего не записано" },
	ask: {
		en: (count: number, file: string) =>
			`Write ${count} ${plural(count, { one: "change", other: "changes" }, "en")} to ${file}?`,
		ru: (count: number, file: string) =>
			`Записать ${count} ${plural(count, { one: "изменение", few: "изменения", many: "изменений" }, "ru")} в ${file}?`,
	},
	yes: { en: "yes", ru: "да" },
	no: { en: "no", ru: "нет" },
	setting: { en: "Setting", ru: "Настройка" },
	cell: { en: "Cell", ru: "Ячейка" },
	was: { en: "Was", ru: "Было" },
	is: { en: "Now", ru: "Стало" },
	nothingHere: { en: "empty", ru: "пусто" },
} satisfies Words;
