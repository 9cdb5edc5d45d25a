/** Sentences of the problems in `core/problem-facts/calendar`. */
import type { CalendarFacts } from "../../core/problem-facts/calendar.ts";
import { type Forms, plural } from "../plural.ts";
import type { Sentences } from "./index.ts";

const DAYS_OFF: Readonly<Record<"en" | "ru", Forms>> = {
	en: { one: "day off", other: "days off" },
	ru: { one: "выходной", few: "выходных", many: "выходных" },
};

export const calendarSentences: Sentences<CalendarFacts> = {
	"calendar-year-missing": {
		en: ({ country, year, known, ownDaysOff }) =>
			`the working calendar ${country} has no year ${year} (${known.length === 0 ? "rop knows no calendar of this country" : `it has ${known.join(", ")}`}); ${
				ownDaysOff === 0
					? "all weekdays were counted as working days, holidays too: list the year's days off in calendar.daysOff in rop.yaml, or update rop"
					: `weekdays were counted as working days but for the ${ownDaysOff} ${plural(ownDaysOff, DAYS_OFF.en, "en")} in calendar.daysOff: check that they are all there`
			}`,
		ru: ({ country, year, known, ownDaysOff }) =>
			`в производственном календаре ${country} нет ${year} года (${known.length === 0 ? "календаря этой страны в rop нет" : `есть ${known.join(", ")}`}); ${
				ownDaysOff === 0
					? "рабочими посчитаны все будни, и праздничные тоже: перечислите выходные этого года в calendar.daysOff в rop.yaml или обновите rop"
					: `рабочими посчитаны все будни, кроме тех, что указаны в calendar.daysOff (${ownDaysOff} ${plural(ownDaysOff, DAYS_OFF.ru, "ru")}): проверьте, все ли они там`
			}`,
	},
	"calendar-year-provisional": {
		en: ({ country, year }) =>
			`the working calendar ${country} for ${year} is provisional: the government has not moved all days off yet, so working days may change by a day or two`,
		ru: ({ country, year }) =>
			`производственный календарь ${country} на ${year} год предварительный: правительство ещё не перенесло все выходные, рабочие дни могут сдвинуться на день-два`,
	},
};
