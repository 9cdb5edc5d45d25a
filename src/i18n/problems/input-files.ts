/** What is said of a table's file, its shape and its header. */
import type { InputFileFacts, Separator, TableKind } from "../../core/problem-facts/input.ts";
import type { Language } from "../language.ts";
import { plural } from "../plural.ts";
import { quoted, writtenList, writtenMoney } from "../written.ts";
import type { Sentences } from "./index.ts";

const TABLES: Readonly<Record<TableKind, Readonly<Record<Language, string>>>> = {
	deals: { en: "deals", ru: "сделок" },
	staff: { en: "staff", ru: "сотрудников" },
	payments: { en: "payments", ru: "оплат" },
	activities: { en: "calls or meetings", ru: "звонков или встреч" },
	quotas: { en: "quotas", ru: "планов" },
};

/** What a table of the kind must have, in the words of a header. */
const NEEDED: Readonly<Record<TableKind, Readonly<Record<Language, string>>>> = {
	deals: { en: "Manager, Stage, Amount, Close date", ru: "Менеджер, Этап, Сумма, Дата закрытия" },
	staff: { en: "Name, Team, Hire date", ru: "ФИО, Команда, Дата приёма" },
	payments: { en: "Payment date, Amount, Deal ID", ru: "Дата оплаты, Сумма, ID сделки" },
	activities: { en: "Date, Manager, Direction, Talk duration", ru: "Время, Менеджер, Тип, Длительность разговора" },
	quotas: { en: "Manager, Period, Quota", ru: "Менеджер, Период, План" },
};

const SEPARATORS: Readonly<Record<Separator, Readonly<Record<Language, string>>>> = {
	",": { en: "a comma", ru: "запятой" },
	";": { en: "a semicolon", ru: "точкой с запятой" },
	"\t": { en: "a tab", ru: "табуляцией" },
	"|": { en: "a bar", ru: "вертикальной чертой" },
};

const FIELDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	amount: { en: "the amount", ru: "суммой" },
	stage: { en: "the stage", ru: "этапом" },
	closed: { en: "the closing date", ru: "датой закрытия" },
	manager: { en: "the manager", ru: "менеджером" },
	name: { en: "the name", ru: "именем" },
	date: { en: "the date", ru: "датой" },
	when: { en: "the date", ru: "датой" },
	period: { en: "the period", ru: "периодом" },
};

function fieldName(field: string, language: Language): string {
	return FIELDS[field]?.[language] ?? quoted(field, language);
}

