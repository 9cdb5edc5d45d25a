/** Why a YAML file can't be understood, in words; the parser's own are for programmers, and English. */
import type { Language } from "./language.ts";
import type { Phrase } from "./words.ts";

const INDENT: Phrase<string> = {
	en: "the indent is wrong; lines of one level begin in the same column",
	ru: "сбился отступ; строки одного уровня начинаются с одного места",
};
const ONE_LINE: Phrase<string> = {
	en: 'a second "key: value" can\'t stand on this line; begin a new line, or put the text in quotation marks if it holds a colon',
	ru: "на этой строке не может быть второго «ключ: значение»; начните новую строку или возьмите текст с двоеточием в кавычки",
};

/** By the error codes of the package `yaml`. */
const REASONS: Readonly<Record<string, Phrase<string>>> = {
	BAD_INDENT: INDENT,
	TAB_AS_INDENT: {
		en: "a tab stands in the indent; use spaces only",
		ru: "в отступе стоит табуляция; ставьте только пробелы",
	},
	MISSING_CHAR: {
		en: "the quotation mark or bracket opened here is never closed; close it",
		ru: "открытая здесь кавычка или скобка нигде не закрыта; закройте её",
	},
	DUPLICATE_KEY: {
		en: "this setting is already written above; leave one of them",
		ru: "такая настройка уже есть выше; оставьте одну из них",
	},
	MULTILINE_IMPLICIT_KEY: {
		en: "a colon with a space after it is missing on one of these lines: key: value",
		ru: "на одной из этих строк не хватает двоеточия с пробелом: «ключ: значение»",
	},
	BLOCK_AS_IMPLICIT_KEY: ONE_LINE,
	UNEXPECTED_TOKEN: {
		en: "something stands here that doesn't belong; put the text in quotation marks if it is a text",
		ru: "здесь стоит лишнее; если это текст, возьмите его в кавычки",
	},
	BAD_SCALAR_START: {
		en: "a text can't begin with this sign; put it in quotation marks",
		ru: "текст не может начинаться с этого знака; возьмите его в кавычки",
	},
	BAD_ALIAS: {
		en: "a star begins a reference to another setting; put the text in quotation marks",
		ru: "звёздочка означает ссылку на другую настройку; возьмите текст в кавычки",
	},
	BAD_DQ_ESCAPE: {
		en: "a backslash in double quotation marks means something else; use single ones",
		ru: "обратная косая черта в двойных кавычках значит другое; возьмите текст в одинарные",
	},
};

/** The reason behind the parser's error code (`BAD_INDENT`) with what to do; of a rare one, its name. */
export function yamlReason(code: string, language: Language): string {
	const rare = {
		en: `the YAML is broken (${code}); check the indents and quotation marks`,
		ru: `нарушены правила YAML (${code}); проверьте отступы и кавычки`,
	};
	return (REASONS[code] ?? rare)[language];
}
