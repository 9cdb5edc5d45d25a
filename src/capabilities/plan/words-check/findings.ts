/** What each check found, in a sentence or two. Amounts, shares and months come written. */
import { plural } from "../../../i18n/plural.ts";
import type { Words } from "../../../i18n/words.ts";

const peopleEn = (count: number) => `${count} ${plural(count, { one: "person", other: "people" }, "en")}`;
const peopleRu = (count: number) =>
	`${count} ${plural(count, { one: "человек", few: "человека", many: "человек" }, "ru")}`;
const dealsEn = (count: number) => `${count} ${plural(count, { one: "deal", other: "deals" }, "en")}`;
const dealsRu = (count: number) => `${count} ${plural(count, { one: "сделка", few: "сделки", many: "сделок" }, "ru")}`;

const NEXT_MONTHS = ["ближайшего месяца", "ближайших двух месяцев", "ближайших трёх месяцев"];
const leadsEn = (count: number) => `${count} new ${plural(count, { one: "deal", other: "deals" }, "en")}`;
const leadsRu = (count: number) =>
	`${count} ${plural(count, { one: "новая сделка", few: "новые сделки", many: "новых сделок" }, "ru")}`;
const daysEn = (count: number) => `${count} ${plural(count, { one: "day", other: "days" }, "en")}`;
const daysRu = (count: number) => `${count} ${plural(count, { one: "день", few: "дня", many: "дней" }, "ru")}`;

/** Of the amounts: what is asked, and what there is. */
interface Load {
	readonly needed: string;
	readonly available: string;
	readonly excess: string;
	readonly spare: string;
	readonly load: string;
	readonly people: number;
}

interface Lever {
	/** The months behind `now`: «последние 12 месяцев». */
	readonly past: string;
	readonly now: string;
	readonly needed: string;
	readonly growth: string;
	readonly best: string | undefined;
	readonly bestMonth: string;
}

interface Coverage {
	readonly pipeline: string;
	readonly deals: number;
	readonly plan: string;
	readonly months: number;
	readonly times: string;
}

