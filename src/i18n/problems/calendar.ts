/** Sentences of the problems in `core/problem-facts/calendar`. */
import type { CalendarFacts } from "../../core/problem-facts/calendar.ts";
import type { Sentences } from "./index.ts";

export const calendarSentences: Sentences<CalendarFacts> = {
	"calendar-year-missing": {
		en: ({ country, year, known }) =>
			`the working calendar ${country} has no year ${year} (it has ${known.join(", ")}); add the year's days off to calendar.daysOff in rop.yaml, or update rop`,
		ru: ({ country, year, known }) =>
			`в производственном календаре ${country} нет ${year} года (есть ${known.join(", ")}); добавьте выходные этого года в calendar.daysOff в rop.yaml или обновите rop`,
	},
	"calendar-year-provisional": {
		en: ({ country, year }) =>
			`the working calendar ${country} for ${year} is provisional: the government has not moved all days off yet, so working days may change by a day or two`,
		ru: ({ country, year }) =>
			`производственный календарь ${country} на ${year} год предварительный: правительство ещё не перенесло все выходные, рабочие дни могут сдвинуться на день-два`,
	},
};
