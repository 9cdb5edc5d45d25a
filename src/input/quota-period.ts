/** A period as tables of plans write it: a month, a quarter, a year. */
import { type Period, parsePeriod } from "../core/period.ts";
import { tidy } from "./fold.ts";
import { readMonth } from "./month.ts";

const ROMAN = ["I", "II", "III", "IV"];
const NUMBER = "([1-4]|I{1,3}|IV)";
const QUARTER = "(?:квартал|кв\\.?|quarter|qtr\\.?|q)";
/** `2026-Q1`, `2026 г., 1 кв.`; `Q1 2026`, `Q1'26`; `1 квартал 2026`, `I кв. 2026`, `1-й квартал 2026`, `1Q2026`. */
const QUARTERS: readonly (readonly [pattern: RegExp, year: number, number: number])[] = [
	[new RegExp(`^(\\d{4})(?:\\s*г(?:ода?|\\.)?)?[\\s,./-]*Q\\s*${NUMBER}$`, "i"), 1, 2],
	[new RegExp(`^(\\d{4})(?:\\s*г(?:ода?|\\.)?)?[\\s,./-]+${NUMBER}(?:-?й)?[\\s-]*${QUARTER}$`, "i"), 1, 2],
	[new RegExp(`^${QUARTER}\\s*${NUMBER}[\\s,./'’-]*(\\d{4}|\\d{2})(?:\\s*г(?:ода|\\.)?)?$`, "i"), 2, 1],
	[new RegExp(`^${NUMBER}(?:-?й)?[\\s-]*${QUARTER}[\\s,./'’-]*(\\d{4}|\\d{2})(?:\\s*г(?:ода|\\.)?)?$`, "i"), 2, 1],
];
const YEAR = /^((?:19|20)\d\d)(?:\s*г(?:од|\.)?)?$/i;

/** The calendar month, quarter or year of this writing; undefined for any other text, days among them. */
export function readPeriod(text: string): Period | undefined {
	const tidied = tidy(text);
	const month = readMonth(tidied);
	if (month !== undefined) return parsePeriod(`${month.year}-${String(month.month).padStart(2, "0")}`);
	for (const [pattern, year, number] of QUARTERS) {
		const match = pattern.exec(tidied);
		if (match) return parsePeriod(`${fullYear(match[year])}-Q${arabic(match[number])}`);
	}
	return parsePeriod(YEAR.exec(tidied)?.[1] ?? "");
}

function arabic(number = ""): number {
	const roman = ROMAN.indexOf(number.toUpperCase());
	return roman < 0 ? Number(number) : roman + 1;
}

function fullYear(digits = ""): string {
	return digits.length === 2 ? `20${digits}` : digits;
}
