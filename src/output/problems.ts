/** Problems as lines for standard error, one each: `file:line:column: error[code]: sentence`. */
import { type Place, placeText } from "../core/place.ts";
import type { Problem, Severity } from "../core/problem.ts";
import type { Language } from "../i18n/language.ts";
import { sentenceOf } from "../i18n/problems/index.ts";
import { say, type Words } from "../i18n/words.ts";
import { type Colours, coloursOf } from "./colour.ts";
import { printable } from "./printable.ts";

export interface ProblemOptions {
	readonly colour: boolean;
	/** All of them in full. */
	readonly verbose: boolean;
	/** Without notices. */
	readonly quiet: boolean;
}

const SHOWN = 20;
const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

const words = {
	error: { en: "error", ru: "ошибка" },
	warning: { en: "warning", ru: "предупреждение" },
	notice: { en: "notice", ru: "замечание" },
	more: {
		en: (count: number, codes: string) => `…and ${count} more: ${codes}; see them all with -v or in --rejects FILE`,
		ru: (count: number, codes: string) => `…и ещё ${count}: ${codes}; показать все: -v или --rejects ФАЙЛ`,
	},
} satisfies Words;

/**
 * The lines, errors first, then by file and line; the first 20 in full and the rest counted by code.
 * Empty where there is nothing to say; otherwise it ends with a newline. Lines are never wrapped: scripts search them.
 */
export function renderProblems(problems: readonly Problem[], language: Language, options: ProblemOptions): string {
	const heard = problems.filter((problem) => !options.quiet || problem.severity !== "notice").sort(inOrder);
	const shown = options.verbose ? heard : heard.slice(0, SHOWN);
	const colours = coloursOf(options.colour);
	const lines = shown.map((problem) => problemLine(problem, language, colours));
	const rest = heard.slice(shown.length);
	if (rest.length > 0) lines.push(colours.dim(say(words, language).more(countOf(rest), countedByCode(rest))));
	return lines.map((line) => `${line}\n`).join("");
}

function problemLine(problem: Problem, language: Language, colours: Colours): string {
	const { code, severity, place } = problem;
	const where = place === undefined ? "" : `${colours.strong(printable(placeText(place)))}: `;
	const what = colours[severity](`${say(words, language)[severity]}[${code}]`);
	return `${where}${what}: ${printable(sentenceOf(problem, language))}`;
}

/** Those included that a reader only counted. */
function countOf(problems: readonly Problem[]): number {
	return problems.reduce((sum, { code, facts }) => sum + (code === "problems-more" ? facts.count : 1), 0);
}

/** `300 × amount-unreadable, 12 × day-unreadable`: the most frequent first. */
function countedByCode(problems: readonly Problem[]): string {
	const counts = new Map<string, number>();
	for (const problem of problems) {
		const code = problem.code === "problems-more" ? problem.facts.code : problem.code;
		counts.set(code, (counts.get(code) ?? 0) + countOf([problem]));
	}
	return [...counts]
		.sort(([, one], [, other]) => other - one)
		.map(([code, count]) => `${count} × ${code}`)
		.join(", ");
}

function inOrder(one: Problem, other: Problem): number {
	return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || placeOrder(one.place, other.place);
}

/** What has no place concerns the whole run and comes first. Code units, not a locale's order, so that bytes are stable. */
function placeOrder(one: Place | undefined, other: Place | undefined): number {
	if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
	return (
		textOrder(one.file, other.file) ||
		textOrder(one.sheet ?? "", other.sheet ?? "") ||
		(one.line ?? 0) - (other.line ?? 0) ||
		(one.column ?? 0) - (other.column ?? 0)
	);
}

function textOrder(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
