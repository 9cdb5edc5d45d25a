/** Phrases of the sheet that tells how the numbers came about. */
import type { Words } from "../../../i18n/words.ts";

export const methodWords = {
	methodSheet: { en: "Method", ru: "Метод" },
	methodHeading: { en: "How this plan was made", ru: "Как получен этот план" },
	methodMonths: {
		en: "The target is split over the months in proportion to their weights. Everybody's exact share is rounded down to whole units; the units left over go one each to the largest remainders (the method of the largest remainder).",
		ru: "Цель делится по месяцам пропорционально их весам. Точная доля каждого округляется вниз до целых единиц; оставшиеся единицы по одной получают наибольшие остатки (метод наибольших остатков).",
	},
	methodPeople: {
		en: "Each month is split over the people by strength times working days in the plan, in the same way; strength is weight × share of full time × ramp, to four decimals. Whoever was rounded down is nearer to the front of the line next month, so nobody is favoured for standing first in the list.",
		ru: "Каждый месяц делится по людям: сила × рабочие дни в плане, тем же методом; сила — это вес × доля ставки × разгон, до четырёх знаков. Кого округлили вниз, тот в следующем месяце ближе к началу очереди, поэтому порядок в списке никому не даёт преимущества.",
	},
	methodWeightsGrade: {
		en: (table: string) => `Weights by grade: ${table}. A weight set by name wins.`,
		ru: (table: string) => `Веса по грейдам: ${table}. Вес, заданный по имени, важнее.`,
	},
	methodWeightsHistory: {
		en: (shrink: number) =>
			`Weights by history: (n × v + ${shrink}) ÷ (n + ${shrink}), to four decimals, where v is what the person won in a working day against the average of all, and n the number of won deals. Few deals prove little, so they move the weight little; who has none counts as one. A weight set by name wins.`,
		ru: (shrink: number) =>
			`Веса по истории: (n × v + ${shrink}) ÷ (n + ${shrink}), до четырёх знаков, где v — сколько человек выиграл за рабочий день по сравнению со средним по всем, n — число выигранных сделок. Несколько сделок мало что доказывают и вес почти не меняют; у кого сделок нет, вес 1. Вес, заданный по имени, важнее.`,
	},
	methodFixed: {
		en: "Fixed cells are kept exactly, and the rest of the month is split over the others by the same rule; the people of a fixed team share the team's amount. A fixed quarter goes to its months as the months' targets are: of a person by the days there and the ramp, of a team by the weights of its free people.",
		ru: "Зафиксированные ячейки соблюдаются точно, остаток месяца делится между остальными по тому же правилу; люди зафиксированной команды делят её сумму. Зафиксированный квартал делится по месяцам пропорционально их планам: у человека — с учётом его дней и разгона, у команды — весов её незафиксированных людей.",
	},
	methodHedge: {
		en: "Over-assignment: the level below carries more than the one above, by the given percent, rounded up to whole units each month; the levels multiply. The company's months and the year stay the target.",
		ru: "Запас: нижний уровень несёт больше верхнего на заданный процент, каждый месяц с округлением вверх до целых единиц; уровни перемножаются. Месяцы компании и год остаются целью.",
	},
	methodRamp: {
		en: (percents: string) =>
			`Newcomers count ${percents} in their first calendar months of work, the month of the first day being the first; then in full. Who moved between teams is no newcomer.`,
		ru: (percents: string) =>
			`Новички в первые календарные месяцы работы считаются за ${percents} (месяц выхода — первый), потом полностью. Перешедший из другой команды — не новичок.`,
	},
	methodVacationsDeducted: {
		en: "Working days on vacation are taken off: the month's part is smaller, and colleagues carry the difference (plan.vacations: ignore leaves them in).",
		ru: "Рабочие дни в отпуске вычтены: доля месяца меньше, разницу несут коллеги (с plan.vacations: ignore не вычитаются).",
	},
	methodVacationsIgnored: {
		en: "Vacations change nothing: a year's plan is meant for a year with its vacations (plan.vacations: deduct takes them off).",
		ru: "Отпуска ничего не меняют: годовой план рассчитан на год вместе с отпусками (plan.vacations: deduct вычтет их).",
	},
	methodBound: {
		en: "Bound: a cell differs from its exact share of the month, and a month from its exact share of the year, by less than one rounding unit. Quarters, teams and totals are sums, so every level adds up exactly.",
		ru: "Граница: ячейка отличается от точной доли месяца, а месяц от точной доли года, меньше чем на одну единицу округления. Кварталы, команды и итоги — суммы, поэтому всё сходится на каждом уровне.",
	},
	methodStages: {
		en: "Conversions from stage to stage (sheet Funnel): of the deals won or lost in the last twelve whole months, how many that came to a stage came to the next. A won deal passed every stage, a lost one those before the stage of its loss, whether it stood at them or not. Open deals are left out. Lost deals that name no stage of the funnel count in no conversion and are listed.",
		ru: "Конверсии от этапа к этапу (лист «Воронка»): из сделок, выигранных и проигранных за последние двенадцать целых месяцев, какая доля дошедших до этапа дошла и до следующего. Выигранная сделка прошла все этапы, проигранная — те, что до этапа отказа, стояла она на них или нет. Сделки в работе не учитываются. Проигранные, которые не называют этапа этой воронки, не входят ни в одну конверсию и показаны отдельно.",
	},
	methodIndex: {
		en: "Index of a month: what was won in it over the average month of its year; of several years the median, brought back to an average of one. An incomplete year is measured against the same months of complete ones; where none is complete, years are counted back from the last month. A month without history counts as average.",
		ru: "Индекс месяца: выиграно за месяц к среднему месяцу своего года; по нескольким годам берётся медиана, приведённая к среднему, равному единице. Неполный год сравнивается с теми же месяцами полных; если полных нет, годы отсчитываются назад от последнего месяца. Месяц без истории считается средним.",
	},
	methodTrend: {
		en: "Growth is kept apart from season: each month is compared with a line that rises by the same amount every month, the median of how the same months grew from year to year. The plan's months follow the season alone (seasonality: { from: history, trend: keep } leaves the growth in).",
		ru: "Рост отделён от сезона: месяц сравнивается с прямой, которая каждый месяц поднимается одинаково, на медиану роста одноимённых месяцев от года к году. Месяцы плана следуют только сезону (seasonality: { from: history, trend: keep } оставит рост внутри).",
	},
	methodTrendKept: {
		en: "Growth inside the year is left in the indices: a grown December counts as a strong one.",
		ru: "Рост внутри года остался в индексах: выросший декабрь считается сильным.",
	},
	methodPerMonth: {
		en: "The index is of a month as it is, so working days are not counted once more.",
		ru: "Индекс относится к месяцу целиком, поэтому рабочие дни второй раз не учитываются.",
	},
	methodPerWorkday: {
		en: "The index is of a working day, so a month weighs its index times its working days.",
		ru: "Индекс относится к рабочему дню, поэтому вес месяца — индекс, умноженный на его рабочие дни.",
	},
	methodIndices: {
		en: "The twelve indices are given; a month's share is its index over their sum.",
		ru: "Двенадцать индексов заданы; доля месяца — его индекс к их сумме.",
	},
	methodCalendar: {
		en: (country: string) => `Working days: ${country}.`,
		ru: (country: string) => `Рабочие дни: ${country}.`,
	},
} satisfies Words;
