/** The options of `rop plan decompose`, each read as rop.yaml would have it. */
import type { Request } from "../../../command.ts";
import type { Currency } from "../../../core/money.ts";
import { error, type Problem } from "../../../core/problem.ts";
import type { OptionExpectation } from "../../../core/problem-facts/run.ts";
import { hasTwoReadings, readAmount, readPercent } from "../../../input/number.ts";
import { DIMENSIONS } from "../dimension.ts";
import { NO_HEDGE } from "../hedge.ts";
import type { PlanSettings } from "../settings.ts";
import type { WrittenPlan } from "./schema.ts";

/** What was typed, and what of it can't be understood. */
export function readOptions(options: Request["options"], currency: Currency) {
	const problems: Problem[] = [];
	const read = <Value>(name: string, expected: OptionExpectation, reader: (text: string) => Value | undefined) => {
		const text = options[name];
		if (typeof text !== "string") return {};
		const value = reader(text);
		if (value !== undefined) return { [name]: value } as Record<string, Value>;
		const isUnclear = expected === "positive-amount" && hasTwoReadings(text);
		const facts = { option: `--${name}`, found: text, expected: isUnclear ? "one-reading" : expected } as const;
		problems.push(error("option-invalid", facts));
		return {};
	};
	// commander has already refused what is not among the choices
	const chosen = <Value>(name: string, values: Readonly<Record<string, Value>>) => {
		const value = values[String(options[name])];
		return value === undefined ? {} : ({ [name]: value } as Record<string, Value>);
	};
	const above = (text: string) => {
		const value = readAmount(text, currency);
		return value !== undefined && value > 0n ? value : undefined;
	};
	const typed: WrittenPlan = {
		...read("year", "year", (text) => (/^(19|20|21)\d\d$/.test(text) ? Number(text) : undefined)),
		...read("target", "positive-amount", (text) => {
			const amount = above(text);
			return amount === undefined ? undefined : ({ amount, goal: { from: "given" } } as const);
		}),
		...read("round", "positive-amount", above),
		...read("hedge", "percent", hedgeOf),
		...chosen("seasonality", SEASONALITIES),
		...chosen("by", Object.fromEntries(DIMENSIONS.map((by) => [by, by]))),
		...chosen("unfilled", { show: "show", redistribute: "redistribute" } as const),
		...chosen("debt", { spread: "spread", person: "person" } as const),
	};
	return { typed, problems };
}

/** Options of a plan that a workbook keeps, so that it can be read back. */
const KEPT = [
	...["year", "target", "seasonality", "round", "hedge", "unfilled", "by"],
	...["detail", "manager", "measure", "handouts"],
];

/** The options that were typed, as they were. */
export function typedOptions({ options }: Request): Readonly<Record<string, string>> {
	return Object.fromEntries(
		KEPT.flatMap((name) => {
			const value = options[name];
			return typeof value === "string" ? [[name, value]] : [];
		}),
	);
}

/** `--hedge 10` and `--hedge 10%` are the same. */
function hedgeOf(text: string): PlanSettings["hedge"] | undefined {
	const people = readPercent(text) ?? readPercent(`${text} %`);
	return people === undefined || people.numerator < 0n ? undefined : { ...NO_HEDGE, people };
}

/** The words of `--seasonality`. */
const SEASONALITIES: Readonly<Record<string, PlanSettings["seasonality"]>> = {
	equal: { from: "equal" },
	workdays: { from: "workdays" },
	history: { from: "history", per: "month", years: undefined },
};
