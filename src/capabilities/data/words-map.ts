/** Every phrase of `rop data map`, both languages side by side. */
import type { Words } from "../../i18n/words.ts";

export const mapWords = {
	yes: { en: "Yes", ru: "Да" },
	no: { en: "No", ru: "Нет" },
	hint: {
		en: "Choose with the arrows ↑↓ and press Enter. Ctrl-C stops; nothing is written then.",
		ru: "Выбирайте стрелками ↑↓, подтверждайте клавишей Enter. Ctrl-C прервёт, тогда ничего не запишется.",
	},
	askTable: { en: (file: string) => `What is in ${file}?`, ru: (file: string) => `Что в файле ${file}?` },
	deals: { en: "deals", ru: "сделки" },
	staff: { en: "the staff", ru: "сотрудники" },
	payments: { en: "payments and refunds", ru: "оплаты и возвраты" },
	activities: { en: "calls and meetings", ru: "звонки и встречи" },
	quotas: { en: "quotas: plans of past periods", ru: "планы на прошлые периоды" },
	noTable: { en: "none of these", ru: "ничего из этого" },
	askSheet: { en: "Which sheet is to be read?", ru: "Какой лист читать?" },
	askColumn: {
		en: (field: string) => `Which column is this: ${field}?`,
		ru: (field: string) => `Какой столбец — ${field}?`,
	},
	noColumn: { en: "there is none", ru: "такого нет" },
	askEveryRow: {
		en: "No column tells won from lost. Is every row a sale that was made?",
		ru: "Ни один столбец не отличает выигранное от проигранного. Каждая строка — состоявшаяся продажа?",
	},
	askDates: {
		en: (text: string, header: string) => `What day is "${text}" in the column "${header}"?`,
		ru: (text: string, header: string) => `Какой это день: «${text}» в столбце «${header}»?`,
	},
	askDecimal: {
		en: (text: string, header: string) => `How much is "${text}" in the column "${header}"?`,
		ru: (text: string, header: string) => `Сколько это: «${text}» в столбце «${header}»?`,
	},
	askRepeats: {
		en: (deal: string) => `Deal ${deal} stands on several rows that differ. What are they?`,
		ru: (deal: string) => `Сделка ${deal} стоит на нескольких строках, и они разные. Что это за строки?`,
	},
	repeatsLast: { en: "states of the deal; the last row counts", ru: "состояния сделки, считать последнюю строку" },
	repeatsProducts: { en: "its products; their amounts are added up", ru: "её товары, суммы складывать" },
	repeatsMistake: { en: "a mistake; I will mend the file", ru: "ошибка, я исправлю файл" },
	askEmpty: {
		en: (word: string, count: number) =>
			`"${word}" in the place of an amount or a date (${count}×): does it mean "nothing"?`,
		ru: (word: string, count: number) => `«${word}» на месте суммы или даты (ячеек: ${count}): это значит «пусто»?`,
	},
	askStage: {
		en: (stage: string, count: number) => `What does the stage "${stage}" mean (deals: ${count})?`,
		ru: (stage: string, count: number) => `Что значит этап «${stage}» (сделок: ${count})?`,
	},
	stageWon: { en: "won: the sale is made", ru: "выиграна: продажа состоялась" },
	stageLost: { en: "lost", ru: "проиграна" },
	stageOpen: { en: "open: still at work", ru: "в работе" },
	notNow: { en: "I don't know now", ru: "пока не знаю" },
	askPerson: {
		en: (name: string, near: string) => `Are ${name} and ${near} one person?`,
		ru: (name: string, near: string) => `${name} и ${near} — один человек?`,
	},
	onePerson: { en: "yes, one person under two spellings", ru: "да, один, имя записано по-разному" },
	twoPeople: { en: "no, two people", ru: "нет, это два разных человека" },
	askYear: {
		en: (months: string) => `Which year are the months of (${months})?`,
		ru: (months: string) => `За какой год эти месяцы (${months})?`,
	},
	anotherYear: {
		en: "another, or several: I will write it in the file",
		ru: "за другой или за несколько: впишу в файл сам",
	},
	askWrite: { en: (file: string) => `Write this to ${file}?`, ru: (file: string) => `Записать это в ${file}?` },
	askList: {
		en: (file: string, settings: string) => `Everything in ${file} was understood. List it in ${settings}?`,
		ru: (file: string, settings: string) => `В ${file} всё понятно. Добавить его в ${settings}?`,
	},

	title: { en: (file: string) => `How rop reads ${file}`, ru: (file: string) => `Как rop читает ${file}` },
	whatItIs: { en: "What it is", ru: "Что это" },
	exportOf: { en: "Export of", ru: "Выгрузка из" },
	rowsRead: { en: "Rows read", ru: "Прочитано строк" },
	rowsUsed: { en: "Used", ru: "Учтено" },
	rowsRejected: { en: "Not readable", ru: "Не прочиталось" },
	written: { en: (file: string) => `Written to ${file}`, ru: (file: string) => `Записано в ${file}` },
	toAdd: { en: "To be added to rop.yaml", ru: "Что добавить в rop.yaml" },
	setting: { en: "Setting", ru: "Настройка" },
	value: { en: "Value", ru: "Значение" },
	nothing: {
		en: "Everything was understood, there is nothing to write down.",
		ru: "Всё понятно, записывать нечего.",
	},
	next: {
		en: (file: string) => `More of it: rop data check ${file}`,
		ru: (file: string) => `Подробнее: rop data check ${file}`,
	},

	yamlFile: {
		en: (file: string, table: string) => `${file}: ${table}`,
		ru: (file: string, table: string) => `${file}: ${table}`,
	},
	yamlAdd: { en: "Add these lines to rop.yaml.", ru: "Добавьте эти строки в rop.yaml." },
	yamlSave: { en: "Save these lines as rop.yaml.", ru: "Сохраните эти строки как rop.yaml." },
	yamlChoose: {
		en: "Where a line below asks, take away the # in front of the right answer.",
		ru: "Там, где ниже вопрос, уберите # перед верным ответом.",
	},
	yamlColumns: {
		en: (headers: string) => `The file has the columns ${headers}. Put the right ones in the place of …`,
		ru: (headers: string) => `В файле столбцы ${headers}. Впишите нужные вместо …`,
	},
	yamlGuessed: {
		en: "If these are no deals, put staff, payments, activities or quotas in the place of deals.",
		ru: "Если это не сделки, впишите вместо deals: staff (сотрудники), payments (оплаты), activities (звонки) или quotas (планы).",
	},
	yamlStage: {
		en: (stage: string, count: number) =>
			`${stage}: deals: ${count}, counted as open. If they are won or lost, move it to won: or lost:`,
		ru: (stage: string, count: number) =>
			`${stage}: сделок ${count}, считаем, что в работе. Если нет, перенесите в won: (выиграны) или lost: (проиграны)`,
	},
	yamlNothing: {
		en: "Everything was understood, rop.yaml needs no additions.",
		ru: "Всё понятно, добавлять в rop.yaml нечего.",
	},
} satisfies Words;
