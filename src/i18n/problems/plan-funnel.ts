/** Sentences of the problems in `core/problem-facts/plan-funnel`. */
import { closest } from "../../core/closest.ts";
import type { PlanFunnelFacts } from "../../core/problem-facts/plan-funnel.ts";
import type { Rate } from "../../core/rate.ts";
import type { Language } from "../language.ts";
import { monthList } from "../period-names.ts";
import { plural } from "../plural.ts";
import { nameList, quoted, writtenNumber, writtenPercent } from "../written.ts";
import type { Sentences } from "./index.ts";
import { planFunnelStageSentences } from "./plan-funnel-stages.ts";

const FEW = {
	conversion: { en: "the conversion from lead to deal comes", ru: "конверсия из лида в сделку взята" },
	average: { en: "the average deal comes", ru: "средний чек взят" },
	cycle: { en: "the sales cycle comes", ru: "цикл сделки взят" },
} as const;

const dealsRu = (count: number) => `${count} ${plural(count, { one: "сделке", many: "сделкам" }, "ru")}`;
const daysRu = (count: number) => `${count} ${plural(count, { one: "день", few: "дня", many: "дней" }, "ru")}`;
const daysEn = (count: number) => `${count} ${plural(count, { one: "day", other: "days" }, "en")}`;

