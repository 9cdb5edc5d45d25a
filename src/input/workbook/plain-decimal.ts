/** Turns the number a workbook stores into the number its author meant, digit by digit; never through a float. */

const STORED = /^([+-]?)(\d+(?=[.eE]|$)|(?=\.\d))(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Spreadsheets compute with 15 digits; what they store past them is the noise of binary fractions. */
const DIGITS = 15;
/** Amounts and rates are written with so many decimals; those are never taken for noise. */
const DECIMALS = 4;

/**
 * The plain decimal of a stored number: `1.0541500000000001E3` is `1054.15`, `0.30000000000000004` is `0.3`. Whole
 * numbers and up to four decimals are kept however long. Undefined where the text is not a number.
 */
export function plainDecimal(stored: string): string | undefined {
	const match = STORED.exec(stored);
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
	const leading = whole === "" ? fraction.length - fraction.replace(/^0+/, "").length : 0;
	const decimals = Math.max(DECIMALS, DIGITS - whole.length + leading);
	if (fraction.length <= decimals) return joined(whole, fraction);
	const carry = fraction.charCodeAt(decimals) >= "5".charCodeAt(0) ? 1n : 0n;
	const units = (BigInt(whole + fraction.slice(0, decimals)) + carry).toString().padStart(decimals, "0");
	return joined(units.slice(0, units.length - decimals), units.slice(units.length - decimals));
}

function joined(whole: string, fraction: string): string {
	const kept = fraction.replace(/0+$/, "");
	return (whole || "0") + (kept === "" ? "" : `.${kept}`);
}
