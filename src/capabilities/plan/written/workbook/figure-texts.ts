/** Figures as they are written in rop.yaml. */
import type { Currency } from "../../../../core/money.ts";
import { type Rate, rateOf } from "../../../../core/rate.ts";
import { divideRounded } from "../../../../core/rounding.ts";
import type { FigureKind } from "../../life/import.ts";

const MOST_DECIMALS = 12;

/** A number with as many decimals as it needs, twelve at most: `1.2`. */
export function numberText({ numerator, denominator }: Rate): string {
	const scaled = divideRounded(numerator * 10n ** BigInt(MOST_DECIMALS), denominator, "half-up");
	const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(MOST_DECIMALS + 1, "0");
	const [whole, decimals] = [digits.slice(0, -MOST_DECIMALS), digits.slice(-MOST_DECIMALS).replace(/0+$/, "")];
	return `${scaled < 0n ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

/** An amount in major units with its thousands apart: `130 000 000`, `1 200.50`. */
export function amountText(amount: Rate, currency: Currency): string {
	const [whole = "", decimals] = numberText(amount).split(".");
	const apart = whole.replace(/\B(?=(\d{3})+$)/g, " ");
	return decimals === undefined ? apart : `${apart}.${decimals.padEnd(currency.decimals, "0")}`;
}

/** A percent, its sign apart or not as the one before had it: `12.5 %`. */
export function percentText(share: Rate, before: string | undefined): string {
	const tight = before !== undefined && /\d%/.test(before);
	return `${numberText(rateOf(share.numerator * 100n, share.denominator))}${tight ? "" : " "}%`;
}

/** A whole number with the unit that stood behind the one before: `30 days`. */
export function countText(count: Rate, unit = ""): string {
	return `${numberText(count)} ${unit}`.trim();
}

/** A share as a percent, or as one number of another where no percent is exact: `25 %`, `37 of 143`. */
export function shareText(share: Rate): string {
	const exact = 10n ** BigInt(MOST_DECIMALS - 2) % share.denominator === 0n;
	const short = share.denominator < 1_000_000n;
	return exact || !short ? percentText(share, undefined) : `${share.numerator} of ${share.denominator}`;
}

/** A figure of an input as rop.yaml would have it. */
export function figureText(value: Rate, kind: FigureKind, currency: Currency): string {
	if (kind === "money") return amountText(value, currency);
	return kind === "percent" ? percentText(value, undefined) : numberText(value);
}
