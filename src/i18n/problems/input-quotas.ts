/** What is said of plans of periods. */
import type { InputQuotaFacts } from "../../core/problem-facts/input.ts";
import { plural } from "../plural.ts";
import type { Sentences } from "./index.ts";

/** The label of a period as Russians write it: `1 кв. 2025`, `03.2025`, `01.03.2025`. */
function russianPeriod(label: string): string {
	const [year = "", part, day] = label.split("-");
	if (part === undefined) return year;
	if (part.startsWith("Q")) return `${part.slice(1)} кв. ${year}`;
	return day === undefined ? `${part}.${year}` : `${day}.${part}.${year}`;
}

export const inputQuotaSentences: Sentences<InputQuotaFacts> = {
	"period-unreadable": {
		en: ({ text }) =>
			`"${text}" is not a period; write a month (2025-03, March 2025), a quarter (2025-Q1), a year (2025), or the first day (2025-03-01)`,
		ru: ({ text }) =>
			`«${text}» — не период; напишите месяц (март 2025, 03.2025), квартал (1 кв. 2025), год (2025) или первый день (01.03.2025)`,
	},
	"quotas-in-two-files": {
		en: ({ count, kept }) =>
			`${kept} has plans for the same people and periods, too (${count} ${plural(count, { one: "row", other: "rows" }, "en")} of this file); they are counted once, as they are there`,
		ru: ({ count, kept }) =>
			`планы тех же людей на те же периоды есть и в ${kept} (${count} ${plural(count, { one: "строка", few: "строки", many: "строк" }, "ru")} этого файла); в расчёт взято то, что там`,
	},
	"quotas-overlap": {
		en: ({ count, manager, period, other, at }) =>
			`the plan for ${period} (${manager === "" ? "no manager" : manager}) overlaps the one for ${other} (${at})${count > 1 ? `, and ${count - 1} more ${plural(count - 1, { one: "row does", other: "rows do" }, "en")} the like` : ""}; they are added up; if one is part of the other, delete one of them`,
		ru: ({ count, manager, period, other, at }) =>
			`план на ${russianPeriod(period)} (${manager === "" ? "без менеджера" : manager}) пересекается с планом на ${russianPeriod(other)} (${at})${count > 1 ? `, и таких строк ещё ${count - 1}` : ""}; они складываются; если один входит в другой, оставьте один из них`,
	},
};
