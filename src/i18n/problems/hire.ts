/** Sentences of the problems in `core/problem-facts/hire`. */

import type { Day } from "../../core/day.ts";
import { parsePeriod } from "../../core/period.ts";
import type { HireFacts } from "../../core/problem-facts/hire.ts";
import type { Language } from "../language.ts";
import { longName } from "../period-names.ts";
import { plural } from "../plural.ts";
import { nameList, quoted, writtenDay, writtenMoney } from "../written.ts";
import type { Sentences } from "./index.ts";

const monthsEn = (count: number) => `${count} ${plural(count, { one: "month", other: "months" }, "en")}`;
const monthsRu = (count: number) => `${count} ${plural(count, { one: "месяц", few: "месяца", many: "месяцев" }, "ru")}`;
const ofMonthsRu = (count: number) => `${count} ${plural(count, { one: "месяцу", many: "месяцам" }, "ru")}`;
const peopleEn = (count: number) => `${count} ${plural(count, { one: "person", other: "people" }, "en")}`;
const ofPeopleRu = (count: number) => `${count} ${plural(count, { one: "человека", many: "человек" }, "ru")}`;

export const hireSentences: Sentences<HireFacts> = {
	"hire-year-over": {
		en: ({ year, asOf }) =>
			`${year} is over (it is ${writtenDay(asOf, "en")}), too late to hire for it; give another --year, or the day of planning with --today`,
		ru: ({ year, asOf }) =>
			`${year} год уже закончился (сегодня ${writtenDay(asOf, "ru")}), нанимать под него поздно; укажите другой --year или день планирования в --today`,
	},
	"hire-without-history": {
		en: ({ role }) =>
			`what one ${role} brings in is to come from history, and there are no deals; give --deals FILE, or write it: hire.productivity: 900 000 a month`,
		ru: ({ role }) =>
			`выработку (${role}) нужно взять из истории, а сделок нет; укажите --deals ФАЙЛ или впишите её: hire.productivity: 900 000 в месяц`,
	},
	"hire-nobody-ramped": {
		en: ({ role, months, people, least }) =>
			`what one ${role} brings in can't be told from history: in the last year there are ${monthsEn(months)} of people past the ramp with sales (${peopleEn(people)}), and it takes at least ${least}; write it: hire.productivity: 900 000 a month`,
		ru: ({ role, months, people, least }) =>
			`выработку (${role}) по истории не определить: за последний год у тех, кто уже вышел на полную силу (${people} чел.), набралось ${monthsRu(months)} с продажами, а нужно хотя бы ${least}; впишите её: hire.productivity: 900 000 в месяц`,
	},
	"hire-history-thin": {
		en: ({ role, months, people, enough }) =>
			`what one ${role} brings in rests on ${monthsEn(months)} of ${peopleEn(people)} only, where ${enough} would tell more: check it against what you know`,
		ru: ({ role, months, people, enough }) =>
			`выработка (${role}) посчитана всего по ${ofMonthsRu(months)} работы ${ofPeopleRu(people)}, надёжнее от ${enough}: сверьте её с тем, что знаете сами`,
	},
	"hire-plan-without-people": {
		en: () =>
			"hire.productivity: plan takes the quota of a full seat, and nobody has one in this plan; give --staff FILE, or write the amount: hire.productivity: 900 000 a month",
		ru: () =>
			"hire.productivity: plan берёт план полной ставки, а в этом плане его ни у кого нет; укажите --staff ФАЙЛ или впишите сумму: hire.productivity: 900 000 в месяц",
	},
	"hire-attainment-twice": {
		en: ({ productivity }) =>
			`hire.attainment lowers a quota to what is really sold, and ${productivity === "history" ? "productivity from history" : "hire.productivity"} is what is really sold already: both together would count it twice. Leave attainment out, or write the amount as hire.quota`,
		ru: ({ productivity }) =>
			`hire.attainment снижает план до того, что продают на деле, а ${productivity === "history" ? "выработка из истории" : "hire.productivity"} — это уже продажи на деле: вместе они посчитают одно и то же дважды. Уберите attainment или впишите сумму как hire.quota`,
	},
	"hire-productivity-and-quota": {
		en: ({ role }) =>
			`the role ${quoted(role, "en")} has both productivity (what one really sells) and quota (what one is asked for); leave one of them`,
		ru: ({ role }) =>
			`у роли ${quoted(role, "ru")} заданы и productivity (сколько продают на деле), и quota (сколько с человека спрашивают); оставьте одно`,
	},
	"hire-until-early": {
		en: ({ until, first }) =>
			`hire.until is ${until}, before the first month that can be planned (${first}); write a later month`,
		ru: ({ until, first }) =>
			`hire.until — ${until}, раньше первого месяца, который можно планировать (${first}); впишите месяц позже`,
	},
	"hire-planned-outside": {
		en: ({ month, first, last }) =>
			`the start agreed for ${month} lies outside the estimate, ${first} to ${last}; ${month < first ? "people who have started already belong in the staff file" : "write hire.until to look further"}`,
		ru: ({ month, first, last }) =>
			`согласованный выход в ${month} не попадает в расчёт (с ${first} по ${last}); ${month < first ? "тех, кто уже вышел, внесите в файл сотрудников" : "продлите его: hire.until"}`,
	},
	"hire-role-unknown": {
		en: ({ role, known }) =>
			`hire.planned names the role ${quoted(role, "en")}, and hire has only ${nameList(known, "en")}; correct the name, or add the role under hire.roles`,
		ru: ({ role, known }) =>
			`в hire.planned названа роль ${quoted(role, "ru")}, а в hire есть только ${nameList(known, "ru")}; исправьте название или добавьте роль в hire.roles`,
	},
	"hire-role-twice": {
		en: ({ role }) => `the role ${quoted(role, "en")} stands in hire twice; give each its own name`,
		ru: ({ role }) => `роль ${quoted(role, "ru")} стоит в hire дважды; дайте каждой своё имя`,
	},
	"hire-ramp-falls": {
		en: ({ role }) =>
			`the ramp of ${role} falls from one month to the next; a newcomer's share of full productivity should grow: [20 %, 60 %, 90 %]`,
		ru: ({ role }) =>
			`разгон роли ${quoted(role, "ru")} от месяца к месяцу падает; доля полной выработки у новичка должна расти: [20 %, 60 %, 90 %]`,
	},
	"hire-ramp-unknown": {
		en: ({ role, people, least }) =>
			`the ramp of ${role} is to come from the people hired so far, and deals show the first month of ${people === 0 ? "nobody" : `only ${peopleEn(people)}`}, where it takes ${least} (beside people with more than nine months of work); write it: hire.ramp: [20 %, 60 %, 90 %]`,
		ru: ({ role, people, least }) =>
			`разгон (${role}) нужно взять у тех, кого уже наняли, а первый месяц работы по сделкам ${people === 0 ? "не виден ни у кого" : `виден только у ${ofPeopleRu(people)}`}, нужно хотя бы ${least} (и ещё нужны люди со стажем больше девяти месяцев); впишите его: hire.ramp: [20 %, 60 %, 90 %]`,
	},
	"hire-ramp-thin": {
		en: ({ role, people, enough }) =>
			`the ramp of ${role} is that of ${peopleEn(people)} only, fewer than ${enough}: check it against what you know`,
		ru: ({ role, people, enough }) =>
			`разгон (${role}) взят всего у ${ofPeopleRu(people)}, это меньше ${enough}: сверьте его с тем, что знаете сами`,
	},
	"hire-other-roles": {
		en: ({ role, others, people }) =>
			`${peopleEn(people)} of other roles (${nameList(others, "en")}) ${people === 1 ? "is" : "are"} counted as ${role}, by the weight each has in the plan; whoever doesn't sell should have a weight of 0 (plan.weights or the staff file)`,
		ru: ({ role, others, people }) =>
			`${people} чел. с другой ролью (${nameList(others, "ru")}) посчитаны как ${role}, с тем весом, какой у каждого в плане; кто сам не продаёт, поставьте вес 0 (plan.weights или файл сотрудников)`,
	},
	"hire-turnover-missing": {
		en: () =>
			"nobody is expected to leave, since hire.turnover isn't given; heads of sales see 35–60 % a year: write hire.turnover: 40 % a year, or 0 % to confirm",
		ru: () =>
			"в расчёте никто не уходит: hire.turnover не указан; РОПы называют 35–60 % в год — впишите hire.turnover: 40 % в год или 0 %, если так и есть",
	},
	"hire-cost-missing": {
		en: ({ role }) =>
			`what the role ${quoted(role, "en")} costs isn't known, so people are counted, and money is not; write hire.cost, at least salary: 60 000`,
		ru: ({ role }) =>
			`расходы на роль ${quoted(role, "ru")} не указаны, поэтому посчитаны только люди, без денег; впишите hire.cost, хотя бы salary: 60 000`,
	},
	"hire-too-late": {
		en: ({ need, missing, currency, ...days }) =>
			`${periodName(need, "en")} stays short by ${writtenMoney(missing, currency, "en")}: ${pastEn(days)}. Lower its target${longerEn(need)}, or, if somebody is already on the way, write hire.planned`,
		ru: ({ need, missing, currency, ...days }) =>
			`${periodName(need, "ru")}: не хватит ${writtenMoney(missing, currency, "ru")} — ${pastRu(days)}. Снизьте план на это время${longerRu(need)} или, если кандидат уже есть, впишите его в hire.planned`,
	},
	"what-if-unread": {
		en: ({ found }) =>
			`${quoted(found, "en")} can't be read; write what to change as in rop.yaml: --what-if "turnover: 60 %; ramp: [10 %, 40 %, 80 %]"`,
		ru: ({ found }) =>
			`${quoted(found, "ru")} прочитать не удалось; пишите, что изменить, как в rop.yaml: --what-if "turnover: 60 %; ramp: [10 %, 40 %, 80 %]"`,
	},
	"what-if-too-many": {
		en: ({ asked, most }) =>
			`${asked} settings to compare, and at most ${most} fit side by side; leave the most telling ones`,
		ru: ({ asked, most }) =>
			`для сравнения указано вариантов: ${asked}, а рядом помещается не больше ${most}; оставьте самые важные`,
	},
	"hire-limits-short": {
		en: ({ need, missing, currency }) =>
			`because of hire.limits, ${periodName(need, "en")} stays short by ${writtenMoney(missing, currency, "en")}; widen a limit or lower the target`,
		ru: ({ need, missing, currency }) =>
			`${periodName(need, "ru")}: из-за ограничений в hire.limits не хватит ${writtenMoney(missing, currency, "ru")}; ослабьте одно из них или снизьте план`,
	},
};

