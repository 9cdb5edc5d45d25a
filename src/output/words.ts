/** What renderers themselves say to people. */
import { plural } from "../i18n/plural.ts";
import type { Words } from "../i18n/words.ts";

export const words = {
	amountsIn: { en: (sign: string) => `amounts in ${sign}`, ru: (sign: string) => `суммы в ${sign}` },
	thousandsOf: { en: (sign: string) => `in thousands of ${sign}`, ru: (sign: string) => `в тысячах ${sign}` },
	columnsLeftOut: {
		en: (count: number, file: string) =>
			`${count} ${plural(count, { one: "column does", other: "columns do" }, "en")} not fit here; see all with -o ${file}`,
		ru: (count: number, file: string) =>
			`${plural(count, { one: "Не поместился", other: "Не поместилось" }, "ru")} ${count} ${plural(count, { one: "столбец", few: "столбца", many: "столбцов" }, "ru")}; целиком: -o ${file}`,
	},
	warning: { en: "Warning", ru: "Внимание" },
} satisfies Words;
