/** The settings of a file as YAML to paste: what is known, and the open questions as comments. */
import type { Language } from "../../i18n/language.ts";
import { type Said, say } from "../../i18n/words.ts";
import { settingText } from "../../input/settings/edit.ts";
import { NO_ANSWER } from "./answers.ts";
import type { FileMapping } from "./mapping.ts";
import type { Question } from "./questions.ts";
import { spoken } from "./run-questions.ts";
import { fieldNames } from "./words-fields.ts";
import { mapWords } from "./words-map.ts";

type MapWords = Said<typeof mapWords>;

/** The lines, as valid YAML whether the questions are answered or not; `whole`: there is no rop.yaml yet. */
export function yamlToAdd(mapping: FileMapping, whole: boolean, language: Language): string {
	const words = say(mapWords, language);
	const head = words.yamlFile(mapping.file, words[mapping.table]);
	const body = [...sourceLines(mapping, language), ...stageLines(mapping, words), ...peopleLines(mapping, language)];
	if (body.length === 0) return comments([head, words.yamlNothing]).map(ended).join("");
	const asks = mapping.open.some(({ kind }) => kind !== "stage");
	const advice = [whole ? words.yamlSave : words.yamlAdd, ...(asks ? [words.yamlChoose] : [])];
	return [...comments([head, ...advice]), ...(whole ? ["version: 1"] : []), ...body].map(ended).join("");
}

function comments(texts: readonly string[]): readonly string[] {
	return texts.map((text) => `# ${text}`);
}

function ended(line: string): string {
	return `${line}\n`;
}

function sourceLines(
	{ table, guessed, named, listed, answers, open }: FileMapping,
	language: Language,
): readonly string[] {
	const options = Object.entries(answers.options).map(([key, value]) => `${key}: ${settingText(value)}`);
	const questions = open.filter(({ kind }) => kind !== "stage" && kind !== "person");
	if (listed !== undefined && options.length === 0 && questions.length === 0) return [];
	const columns = questions.filter((question) => question.kind === "column");
	const words = questions.flatMap((question) => (question.kind === "empty" ? [question.word] : []));
	const others = questions.filter(({ kind }) => kind !== "column");
	return [
		"sources:",
		...(guessed ? [`  # ${say(mapWords, language).yamlGuessed}`] : []),
		`  ${table}:`,
		`    - file: ${settingText(named)}`,
		...options.map((option) => `      ${option}`),
		...columnLines(columns, language),
		...others.flatMap((question) => optionLines(question, named, language)),
		...(words.length > 0 ? [`      # empty: ${settingText(words)}`] : []),
	];
}

/** The columns there are, and a line for each field that one of them is to be named for. */
function columnLines(questions: readonly (Question & { kind: "column" })[], language: Language): readonly string[] {
	const [first] = questions;
	if (first === undefined) return [];
	const headers = first.headers.filter((header) => header.trim() !== "").map((header) => settingText(header));
	const width = Math.max(...questions.map(({ field }) => field.length));
	return [
		`      # ${say(mapWords, language).yamlColumns(headers.join(", "))}`,
		"      # columns:",
		...questions.map(
			({ field }) => `      #   ${`${field}: …`.padEnd(width + 3)}  # ${fieldNames[field]?.[language] ?? field}`,
		),
	];
}

/** The question, and each of its answers as the setting that says it; words that mean nothing share one setting. */
function optionLines(question: Question, file: string, language: Language): readonly string[] {
	const { text, choices } = spoken(question, file, language);
	if (question.kind === "every-row") return [`      # ${text}`, "      # everyRow: won"];
	const values = (choices ?? []).filter(({ value }) => value !== NO_ANSWER);
	const width = Math.max(0, ...values.map(({ value }) => settingText(value).length));
	const settings = values.map(
		({ value, name }) =>
			`      # ${question.kind}: ${name === value ? value : `${settingText(value).padEnd(width)}  # ${name}`}`,
	);
	return [`      # ${text}`, ...settings];
}

/** Unknown stages stand where they count now, so that pasting alone changes no number. */
function stageLines({ answers, open }: FileMapping, words: MapWords): readonly string[] {
	const unknown = open.flatMap((question) => (question.kind === "stage" ? [question] : []));
	const lists = { ...answers.stages, open: [...answers.stages.open, ...unknown.map(({ stage }) => stage)] };
	const filled = Object.entries(lists).filter(([, names]) => names.length > 0);
	if (filled.length === 0) return [];
	return [
		"stages:",
		...unknown.map(({ stage, count }) => `  # ${words.yamlStage(stage, count)}`),
		...filled.map(([status, names]) => `  ${status}: ${settingText(names)}`),
	];
}

function peopleLines({ answers, open, file }: FileMapping, language: Language): readonly string[] {
	const known = Object.entries(answers.people).map(([name, names]) => `  ${settingText(name)}: ${settingText(names)}`);
	const asked = open.flatMap((question) => {
		if (question.kind !== "person") return [];
		const words = say(mapWords, language);
		const [one, two] = [
			`${settingText(question.near)}: ${settingText([question.name])}`,
			`${settingText(question.name)}: []`,
		];
		const width = Math.max(one.length, two.length);
		return [
			`#   # ${spoken(question, file, language).text}`,
			`#   ${one.padEnd(width)}  # ${words.onePerson}`,
			`#   ${two.padEnd(width)}  # ${words.twoPeople}`,
		];
	});
	if (known.length > 0) return ["people:", ...known, ...asked];
	return asked.length === 0 ? [] : ["# people:", ...asked];
}