export const planFunnelSentences: Sentences<PlanFunnelFacts> = {
	"plan-funnel-arrow": {
		en: ({ found }) =>
			`${found === "" ? "the funnel has no steps" : `${quoted(found, "en")} is no step of a funnel`}; write each step as from→to with its conversion: call→meeting: 5 % (call->meeting will do)`,
		ru: ({ found }) =>
			`${found === "" ? "в воронке нет ни одного шага" : `${quoted(found, "ru")} не похоже на шаг воронки`}; пишите шаг так: откуда→куда и конверсия, звонок→встреча: 5 % (можно и звонок->встреча)`,
	},
	"plan-funnel-chain": {
		en: ({ found, expected }) =>
			`the step ${quoted(found, "en")} should begin with ${quoted(expected, "en")}, where the step above it ends; put the steps in order, from the first contact to the deal`,
		ru: ({ found, expected }) =>
			`шаг ${quoted(found, "ru")} должен начинаться с ${quoted(expected, "ru")}, на чём кончается шаг над ним; расставьте шаги по порядку, от первого касания до сделки`,
	},
	"plan-funnel-stage-repeated": {
		en: ({ stage, found }) =>
			`the step ${quoted(found, "en")} leads back to ${quoted(stage, "en")}, which the funnel has passed already; name each stage once`,
		ru: ({ stage, found }) =>
			`шаг ${quoted(found, "ru")} возвращает к этапу ${quoted(stage, "ru")}, который воронка уже прошла; каждый этап называйте один раз`,
	},
	"plan-funnel-stage-unknown": {
		en: ({ stage, key, known }) =>
			`${key} names ${quoted(stage, "en")}, and the funnel has no such stage${near(stage, known, "en")}`,
		ru: ({ stage, key, known }) =>
			`в ${key} назван этап ${quoted(stage, "ru")}, а в воронке такого нет${near(stage, known, "ru")}`,
	},
	"plan-funnel-repeat-incomplete": {
		en: ({ missing }) =>
			`repeat business takes three figures, plan.funnel.activeClients, repeatRate (deals of a client a month) and repeatDeal; missing: ${missing.join(", ")}`,
		ru: ({ missing }) =>
			`для повторных продаж нужны три числа: plan.funnel.activeClients, repeatRate (сделок на клиента в месяц) и repeatDeal; не хватает: ${missing.join(", ")}`,
	},
	"plan-funnel-no-deals": {
		en: ({ keys }) =>
			`the funnel is to be taken from history, and no deals of the last twelve months are known; give --deals FILE (or sources.deals in rop.yaml), or write the figures yourself: ${keys.join(", ")}`,
		ru: ({ keys }) =>
			`воронку нужно взять из истории, а сделок за последние двенадцать месяцев нет; укажите --deals ФАЙЛ (или sources.deals в rop.yaml) либо впишите числа сами: ${keys.join(", ")}`,
	},
	"plan-funnel-no-history": {
		en: ({ keys }) =>
			`the deals of the last twelve months do not tell everything that the funnel needs (amounts of won deals, creation days); write it yourself: ${keys.join(", ")}`,
		ru: ({ keys }) =>
			`в сделках за последние двенадцать месяцев есть не всё, что нужно воронке (суммы выигранных сделок, даты создания); впишите сами: ${keys.join(", ")}`,
	},
	"plan-funnel-few-deals": {
		en: ({ of, deals, least }) =>
			`${FEW[of].en} from ${deals} ${plural(deals, { one: "deal", other: "deals" }, "en")}; fewer than ${least} prove little, so the counts that follow from it may be far off; write a figure you trust into plan.funnel`,
		ru: ({ of, deals, least }) =>
			`${FEW[of].ru} всего по ${dealsRu(deals)}; меньше ${least} мало что доказывают, и всё посчитанное дальше может сильно отличаться от жизни; впишите в plan.funnel число, которому верите`,
	},
	...planFunnelStageSentences,
	"plan-funnel-shifted": {
		en: ({ days, year, before, after, partly }) =>
			[
				`activity is shown ${daysEn(days)} before its money`,
				...(before.length === 0
					? []
					: [`the first money of ${year} needs it in ${monthList(before, "en")} of the year before`]),
				...(after.length === 0
					? []
					: [
							`what is done in ${monthList(after, "en")} brings next year's money, which this plan does not know, so nothing is shown there`,
						]),
				...(partly.length === 0 ? [] : [`${monthList(partly, "en")} shows only what this year's money needs`]),
				...(after.length + partly.length === 0 ? [] : ["keep the pace of the months before"]),
			].join("; "),
		ru: ({ days, year, before, after, partly }) =>
			[
				`активность показана на ${daysRu(days)} раньше денег`,
				...(before.length === 0
					? []
					: [`для первых денег ${year} года она нужна ещё в прошлом году: ${monthList(before, "ru")}`]),
				...(after.length === 0
					? []
					: [
							`работа под конец года принесёт деньги следующего, а его плана здесь нет, поэтому там прочерк: ${monthList(after, "ru")}`,
						]),
				...(partly.length === 0
					? []
					: [`показано только то, что нужно деньгам этого года: ${monthList(partly, "ru")}`]),
				...(after.length + partly.length === 0 ? [] : ["держите темп предыдущих месяцев"]),
			].join("; "),
	},
	"plan-funnel-over-capacity": {
		en: ({ name, stage, month, perDay, limit, months }) =>
			`${name}, ${monthList([month], "en")}: ${quoted(stage, "en")} ${daily(perDay, "en")} a working day against the limit of ${plain(limit, "en")}${months > 1 ? `, which ${months} months pass` : ""}; add people, or raise a conversion or the average deal`,
		ru: ({ name, stage, month, perDay, limit, months }) =>
			`${name}, ${monthList([month], "ru")}: ${quoted(stage, "ru")} ${daily(perDay, "ru")} в рабочий день при пределе ${plain(limit, "ru")}${months > 1 ? `, выше предела ${months} ${plural(months, { one: "месяц", few: "месяца", many: "месяцев" }, "ru")}` : ""}; добавьте людей или поднимите конверсию либо средний чек`,
	},
	"plan-funnel-absent": {
		en: ({ names, months }) =>
			`the money of ${nameList(names, "en")} needs activity in months without a working day of theirs (${monthList(months, "en")}): before the first day, or all of it on vacation; let somebody else begin those deals, or give newcomers a ramp (plan.ramp)`,
		ru: ({ names, months }) =>
			`чтобы выполнить план, активность нужна и тогда, когда человека нет на работе (до первого дня или весь месяц в отпуске): ${nameList(names, "ru")}, ${monthList(months, "ru")}; пусть эти сделки начнёт кто-то другой, или задайте новичкам разгон (plan.ramp)`,
	},
	"plan-funnel-repeat-covers": {
		en: ({ months }) =>
			`repeat business alone brings the whole plan of ${monthList(months, "en")}, so no new deals are asked for; check plan.funnel.activeClients, repeatRate and repeatDeal, or raise the target`,
		ru: ({ months }) =>
			`повторные продажи одни закрывают весь план (${monthList(months, "ru")}), новых сделок там не требуется; проверьте plan.funnel.activeClients, repeatRate и repeatDeal или поднимите цель`,
	},
	"plan-scenario-factor": {
		en: ({ scenario, key }) =>
			`${key} of the scenario ${quoted(scenario, "en")} leaves nothing; write a factor above zero, such as 1.1 or 90 %`,
		ru: ({ scenario, key }) =>
			`${key} в сценарии ${quoted(scenario, "ru")} не оставляет ничего; напишите множитель больше нуля, например 1,1 или 90 %`,
	},
	"plan-scenario-conversion": {
		en: ({ scenario, conversion }) =>
			`the scenario ${quoted(scenario, "en")} takes the conversion to ${percent(conversion, "en")}, more than there is to win; lower its factor`,
		ru: ({ scenario, conversion }) =>
			`сценарий ${quoted(scenario, "ru")} поднимает конверсию до ${percent(conversion, "ru")}, больше возможного; уменьшите множитель`,
	},
	"plan-scenario-leads-unknown": {
		en: ({ scenario }) =>
			`the scenario ${quoted(scenario, "en")} changes the flow of leads, and nothing is known of how many come; write it into plan.funnel.leads (of the first stage, a year)`,
		ru: ({ scenario }) =>
			`сценарий ${quoted(scenario, "ru")} меняет поток лидов, а сколько их приходит, неизвестно; впишите plan.funnel.leads (сколько за год на первом этапе)`,
	},
	"plan-handouts-too-many": {
		en: ({ people, most }) =>
			`a sheet for everybody would make ${people} sheets, and a workbook takes ${most} at most; make one person's with --manager NAME`,
		ru: ({ people, most }) =>
			`листов для раздачи вышло бы ${people}, а в книгу помещается не больше ${most}; сделайте лист одного человека: --manager ИМЯ`,
	},
};

/** Rounded up to a tenth, as the sheets show it. */
function daily(value: Rate, language: Language): string {
	const tenths = (value.numerator * 10n + value.denominator - 1n) / value.denominator;
	return writtenNumber(Number(tenths) / 10, tenths % 10n === 0n ? 0 : 1, language);
}

function percent({ numerator, denominator }: Rate, language: Language): string {
	return writtenPercent(Number(numerator) / Number(denominator), 0, language);
}

function plain({ numerator, denominator }: Rate, language: Language): string {
	return writtenNumber(Number(numerator) / Number(denominator), numerator % denominator === 0n ? 0 : 1, language);
}

function near(stage: string, known: readonly string[], language: Language): string {
	const found = closest(stage, known);
	const list = known.map((each) => quoted(each, language)).join(", ");
	if (language === "en")
		return found === undefined ? `; its stages are ${list}` : `; did you mean ${quoted(found, "en")}?`;
	return found === undefined ? `; её этапы: ${list}` : `; возможно, ${quoted(found, "ru")}?`;
}
