import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDecimal } from "../../../src/input/workbook/plain-decimal.ts";
import { sheetOf } from "./build.ts";
import { failed, number, readCells } from "./reading.ts";

describe("numbers of a workbook", () => {
	it.each([
		["0", "0"],
		["-0", "0"],
		["1054.15", "1054.15"],
		["1054.1500000000001", "1054.15"],
		["0.30000000000000004", "0.3"],
		["1.0541500000000001E3", "1054.15"],
		["1E-3", "0.001"],
		["1.5e+3", "1500"],
		["0.00001234567890123456", "0.0000123456789012346"],
		["5.5511151231257827E-17", "0"],
		["0.19999999999998863", "0.2"],
		["-9999.990000000001600", "-9999.99"],
		["0.33333333333333331", "0.333333333333333"],
		["2499695206225.0498", "2499695206225.05"],
		["0.99999999999999989", "1"],
		["-99.999999999999986", "-100"],
		["1.23456789012345E+17", "123456789012345000"],
		["123456789012345678", "123456789012345678"],
		["12345678901234.56", "12345678901234.56"],
		["1234567890123456.78", "1234567890123456.78"],
		["0.1250", "0.125"],
		[".5", "0.5"],
		["5.", "5"],
		["007", "7"],
		["+12", "12"],
	])("%s is %s", (stored, text) => {
		expect(plainDecimal(stored)).toBe(text);
	});

	it.each(["", ".", "-", "1,5", "0x10", "NaN", "INF", "1e9999", "1 000", "12a"])("%j is no number", (stored) => {
		expect(plainDecimal(stored)).toBeUndefined();
	});

	it("keeps every amount of up to 15 digits, whatever a double makes of it", () => {
		const amounts = fc.record({ units: fc.bigInt(0n, 999_999_999_999_999n), decimals: fc.integer({ min: 0, max: 4 }) });
		fc.assert(
			fc.property(amounts, ({ units, decimals }) => {
				const digits = units.toString().padStart(decimals + 1, "0");
				const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
				const plain = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
				expect(plainDecimal(text)).toBe(plain);
				expect(plainDecimal(Number(text).toPrecision(17).replace(/e\+0*/, "E+"))).toBe(plain);
			}),
			{ numRuns: 500 },
		);
	});

	it("takes away the noise of a sum of kopecks", () => {
		const kopecks = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { maxLength: 200 });
		fc.assert(
			fc.property(kopecks, (all) => {
				const sum = all.reduce((total, each) => total + each / 100, 0);
				const exact = BigInt(all.reduce((total, each) => total + each, 0));
				const [whole, rest] = plainDecimal(String(sum))?.split(".") ?? [];
				expect(BigInt(`${whole}${(rest ?? "").padEnd(2, "0")}`)).toBe(exact);
			}),
			{ numRuns: 200 },
		);
	});

	it("takes numbers, truths and errors for what they are", async () => {
		const rows = `<row><c><v>1E3</v></c><c t="n"><v> 12 </v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><v>н/д</v></c><c t="b"><v>да</v></c></row>`;
		expect(await readCells(sheetOf(rows))).toEqual([
			[number("1000"), number("12"), true, false, failed("#N/A"), "н/д", "да"],
		]);
	});
});
