/** Data validation: what an input cell accepts, and what is said at it. */
import { dayFromNumber } from "../../core/day.ts";
import { say } from "../../i18n/words.ts";
import { writtenDay, writtenDecimal, writtenPercent } from "../../i18n/written.ts";
import type { Input } from "../document.ts";
import { columnLetters } from "./addresses.ts";
import type { Form } from "./formats.ts";
import type { InputAt } from "./page.ts";
import { serialDay } from "./values.ts";
import { words } from "./words.ts";
import { xmlText } from "./xml-text.ts";

/** The formula of the cells that hold a list of choices too long to be written in the rule itself. */
export type ChoicesAt = (choices: readonly string[]) => string | undefined;

/** The `dataValidations` element of a sheet; empty where it has no inputs. Alike inputs share one rule. */
export function validationXml(inputs: readonly InputAt[], form: Form, choicesAt: ChoicesAt): string {
	const cells = new Map<string, string[]>();
	for (const { row, column, input } of inputs) {
		const rule = ruleOf(input, form, choicesAt);
		const address = columnLetters(column) + row;
		const alike = cells.get(rule);
		if (alike === undefined) cells.set(rule, [address]);
		else alike.push(address);
	}
	if (cells.size === 0) return "";
	const rules = [...cells].map(([rule, addresses]) => rule.replace("SQREF", addresses.join(" ")));
	return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function ruleOf(input: Input, form: Form, choicesAt: ChoicesAt): string {
	const { type, operator, formulas } = conditionOf(input, choicesAt);
	const attributes = [
		...(type === "none" ? [] : [`type="${type}"`]),
		...(operator === undefined ? [] : [`operator="${operator}"`]),
		`allowBlank="${input.accepts === "text" ? 1 : 0}"`,
		`showInputMessage="1" showErrorMessage="1"`,
		...messages(input, form),
		`sqref="SQREF"`,
	];
	const content = formulas.map((formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`);
	return `<dataValidation ${attributes.join(" ")}>${content.join("")}</dataValidation>`;
}

interface Condition {
	readonly type: "none" | "whole" | "decimal" | "date" | "list";
	readonly operator?: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
	readonly formulas: readonly string[];
}

const CONDITION_TYPES = {
	money: "decimal",
	count: "whole",
	number: "decimal",
	percent: "decimal",
	day: "date",
} as const;

/** Past these no amount or day of a sales plan lies; a rule needs some limits to refuse words. */
const FARTHEST = { number: 1e13, day: 73_050 };

function conditionOf(input: Input, choicesAt: ChoicesAt): Condition {
	const { accepts } = input;
	if (accepts === "text") return { type: "none", formulas: [] };
	if (accepts === "choice") return { type: "list", formulas: [choicesFormula(input, choicesAt)] };
	const type = CONDITION_TYPES[accepts];
	const stored = accepts === "day" ? serialDay : (value: number) => value;
	const min = input.min === undefined ? undefined : String(stored(input.min));
	const max = input.max === undefined ? undefined : String(stored(input.max));
	if (min !== undefined && max !== undefined) return { type, operator: "between", formulas: [min, max] };
	if (min !== undefined) return { type, operator: "greaterThanOrEqual", formulas: [min] };
	if (max !== undefined) return { type, operator: "lessThanOrEqual", formulas: [max] };
	const limits = accepts === "day" ? [1, FARTHEST.day] : [-FARTHEST.number, FARTHEST.number];
	return { type, operator: "between", formulas: limits.map(String) };
}

function choicesFormula(input: Input, choicesAt: ChoicesAt): string {
	const choices = input.choices ?? [];
	const formula = fitsInRule(choices) ? `"${choices.join(",")}"` : choicesAt(choices);
	if (formula === undefined || choices.length === 0) throw new Error(`no cells hold the choices ${choices.join("; ")}`);
	return formula;
}

/** Whether a list can be written in the rule: at most 255 characters, and a comma is what parts the choices. */
export function fitsInRule(choices: readonly string[]): boolean {
	return choices.join(",").length <= 255 && !choices.some((choice) => /[,"\n]|^\s|\s$|^$/.test(choice));
}

/** Titles take at most 32 characters, messages 255. */
function messages(input: Input, form: Form): readonly string[] {
	const said = say(words, form.language);
	const what = expectation(input, form);
	const prompt = `${what}. ${said.recalculates}`;
	const error = said.expected(what.charAt(0).toLowerCase() + what.slice(1));
	return [
		`errorTitle="${xmlText(said.errorTitle)}"`,
		`error="${xmlText(error.slice(0, 255))}"`,
		`promptTitle="${xmlText(said.inputTitle)}"`,
		`prompt="${xmlText(prompt.slice(0, 255))}"`,
	];
}

/** "An amount, 0 or more" */
function expectation(input: Input, form: Form): string {
	const said = say(words, form.language);
	const what = said[input.accepts];
	const limits = limitsInWords(input, form);
	return limits === undefined ? what : `${what}${input.accepts === "day" ? " " : ", "}${limits}`;
}

function limitsInWords(input: Input, form: Form): string | undefined {
	if (input.accepts === "text" || input.accepts === "choice") return undefined;
	const said = say(words, form.language);
	const { min, max } = input;
	const written = (value: number) => writtenLimit(value, input.accepts, form);
	if (min !== undefined && max !== undefined) return said.between(written(min), written(max));
	const isDay = input.accepts === "day";
	if (min !== undefined) return isDay ? said.dayAtLeast(written(min)) : said.atLeast(written(min));
	if (max === undefined) return undefined;
	return isDay ? said.dayAtMost(written(max)) : said.atMost(written(max));
}

function writtenLimit(value: number, accepts: Input["accepts"], { language }: Form): string {
	if (accepts === "day") return writtenDay(dayFromNumber(value), language);
	// Rounded first, so that 0.07 is written 7, not 7.000000000000001.
	if (accepts === "percent") {
		const percent = Number((value * 100).toFixed(6));
		return writtenPercent(value, decimalsOf(percent), language);
	}
	return writtenDecimal(value.toFixed(decimalsOf(value)), language);
}

function decimalsOf(value: number): number {
	return (String(value).split(".")[1] ?? "").length;
}