export const findingWords = {
	capacityAmple: {
		en: ({ needed, available, people, load }: Load) =>
			`The plan still asks ${needed}; the team (${peopleEn(people)}) can bring in ${available} by the end of the year. That is a load of ${load}, with a reserve for illness and leavers.`,
		ru: ({ needed, available, people, load }: Load) =>
			`План требует ещё ${needed}, команда (${peopleRu(people)}) до конца года может принести ${available}. Загрузка ${load}: есть запас на болезни и увольнения.`,
	},
	capacityTight: {
		en: ({ needed, available, people, load, spare }: Load) =>
			`The plan still asks ${needed}; the team (${peopleEn(people)}) can bring in ${available} by the end of the year. At a load of ${load} only ${spare} are left for illness and leavers.`,
		ru: ({ needed, available, people, load, spare }: Load) =>
			`План требует ещё ${needed}, команда (${peopleRu(people)}) до конца года может принести ${available}. При загрузке ${load} на болезни и увольнения остаётся только ${spare}.`,
	},
	capacityShort: {
		en: ({ needed, available, people, excess }: Load) =>
			`The plan still asks ${needed}, but at their own pace the team (${peopleEn(people)}) brings in ${available} by the end of the year. Nobody carries ${excess}.`,
		ru: ({ needed, available, people, excess }: Load) =>
			`План требует ещё ${needed}, а команда (${peopleRu(people)}) в своём обычном темпе до конца года принесёт ${available}. Ещё ${excess} нести некому.`,
	},
	growth: {
		en: (growth: string, year: string, last: string) => `The target is ${growth} on ${year}, which brought ${last}.`,
		ru: (growth: string, year: string, last: string) => `Цель: ${growth} к ${year} году (тогда выиграно ${last}).`,
	},
	growthScaled: {
		en: (months: number) => `Of that year the deals hold ${months} months only; the rest is filled in by the season.`,
		ru: (months: number) => `За тот год в сделках только ${months} мес., остальное достроено по сезону.`,
	},
	growthByTeam: {
		en: (people: string, market: string, justified: string) =>
			`The team changes by ${people}, a market grows by up to ${market} a year: together they explain ${justified}.`,
		ru: (people: string, market: string, justified: string) =>
			`Численность команды: ${people}, рынок растёт до ${market} в год; вместе это объясняет ${justified}.`,
	},
	growthByMarket: {
		en: (market: string, justified: string) => `A market grows by up to ${market} a year, which explains ${justified}.`,
		ru: (market: string, justified: string) => `Рынок растёт до ${market} в год, это объясняет ${justified}.`,
	},
	growthUnexplained: {
		en: (unexplained: string) => `The other ${unexplained} have no reason yet.`,
		ru: (unexplained: string) => `Остальные ${unexplained} пока ничем не подкреплены.`,
	},
	growthExplained: { en: "The target stays within that.", ru: "Цель в этих пределах." },
	bestMonthBelow: {
		en: (month: string, required: string, share: string, best: string, amount: string) =>
			`No month has to beat the record. The hardest, ${month}, needs ${required}: ${share} of the best so far (${best}, ${amount}).`,
		ru: (month: string, required: string, share: string, best: string, amount: string) =>
			`Бить рекорд не придётся. В самом тяжёлом месяце (${month}) нужно ${required}: ${share} от лучшего за всю историю (${best}, ${amount}).`,
	},
	bestMonthAbove: {
		en: (month: string, required: string, growth: string, best: string, amount: string) =>
			`The hardest month, ${month}, needs ${required}: ${growth} more than the best there ever was (${best}, ${amount}).`,
		ru: (month: string, required: string, growth: string, best: string, amount: string) =>
			`В самом тяжёлом месяце (${month}) нужно ${required}: на ${growth} больше лучшего за всю историю (${best}, ${amount}).`,
	},
	recordMonths: {
		en: (months: string) => `These would all have to be records: ${months}.`,
		ru: (months: string) => `Рекордными должны стать: ${months}.`,
	},
	averageDealEnough: {
		en: ({ now, needed, past }: Lever) => `An average deal of ${needed} is enough; that of ${past} is ${now}.`,
		ru: ({ now, needed, past }: Lever) => `Достаточно среднего чека ${needed}; за ${past} он ${now}.`,
	},
	averageDealMore: {
		en: ({ now, needed, growth, best, bestMonth }: Lever) =>
			`By a larger average deal alone, the rest of the year would need ${needed} instead of ${now} (${growth}).${best === undefined ? "" : ` The best month had ${best} (${bestMonth}).`}`,
		ru: ({ now, needed, growth, best, bestMonth }: Lever) =>
			`Если расти только за счёт чека, до конца года он должен быть ${needed} вместо ${now} (${growth}).${best === undefined ? "" : ` В лучшем месяце он был ${best} (${bestMonth}).`}`,
	},
	conversionEnough: {
		en: ({ now, needed, past }: Lever) =>
			`A conversion of ${needed} (won out of won and lost) is enough; that of ${past} is ${now}.`,
		ru: ({ now, needed, past }: Lever) =>
			`Достаточно конверсии ${needed} (выиграно от всех закрытых); за ${past} она ${now}.`,
	},
	conversionMore: {
		en: ({ now, needed, growth, best, bestMonth }: Lever) =>
			`By a better conversion alone, ${needed} of all closed deals would have to be won instead of ${now} (${growth}).${best === undefined ? "" : ` The best month had ${best} (${bestMonth}).`}`,
		ru: ({ now, needed, growth, best, bestMonth }: Lever) =>
			`Если расти только за счёт конверсии, выигрывать нужно ${needed} закрытых сделок вместо ${now} (${growth}).${best === undefined ? "" : ` В лучшем месяце выиграли ${best} (${bestMonth}).`}`,
	},
	conversionImpossible: {
		en: ({ now }: Lever) =>
			`Conversion alone can't do it: more deals would have to be won than are closed (${now} are won now).`,
		ru: ({ now }: Lever) =>
			`Одной конверсией план не выполнить: пришлось бы выигрывать больше сделок, чем закрывается (сейчас выигрывается ${now}).`,
	},
	leadsEnough: {
		en: (needed: number, flow: number) =>
			`The plan needs ${leadsEn(needed)} a month until the end of the year; at the present flow ${flow} begin.`,
		ru: (needed: number, flow: number) =>
			`До конца года плану в месяц ${plural(needed, { one: "нужна", other: "нужно" }, "ru")} ${leadsRu(needed)}; при нынешнем потоке их будет ${flow}.`,
	},
	leadsMore: {
		en: (needed: number, flow: number) =>
			`At the present conversion and average deal the plan needs ${leadsEn(needed)} a month until the end of the year; at the present flow ${flow} begin.`,
		ru: (needed: number, flow: number) =>
			`При нынешних конверсии и чеке плану до конца года в месяц ${plural(needed, { one: "нужна", other: "нужно" }, "ru")} ${leadsRu(needed)}; при нынешнем потоке их будет ${flow}.`,
	},
	leadBudget: {
		en: (needed: number, perLead: string, spend: string, aMonth: string) =>
			`${leadsEn(needed)} a month at ${perLead} each cost ${spend}; the budget is ${aMonth}.`,
		ru: (needed: number, perLead: string, spend: string, aMonth: string) =>
			`${leadsRu(needed)} в месяц по ${perLead} — это ${spend}, а бюджет ${aMonth}.`,
	},
	coverage: {
		en: ({ pipeline, deals, plan, months, times }: Coverage) =>
			`The pipeline holds ${pipeline} (${dealsEn(deals)}) against a plan of ${plan} for the next ${months === 1 ? "month" : `${months} months`}: coverage ${times}.`,
		ru: ({ pipeline, deals, plan, months, times }: Coverage) =>
			`В работе ${pipeline} (${dealsRu(deals)}), план ${NEXT_MONTHS[months - 1] ?? ""} — ${plan}: покрытие ${times}.`,
	},
	coverageNeeded: {
		en: (conversion: string, limit: string) =>
			`At a conversion of ${conversion}, ${limit} would be needed if nothing new came.`,
		ru: (conversion: string, limit: string) =>
			`При конверсии ${conversion} нужно ${limit}, если новых сделок не будет.`,
	},
	coverageUsual: {
		en: (limit: string) => `At least ${limit} is usual.`,
		ru: (limit: string) => `Обычно нужно не меньше ${limit}.`,
	},
	coverageLeast: {
		en: (least: string, within: string) =>
			`By your own past at least ${least} is needed: the other ${within} of a quarter's sales begin and close within it.`,
		ru: (least: string, within: string) =>
			`По вашей истории нужно не меньше ${least}: остальные ${within} продаж квартала начинаются и закрываются внутри него.`,
	},
	coverageValued: {
		en: (count: number) =>
			`${dealsEn(count)} without an amount ${count === 1 ? "is" : "are"} taken at the average deal.`,
		ru: (count: number) => `Сделки без суммы (${count}) взяты по среднему чеку.`,
	},
	coverageOverdue: {
		en: (amount: string) => `Of it ${amount} should have closed already: check whether those deals are alive.`,
		ru: (amount: string) => `Из них ${amount} — с уже прошедшей датой закрытия: проверьте, живы ли эти сделки.`,
	},
	newcomersNone: {
		en: "Nobody in the plan is in the first months of work.",
		ru: "В плане нет никого, кто работает первые месяцы.",
	},
	newcomers: {
		en: (names: string, months: number, amount: string, share: string) =>
			`In the first ${months} months of work, ${names} carry ${amount}: ${share} of what is ahead.`,
		ru: (names: string, months: number, amount: string, share: string) =>
			`На первые ${months} месяца работы (${names}) приходится ${amount}: ${share} плана, который впереди.`,
	},
	newcomersFull: {
		en: "The plan asks of them as much as of everybody.",
		ru: "План спрашивает с них как со всех.",
	},
	vacations: {
		en: (month: string, days: number, workdays: number, share: string, target: string) =>
			`Most are away in ${month}: vacations take ${days} of the team's ${workdays} working days (${share}); the month's plan is ${target}.`,
		ru: (month: string, days: number, workdays: number, share: string, target: string) =>
			`Больше всего отпусков в ${month}: ${days} из ${workdays} рабочих дней команды (${share}); план этого месяца — ${target}.`,
	},
	januaryMay: {
		en: (month: string, planned: string, past: string) =>
			`A working day of ${month} is planned at ${planned} of the year's average day; in past years it brought ${past}.`,
		ru: (month: string, planned: string, past: string) =>
			`Рабочий день в ${month} должен принести ${planned} от среднего дня года, а в прошлые годы приносил ${past}.`,
	},
	largestClient: {
		en: (past: string, name: string, share: string, amount: string) =>
			`${name} brought ${share} of what ${past} sold (${amount}).`,
		ru: (past: string, name: string, share: string, amount: string) =>
			`${name}: ${share} продаж за ${past} (${amount}).`,
	},
	largestSeller: {
		en: (past: string, name: string, share: string, amount: string, sellers: number) =>
			`${name} sold ${share} of what ${past} brought (${amount}); there were ${sellers} sellers.`,
		ru: (past: string, name: string, share: string, amount: string, sellers: number) =>
			`${name}: ${share} продаж за ${past} (${amount}); всего продавцов было ${sellers}.`,
	},
	lastPlan: {
		en: (met: number, people: number, year: string) => `${met} of ${peopleEn(people)} met their plan for ${year}.`,
		ru: (met: number, people: number, year: string) => `План ${year} года выполнили ${met} из ${people}.`,
	},
	paymentLag: {
		en: (share: string, year: string, days: number, late: string, next: string) =>
			`Of the money for deals won in ${year}, ${share} came after the year's end; half of it is there ${daysEn(days)} after winning. Of this plan about ${late} would be paid in ${next}.`,
		ru: (share: string, year: string, days: number, late: string, next: string) =>
			`Из денег по сделкам, выигранным в ${year} году, ${share} пришли уже после его конца; половина приходит за ${daysRu(days)} после выигрыша. Из нынешней цели примерно ${late} заплатят в ${next} году.`,
	},
} satisfies Words;
