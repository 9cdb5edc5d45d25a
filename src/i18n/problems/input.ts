/** Sentences of the problems in `core/problem-facts/input`. */
import type { InputFacts } from "../../core/problem-facts/input.ts";
import type { Sentences } from "./index.ts";

export const inputSentences: Sentences<InputFacts> = {
	"file-empty": {
		en: ({ file }) => `${file} is empty; export the table again with its header row`,
		ru: ({ file }) => `файл ${file} пуст; выгрузите таблицу ещё раз вместе со строкой заголовков`,
	},
};
