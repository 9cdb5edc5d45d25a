/** What would have to be true, each in a few words. */
import { plural } from "../../../i18n/plural.ts";
import type { Words } from "../../../i18n/words.ts";

const dealsEn = (count: number) => `${count} ${plural(count, { one: "deal", other: "deals" }, "en")}`;
const wonRu = (count: number) =>
	`${count} ${plural(count, { one: "выигранная сделка", few: "выигранные сделки", many: "выигранных сделок" }, "ru")}`;

export const needWords = {
	capacityHire: {
		en: (people: number, month: string, carried: string) =>
			`${people} more ${people === 1 ? "person" : "people"} from ${month}, or a target of ${carried}`,
		ru: (people: number, month: string, carried: string) =>
			`ещё ${people} ${plural(people, { one: "продавец", few: "продавца", many: "продавцов" }, "ru")} с ${month} или цель ${carried}`,
	},
	capacityTarget: {
		en: (carried: string) => `a target of ${carried}: nobody hired now would be in time`,
		ru: (carried: string) => `цель ${carried}: нанимать уже поздно`,
	},
	capacityReserve: {
		en: (target: string) => `everybody stays; a target of ${target} would leave the usual reserve`,
		ru: (target: string) => `удержать всех; с обычным запасом — цель ${target}`,
	},
	growth: {
		en: (unexplained: string) => `a source for ${unexplained} (product, channel, price or people)`,
		ru: (unexplained: string) => `источник ещё на ${unexplained} (продукт, канал, цена или люди)`,
	},
	bestMonth: {
		en: (deals: number, best: number, month: string) => `${dealsEn(deals)} won in ${month}; the best month had ${best}`,
		ru: (deals: number, best: number, month: string) => `${wonRu(deals)} в ${month}; в рекордном месяце было ${best}`,
	},
	averageDeal: {
		en: (needed: string, growth: string) => `an average deal of ${needed} (${growth})`,
		ru: (needed: string, growth: string) => `средний чек ${needed} (${growth})`,
	},
	conversion: {
		en: (needed: string, growth: string) => `a conversion of ${needed} (${growth})`,
		ru: (needed: string, growth: string) => `конверсия ${needed} (${growth})`,
	},
	conversionImpossible: {
		en: "conversion alone can't do it: more than all deals would have to be won",
		ru: "одной конверсией не решить: пришлось бы выигрывать больше сделок, чем есть",
	},
	leads: {
		en: (more: number) => `${more} more new ${plural(more, { one: "deal", other: "deals" }, "en")} a month`,
		ru: (more: number) =>
			`ещё ${more} ${plural(more, { one: "новая сделка", few: "новые сделки", many: "новых сделок" }, "ru")} в месяц`,
	},
	leadBudget: {
		en: (aMonth: string, affordable: string) => `${aMonth} a month for leads, or leads at ${affordable} each`,
		ru: (aMonth: string, affordable: string) => `${aMonth} в месяц на заявки или заявка по ${affordable}`,
	},
	coverage: {
		en: (missing: string, deals: number) =>
			`${missing} more in the pipeline (about ${dealsEn(deals)}), so as not to depend on new ones`,
		ru: (missing: string, deals: number) =>
			`ещё ${missing} в воронке (примерно ${deals} ${plural(deals, { one: "сделка", few: "сделки", many: "сделок" }, "ru")}), чтобы не зависеть от новых`,
	},
	newcomersRamp: {
		en: "a plan that grows with them: set plan.ramp in rop.yaml",
		ru: "план по мере разгона: задайте plan.ramp в rop.yaml",
	},
	newcomersOthers: {
		en: (amount: string) => `others ready to carry ${amount} if they don't stay`,
		ru: (amount: string) => `кто подхватит ${amount}, если они не задержатся`,
	},
	vacations: {
		en: (days: number, month: string) => `${days} days of vacation moved out of ${month}`,
		ru: (days: number, month: string) => `перенести с ${month} рабочих дней отпуска: ${days}`,
	},
	januaryMay: {
		en: (month: string, usual: string) => `a plan of about ${usual} for ${month}, as its past has it`,
		ru: (month: string, usual: string) => `план на ${month} около ${usual}, как в прошлые годы`,
	},
	withoutClient: {
		en: (growth: string) => `without this client all others would have to grow by ${growth}`,
		ru: (growth: string) => `без этого клиента остальным пришлось бы вырасти на ${growth}`,
	},
	withoutSeller: {
		en: (growth: string) => `without this seller all others would have to sell ${growth} more`,
		ru: (growth: string) => `без этого продавца остальным пришлось бы продавать на ${growth} больше`,
	},
	lastPlan: {
		en: (needed: number, people: number) => `at least ${needed} of ${people} meet their plan`,
		ru: (needed: number, people: number) => `план выполняют хотя бы ${needed} из ${people}`,
	},
	paymentLag: {
		en: (day: string) => `what is to be paid this year is won by ${day}`,
		ru: (day: string) => `выиграть до ${day} то, что должно быть оплачено в этом году`,
	},
} satisfies Words;
