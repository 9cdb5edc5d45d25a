/** What is said of calls and meetings. */
import type { InputActivityFacts } from "../../core/problem-facts/input.ts";
import { plural } from "../plural.ts";
import type { Sentences } from "./index.ts";

export const inputActivitySentences: Sentences<InputActivityFacts> = {
	"duration-unreadable": {
		en: ({ text }) => `"${text}" is not a duration; write seconds (73) or hours, minutes and seconds (0:01:13)`,
		ru: ({ text }) => `«${text}» — не длительность; пишите секунды (73) или часы, минуты и секунды (0:01:13)`,
	},
	"durations-in-minutes": {
		en: ({ header, text, count }) =>
			`durations of two parts in "${header}", such as ${text}, were read as minutes and seconds (${count} ${plural(count, { one: "cell", other: "cells" }, "en")}); if they are hours and minutes, export them with seconds`,
		ru: ({ header, text, count }) =>
			`длительности из двух частей в столбце «${header}», например ${text}, прочитаны как минуты и секунды (${count} ${plural(count, { one: "ячейка", few: "ячейки", many: "ячеек" }, "ru")}); если это часы и минуты, выгрузите их вместе с секундами`,
	},
	"activities-in-two-files": {
		en: ({ count, kept }) =>
			`${count} ${plural(count, { one: "row of this file stands", other: "rows of this file stand" }, "en")} in ${kept} too; counted once, as ${plural(count, { one: "it is", other: "they are" }, "en")} there`,
		ru: ({ count, kept }) =>
			`${count} ${plural(count, { one: "строка этого файла есть", few: "строки этого файла есть", many: "строк этого файла есть" }, "ru")} и в ${kept}; в расчёт взято то, что там`,
	},
	"activity-kind-unknown": {
		en: ({ text, count }) =>
			`"${text}" is neither a call, a meeting nor a message (${count} ${plural(count, { one: "row", other: "rows" }, "en")}); such rows are kept apart as other activity`,
		ru: ({ text, count }) =>
			`«${text}» — не звонок, не встреча и не переписка (${count} ${plural(count, { one: "строка", few: "строки", many: "строк" }, "ru")}); такие строки учитываются отдельно, как прочая активность`,
	},
};
