/** Sentences of the problems in `core/problem-facts/payroll`. */
import type { PayrollFacts } from "../../core/problem-facts/payroll.ts";
import { type Rate, rateNumber } from "../../core/rate.ts";
import type { Language } from "../language.ts";
import { writtenNumber, writtenPercent } from "../written.ts";
import type { Sentences } from "./index.ts";

export const payrollSentences: Sentences<PayrollFacts> = {
	"payroll-year-missing": {
		en: ({ year, known }) =>
			`rop does not know the minimum wage and the base limit of contributions for ${year} (it knows ${known.join(", ")}); add them to rop.yaml as rates: [{ year: ${year}, minimumWage: …, baseLimit: … }], or give contributions as a plain percent in hire.cost.contributions, such as 30 %`,
		ru: ({ year, known }) =>
			`rop не знает МРОТ и предельной базы взносов на ${year} год (есть ${known.join(", ")}); впишите их в rop.yaml так: rates: [{ year: ${year}, minimumWage: …, baseLimit: … }] — или задайте взносы просто процентом в hire.cost.contributions, например 30 %`,
	},
	"payroll-year-own": {
		en: ({ year, tariffsOf }) =>
			`for ${year} the minimum wage and the base limit are yours, from rop.yaml; the rates of contributions and income tax are those of ${tariffsOf}: check that no law has changed them`,
		ru: ({ year, tariffsOf }) =>
			`на ${year} год МРОТ и предельная база взяты из вашего rop.yaml, а ставки взносов и НДФЛ — за ${tariffsOf} год: проверьте, не изменил ли их закон`,
	},
	"payroll-currency": {
		en: ({ currency }) =>
			`contributions by the Russian rules are counted in roubles, and here everything is in ${currency}; give contributions as a plain percent in hire.cost.contributions, such as 20 %`,
		ru: ({ currency }) =>
			`взносы по российским правилам считаются в рублях, а здесь всё в ${currency}; задайте взносы просто процентом в hire.cost.contributions, например 20 %`,
	},
	"payroll-rate-disputed": {
		en: (facts) =>
			`sources disagree on what small manufacturers pay in ${facts.year} on pay above ${aboveEn(facts)} a month: ${percent(facts.rate, "en")} or ${percent(facts.other, "en")}; ${percent(facts.rate, "en")} was used, ask your accountant to check it by article 427 of the Tax Code`,
		ru: (facts) =>
			`источники расходятся, сколько в ${facts.year} году малое обрабатывающее производство платит с зарплаты сверх ${aboveRu(facts)}: ${percent(facts.rate, "ru")} или ${percent(facts.other, "ru")}; посчитано по ставке ${percent(facts.rate, "ru")}, попросите бухгалтера сверить её со статьёй 427 НК РФ`,
	},
	"payroll-firms-listed": {
		en: (facts) =>
			`in ${facts.year} only small firms whose main activity is in the government's list (${facts.list}) and brings at least 70% of income pay ${percent(facts.rate, "en")} on pay above ${aboveEn(facts)} a month; trade and most services are not in it. If you are not, write contributions: general, or the budget comes out too small`,
		ru: (facts) =>
			`в ${facts.year} году ${percent(facts.rate, "ru")} с зарплаты сверх ${aboveRu(facts)} платят только те МСП, чей основной вид деятельности есть в перечне (${facts.list}) и даёт не меньше 70\u00a0% доходов; торговли и большинства услуг в нём нет. Если вас там нет, поставьте contributions: general, иначе бюджет окажется занижен`,
	},
};

function aboveEn({ minimumWages }: { minimumWages: Rate }): string {
	return `${number(minimumWages, "en")} minimum wages`;
}

function aboveRu({ minimumWages }: { minimumWages: Rate }): string {
	return `${number(minimumWages, "ru")}\u00a0МРОТ в месяц`;
}

/** Without zeros at the end: `1,5`. */
function number(value: Rate, language: Language): string {
	return writtenNumber(rateNumber(value), decimalsOf(rateNumber(value)), language);
}

function percent(value: Rate, language: Language): string {
	return writtenPercent(rateNumber(value), decimalsOf(rateNumber(value) * 100), language);
}

function decimalsOf(value: number): number {
	return value.toFixed(1).endsWith(".0") ? 0 : 1;
}