function periodName(label: string, language: Language): string {
	const period = parsePeriod(label);
	if (period === undefined) return label;
	if (period.kind === "year") return language === "en" ? label : `${label} год`;
	return longName(period, language);
}

interface LastDays {
	readonly decideBy: Day | undefined;
	readonly openBy: Day | undefined;
	readonly asOf: Day;
}

function pastEn({ decideBy, openBy, asOf }: LastDays): string {
	if (decideBy === undefined || openBy === undefined) return "nobody can start in time to carry it";
	return openBy < asOf
		? `the vacancy had to be open by ${writtenDay(openBy, "en")}, and that day is past`
		: `the start had to be decided on by ${writtenDay(decideBy, "en")}, and that day is past`;
}

function pastRu({ decideBy, openBy, asOf }: LastDays): string {
	if (decideBy === undefined || openBy === undefined) return "никто уже не успеет выйти так, чтобы это закрыть";
	return openBy < asOf
		? `вакансию нужно было открыть не позже ${writtenDay(openBy, "ru")}, а этот день прошёл`
		: `решение о найме нужно было принять не позже ${writtenDay(decideBy, "ru")}, а этот день прошёл`;
}

/** A shortfall of a month may be made good within its quarter or year; of a year nowhere. */
function longerEn(need: string): string {
	const kind = parsePeriod(need)?.kind;
	if (kind === "month") return ", let it be made good within the quarter or the year (hire.carry)";
	return kind === "quarter" ? ", let it be made good within the year (hire.carry: year)" : "";
}

function longerRu(need: string): string {
	const kind = parsePeriod(need)?.kind;
	if (kind === "month") return ", разрешите наверстать его в квартале или за год (hire.carry)";
	return kind === "quarter" ? ", разрешите наверстать его за год (hire.carry: year)" : "";
}
