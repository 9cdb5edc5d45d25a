/** Sentences of the problems in `core/problem-facts/workbook`. */
import type { OtherFile, WorkbookDamage, WorkbookDanger, WorkbookFacts } from "../../core/problem-facts/workbook.ts";
import type { Language } from "../language.ts";
import { plural } from "../plural.ts";
import type { Phrase } from "../words.ts";
import type { Sentences } from "./index.ts";

const DAMAGE: Readonly<Record<WorkbookDamage, Phrase<string>>> = {
	archive: { en: "is cut short or isn't a workbook at all", ru: "обрезан или это вообще не книга Excel" },
	packing: { en: "can't be unpacked", ru: "не распаковывается" },
	checksum: { en: "doesn't match its checksum", ru: "не сходится с контрольной суммой" },
	xml: { en: "isn't well-formed XML", ru: "содержит ошибки в XML" },
	missing: { en: "is missing", ru: "отсутствует" },
	format: { en: "breaks the rules of its format", ru: "нарушает правила своего формата" },
};

const DANGER: Readonly<Record<WorkbookDanger, Phrase<string>>> = {
	inflation: { en: "it unpacks to far more than a table needs", ru: "при распаковке она раздувается сверх меры" },
	parts: { en: "it holds more than 10,000 parts", ru: "в ней больше 10\u00a0000 частей" },
	texts: { en: "it holds more text than a table needs", ru: "в ней слишком много текста для таблицы" },
	cells: {
		en: "its cells are spread over more columns and rows than a table needs",
		ru: "её ячейки разбросаны по слишком большому листу",
	},
	declarations: {
		en: "it declares its own XML entities, as no workbook does",
		ru: "в ней объявлены собственные сущности XML, чего в книгах не бывает",
	},
};

const OTHER: Readonly<Record<OtherFile, Phrase<string>>> = {
	document: {
		en: "a text document, not a workbook; export the table as xlsx or csv",
		ru: "текстовый документ, а не книга Excel; выгрузите таблицу в xlsx или csv",
	},
	presentation: {
		en: "a presentation, not a workbook; export the table as xlsx or csv",
		ru: "презентация, а не книга Excel; выгрузите таблицу в xlsx или csv",
	},
	archive: {
		en: "a zip archive without a workbook in it; unpack it and name the table inside",
		ru: "архив zip, в котором нет книги Excel; распакуйте его и назовите таблицу внутри",
	},
};

export const workbookSentences: Sentences<WorkbookFacts> = {
	"workbook-protected": {
		en: () =>
			"the workbook is protected with a password; open it in Excel, save it without the password, and try again",
		ru: () => "книга защищена паролем; откройте её в Excel, сохраните без пароля и повторите",
	},
	"workbook-damaged": {
		en: ({ part, damage }) =>
			`the workbook is damaged: ${part === undefined ? "the file" : `its part ${part}`} ${DAMAGE[damage].en}; export it again, or open it in Excel and save it as a new file`,
		ru: ({ part, damage }) =>
			`книга повреждена: ${part === undefined ? "файл" : `часть ${part}`} ${DAMAGE[damage].ru}; выгрузите её заново или откройте в Excel и сохраните новым файлом`,
	},
	"workbook-unsafe": {
		en: ({ danger }) =>
			`the workbook was not read, for safety: ${DANGER[danger].en}; open it in Excel and save only the table you need as a new file`,
		ru: ({ danger }) =>
			`книга не прочитана из осторожности: ${DANGER[danger].ru}; откройте её в Excel и сохраните только нужную таблицу новым файлом`,
	},
	"workbook-other": {
		en: ({ kind }) => `this is ${OTHER[kind].en}`,
		ru: ({ kind }) => `это ${OTHER[kind].ru}`,
	},
	"workbook-without-sheets": {
		en: () => "the workbook has no sheet with cells; export the table again",
		ru: () => "в книге нет ни одного листа с ячейками; выгрузите таблицу заново",
	},
	"page-without-table": {
		en: () =>
			"this is a web page without a table, perhaps a sign-in page saved by mistake; sign in and export the table again",
		ru: () =>
			"это веб-страница без таблицы, возможно, по ошибке сохранена страница входа; войдите и выгрузите таблицу заново",
	},
	"workbook-part-twice": {
		en: ({ part }) =>
			`the workbook holds two different versions of ${part}; the later one was read; save the file anew in Excel to be sure`,
		ru: ({ part }) =>
			`в книге две разные версии части ${part}; прочитана более поздняя; чтобы быть уверенным, пересохраните файл в Excel`,
	},
	"workbook-text-missing": {
		en: ({ cells }) => `the workbook doesn't hold the text of this cell${more(cells, "en")}; export it again`,
		ru: ({ cells }) => `в книге нет текста этой ячейки${more(cells, "ru")}; выгрузите её заново`,
	},
	"formula-without-value": {
		en: ({ formula, cells }) =>
			`the file holds the formula ${formula} but not its value${more(cells, "en")}; open it in Excel, let it recalculate, and save`,
		ru: ({ formula, cells }) =>
			`в файле есть формула ${formula}, но нет её значения${more(cells, "ru")}; откройте его в Excel, дождитесь пересчёта и сохраните`,
	},
};

/** Told at the first cell: the sheet's others. */
function more(cells: number, language: Language): string {
	const others = cells - 1;
	if (others === 0) return "";
	return language === "en"
		? `, nor of ${others} more on the sheet`
		: `, и так ещё в ${others} ${plural(others, { one: "ячейке", many: "ячейках", few: "ячейках" }, "ru")} листа`;
}
