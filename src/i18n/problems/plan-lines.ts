/** Sentences of the problems in `core/problem-facts/plan-lines`. */
import type { LineKind, PlanLinesFacts } from "../../core/problem-facts/plan-lines.ts";
import type { Language } from "../language.ts";
import { plural } from "../plural.ts";
import { nameList, writtenDecimal, writtenPercent } from "../written.ts";
import type { Sentences } from "./index.ts";

/** What a deal has to say: one of them, and in Russian as an object. */
const ONE: Readonly<Record<LineKind, Readonly<Record<Language, string>>>> = {
	team: { en: "team", ru: "команду" },
	product: { en: "product", ru: "продукт" },
	channel: { en: "channel", ru: "канал" },
	segment: { en: "segment", ru: "сегмент" },
	business: { en: "client", ru: "клиента" },
};

const dealsRu = (count: number) => plural(count, { one: "сделка", few: "сделки", many: "сделок" }, "ru");

/** How the shares can be given instead. */
function instead(by: LineKind, language: Language): string {
	if (by === "business") return "plan.funnel.activeClients, repeatRate, repeatDeal";
	return language === "en" ? `the shares themselves in plan.shares.${by}` : `сами доли в plan.shares.${by}`;
}

export const planLinesSentences: Sentences<PlanLinesFacts> = {
	"plan-shares-without-history": {
		en: ({ by, months }) =>
			`shares by ${ONE[by].en} come from won deals, and there are none in the last ${months} months; give --deals FILE (or sources.deals in rop.yaml), or ${instead(by, "en")}`,
		ru: ({ by, months }) =>
			`доли берутся из выигранных сделок, а за последние месяцы (${months}) их нет; укажите --deals ФАЙЛ (или sources.deals в rop.yaml) либо ${instead(by, "ru")}`,
	},
	"plan-shares-unsaid": {
		en: ({ by, deals }) =>
			`none of the ${deals} won ${plural(deals, { one: "deal", other: "deals" }, "en")} of the last twelve months names a ${ONE[by].en}; say which column has it (sources.deals, columns: { ${columnOf(by)}: … }), or give ${instead(by, "en")}`,
		ru: ({ by, deals }) =>
			`ни одна из выигранных за двенадцать месяцев сделок (${deals}) не называет ${ONE[by].ru}; укажите, в каком он столбце (sources.deals, columns: { ${columnOf(by)}: … }), либо задайте ${instead(by, "ru")}`,
	},
	"plan-shares-partly-said": {
		en: ({ by, deals, share }) =>
			`${deals} won ${plural(deals, { one: "deal names", other: "deals name" }, "en")} no ${ONE[by].en} (${writtenPercent(share, 1, "en")} of the money); they make a line of their own`,
		ru: ({ by, deals, share }) =>
			`${deals} ${dealsRu(deals)} не ${plural(deals, { one: "называет", few: "называют", many: "называют" }, "ru")} ${ONE[by].ru} (${writtenPercent(share, 1, "ru")} денег); они стоят отдельной строкой`,
	},
	"plan-shares-few-deals": {
		en: ({ by, names, least }) =>
			`fewer than ${least} won deals stand behind the share of ${nameList(linesNamed(by, names, "en"), "en")}; one deal more or less would change it, so look at it before you hand it out`,
		ru: ({ by, names, least }) =>
			`доля опирается меньше чем на ${least} выигранных сделок: ${nameList(linesNamed(by, names, "ru"), "ru")}; одна сделка её заметно сдвинет, проверьте, прежде чем раздавать план`,
	},
	"plan-shares-normalised": {
		en: ({ by, sum }) =>
			`the shares in plan.shares.${by} make ${writtenDecimal(String(sum), "en")} % together; the plan is split in proportion to them`,
		ru: ({ by, sum }) =>
			`доли в plan.shares.${by} в сумме дают ${writtenDecimal(String(sum), "ru")} %; план разделён пропорционально им`,
	},
	"plan-shares-of-teams": {
		en: () =>
			"plan.shares.team is left aside: the staff file has people, and a team's plan is the sum of its people's; without the staff file the shares count",
		ru: () =>
			"plan.shares.team не используется: есть файл сотрудников, и план команды — это сумма планов её людей; доли действуют, когда файла сотрудников нет",
	},
	"plan-by-team-unknown": {
		en: () =>
			"a plan by teams needs to know them; give --staff FILE with a column of teams, or the shares of teams in plan.shares.team of rop.yaml",
		ru: () =>
			"для плана по командам нужно знать команды; укажите --staff ФАЙЛ со столбцом команд или доли команд в plan.shares.team файла rop.yaml",
	},
	"plan-business-short-history": {
		en: ({ months }) =>
			`whoever bought before the history begins looks like a new client: only ${months} ${plural(months, { one: "month stands", other: "months stand" }, "en")} before the year that is measured, and twelve would tell more`,
		ru: ({ months }) =>
			`кто покупал до начала истории, выглядит новым клиентом: перед измеряемым годом известно месяцев: ${months}, а надёжнее двенадцать`,
	},
};

const BUSINESS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	new: { en: "new clients", ru: "новые клиенты" },
	repeat: { en: "repeat business", ru: "повторные продажи" },
};

/** New and repeat business have names of the language, all others their own. */
function linesNamed(by: LineKind, names: readonly string[], language: Language): readonly string[] {
	return by === "business" ? names.map((name) => BUSINESS[name]?.[language] ?? name) : names;
}

function columnOf(by: LineKind): string {
	return by === "business" ? "client" : by;
}
