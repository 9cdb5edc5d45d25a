/** What share of one stage reaches the next, as people write it: `60 %`, or one of how many: `1 из 5`, `1 of 5`, `1:5`. */
import { type Rate, rateOf } from "../core/rate.ts";
import { readPercent } from "./number.ts";

/** Above zero and at most one; undefined for any other share or writing. */
export function readConversion(text: string): Rate | undefined {
	const value = readPercent(text) ?? readOneOf(text);
	return value !== undefined && value.numerator > 0n && value.numerator <= value.denominator ? value : undefined;
}

function readOneOf(text: string): Rate | undefined {
	const match = /^(\d{1,6})\s*(?:из|of|:|\/)\s*(\d{1,6})$/i.exec(text.trim());
	const [part, whole] = [BigInt(match?.[1] ?? 0), BigInt(match?.[2] ?? 0)];
	return whole === 0n ? undefined : rateOf(part, whole);
}
