/** Sentences of the problems in `core/problem-facts/hire-turnover`. */
import type { HireTurnoverFacts } from "../../core/problem-facts/hire-turnover.ts";
import { type Rate, rateNumber } from "../../core/rate.ts";
import type { Language } from "../language.ts";
import { plural } from "../plural.ts";
import { quoted, writtenPercent } from "../written.ts";
import type { Sentences } from "./index.ts";

export const hireTurnoverSentences: Sentences<HireTurnoverFacts> = {
	"hire-turnover-two-ways": {
		en: () =>
			"hire.turnover has both rate (the same share of a year for everybody) and goneBy or later (by how long people have worked); leave one of the two ways",
		ru: () =>
			"в hire.turnover заданы и rate (одна доля в год для всех), и goneBy или later (в зависимости от стажа); оставьте что-то одно",
	},
	"hire-turnover-months": {
		en: ({ found }) =>
			found === ""
				? "hire.turnover.goneBy is empty; write what share is gone by which month of work: { 3 months: 30 %, 12 months: 50 % }"
				: `${quoted(found, "en")} in hire.turnover.goneBy is no number of whole months; write how long people have worked as 3 months or 1 year`,
		ru: ({ found }) =>
			found === ""
				? "hire.turnover.goneBy пуст; впишите, какая доля уходит к какому месяцу работы: { 3 месяца: 30 %, 12 месяцев: 50 % }"
				: `${quoted(found, "ru")} в hire.turnover.goneBy — не целое число месяцев; впишите стаж так: 3 месяца или 1 год`,
	},
	"hire-turnover-month-twice": {
		en: ({ months }) => `hire.turnover.goneBy gives two shares for month ${months} of work; leave one`,
		ru: ({ months }) => `в hire.turnover.goneBy для ${months}-го месяца работы стоят две доли; оставьте одну`,
	},
	"hire-turnover-falls": {
		en: ({ before, goneBefore, months, gone, together }) =>
			`hire.turnover.goneBy counts all who are gone by then, of those who started, so it can't be less by month ${months} (${share(gone, "en")}) than by month ${before} (${share(goneBefore, "en")}); if ${share(gone, "en")} of those still there are meant, write ${share(together, "en")}`,
		ru: ({ before, goneBefore, months, gone, together }) =>
			`hire.turnover.goneBy — сколько всего ушло к этому месяцу из тех, кто вышел на работу, поэтому к ${months}-му месяцу не может быть меньше (${share(gone, "ru")}), чем к ${before}-му (${share(goneBefore, "ru")}); если ${share(gone, "ru")} — доля от оставшихся, впишите ${share(together, "ru")}`,
	},
	"hire-turnover-nobody-left": {
		en: ({ months }) =>
			`by hire.turnover.goneBy everybody is gone by month ${months} of work, and nobody is left to count after it; write less than 100 %`,
		ru: ({ months }) =>
			`по hire.turnover.goneBy к ${months}-му месяцу работы уходят все, и дальше считать некого; впишите меньше 100 %`,
	},
	"hire-turnover-later-missing": {
		en: ({ months }) =>
			`hire.turnover.goneBy says nothing of people ${months === undefined ? "who have worked longer" : `past month ${months} of work`}; add what share of them leaves in a year: later: 20 % a year`,
		ru: ({ months }) =>
			`hire.turnover.goneBy ничего не говорит о тех, кто работает ${months === undefined ? "дольше" : `больше ${months} ${plural(months, { one: "месяца", many: "месяцев" }, "ru")}`}; добавьте, какая доля из них уходит за год: later: 20 % в год`,
	},
	"hire-probation-twice": {
		en: ({ months, failing }) =>
			`hire.turnover.goneBy counts from the first day of work, so it holds those who don't pass the probation, and hire.probationPass would take them off a second time; remove probationPass, and let goneBy be at least ${share(failing, "en")} by month ${months}`,
		ru: ({ months, failing }) =>
			`hire.turnover.goneBy считает с первого дня, и не прошедшие испытательный срок в нём уже есть: вместе с hire.probationPass они посчитались бы дважды; уберите probationPass, а в goneBy поставьте к ${months}-му месяцу не меньше ${share(failing, "ru")}`,
	},
	"hire-tenure-unknown": {
		en: ({ people, unknown }) =>
			`${unknown} of ${people} ${plural(people, { one: "person", other: "people" }, "en")} in the team ${unknown === 1 ? "has" : "have"} no first day in the staff file, and ${unknown === 1 ? "is" : "are"} taken to have worked long and to leave by hire.turnover.later; fill in the day of who came lately`,
		ru: ({ people, unknown }) =>
			`${unknown} из ${people} чел. в команде без даты приёма в файле сотрудников: считаем, что они работают давно и уходят по hire.turnover.later; у кого стаж небольшой, впишите дату`,
	},
};

function share(value: Rate, language: Language): string {
	const whole = (value.numerator * 100n) % value.denominator === 0n;
	return writtenPercent(rateNumber(value), whole ? 0 : 2, language);
}
