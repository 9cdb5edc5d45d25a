/** The answer as JSON: the envelope every command shares, then the command's own body. */
import type { Answer, InputSummary, JsonObject } from "../command.ts";
import { isoDay } from "../core/day.ts";
import { placeText } from "../core/place.ts";
import type { Problem } from "../core/problem.ts";
import type { Language } from "../i18n/language.ts";
import { sentenceOf } from "../i18n/problems/index.ts";

/** Indented by two spaces, keys in the documented order, a newline at the end; only messages depend on the language. */
export function renderJson(answer: Answer, problems: readonly Problem[], language: Language): string {
	const envelope: JsonObject = {
		schema: answer.schema,
		asOf: isoDay(answer.asOf),
		currency: answer.currency.code === "" ? null : answer.currency.code,
		inputs: answer.inputs.map(inputJson),
		problems: problems.map((problem) => problemJson(problem, language)),
		...answer.json(),
	};
	return `${JSON.stringify(envelope, null, 2)}\n`;
}

function inputJson({ file, sha256, rows, used, setAside, rejected }: InputSummary): JsonObject {
	return { file, sha256, rows, used, setAside, rejected };
}

function problemJson(problem: Problem, language: Language): JsonObject {
	return {
		code: problem.code,
		severity: problem.severity,
		place: problem.place === undefined ? null : placeText(problem.place),
		message: sentenceOf(problem, language),
	};
}
