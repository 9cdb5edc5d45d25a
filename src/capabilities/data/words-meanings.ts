/** What the state of the data means, in both languages side by side. */
import type { Language } from "../../i18n/language.ts";
import { type Forms, plural } from "../../i18n/plural.ts";
import type { Words } from "../../i18n/words.ts";

const DEALS: Readonly<Record<Language, Forms>> = {
	en: { one: "deal", other: "deals" },
	ru: { one: "сделка", few: "сделки", many: "сделок" },
};
const ROWS: Readonly<Record<Language, Forms>> = {
	en: { one: "row", other: "rows" },
	ru: { one: "строка", few: "строки", many: "строк" },
};

const deals = (count: number, language: Language) => `${count} ${plural(count, DEALS[language], language)}`;
const rows = (count: number, language: Language) => `${count} ${plural(count, ROWS[language], language)}`;

export const meaningWords = {
	heading: { en: "What it means for plan and reports", ru: "Что это значит для плана и отчётов" },
	allWell: {
		en: "Everything was understood: no row was left out, all stages and people are known. You can plan.",
		ru: "Вопросов нет: все строки прочитаны, все этапы и люди известны. Можно планировать.",
	},
	filesUnusable: {
		en: (names: string) =>
			`Nothing could be taken from ${names}. rop data map with the file asks what its columns are.`,
		ru: (names: string) =>
			`Из ${names} не удалось взять ничего. Команда rop data map с этим файлом спросит, что в его столбцах.`,
	},
	rowsStop: {
		en: (count: number) =>
			`${rows(count, "en")} could not be read; plan and reports stop until they are mended. --rejects FILE writes them out for mending; --allow-rejects goes on without them.`,
		ru: (count: number) =>
			`Не прочиталось: ${rows(count, "ru")}. Пока они не исправлены, план и отчёты не строятся. --rejects ФАЙЛ выпишет их для правки; --allow-rejects продолжит без них.`,
	},
	rowsLeftOut: {
		en: (count: number, amount: string) =>
			`${rows(count, "en")} could not be read and ${count === 1 ? "is" : "are"} in no number of plan and reports: ${amount}, and what could not be read of the amounts.`,
		ru: (count: number, amount: string) =>
			`Не прочиталось: ${rows(count, "ru")}. Ни в план, ни в отчёты они не входят: ${amount} и те суммы, которые не разобрать.`,
	},
	wonUndated: {
		en: (count: number, amount: string) =>
			`${deals(count, "en")} won for ${amount} ${count === 1 ? "has" : "have"} no closing day: shown apart, in no month, quarter or year. Fill in the day in the CRM.`,
		ru: (count: number, amount: string) =>
			`Выиграны, но без даты закрытия: ${deals(count, "ru")} на ${amount}. Они показаны отдельно и не входят ни в месяц, ни в квартал, ни в год. Впишите дату в CRM.`,
	},
	wonWithoutAmount: {
		en: (count: number) =>
			`${deals(count, "en")} won without an amount ${count === 1 ? "adds" : "add"} nothing to the sales.`,
		ru: (count: number) => `Выиграны, но без суммы: ${deals(count, "ru")}. К продажам они ничего не добавляют.`,
	},
	noClosingDays: {
		en: "The table has no closing day, so nothing can be told by month: no season, no reports by period. Add the column to the export.",
		ru: "В таблице нет даты закрытия, поэтому по месяцам ничего не посчитать: ни сезонности, ни отчётов за период. Добавьте столбец в выгрузку.",
	},
	expectedDays: {
		en: (header: string) =>
			`The only closing day is the expected one ("${header}"): deals that closed late stand in another month.`,
		ru: (header: string) =>
			`Дата закрытия есть только ожидаемая («${header}»): сделки, закрытые позже срока, попадут в другой месяц.`,
	},
	noManagers: {
		en: "The table has no manager, so nothing can be told by person.",
		ru: "В таблице нет менеджера, поэтому по людям ничего не посчитать.",
	},
	stagesUnknown: {
		en: (names: string, count: number) =>
			`Not known what these stages mean: ${names}. Their ${deals(count, "en")} ${count === 1 ? "counts" : "count"} as open; if there are sales among them, the fact is too low. rop data map asks about them.`,
		ru: (names: string, count: number) =>
			`Неизвестно, что значат этапы: ${names}. Пока считаем, что это в работе (${deals(count, "ru")}); если там есть продажи, факт занижен. Команда rop data map спросит о них.`,
	},
	stagesByWord: {
		en: (names: string) =>
			`Taken for lost by a word in the name: ${names}. If that is wrong, say so under stages: in rop.yaml.`,
		ru: (names: string) =>
			`Приняты за проигрыш по слову в названии: ${names}. Если это не так, укажите в stages: файла rop.yaml.`,
	},
	peopleUnknown: {
		en: (people: number, amount: string) =>
			`${people} ${people === 1 ? "manager is" : "managers are"} not in the staff file (won ${amount}): their deals are shown under their own names, but they get no plan.`,
		ru: (people: number, amount: string) =>
			`Менеджеров нет в списке сотрудников: ${people} (выиграно ${amount}). Их сделки показаны под их именами, но плана у них нет.`,
	},
	peopleAlike: {
		en: (pairs: number) =>
			`${pairs} ${pairs === 1 ? "name looks" : "names look"} like another spelling of somebody: counted apart until you say so. rop data map asks about them.`,
		ru: (pairs: number) =>
			`Имена, похожие на другое написание того же человека: ${pairs}. Пока считаем отдельно. Команда rop data map спросит о них.`,
	},
	ownerless: {
		en: (count: number, amount: string) =>
			`${deals(count, "en")} without an owner, won ${amount}: in the totals, but under nobody's name.`,
		ru: (count: number, amount: string) =>
			`Без ответственного: ${deals(count, "ru")}, выиграно ${amount}. В общие итоги они входят, но ни за кем не числятся.`,
	},
	daysInFuture: {
		en: (count: number) => `${deals(count, "en")} won on a day still to come: they stand in months that are not over.`,
		ru: (count: number) =>
			`Выиграны будущим числом: ${deals(count, "ru")}. Они попали в месяцы, которые ещё не кончились.`,
	},
	daysBeforeCreation: {
		en: (count: number) =>
			`${deals(count, "en")} closed before being created: the length of the sale can't be told for them.`,
		ru: (count: number) => `Закрыты раньше, чем созданы: ${deals(count, "ru")}. Срок сделки по ним не посчитать.`,
	},
	nothingWon: {
		en: "Not a single deal counts as won. Either the stages are not understood, or the export holds none: look at the stages below.",
		ru: "Ни одна сделка не считается выигранной. Либо не поняты этапы, либо выигранных нет в выгрузке: посмотрите этапы ниже.",
	},
	lossStages: {
		en: (staged: string, lost: string) =>
			`${staged} of ${lost} lost deals say at which stage they were lost, so the funnel can learn its conversions from stage to stage: plan.funnel.stages in rop.yaml, a list of your stages or "pipeline".`,
		ru: (staged: string, lost: string) =>
			`Этап, на котором сделку проиграли, известен у ${staged} из ${lost} проигранных: воронка может взять конверсии от этапа к этапу из истории. Перечислите этапы в plan.funnel.stages файла rop.yaml или напишите там pipeline.`,
	},
	noStaff: {
		en: "There is no staff file: the plan will be for those who closed deals lately, without teams and working dates.",
		ru: "Списка сотрудников нет: план будет на тех, кто недавно закрывал сделки, без команд и дат работы.",
	},
} satisfies Words;
