/** Amounts in a foreign currency, by the rates that the workspace gives; without a rate there is no conversion. */
import type { Day } from "../core/day.ts";
import type { Money } from "../core/money.ts";
import type { Place } from "../core/place.ts";
import { notice, type Problem } from "../core/problem.ts";
import { applyRate, type Rate } from "../core/rate.ts";

/** How many units of the workspace's currency one unit of another is worth, from a day on. */
export interface ExchangeRate {
	/** Undefined: always. */
	readonly from: Day | undefined;
	readonly rate: Rate;
}

/** By ISO 4217 code; the rates of one currency in the order of their days. */
export type ExchangeRates = Readonly<Record<string, readonly ExchangeRate[]>>;

interface Converted {
	count: number;
	readonly rates: Set<Rate>;
}

/** Converts the amounts of one file, and keeps count of it. */
export class Exchange {
	/** The workspace's currency. */
	readonly expected: string;
	readonly #rates: ExchangeRates;
	readonly #today: Day;
	readonly #converted = new Map<string, Converted>();

	/** An amount without a day is converted by the rate of `today`. */
	constructor(rates: ExchangeRates | undefined, today: Day, expected: string) {
		this.expected = expected;
		this.#rates = rates ?? {};
		this.#today = today;
	}

	/**
	 * The amount in the workspace's currency, rounded once to its minor unit, half away from zero; undefined where there is
	 * no rate for the day. `amount` has the decimals of the workspace's currency.
	 */
	convert(amount: Money, code: string, day: Day | undefined): Money | undefined {
		const on = day ?? this.#today;
		const known = (Object.hasOwn(this.#rates, code) && this.#rates[code]) || [];
		const rate = known.findLast(({ from }) => from === undefined || from <= on)?.rate;
		if (rate === undefined) return undefined;
		const converted = this.#converted.get(code) ?? { count: 0, rates: new Set() };
		converted.count += 1;
		converted.rates.add(rate);
		this.#converted.set(code, converted);
		return applyRate(amount, rate, "half-up");
	}

	/** What was converted by which rates, a notice for each currency. */
	notices(place: Place): readonly Problem[] {
		const { expected } = this;
		return [...this.#converted].map(([found, { count, rates }]) =>
			notice("currency-converted", { found, expected, count, rates: [...rates].map(rateText) }, place),
		);
	}
}

/** The rate as a plain decimal: those of the settings are written so, and are exact. */
function rateText({ numerator, denominator }: Rate): string {
	let scale = 0;
	while ((numerator * 10n ** BigInt(scale)) % denominator !== 0n) scale += 1;
	const digits = ((numerator * 10n ** BigInt(scale)) / denominator).toString().padStart(scale + 1, "0");
	return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Rates in the order of their days, the one without a day first; of two for the same day the later written holds. */
export function inOrder(rates: readonly ExchangeRate[]): readonly ExchangeRate[] {
	return [...rates].sort((a, b) => (a.from ?? Number.NEGATIVE_INFINITY) - (b.from ?? Number.NEGATIVE_INFINITY));
}
