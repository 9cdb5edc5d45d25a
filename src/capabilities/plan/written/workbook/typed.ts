/** What was typed into an input cell, or why it can't be taken. */
import type { Currency } from "../../../../core/money.ts";
import type { TypedFault } from "../../../../core/problem-facts/plan-import.ts";
import { type Rate, rate, rateOf } from "../../../../core/rate.ts";
import { divideRounded } from "../../../../core/rounding.ts";
import type { RawCell } from "../../../../input/rows.ts";
import type { Input } from "../../../../output/document.ts";
import type { InputMeaning } from "../../life/input-keys.ts";

/** `value` is undefined for an emptied cell that may be empty. */
export type Typed = { readonly value: Rate | undefined } | { readonly fault: TypedFault };

/** The value, as exact as the workbook counts by it. */
export function typedValue(content: RawCell, input: Input, meaning: InputMeaning, currency: Currency): Typed {
	if (content === null || (typeof content === "string" && content.trim() === "")) {
		return meaning.of === "fixed" ? { value: undefined } : { fault: "empty" };
	}
	if (typeof content === "string" || typeof content === "boolean") return { fault: "text" };
	if (content.kind !== "number") return { fault: content.kind === "date" ? "date" : "error" };
	const value = rate(content.text);
	const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, accepts } = input;
	if (Number(content.text) < min || Number(content.text) > max) return { fault: "range" };
	if (accepts === "count" && value.denominator !== 1n) return { fault: "whole" };
	if (accepts === "money" && 10n ** BigInt(currency.decimals) % value.denominator !== 0n) return { fault: "decimals" };
	return { value: kept(value, DECIMALS[meaning.of]) };
}

/** To how many decimals the workbook counts; the other inputs enter it as they are. */
const DECIMALS: Partial<Readonly<Record<InputMeaning["of"], number>>> = { weight: 4, hedge: 4, ramp: 4, index: 6 };

function kept(value: Rate, decimals: number | undefined): Rate {
	if (decimals === undefined) return value;
	const scale = 10n ** BigInt(decimals);
	return rateOf(divideRounded(value.numerator * scale, value.denominator, "half-up"), scale);
}
