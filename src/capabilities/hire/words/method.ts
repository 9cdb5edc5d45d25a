/** Phrases of the sheet that tells how the numbers came about. */
import type { Words } from "../../../i18n/words.ts";

type Carry = "month" | "quarter" | "year";

const CARRIED: Readonly<Record<Carry, { readonly en: string; readonly ru: string }>> = {
	month: { en: "every month", ru: "каждый месяц" },
	quarter: { en: "every quarter", ru: "каждый квартал" },
	year: { en: "the year as a whole", ru: "год в целом" },
};

export const methodWords = {
	methodSheet: { en: "Method", ru: "Метод" },
	methodHeading: { en: "How this estimate was made", ru: "Как получен этот расчёт" },
	methodRequired: {
		en: "Required = the month's target ÷ expected attainment. Quota and attainment are used together, productivity without it: never both.",
		ru: "Нужно = цель месяца ÷ ожидаемое выполнение. Квота берётся вместе с выполнением, выработка — без него: дважды не снижаем.",
	},
	methodCapacity: {
		en: "Capacity of a person = productivity × season of the month × weight × share of full time × ramp × share of working days present; each rounded to the kopeck or cent, half up. The productivity of history is the median month of ramped people with the season taken out.",
		ru: "Мощность человека = выработка × сезон месяца × вес × доля ставки × разгон × доля отработанных дней; каждая округлена до копейки. Выработка по истории — медиана месяцев людей на полной мощности, сезон убран.",
	},
	methodTurnover: {
		en: (mode: "compounded" | "linear") =>
			`Of the team ${mode === "linear" ? "1 − a × m ÷ 12" : "(1 − a)^(m ÷ 12)"} is expected to be still there after m months, a being the turnover of a year, to the millionth. Whoever is known to leave counts in full up to the last day, and turnover is not counted a second time.`,
		ru: (mode: "compounded" | "linear") =>
			`Из команды через m месяцев остаётся ${mode === "linear" ? "1 − a × m ÷ 12" : "(1 − a)^(m ÷ 12)"}, где a — текучесть за год, с точностью до миллионной. Чей уход известен, считается полностью до последнего дня; текучесть на него второй раз не начисляется.`,
	},
	methodNewcomers: {
		en: "Of newcomers all are there during the probation; after it those who pass, and of these the share that turnover leaves.",
		ru: "Новички на испытательном сроке работают все; после него — те, кто прошёл, и из них та доля, которую оставляет текучесть.",
	},
	methodTenure: {
		en: (mode: "compounded" | "linear", settled: number) =>
			`People leave by how long they have worked. The sheet Assumptions says which share of all who started is gone by the end of which month; between two such months ${mode === "linear" ? "equally many leave each month" : "the same share of those left goes each month"}, and past month ${settled} (1 − a)^(m ÷ 12) stay, a being the turnover of a year. Of somebody who has worked t months already the share S(t + m) ÷ S(t) is expected to be there after m more, S being the share of starters still there, to the millionth. Whoever is known to leave counts in full up to the last day; who has no first day in the staff file counts as having worked long.`,
		ru: (mode: "compounded" | "linear", settled: number) =>
			`Люди уходят в зависимости от стажа. На листе «Допущения» сказано, какая доля вышедших на работу уходит к концу какого месяца работы; между этими месяцами ${mode === "linear" ? "каждый месяц уходит поровну" : "каждый месяц уходит одна и та же доля оставшихся"}, а после ${settled}-го остаётся (1 − a)^(m ÷ 12), где a — текучесть за год. Кто уже проработал t месяцев, через m месяцев остаётся с вероятностью S(t + m) ÷ S(t), где S — доля вышедших на работу, которые ещё работают, с точностью до миллионной. Чей уход известен, считается полностью до последнего дня; у кого нет даты приёма, считается давно работающим.`,
	},
	methodTenureNewcomers: {
		en: "These shares count from the first day of work and hold those who do not pass the probation, so nothing is taken off for it a second time.",
		ru: "Эти доли считаются с первого дня работы, и в них уже есть те, кто не прошёл испытательный срок: второй раз за него ничего не вычитается.",
	},
	methodSchedule: {
		en: (carry: Carry) =>
			`The starts are the cheapest whole numbers by role and month that carry ${CARRIED[carry].en} within the limits; they come from a whole-number program (solver HiGHS), and are checked in minor units. Where something can't be carried at all, the nearest period comes first, and the shortage is told.`,
		ru: (carry: Carry) =>
			`Выходы — самый дешёвый набор целых чисел по ролям и месяцам, который закрывает ${CARRIED[carry].ru} и укладывается в ограничения; он найден как целочисленная программа (решатель HiGHS) и проверен в копейках. Если что-то закрыть нельзя, сначала закрывается ближайший период, а нехватка названа.`,
	},
	methodPrefer: {
		en: (prefer: "lasting" | "horizon") =>
			prefer === "lasting"
				? "Cheapest: people are hired for long, so each is compared by a whole year of work, and among equals by what the months of the estimate cost (hire.prefer: lasting)."
				: "Cheapest: only by what the months of the estimate cost, so late starts look cheap (hire.prefer: horizon).",
		ru: (prefer: "lasting" | "horizon") =>
			prefer === "lasting"
				? "Дешевле: людей нанимают надолго, поэтому каждый сравнивается по целому году работы, а при равенстве — по стоимости месяцев расчёта (hire.prefer: lasting)."
				: "Дешевле: только по стоимости месяцев расчёта, поэтому поздние выходы выглядят дешёвыми (hire.prefer: horizon).",
	},
	methodExact: {
		en: "It is proven that there is no better schedule.",
		ru: "Доказано: лучшего графика нет.",
	},
	methodWithin: {
		en: (share: string) =>
			`The search ended at its limit (hire.search): a better schedule may exist, but it is proven that none is better by more than ${share}.`,
		ru: (share: string) =>
			`Поиск остановлен по пределу (hire.search): график получше, возможно, есть, но доказано, что выигрыш не больше ${share}.`,
	},
	methodUnproven: {
		en: "The search ended at its limit (hire.search) without an answer, so the starts were picked one by one, the most for the money first: it is not known how much better a schedule can be.",
		ru: "Поиск остановлен по пределу (hire.search) без ответа, поэтому выходы подобраны по одному, сначала самые выгодные; насколько график можно улучшить, неизвестно.",
	},
	methodReason: {
		en: "Why each start: without this one person, all others as they are, the first period that would be short, and by how much.",
		ru: "Зачем каждый выход: если убрать одного этого человека и оставить остальных — какой период первым перестанет закрываться и на сколько.",
	},
	methodDates: {
		en: "Dates backwards: first working day of the month ← notice ← accepted offer ← recruiting ← open vacancy ← approval. A step that would begin on a day off begins on the working day before.",
		ru: "Сроки назад от выхода: первый рабочий день месяца ← отработка ← принятый оффер ← подбор ← открытая вакансия ← согласование. Если шаг приходится на выходной, он начинается в рабочий день перед ним.",
	},
	methodRecruiting: {
		en: "Of each stage so many are needed: the next one ÷ the rate to it, rounded up once for all starts.",
		ru: "Сколько нужно на этапе: следующий этап ÷ доля, которая до него доходит; округление вверх один раз на все выходы.",
	},
	methodCost: {
		en: "Cost of a start = recruiting, equipment and training once; pay (fixed and variable, not below the floor of the first months), contributions and tools each month, as far as the person is expected to be there. Payback: the first month from which the margin of their sales, added up, stays above all cost.",
		ru: "Стоимость выхода = разово подбор, рабочее место и обучение; каждый месяц оплата (оклад и процент, не ниже гарантии первых месяцев), взносы и инструменты — настолько, насколько человек ожидаемо работает. Окупаемость — первый месяц, с которого накопленная маржа их продаж не ниже всех затрат.",
	},
	notCountedHeading: { en: "What is not counted", ru: "Что не учтено" },
	notCounted1: {
		en: "Severance, the colleagues' own time, sick leave, and the sales that leavers take with them.",
		ru: "Выплаты при увольнении, время коллег, больничные и клиенты, которых уносят ушедшие.",
	},
	notCounted2: {
		en: "Pay of the people who are there already and of starts already agreed.",
		ru: "Оплата тех, кто уже работает, и уже договорённых выходов.",
	},
	notCounted3: {
		en: "Heads and supporting roles are counted in people beside the budget, not in it.",
		ru: "Руководители и поддержка посчитаны в людях рядом с бюджетом, но не в нём.",
	},
	termsHeading: { en: "Terms", ru: "Понятия" },
	terms1: {
		en: "Productivity: what a ramped full-time person really sells in an average month. Quota: what is asked of the person.",
		ru: "Выработка — сколько на деле продаёт в средний месяц человек на полной мощности и полной ставке. Квота — сколько с него спрашивают.",
	},
	terms2: {
		en: "Start: the first day of work of one person. Ramp: the share of full productivity in the first months.",
		ru: "Выход — первый рабочий день одного человека. Разгон — доля полной мощности в первые месяцы.",
	},
	terms3: {
		en: "Expected people: not all who are there will stay, so the number need not be whole.",
		ru: "Людей ожидаемо: останутся не все, поэтому число может быть дробным.",
	},
	sourcesHeading: { en: "Where the rules come from", ru: "Откуда правила" },
	sources1: {
		en: "Capacity, attrition, ramp, required capacity: the usual terms of sales performance management.",
		ru: "Мощность, текучесть, разгон, нужная мощность — обычные понятия управления эффективностью продаж.",
	},
	sources2: {
		en: "The rough estimate, turnover of 35–60% a year (ropsales.ru), losses in probation of 40–60% (semyon-leskov.com), ramp of 3–6 months and the price of an empty day (hr-rezultator.ru), agency fees by monthly or annual pay (upinc.ru, tenchat.ru).",
		ru: "Прикидка по году, текучесть 35–60 % в год (ropsales.ru), отсев на испытательном 40–60 % (semyon-leskov.com), разгон 3–6 месяцев и цена пустого дня (hr-rezultator.ru), гонорар агентства от месячного или годового оклада (upinc.ru, tenchat.ru).",
	},
	sources3: {
		en: "Labour Code of Russia: probation (article 70), notice (article 80).",
		ru: "Трудовой кодекс РФ: испытательный срок (статья 70), предупреждение об увольнении (статья 80).",
	},
} satisfies Words;