export const inputFileSentences: Sentences<InputFileFacts> = {
	"file-empty": {
		en: ({ file }) => `${file} is empty; export the table again with its header row`,
		ru: ({ file }) => `файл ${file} пуст; выгрузите таблицу ещё раз вместе со строкой заголовков`,
	},
	"profile-unknown": {
		en: ({ found, known, closest }) =>
			`there is no profile "${found}"${closest === undefined ? "" : `; did you mean "${closest}"?`} (known: ${known.join(", ")})`,
		ru: ({ found, known, closest }) =>
			`нет профиля «${found}»${closest === undefined ? "" : `; возможно, «${closest}»?`} (известны: ${known.join(", ")})`,
	},
	"bytes-broken": {
		en: ({ encoding }) =>
			`letters of this line are damaged when read as ${encoding}; export the file again, or name its encoding in rop.yaml (encoding:)`,
		ru: ({ encoding }) =>
			`в этой строке испорчены буквы, если читать её как ${encoding}; выгрузите файл ещё раз или укажите его кодировку в rop.yaml (encoding:)`,
	},
	"quote-repaired": {
		en: () =>
			"a quotation mark stands where it shouldn't in a CSV file and was read as part of the text; check this row",
		ru: () => "кавычка стоит не там, где положено в CSV, и прочитана как часть текста; проверьте эту строку",
	},
	"quote-unclosed": {
		en: () =>
			"a quotation mark opened here is never closed, so the rest of the file can't be told apart; close it or export the file again",
		ru: () =>
			"открытая здесь кавычка нигде не закрыта, и остаток файла не разобрать; закройте её или выгрузите файл ещё раз",
	},
	"delimiter-wrong": {
		en: ({ said, likely }) =>
			`the cells seem to be separated by ${SEPARATORS[likely].en}, not by ${SEPARATORS[said].en} as rop.yaml says; leave delimiter: out, and rop will find it out itself`,
		ru: ({ said, likely }) =>
			`похоже, ячейки разделены ${SEPARATORS[likely].ru}, а не ${SEPARATORS[said].ru}, как указано в rop.yaml; уберите delimiter:, rop определит разделитель сам`,
	},
	"header-unknown": {
		en: ({ table, found }) =>
			`no header row of a table of ${TABLES[table].en} was found; the fullest row has ${writtenList(found, "en")}; name the columns like this: ${NEEDED[table].en}, or say in rop.yaml which is which (columns:)`,
		ru: ({ table, found }) =>
			`не нашлась строка заголовков таблицы ${TABLES[table].ru}; в самой полной строке: ${writtenList(found, "ru")}; назовите столбцы так: ${NEEDED[table].ru} — или укажите соответствие в rop.yaml (columns:)`,
	},
	"header-repeated": {
		en: ({ header, used, unused }) =>
			`several columns are called "${header}"; column ${used} is used, not ${unused.join(", ")}; rename the right one if it is another`,
		ru: ({ header, used, unused }) =>
			`столбцов «${header}» несколько; взят столбец ${used}, а не ${unused.join(", ")}; если нужен другой, переименуйте его`,
	},
	"column-missing": {
		en: ({ table, field, headers }) =>
			`the table of ${TABLES[table].en} has no column with ${fieldName(field, "en")}; its columns are ${writtenList(headers, "en", 12)}; add it to the export, or name it in rop.yaml (columns:)`,
		ru: ({ table, field, headers }) =>
			`в таблице ${TABLES[table].ru} нет столбца с ${fieldName(field, "ru")}; есть столбцы ${writtenList(headers, "ru", 12)}; добавьте его в выгрузку или укажите в rop.yaml (columns:)`,
	},
	"column-not-found": {
		en: ({ file, header, closest, headers }) =>
			`${file} has no column "${header}"${closest === undefined ? `; its columns are ${writtenList(headers, "en", 12)}` : `; did you mean "${closest}"?`}`,
		ru: ({ file, header, closest, headers }) =>
			`в файле ${file} нет столбца «${header}»${closest === undefined ? `; есть столбцы ${writtenList(headers, "ru", 12)}` : `; возможно, «${closest}»?`}`,
	},
	"sheet-missing": {
		en: ({ file, sheet, sheets, closest }) =>
			`${file} has no sheet "${sheet}"${closest === undefined ? "" : `; did you mean "${closest}"?`} (there are ${writtenList(sheets, "en")})`,
		ru: ({ file, sheet, sheets, closest }) =>
			`в файле ${file} нет листа «${sheet}»${closest === undefined ? "" : `; возможно, «${closest}»?`} (есть ${writtenList(sheets, "ru")})`,
	},
	"sheets-unread": {
		en: ({ sheet, others }) =>
			`the sheet "${sheet}" was read, but ${writtenList(others, "en")} ${others.length === 1 ? "looks" : "look"} like such a table too; name the sheet in rop.yaml (sheet:), or list the file once for each`,
		ru: ({ sheet, others }) =>
			`прочитан лист «${sheet}», но похожи на нужную таблицу и ${writtenList(others, "ru")}; укажите лист в rop.yaml (sheet:) или перечислите файл по разу на лист`,
	},
	"rows-grouped": {
		en: ({ levels, rows }) =>
			`the report is grouped (${levels.join(" → ")}): ${rows} ${plural(rows, { one: "row stands", other: "rows stand" }, "en")} for a group and ${plural(rows, { one: "was", other: "were" }, "en")} not counted, since the rows below have the same money; these were given the names of their groups`,
		ru: ({ levels, rows }) =>
			`отчёт с группировкой (${levels.join(" → ")}): ${plural(rows, { one: "строка группы", few: "строки групп", many: "строки групп" }, "ru")} (${rows}) не в счёт, ведь те же деньги — в строках под ними; строкам под ними проставлены названия групп`,
	},
	"groups-named": {
		en: ({ names, rows, fields }) =>
			`the report is grouped (${writtenList(names, "en", 3)}): ${rows} ${plural(rows, { one: "row stands", other: "rows stand" }, "en")} for a group and ${plural(rows, { one: "was", other: "were" }, "en")} not counted, since the rows below have the same money; these were given the names of their groups (groups: [${fields.join(", ")}])`,
		ru: ({ names, rows, fields }) =>
			`отчёт с группировкой (${writtenList(names, "ru", 3)}): ${plural(rows, { one: "строка группы", few: "строки групп", many: "строки групп" }, "ru")} (${rows}) не в счёт, ведь те же деньги — в строках под ними; строкам под ними проставлены названия групп (groups: [${fields.join(", ")}])`,
	},
	"groups-unnamed": {
		en: ({ names, rows }) =>
			`the report is grouped (${writtenList(names, "en", 3)}): ${rows} ${plural(rows, { one: "row stands", other: "rows stand" }, "en")} for a group and ${plural(rows, { one: "was", other: "were" }, "en")} not counted, since the rows below have the same money; but no header says whom the groups name: put it under the file in rop.yaml, groups: [manager] for managers, groups: [manager, client] for managers with their clients below`,
		ru: ({ names, rows }) =>
			`отчёт с группировкой (${writtenList(names, "ru", 3)}): ${plural(rows, { one: "строка группы", few: "строки групп", many: "строки групп" }, "ru")} (${rows}) не в счёт, ведь те же деньги — в строках под ними; но кто это — менеджеры или клиенты, — по заголовкам не понять: напишите у этого файла в rop.yaml groups: [manager], если менеджеры, или groups: [manager, client], если под менеджерами клиенты`,
	},
	"group-differs": {
		en: ({ group, total, sum, currency }) =>
			`the report has ${writtenMoney(total, currency, "en")} for "${group}", but the rows below it come to ${writtenMoney(sum, currency, "en")}; only these were counted: perhaps rows are filtered out or collapsed, compare before you rely on the figures`,
		ru: ({ group, total, sum, currency }) =>
			`у группы «${group}» в отчёте ${writtenMoney(total, currency, "ru")}, а строки под ней дают ${writtenMoney(sum, currency, "ru")}; в счёт пошли только строки: возможно, часть скрыта фильтром или свёрнута, сверьте, прежде чем полагаться на цифры`,
	},
	"merged-cells-repeated": {
		en: ({ header, rows }) =>
			`cells of the column "${header}" are merged over several rows: their value was taken for the rows that they cover, too (${rows})`,
		ru: ({ header, rows }) =>
			`в столбце «${header}» есть объединённые ячейки: их значение отнесено и к строкам, которые они накрывают (${rows})`,
	},
	"groups-without-levels": {
		en: ({ levels, rows }) =>
			`the report is grouped (${levels.join(" → ")}), but nothing tells which of its ${rows} rows belong to which group: indentation and outline are lost; export it as XLSX, or as a flat list`,
		ru: ({ levels, rows }) =>
			`отчёт с группировкой (${levels.join(" → ")}), но отступы и уровни потеряны, и не понять, какая из строк (${rows}) к какой группе относится; сохраните отчёт в XLSX или выгрузите плоским списком`,
	},
	"months-in-columns": {
		en: ({ headers, cells }) =>
			`the table has a column for each month (${writtenList(headers, "en", 3)}): every amount in them was counted as one sale on the last day of its month, or today where the month isn't over (${cells} ${plural(cells, { one: "cell", other: "cells" }, "en")}); counts and averages of deals say little here`,
		ru: ({ headers, cells }) =>
			`в таблице по столбцу на месяц (${writtenList(headers, "ru", 3)}): каждая сумма взята как одна продажа в последний день месяца, а в незаконченном месяце — сегодня (${cells} ${plural(cells, { one: "ячейка", few: "ячейки", many: "ячеек" }, "ru")}); число сделок и средний чек по такой таблице мало что значат`,
	},
	"months-above-rows": {
		en: ({ rows }) =>
			`${rows} ${plural(rows, { one: "row has", other: "rows have" }, "en")} no date and took the month named above, dated to its last day, or today where the month isn't over`,
		ru: ({ rows }) =>
			`${rows} ${plural(rows, { one: "строка", few: "строки", many: "строк" }, "ru")} без даты: взят месяц, названный над ними, его последний день, а в незаконченном месяце — сегодня`,
	},
	"months-without-year": {
		en: ({ months }) =>
			`the months have no year (${writtenList(months, "en", 3)}), and neither a title above the table nor the name of the sheet or the file tells which it is; write it in a title, "for 2025", or in rop.yaml behind the file (year: 2025)`,
		ru: ({ months }) =>
			`у месяцев не указан год (${writtenList(months, "ru", 3)}), и ни заголовок над таблицей, ни название листа или файла не говорят, какой он; напишите его над таблицей («за 2025 год») или в rop.yaml у этого файла (year: 2025)`,
	},
	"months-year-told": {
		en: ({ year, by }) =>
			`the months are named without a year; ${year} was taken from ${{ title: "the title above the table", sheet: "the sheet's name", file: "the file's name" }[by]}; if that is wrong, say it in rop.yaml behind the file (year:)`,
		ru: ({ year, by }) =>
			`месяцы названы без года; взят ${year} — ${{ title: "он указан над таблицей", sheet: "он есть в названии листа", file: "он есть в имени файла" }[by]}; если это не так, укажите год в rop.yaml у этого файла (year:)`,
	},
	"month-repeated": {
		en: ({ header, columns }) =>
			`several columns are of the same month, "${header}" (columns ${columns.join(", ")}): their amounts would be counted together; leave the one that was sold, without plan or last year`,
		ru: ({ header, columns }) =>
			`на один и тот же месяц, «${header}», приходится несколько столбцов (${columns.join(", ")}): их суммы сложились бы; оставьте тот, где продажи, без плана и прошлого года`,
	},
	"total-multiplied": {
		en: ({ total, sum, times, currency }) =>
			`the rows above come to ${writtenMoney(sum, currency, "en")}, exactly ${times} times the file's own total of ${writtenMoney(total, currency, "en")}: rows of groups are counted together with the rows that they sum up; export the report as XLSX with its groups outlined, or as a flat list, or delete the rows of groups`,
		ru: ({ total, sum, times, currency }) =>
			`строки выше дают ${writtenMoney(sum, currency, "ru")} — ровно в ${times} ${plural(times, { one: "раз", few: "раза", many: "раз" }, "ru")} больше итога файла (${writtenMoney(total, currency, "ru")}): значит, строки групп посчитаны вместе со строками, которые они суммируют; сохраните отчёт в XLSX с уровнями групп или выгрузите плоским списком либо удалите строки групп`,
	},
	"total-differs": {
		en: ({ total, sum, currency }) =>
			`the total of the file is ${writtenMoney(total, currency, "en")}, but its rows above come to ${writtenMoney(sum, currency, "en")}; perhaps rows are filtered out or an amount wasn't read: compare before you rely on the figures`,
		ru: ({ total, sum, currency }) =>
			`в итоге файла ${writtenMoney(total, currency, "ru")}, а строки над ним дают ${writtenMoney(sum, currency, "ru")}; возможно, часть строк скрыта фильтром или сумма не прочиталась: сверьте, прежде чем полагаться на цифры`,
	},
	"row-too-long": {
		en: ({ cells, columns }) =>
			`this row has ${cells} cells under ${columns} headers, so its values may have shifted; most likely the delimiter stands inside a cell: put that cell between quotes, or export the file with another delimiter`,
		ru: ({ cells, columns }) =>
			`в этой строке ячеек: ${cells}, а столбцов: ${columns}, значения могли сдвинуться; скорее всего, разделитель стоит внутри ячейки: возьмите её в кавычки или выгрузите файл с другим разделителем`,
	},
	"row-too-short": {
		en: ({ cells, columns }) =>
			`this row ends after ${cells} of ${columns} cells, before its amount; what is missing was read as empty`,
		ru: ({ cells, columns }) =>
			`эта строка обрывается до суммы: в ней ${cells} из ${columns} ячеек; недостающее прочитано как пустое`,
	},
	"problems-more": {
		en: ({ code, count }) => `and ${count} more of ${code}; what is wrong with so many is most likely one thing`,
		ru: ({ code, count }) => `и ещё ${count} × ${code}; когда их так много, причина чаще всего одна`,
	},
};
