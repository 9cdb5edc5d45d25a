/** Takes a written number apart: sign, digits and marks, multiplier, currency. What the marks mean is decided elsewhere. */

export interface Numeral {
	readonly negative: boolean;
	/** Digits with `.` and `,` as written; the spaces and apostrophes between groups are gone. */
	readonly body: string;
	/** Groups were set apart by spaces or apostrophes, so a point or comma can only be the decimal mark. */
	readonly spaced: boolean;
	/** `тыс.` is 3, `млн` is 6: the power of ten to multiply by. */
	readonly power: number;
	/** The currency written with the number, as ISO 4217; undefined where none is. */
	readonly currency: string | undefined;
}

/** What currencies are called in exports, in the folded form of `foldName`. */
const CURRENCIES: Readonly<Record<string, string>> = {
	"₽": "RUB",
	р: "RUB",
	"р.": "RUB",
	руб: "RUB",
	"руб.": "RUB",
	рублей: "RUB",
	рубль: "RUB",
	рубля: "RUB",
	rur: "RUB",
	"российский рубль": "RUB",
	"рубль рф": "RUB",
	"russian ruble": "RUB",
	$: "USD",
	"доллар сша": "USD",
	"us dollar": "USD",
	"u.s. dollar": "USD",
	"€": "EUR",
	евро: "EUR",
	euro: "EUR",
	"£": "GBP",
	"₸": "KZT",
	тг: "KZT",
	"тг.": "KZT",
	тенге: "KZT",
	"казахстанский тенге": "KZT",
	"₴": "UAH",
	"грн.": "UAH",
	грн: "UAH",
	гривна: "UAH",
	br: "BYN",
	"белорусский рубль": "BYN",
	"¥": "CNY",
};

/** Words after a number that multiply it, longest first where one begins another. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
	[/^(?:тысяч[аи]?|тыс\.?|thousand|[kк](?![а-яa-z])|т\.?(?=\s*р))/, 3],
	[/^(?:миллион(?:а|ов)?|млн\.?|million|mln|mn|m(?![a-z]))/, 6],
	[/^(?:миллиард(?:а|ов)?|млрд\.?|billion|bln|bn)/, 9],
];

const SPACES = "\\u0020\\u00a0\\u202f\\u2009'\\u2019";
const PARTS = new RegExp(`^(\\D*?)([.,]?\\d(?:[\\d.,${SPACES}]*[\\d.,])?)(.*)$`, "s");
const SPACED_GROUPS = new RegExp(`^\\d{1,3}(?:[${SPACES}]\\d{3})+(?:[.,]\\d*)?$`);
const SIGNS = /^[-\u2212\u2013]/;

/** The ISO 4217 code of a currency's sign, abbreviation, name or code; undefined where it is none. */
export function currencyCode(name: string): string | undefined {
	const folded = name.trim().toLowerCase().replaceAll("\u00a0", " ");
	if (folded in CURRENCIES) return CURRENCIES[folded];
	return /^[a-z]{3}$/.test(folded) ? folded.toUpperCase() : undefined;
}

/** The parts of a written number; undefined where the text is not one. Doesn't look at what `.` and `,` mean. */
export function readNumeral(text: string): Numeral | undefined {
	const trimmed = text.trim();
	const bracketed = trimmed.startsWith("(") && trimmed.endsWith(")");
	const [, before = "", digits = "", after = ""] = PARTS.exec(bracketed ? trimmed.slice(1, -1) : trimmed) ?? [];
	const prefix = readPrefix(before.trim());
	const suffix = readSuffix(after.trim().toLowerCase());
	const body = /^[\d.,]+$/.test(digits) ? digits : withoutGroupSpaces(digits);
	if (!prefix || !suffix || body === undefined || body === "") return undefined;
	if ((bracketed && prefix.negative) || (prefix.currency !== undefined && suffix.currency !== undefined))
		return undefined;
	return {
		negative: bracketed || prefix.negative,
		body,
		spaced: body !== digits,
		power: suffix.power,
		currency: prefix.currency ?? suffix.currency,
	};
}

/** `−`, `$`, `-$` or `$-`; undefined for anything else. */
function readPrefix(text: string): { negative: boolean; currency: string | undefined } | undefined {
	const plain = { negative: false, currency: undefined };
	if (text === "" || text === "+") return plain;
	const ends = SIGNS.test(text.slice(-1));
	const negative = ends || SIGNS.test(text);
	const name = (ends ? text.slice(0, -1) : negative ? text.slice(1) : text).trim();
	if (name === "") return { negative, currency: undefined };
	const currency = currencyCode(name);
	return currency === undefined ? undefined : { negative, currency };
}

/** `млн`, `руб.`, `тыс. ₽` or nothing; undefined for anything else. */
function readSuffix(text: string): { power: number; currency: string | undefined } | undefined {
	let [rest, power] = [text, 0];
	for (const [word, zeros] of MULTIPLIERS) {
		if (power === 0 && word.test(rest)) [rest, power] = [rest.replace(word, "").trim(), zeros];
	}
	if (rest === "") return { power, currency: undefined };
	const currency = currencyCode(rest);
	return currency === undefined ? undefined : { power, currency };
}

function withoutGroupSpaces(text: string): string | undefined {
	return SPACED_GROUPS.test(text) ? text.replace(/[^\d.,]/g, "") : undefined;
}
