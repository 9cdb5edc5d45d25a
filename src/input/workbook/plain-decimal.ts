/** Turns the number a workbook stores into the number its author meant, digit by digit; never through a float. */

const STORED = /^([+-]?)(\d+(?=[.eE]|$)|(?=\.\d))(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Most numbers are stored as they should be given. */
const PLAIN = /^-?(?:[1-9]\d{0,11}|0(?=\.))(?:\.\d{0,3}[1-9])?$|^0$/;
/** Spreadsheets compute with 15 digits; what they store past them is the noise of binary fractions. */
const DIGITS = 15;
/** No double has more digits than this when written out. */
const LONGEST = 1100;
/** Amounts and rates are written with so many decimals; those are never taken for noise. */
const DECIMALS = 4;
/** Of a difference (`100.1-99.9`) less than 15 digits are true; the noise shows behind a row of zeros or nines. */
const NOISE = /^\d{4}(?:0{5}|9{5})/;

/**
 * The plain decimal of a stored number: `1.0541500000000001E3` is `1054.15`, `0.30000000000000004` is `0.3`. Whole
 * numbers and up to four decimals are kept however long. Undefined where the text is not a number.
 */
export function plainDecimal(stored: string): string | undefined {
	if (PLAIN.test(stored)) return stored;
	const match = stored.length < LONGEST ? STORED.exec(stored) : null;
	if (!match) return undefined;
	const [, sign, whole = "", fraction = "", power = "0"] = match;
	const digits = whole + fraction;
	const point = whole.length + Number(power);
	const size = withoutNoise(
		digits.slice(0, Math.max(0, point)).padEnd(point, "0").replace(/^0+/, ""),
		(point < 0 ? "0".repeat(-point) : "") + digits.slice(Math.max(0, point)),
	);
	return sign === "-" && size !== "0" ? `-${size}` : size;
}

function withoutNoise(whole: string, fraction: string): string {
	if (NOISE.test(fraction)) return rounded(whole, fraction, DECIMALS);
	const leading = whole === "" ? fraction.length - fraction.replace(/^0+/, "").length : 0;
	const decimals = DIGITS - whole.length + leading;
	if (fraction.length <= decimals) return joined(whole, fraction);
	// Where both are the same double, the shorter one was meant: 2499695206225.0498 is how Excel stores .05.
	const [long, short] = [joined(whole, fraction), rounded(whole, fraction, Math.max(0, decimals))];
	if (Number(short) === Number(long)) return short;
	return fraction.length > DECIMALS ? rounded(whole, fraction, Math.max(DECIMALS, decimals)) : long;
}

/** Half up, on the digits themselves. */
function rounded(whole: string, fraction: string, decimals: number): string {
	const carry = fraction.charCodeAt(decimals) >= "5".charCodeAt(0) ? 1n : 0n;
	const units = (BigInt(whole + fraction.slice(0, decimals)) + carry).toString().padStart(decimals, "0");
	return joined(units.slice(0, units.length - decimals), units.slice(units.length - decimals));
}

function joined(whole: string, fraction: string): string {
	const kept = fraction.replace(/0+$/, "");
	return (whole || "0") + (kept === "" ? "" : `.${kept}`);
}
