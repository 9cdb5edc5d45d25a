/** Money is a whole number of minor units (kopecks, cents) of one currency: exact, never a float. */

/** Minor units. The currency stands once beside the whole table, in `Currency`. */
export type Money = bigint;

export interface Currency {
	/** ISO 4217: `RUB`. */
	readonly code: string;
	/** How many decimals the minor unit is: 2 for kopecks, 0 for yen. */
	readonly decimals: number;
}

/** Things that are counted: deals, clients. One is the minor unit; amounts of it are written without a sign. */
export const COUNTED: Currency = { code: "", decimals: 0 };

/** Decimals of the currencies that do not have two (ISO 4217). */
const DECIMALS: Readonly<Record<string, number>> = {
	BIF: 0,
	CLP: 0,
	DJF: 0,
	GNF: 0,
	ISK: 0,
	JPY: 0,
	KMF: 0,
	KRW: 0,
	PYG: 0,
	RWF: 0,
	UGX: 0,
	UYI: 0,
	VND: 0,
	VUV: 0,
	XAF: 0,
	XOF: 0,
	XPF: 0,
	BHD: 3,
	IQD: 3,
	JOD: 3,
	KWD: 3,
	LYD: 3,
	OMR: 3,
	TND: 3,
};

/** The currency of this ISO 4217 code; undefined unless three capital letters. */
export function currencyOf(code: string): Currency | undefined {
	return /^[A-Z]{3}$/.test(code) ? { code, decimals: DECIMALS[code] ?? 2 } : undefined;
}

/** How many minor units one major unit has: 100 for the rouble. */
export function minorPerMajor(currency: Currency): bigint {
	return 10n ** BigInt(currency.decimals);
}

/** The amount, or nothing where it is below zero. */
export function notBelowZero(amount: Money): Money {
	return amount > 0n ? amount : 0n;
}

/** Plain decimal text in major units, as the JSON interface has it: `"120000000.00"`. */
export function moneyText(amount: Money, currency: Currency): string {
	const sign = amount < 0n ? "-" : "";
	const digits = (amount < 0n ? -amount : amount).toString().padStart(currency.decimals + 1, "0");
	if (currency.decimals === 0) return sign + digits;
	return `${sign}${digits.slice(0, -currency.decimals)}.${digits.slice(-currency.decimals)}`;
}

/** Major units as a number, for a spreadsheet cell. Refuses amounts that a double cannot hold to the minor unit. */
export function moneyNumber(amount: Money, currency: Currency): number {
	if (amount > BigInt(Number.MAX_SAFE_INTEGER) || amount < BigInt(Number.MIN_SAFE_INTEGER)) {
		throw new RangeError(`amount past the exact range of a spreadsheet: ${moneyText(amount, currency)}`);
	}
	return Number(amount) / Number(minorPerMajor(currency));
}
