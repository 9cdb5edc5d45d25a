/** Sentences of the problems in `core/problem-facts/calendar`. */
import type { CalendarFacts } from "../../core/problem-facts/calendar.ts";
import { plural } from "../plural.ts";
import type { Sentences } from "./index.ts";

type Missing = CalendarFacts["calendar-year-missing"];

export const calendarSentences: Sentences<CalendarFacts> = {
	"calendar-year-missing": {
		en: (facts) => `${lackEn(facts)}; ${countedEn(facts)}`,
		ru: (facts) => `${lackRu(facts)}; ${countedRu(facts)}`,
	},
	"calendar-year-provisional": {
		en: ({ country, year }) =>
			`the working calendar ${country} for ${year} is provisional: the government has not moved all days off yet, so working days may change by a day or two; update rop when the decree is out`,
		ru: ({ country, year }) =>
			`производственный календарь ${country} на ${year} год предварительный: правительство ещё не перенесло все выходные, рабочие дни могут сдвинуться на день-два; обновите rop, когда выйдет постановление`,
	},
};

function lackEn({ country, year, known }: Missing): string {
	if (known.length === 0) return `rop knows no working calendar of the country ${country} (needed for ${year})`;
	return `the working calendar ${country} has no year ${year} (it has ${known.join(", ")})`;
}

function lackRu({ country, year, known }: Missing): string {
	if (known.length === 0) return `rop не знает производственного календаря страны ${country} (нужен на ${year} год)`;
	return `в производственном календаре ${country} нет ${year} года (есть ${known.join(", ")})`;
}

function countedEn({ ownDaysOff }: Missing): string {
	if (ownDaysOff === 0) {
		return "weekdays were counted as working days, holidays too: list the year's days off in calendar.daysOff in rop.yaml, or update rop";
	}
	const days = `${ownDaysOff} ${plural(ownDaysOff, { one: "day", other: "days" }, "en")}`;
	return `apart from weekends, only what calendar.daysOff lists was taken as days off (${days}): check that all holidays are there`;
}

function countedRu({ ownDaysOff }: Missing): string {
	if (ownDaysOff === 0) {
		return "рабочими посчитаны все будни, и праздничные тоже: перечислите выходные этого года в calendar.daysOff в rop.yaml или обновите rop";
	}
	const days = `${ownDaysOff} ${plural(ownDaysOff, { one: "день", few: "дня", many: "дней" }, "ru")}`;
	return `кроме суббот и воскресений, выходными посчитаны только дни из calendar.daysOff (${days}): проверьте, все ли праздники там есть`;
}
