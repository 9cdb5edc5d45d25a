/** Sentences of the problems in `core/problem-facts/plan-split`. */
import { closest } from "../../core/closest.ts";
import { addDays } from "../../core/day.ts";
import { parsePeriod } from "../../core/period.ts";
import type { PlanSplitFacts } from "../../core/problem-facts/plan-split.ts";
import type { Language } from "../language.ts";
import { longName } from "../period-names.ts";
import { nameList, quoted, writtenDay, writtenDecimal, writtenList, writtenMoney } from "../written.ts";
import type { Sentences } from "./index.ts";

export const planSplitSentences: Sentences<PlanSplitFacts> = {
	"plan-target-without-history": {
		en: ({ year }) =>
			`the target of ${year} is to come from history, and the deals hold no twelve whole months won before it; give more deals, or the amount itself as base: 120 000 000`,
		ru: ({ year }) =>
			`цель на ${year} год задана по истории, а в сделках нет двенадцати полных месяцев до него; добавьте сделки или укажите сумму сами: base: 120 000 000`,
	},
	"plan-target-without-capacity": {
		en: () =>
			"the target is to come from capacity, and there is nobody to carry it, or nothing to learn their productivity from; give --staff FILE, and an amount a month as productivity: 900 000",
		ru: () =>
			"цель задана по мощности, но нести её некому или не из чего узнать производительность; укажите --staff ФАЙЛ и сумму в месяц: productivity: 900 000",
	},
	"plan-target-zero": {
		en: ({ unit, currency }) =>
			`the counted target is less than half a rounding unit (${writtenMoney(unit, currency, "en")}); choose a smaller unit under plan.round, or check the amounts`,
		ru: ({ unit, currency }) =>
			`посчитанная цель меньше половины единицы округления (${writtenMoney(unit, currency, "ru")}); выберите единицу поменьше в plan.round или проверьте суммы`,
	},
	"plan-target-window": {
		en: ({ from, until }) =>
			`the year before the plan is not whole yet, so its place is taken by the twelve months from ${writtenDay(from, "en")} to ${writtenDay(addDays(until, -1), "en")}`,
		ru: ({ from, until }) =>
			`год перед планом ещё не полный, вместо него взяты двенадцать месяцев с ${writtenDay(from, "ru")} по ${writtenDay(addDays(until, -1), "ru")}`,
	},
	"plan-growth-combine": {
		en: ({ base, add, multiply, currency }) =>
			`several factors of growth on ${writtenMoney(base, currency, "en")} make ${writtenMoney(add, currency, "en")} added and ${writtenMoney(multiply, currency, "en")} multiplied; say which with combine: add or combine: multiply`,
		ru: ({ base, add, multiply, currency }) =>
			`несколько коэффициентов роста к ${writtenMoney(base, currency, "ru")} дают ${writtenMoney(add, currency, "ru")} при сложении и ${writtenMoney(multiply, currency, "ru")} при умножении; выберите combine: add или combine: multiply`,
	},
	"plan-indices-normalised": {
		en: ({ sum }) =>
			`the twelve indices sum to ${numberText(sum, "en")}, not to 12; the plan is split in proportion to them, so the year still adds up`,
		ru: ({ sum }) =>
			`сумма двенадцати индексов ${numberText(sum, "ru")}, а не 12; план разделён пропорционально им, поэтому год всё равно сходится`,
	},
	"plan-trend-unknown": {
		en: ({ months }) =>
			months < 12
				? `growth can be told from season only by months that are known in two years, and of the twelve that is ${months}; the season is taken as it is, growth included`
				: "the years differ so much that a straight line of growth would fall below zero; the season is taken as it is, growth included",
		ru: ({ months }) =>
			months < 12
				? `отличить рост от сезона можно только по месяцам, известным хотя бы за два года, а таких из двенадцати: ${months}; сезонность взята как есть, вместе с ростом`
				: "годы так различаются, что прямая роста ушла бы ниже нуля; сезонность взята как есть, вместе с ростом",
	},
	"plan-grade-unknown": {
		en: ({ name, grade, known }) =>
			grade === ""
				? `${name} has no grade in the staff file, and the plan is weighted by grade; fill it in, or give ${name} a weight in plan.weights`
				: `the grade ${quoted(grade, "en")} of ${name} has no weight; add it to plan.weighting.grades, which knows ${writtenList(known, "en")}`,
		ru: ({ name, grade, known }) =>
			grade === ""
				? `у сотрудника ${quoted(name, "ru")} не указан грейд, а план делится по грейдам; впишите его или задайте вес в plan.weights`
				: `грейду ${quoted(grade, "ru")} (${name}) не задан вес; добавьте его в plan.weighting.grades, сейчас там ${writtenList(known, "ru")}`,
	},
	"plan-weights-unused": {
		en: ({ by, names }) =>
			`the staff file gives weights to ${writtenList(names, "en")}, but plan.weighting is ${by}, so they are not used; weights given by name always are`,
		ru: ({ by, names }) =>
			`в файле сотрудников есть веса (${writtenList(names, "ru")}), но задано plan.weighting: ${by}, поэтому они не используются; веса, заданные по имени, действуют всегда`,
	},
	"plan-weights-without-history": {
		en: ({ months }) =>
			`weights by history need deals that these people won in the last ${months} months; give --deals FILE (or sources.deals in rop.yaml), check the names, or choose plan.weighting: equal`,
		ru: ({ months }) =>
			`для весов по истории нужны сделки, которые эти люди выиграли за последние месяцы (${months}); укажите --deals ФАЙЛ (или sources.deals в rop.yaml), проверьте имена или выберите plan.weighting: equal`,
	},
	"plan-team-unknown": {
		en: ({ name, known }) => `there is no team ${quoted(name, "en")} in the plan${nearest(name, known, "en")}`,
		ru: ({ name, known }) => `в плане нет команды ${quoted(name, "ru")}${nearest(name, known, "ru")}`,
	},
	"plan-fixed-outside": {
		en: ({ name, period, year }) =>
			`${quoted(name, "en")} is fixed for ${periodName(period, "en")}, and the plan is of ${year}; correct the period, or take the cell out`,
		ru: ({ name, period, year }) =>
			`для ${quoted(name, "ru")} зафиксирован план за ${periodName(period, "ru")}, а план составляется на ${year} год; исправьте период или уберите ячейку`,
	},
	"plan-fixed-absent": {
		en: ({ name, period, team }) =>
			`${quoted(name, "en")} is not there in ${periodName(period, "en")}${team === undefined ? "" : ` in the team ${quoted(team, "en")}`}, so nothing can be fixed for that time; check the dates in the staff file`,
		ru: ({ name, period, team }) =>
			`за ${periodName(period, "ru")} план не на ком фиксировать: ${quoted(name, "ru")} тогда не работает${team === undefined ? "" : ` в команде ${quoted(team, "ru")}`}; проверьте даты в файле сотрудников`,
	},
	"plan-fixed-two-seats": {
		en: ({ name, period, teams }) =>
			`in ${periodName(period, "en")} ${quoted(name, "en")} works in ${nameList(teams, "en")}; add team: to the cell to say which is meant`,
		ru: ({ name, period, teams }) =>
			`${quoted(name, "ru")} за ${periodName(period, "ru")} работает в разных командах: ${nameList(teams, "ru")}; добавьте в ячейку team:, чтобы было ясно, о какой речь`,
	},
	"plan-fixed-twice": {
		en: ({ name, period }) =>
			`${periodName(period, "en")} of ${quoted(name, "en")} is fixed already above; leave one of the two`,
		ru: ({ name, period }) =>
			`для ${quoted(name, "ru")} план за ${periodName(period, "ru")} уже зафиксирован выше; оставьте что-то одно`,
	},
	"plan-fixed-below": {
		en: ({ name, period, target, taken, currency }) =>
			`${periodName(period, "en")} of ${quoted(name, "en")} is fixed at ${writtenMoney(target, currency, "en")}, but what is fixed inside it takes ${writtenMoney(taken, currency, "en")}; raise the quarter, or lower what is inside`,
		ru: ({ name, period, target, taken, currency }) =>
			`для ${quoted(name, "ru")} за ${periodName(period, "ru")} зафиксировано ${writtenMoney(target, currency, "ru")}, но внутри квартала уже зафиксировано ${writtenMoney(taken, currency, "ru")}; увеличьте квартал или уменьшите то, что внутри`,
	},
	"plan-fixed-left": {
		en: ({ name, period, left, currency }) =>
			`the fixed cells leave ${writtenMoney(left, currency, "en")} of ${periodName(period, "en")}${name === "" ? "" : ` of ${quoted(name, "en")}`} to nobody: all who could carry it are fixed themselves or not there; free one of them, or let the fixed amounts add up`,
		ru: ({ name, period, left, currency }) =>
			`за ${periodName(period, "ru")}${name === "" ? "" : ` у ${quoted(name, "ru")}`} остаётся ${writtenMoney(left, currency, "ru")}, и нести их некому: планы всех, кто мог бы, зафиксированы, или они не работают; освободите чей-нибудь план или подгоните суммы, чтобы сходились`,
	},
	"plan-fixed-team-over": {
		en: ({ name, period, over, currency }) =>
			`in ${periodName(period, "en")} people of ${quoted(name, "en")} are fixed at ${writtenMoney(over, currency, "en")} more than their team; raise the team, or lower its people`,
		ru: ({ name, period, over, currency }) =>
			`за ${periodName(period, "ru")} людям команды ${quoted(name, "ru")} зафиксировано на ${writtenMoney(over, currency, "ru")} больше, чем самой команде; увеличьте план команды или уменьшите планы людей`,
	},
	"plan-fixed-over": {
		en: ({ period, target, over, currency }) =>
			`the plan of ${periodName(period, "en")} is ${writtenMoney(target, currency, "en")}, and the fixed cells take ${writtenMoney(over, currency, "en")} more; lower them, or raise the year's target`,
		ru: ({ period, target, over, currency }) =>
			`план за ${periodName(period, "ru")} — ${writtenMoney(target, currency, "ru")}, а зафиксировано на ${writtenMoney(over, currency, "ru")} больше; уменьшите фиксированные суммы или увеличьте цель года`,
	},
};

function numberText(value: number, language: Language): string {
	return writtenDecimal(String(value), language);
}

/** A month or a quarter inside a sentence: «март 2026», "March 2026". */
function periodName(label: string, language: Language): string {
	const period = parsePeriod(label);
	const name = period === undefined ? label : longName(period, language);
	return language === "ru" && period?.kind === "month" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function nearest(name: string, known: readonly string[], language: Language): string {
	const near = closest(name, known);
	if (near !== undefined) {
		return language === "en" ? `; did you mean ${quoted(near, "en")}?` : `; возможно, ${quoted(near, "ru")}?`;
	}
	if (known.length === 0)
		return language === "en" ? "; the staff file names no teams" : "; в файле сотрудников команд нет";
	const list = writtenList(known, language);
	return language === "en" ? `; it has ${list}` : `; в нём есть ${list}`;
}
