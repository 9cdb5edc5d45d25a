/** What a number format makes of a number: a day, a time, an elapsed time, leading zeros, or a number as any other. */

export type NumberFormat =
	| { readonly kind: "number" }
	| { readonly kind: "date" }
	| { readonly kind: "time" }
	| { readonly kind: "elapsed" }
	/** At least so many digits, `0012`. */
	| { readonly kind: "padded"; readonly digits: number };

export const PLAIN: NumberFormat = { kind: "number" };
const DATE: NumberFormat = { kind: "date" };
const TIME: NumberFormat = { kind: "time" };
const ELAPSED: NumberFormat = { kind: "elapsed" };

/** Formats with no code of their own in the file (ECMA-376 part 1, 18.8.30): those of days and times, by number. */
const BUILT_IN: readonly (readonly [from: number, to: number, format: NumberFormat])[] = [
	[14, 17, DATE],
	[18, 21, TIME],
	[22, 22, DATE],
	[27, 31, DATE],
	[32, 35, TIME],
	[36, 36, DATE],
	[45, 45, TIME],
	[46, 46, ELAPSED],
	[47, 47, TIME],
	[50, 54, DATE],
	[55, 56, TIME],
	[57, 58, DATE],
];

/** The format of a built-in number; a plain number for those that are not of days or times. */
export function builtInFormat(id: number): NumberFormat {
	return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? PLAIN;
}

/** What the code shows as it stands: quoted words, escaped marks, and brackets other than those of elapsed time. */
const LITERAL = /"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;

/** The format that a code describes, judged by its first section, which positive numbers take: `dd.mm.yyyy`, `[h]:mm`. */
export function formatOf(code: string): NumberFormat {
	const [section = ""] = code.replace(LITERAL, " ").split(";");
	if (/\[(?:h+|m+|s+)\]/i.test(section)) return ELAPSED;
	if (/general|@/i.test(section) || hasDigits(section)) return numberFormat(section);
	if (/[yd]/i.test(section) || hasMonth(section)) return DATE;
	return /[hms]/i.test(section) ? TIME : PLAIN;
}

/** Digits to fill in are those of a number, even beside letters (`0.00 USD`); only parts of a second have them too. */
function hasDigits(section: string): boolean {
	return /[0#?]/.test(section.replace(/s[.,]0+/gi, ""));
}

function numberFormat(section: string): NumberFormat {
	const zeros = /^\s*(0{2,})\s*$/.exec(section)?.[1];
	return zeros === undefined ? PLAIN : { kind: "padded", digits: zeros.length };
}

/** An `m` beside hours or seconds is of minutes. */
function hasMonth(section: string): boolean {
	const parts = section
		.replace(/am\/pm|a\/p/gi, "")
		.toLowerCase()
		.match(/h+|m+|s+/g);
	return (parts ?? []).some(
		(part, at, all) => part.startsWith("m") && !all[at - 1]?.startsWith("h") && !all[at + 1]?.startsWith("s"),
	);
}
