/** Every phrase of the document of `rop data check`, both languages side by side. */
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

export const dataWords = {
	title: { en: "What rop understood of your data", ru: "Что rop понял в ваших данных" },
	asOf: { en: (day: string) => `as of ${day}`, ru: (day: string) => `на ${day}` },

	summarySheet: { en: "Summary", ru: "Итог" },
	deals: { en: "Deals", ru: "Сделок" },
	won: { en: "Won", ru: "Выиграно" },
	wonAmount: { en: "Won, amount", ru: "Выиграно на сумму" },
	wonDays: {
		en: (first: string, last: string) => `closed ${first} to ${last}`,
		ru: (first: string, last: string) => `закрыты с ${first} по ${last}`,
	},
	undated: { en: "Won without a closing day", ru: "Выиграно без даты закрытия" },
	undatedAmount: { en: "…for the amount of", ru: "…на сумму" },
	undatedExplained: { en: "in no month and no quarter", ru: "не входят ни в один месяц и квартал" },
	lost: { en: "Lost", ru: "Проиграно" },
	open: { en: "Open", ru: "В работе" },
	openAmount: { en: "Open, amount", ru: "В работе на сумму" },
	winRate: { en: "Win rate", ru: "Доля выигранных" },
	winRateExplained: { en: "won of won and lost", ru: "выигранные из выигранных и проигранных" },
	staff: { en: "People in the staff file", ru: "Людей в списке сотрудников" },
	payments: { en: "Payments", ru: "Оплат" },
	paymentsAmount: { en: "Payments, amount", ru: "Оплат на сумму" },
	refunds: {
		en: (count: number, amount: string) => `of which refunds: ${count}, ${amount}`,
		ru: (count: number, amount: string) => `из них возвратов: ${count} на ${amount}`,
	},

	meaningHeading: { en: "What it means for plan and reports", ru: "Что это значит для плана и отчётов" },
	allWell: {
		en: "Everything was understood: no row was left out, all stages and people are known. You can plan.",
		ru: "Вопросов нет: все строки прочитаны, все этапы и люди известны. Можно планировать.",
	},

	reconciliationHeading: { en: "Every row is accounted for", ru: "Учтена каждая строка" },
	file: { en: "File", ru: "Файл" },
	rowsRead: { en: "Rows read", ru: "Прочитано строк" },
	used: { en: "Used", ru: "Учтено" },
	setAside: { en: "Set aside", ru: "Отложено" },
	rejected: { en: "Not readable", ru: "Не прочиталось" },
	total: { en: "Total", ru: "Всего" },
	sumsHeading: { en: "And every amount", ru: "И каждая сумма" },
	sumsNote: {
		en: "Amounts of rows in which the amount itself can't be read are not in these sums.",
		ru: "Если в строке не прочиталась сама сумма, сюда она не входит.",
	},
	sumRead: { en: "Read", ru: "Прочитано" },
	reasonsHeading: { en: "Why rows were set aside", ru: "Почему строки отложены" },
	reason: { en: "Reason", ru: "Причина" },
	rows: { en: "Rows", ru: "Строк" },
	blank: { en: "empty", ru: "пустая" },
	totalRow: { en: "a total of other rows", ru: "итог других строк" },
	header: { en: "the header once more", ru: "повтор заголовка" },
	identical: { en: "a deal repeated word for word", ru: "сделка повторена слово в слово" },
	product: { en: "another product of a deal", ru: "ещё один товар сделки" },
	older: { en: "an older state of a deal", ru: "прежнее состояние сделки" },

	filesSheet: { en: "Files", ru: "Файлы" },
	whatItIs: { en: "What it is", ru: "Что это" },
	dealsTable: { en: "deals", ru: "сделки" },
	staffTable: { en: "staff", ru: "сотрудники" },
	paymentsTable: { en: "payments", ru: "оплаты" },
	unknownTable: { en: "not a table that rop knows", ru: "таблица, которой rop не знает" },
	ownTable: { en: "kept by hand", ru: "своя таблица" },
	salesList: { en: "a list of sales, every row is one", ru: "список продаж, каждая строка — продажа" },
	exportOf: {
		en: (table: string, name: string) => `${table} (${name})`,
		ru: (table: string, name: string) => `${table} (${name})`,
	},
	ofColumns: {
		en: (columns: string, style: string) => `${columns}: ${style}`,
		ru: (columns: string, style: string) => `${columns}: ${style}`,
	},
	knownBy: { en: "Known by", ru: "Узнали по" },
	form: { en: "Form", ru: "Формат" },
	delimited: {
		en: (format: string, encoding: string, delimiter: string) =>
			`${format}, ${encoding}, columns parted by ${delimiter}`,
		ru: (format: string, encoding: string, delimiter: string) =>
			`${format}, ${encoding}, столбцы разделены ${delimiter}`,
	},
	sheetOf: {
		en: (format: string, sheet: string) => `${format}, sheet "${sheet}"`,
		ru: (format: string, sheet: string) => `${format}, лист «${sheet}»`,
	},
	comma: { en: "a comma", ru: "запятой" },
	semicolon: { en: "a semicolon", ru: "точкой с запятой" },
	tab: { en: "a tab", ru: "табуляцией" },
	bar: { en: "a bar", ru: "вертикальной чертой" },
	headerRow: { en: "Header row", ru: "Строка заголовков" },
	numbers: { en: "Amounts", ru: "Суммы" },
	markComma: { en: "decimals after a comma", ru: "дробная часть после запятой" },
	markPoint: { en: "decimals after a point", ru: "дробная часть после точки" },
	wholeNumbers: { en: "whole numbers", ru: "целые числа" },
	bookNumbers: { en: "numbers of the workbook", ru: "числа книги Excel" },
	dates: { en: "Dates", ru: "Даты" },
	dayFirst: { en: "day first", ru: "сначала день" },
	monthFirst: { en: "month first", ru: "сначала месяц" },
	plainDates: { en: "written with the year first, or the month by name", ru: "сначала год или месяц словом" },
	serialDates: { en: "as a spreadsheet counts days", ru: "номером дня, как в Excel" },
	noDates: { en: "the column is empty", ru: "столбец пуст" },
	bookDates: { en: "days of the workbook", ru: "даты книги Excel" },
	byValues: { en: "told by the values", ru: "видно по значениям" },
	bySettings: { en: "said in rop.yaml", ru: "указано в rop.yaml" },
	byProfile: { en: "as this CRM writes them", ru: "так пишет эта CRM" },
	byPoints: { en: "as dates with points are written", ru: "так пишут даты с точками" },
	column: { en: "Column", ru: "Столбец" },
	readAs: { en: "Read as", ru: "Читаем как" },
	unused: {
		en: (count: number, names: string) => `Not used (${count}): ${names}`,
		ru: (count: number, names: string) => `Не используются (${count}): ${names}`,
	},
	inRow: { en: "row", ru: "строка" },

	stagesSheet: { en: "Stages", ru: "Этапы" },
	stage: { en: "Stage", ru: "Этап" },
	status: { en: "Counts as", ru: "Считаем" },
	isWon: { en: "won", ru: "выиграна" },
	isLost: { en: "lost", ru: "проиграна" },
	isOpen: { en: "open", ru: "в работе" },
	amount: { en: "Amount", ru: "Сумма" },
	source: { en: "Where from", ru: "Откуда знаем" },
	fromSettings: { en: "rop.yaml", ru: "rop.yaml" },
	fromProfile: { en: "a known stage", ru: "известный этап" },
	fromColumn: { en: "another column of the table", ru: "другой столбец таблицы" },
	fromWord: { en: "a word of loss in its name; check it", ru: "слово об отказе в названии, проверьте" },
	fromNowhere: { en: "not known; say it in rop.yaml", ru: "не известен; укажите в rop.yaml" },
	nearestIs: {
		en: (text: string, near: string) => `${text} (nearest: ${near})`,
		ru: (text: string, near: string) => `${text} (ближайший: ${near})`,
	},
	noStage: { en: "without a stage", ru: "без этапа" },

	peopleSheet: { en: "People", ru: "Люди" },
	manager: { en: "Manager", ru: "Менеджер" },
	wonCount: { en: "Won deals", ru: "Выиграно сделок" },
	remark: { en: "Remark", ru: "Примечание" },
	noOwner: { en: "without an owner", ru: "без ответственного" },
	notInStaff: { en: "not in the staff file", ru: "нет в списке сотрудников" },
	nearestPerson: {
		en: (near: string) => `not in the staff file; nearest: ${near}`,
		ru: (near: string) => `нет в списке сотрудников; ближе всего ${near}`,
	},
	alike: { en: (near: string) => `perhaps ${near}`, ru: (near: string) => `возможно, это ${near}` },

	monthsSheet: { en: "Won by month", ru: "Выиграно по месяцам" },
	month: { en: "Month of closing", ru: "Месяц закрытия" },
	noDate: { en: "without a closing day", ru: "без даты закрытия" },
	chart: { en: "Won by month of closing", ru: "Выиграно по месяцам закрытия" },

	problemsSheet: { en: "Remarks", ru: "Замечания" },
	place: { en: "Place", ru: "Место" },
	severity: { en: "What it is", ru: "Что это" },
	isError: { en: "error", ru: "ошибка" },
	isWarning: { en: "warning", ru: "предупреждение" },
	isNotice: { en: "notice", ru: "замечание" },
	message: { en: "What was found and what to do", ru: "Что найдено и что сделать" },

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
			`Не известно, что значат этапы: ${names}. Пока считаем, что это в работе (${deals(count, "ru")}); если там есть продажи, факт занижен. Команда rop data map спросит о них.`,
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
	noStaff: {
		en: "There is no staff file: the plan will be for those who closed deals lately, without teams and working dates.",
		ru: "Списка сотрудников нет: план будет на тех, кто недавно закрывал сделки, без команд и дат работы.",
	},
} satisfies Words;
