/** Phrases of the sheet of assumptions. */
import type { Words } from "../../../i18n/words.ts";

export const assumptionsWords = {
	assumptionsSheet: { en: "Assumptions", ru: "Допущения" },
	assumptionsNote: {
		en: "Yellow cells may be changed: capacity, shortage, people and cost follow at once.",
		ru: "Жёлтые ячейки можно менять: мощность, нехватка, люди и стоимость пересчитаются сразу.",
	},
	notRescheduled: {
		en: "The starts themselves are not worked out anew here: where a month becomes short, its amount turns red. Change the numbers of starts by hand, or run rop hire estimate again.",
		ru: "Сами выходы книга заново не подбирает: если месяц перестал закрываться, нехватка станет красной. Поправьте число выходов вручную или запустите rop hire estimate ещё раз.",
	},
	monthsHeading: { en: "Months and starts", ru: "Месяцы и выходы" },
	workdays: { en: "Working days", ru: "Рабочих дней" },
	season: { en: "Season", ru: "Сезон" },
	agreedStarts: { en: "Agreed starts", ru: "Договорённые выходы" },
	ofRoleColumn: {
		en: (title: string, role: string) => `${title}: ${role}`,
		ru: (title: string, role: string) => `${title}: ${role}`,
	},
	generalHeading: { en: "For everybody", ru: "Для всех" },
	attainment: { en: "Expected attainment", ru: "Ожидаемое выполнение квот" },
	attainmentExplained: {
		en: "required = target ÷ this; 100% where productivity is what is really sold",
		ru: "нужно = цель ÷ это; 100 %, если выработка — то, что на деле продают",
	},
	turnover: { en: "Turnover a year", ru: "Текучесть за год" },
	turnoverExplained: {
		en: (mode: "compounded" | "linear", missing: boolean) =>
			missing
				? "nobody gave it, so nobody is taken to leave: write hire.turnover"
				: mode === "linear"
					? "a twelfth of it each month, of who was there at first"
					: "compounded: the same share each month of who is left",
		ru: (mode: "compounded" | "linear", missing: boolean) =>
			missing
				? "не задана, поэтому считаем, что никто не уйдёт: впишите hire.turnover"
				: mode === "linear"
					? "по двенадцатой части в месяц от начального состава"
					: "сложная: одна и та же доля каждый месяц от оставшихся",
	},
	goneBy: {
		en: (months: number) => `Gone by the end of month ${months} of work`,
		ru: (months: number) => `Ушли к концу ${months}-го месяца работы`,
	},
	goneByExplained: {
		en: "of all who started, those who do not pass the probation among them",
		ru: "от всех, кто вышел на работу, вместе с не прошедшими испытательный срок",
	},
	goneByTogether: {
		en: (mode: "compounded" | "linear") =>
			`of all who started, the earlier ones among them; ${mode === "linear" ? "equally many each month" : "the same share each month of who is left"}`,
		ru: (mode: "compounded" | "linear") =>
			`от всех, кто вышел на работу, вместе с ушедшими раньше; ${mode === "linear" ? "каждый месяц поровну" : "каждый месяц одна и та же доля от оставшихся"}`,
	},
	turnoverLater: {
		en: (months: number) => `Turnover a year, past month ${months} of work`,
		ru: (months: number) => `Текучесть за год после ${months}-го месяца работы`,
	},
	probationHeld: {
		en: "takes nobody away here: turnover counts from the first day of work",
		ru: "здесь никого не убавляет: текучесть считается с первого дня работы",
	},
	probation: { en: "Probation, months", ru: "Испытательный срок, месяцев" },
	probationPass: { en: "Pass the probation", ru: "Проходят испытательный срок" },
	byDefault: { en: "default: not written in rop.yaml", ru: "по умолчанию: в rop.yaml не задано" },
	roleHeading: { en: (role: string) => `One person: ${role}`, ru: (role: string) => `Один человек: ${role}` },
	productivity: { en: "Productivity in an average month", ru: "Выработка в средний месяц" },
	fromHistory: {
		en: (months: number, people: number) => `median of ${months} months of ${people} ramped people, season removed`,
		ru: (months: number, people: number) =>
			`медиана, без сезона: месяцев ${months}, людей на полной мощности ${people}`,
	},
	fromGiven: {
		en: (is: "productivity" | "quota") =>
			is === "quota" ? "given: the quota of a ramped person" : "given in rop.yaml",
		ru: (is: "productivity" | "quota") => (is === "quota" ? "задано: квота опытного менеджера" : "задано в rop.yaml"),
	},
	fromPlan: { en: "the plan's quota of a full seat", ru: "план полной ставки" },
	ramp: {
		en: (month: number) => `Ramp, month ${month}`,
		ru: (month: number) => `Разгон, ${month}-й месяц`,
	},
	salary: { en: "Fixed pay a month, before taxes", ru: "Оклад в месяц, до вычета НДФЛ" },
	commission: { en: "Variable pay", ru: "Процент с продаж" },
	commissionExplained: { en: "share of what the person brings in", ru: "доля того, что человек приносит" },
	floor: { en: "Pay is not below", ru: "Гарантия: не меньше" },
	floorMonths: { en: "… in the first months", ru: "… в первые месяцы" },
	contributions: { en: "Contributions", ru: "Взносы работодателя" },
	contributionsExplained: {
		en: "where pay is changed they follow in proportion; exactly only by a new run",
		ru: "при смене оплаты меняются пропорционально; точно — только новым расчётом",
	},
	contributionsShare: { en: (share: string) => `${share} of pay`, ru: (share: string) => `${share} от оплаты` },
	contributionsRu: {
		en: (tariff: string, injury: string) => `Russian rules, tariff "${tariff}", injuries ${injury}`,
		ru: (tariff: string, injury: string) => `по правилам РФ: ${TARIFFS[tariff] ?? tariff}, травматизм ${injury}`,
	},
	fee: { en: "Recruiting, a start", ru: "Подбор одного человека" },
	feeInSalaries: { en: "Agency's fee, monthly salaries", ru: "Гонорар агентства, месячных окладов" },
	feeOfYear: { en: "Agency's fee, of a year's fixed pay", ru: "Гонорар агентства, от годового оклада" },
	equipment: { en: "Equipment, once", ru: "Рабочее место, разово" },
	tools: { en: "Tools a month", ru: "Инструменты в месяц" },
	training: { en: "Training, once", ru: "Обучение, разово" },
	headHours: { en: "The head's hours for a newcomer", ru: "Часы РОПа на новичка" },
	headHourly: { en: "An hour of the head costs", ru: "Час РОПа стоит" },
	marginShare: { en: "Contribution margin", ru: "Маржинальность продаж" },
	marginExplained: { en: "of what is sold; for the payback", ru: "от продаж; для окупаемости" },
	teamHeading: { en: "The team", ru: "Команда" },
	person: { en: "Person", ru: "Человек" },
	teamName: { en: "Team", ru: "Команда" },
	countedAs: { en: "Counts as", ru: "Считается как" },
	weight: { en: "Weight", ru: "Вес" },
	fullTime: { en: "Share of full time", ru: "Доля ставки" },
	firstDay: { en: "First day", ru: "Первый день" },
	lastDay: { en: "Last day, known", ru: "Последний день, если известен" },
} satisfies Words;

const TARIFFS: Readonly<Record<string, string>> = {
	general: "общий тариф",
	sme: "тариф МСП",
	"sme-processing": "тариф МСП обрабатывающих производств",
	it: "тариф ИТ-компаний",
};
