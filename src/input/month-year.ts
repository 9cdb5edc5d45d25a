/** Which year months belong to that are named without one: as the user says, else as titles, sheet or file name tell. */

import { type Day, isoDay } from "../core/day.ts";
import type { Place } from "../core/place.ts";
import { error, notice, type Problem } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import type { Source } from "./context.ts";
import type { RawRow } from "./rows.ts";

/** What told the year. */
export type YearTeller = "title" | "sheet" | "file";

const YEAR = /(?<!\d[.,/-]?)(?:19|20)\d\d(?![.,/-]?\d)/g;
const DATE = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]((?:19|20)\d\d)|((?:19|20)\d\d)-\d\d-\d\d)(?!\d)/g;
/** The day on which a report was made tells nothing of its months. */
const MADE = /сформирован|выгруж|создан|печат|дата отч[её]та|generated|created|exported|printed/i;
const ONLY_YEAR = /^\s*((?:19|20)\d\d)(?:\s*(?:г\.?|год))?\s*$/i;

export class MonthYear {
	readonly #said: number | undefined;
	readonly #above: readonly RawRow[];
	readonly #names: readonly (readonly [teller: YearTeller, name: string])[];
	readonly #today: Day;
	readonly #told = new Map<YearTeller, number>();

	/** `above` are the rows above the headers. */
	constructor({ file, options }: Source, above: readonly RawRow[], sheet: string | undefined, today: Day) {
		this.#said = options?.year;
		this.#today = today;
		this.#above = above;
		const name = file
			.replace(/^.*[\\/]/, "")
			.replace(/\.[^.]*$/, "")
			.replaceAll("_", " ");
		this.#names = [...(sheet === undefined ? [] : [["sheet", sheet] as const]), ["file", name]];
	}

	/** The year of months below the headers; undefined where nothing tells one and only one. */
	year(): number | undefined {
		if (this.#said !== undefined) return this.#said;
		const years = new Set(this.#above.flatMap(yearsIn));
		if (years.size > 0) return this.#noted("title", years);
		for (const [teller, name] of this.#names) {
			const found = new Set(yearsOf(name));
			if (found.size > 0) return this.#noted(teller, found);
		}
		return undefined;
	}

	/** The year of a column: where a row of years stands above the headers, the one that stands over it. */
	yearOver(index: number): number | undefined {
		const row = this.#said === undefined ? this.#above.findLast((each) => onlyYears(each).length > 1) : undefined;
		const over = row && onlyYears(row).findLast(({ at }) => at <= index);
		return row === undefined ? this.year() : over?.year;
	}

	/** That nothing tells the year of these months. */
	missing(months: readonly string[], place: Place): Problem {
		const year = Number(isoDay(this.#today).slice(0, 4));
		return error("months-without-year", { months, years: [year, year - 1, year - 2] }, place);
	}

	/** That the year was taken from elsewhere, where it was. */
	notices(place: Place): readonly Problem[] {
		return [...this.#told].map(([by, year]) => notice("months-year-told", { year, by }, place));
	}

	#noted(teller: YearTeller, years: ReadonlySet<number>): number | undefined {
		const [year] = years;
		if (year === undefined || years.size > 1) return undefined;
		this.#told.set(teller, year);
		return year;
	}
}

function yearsIn(row: RawRow): readonly number[] {
	const texts = row.cells.map(cellText);
	return texts.some((text) => MADE.test(text)) ? [] : yearsOf(texts.join(" "));
}

/** Years by themselves, and those of a period from day to day; one day alone may be that of the report. */
function yearsOf(text: string): readonly number[] {
	const days = [...text.matchAll(DATE)].map(([, dayFirst, yearFirst]) => Number(dayFirst ?? yearFirst));
	const alone = [...text.replace(DATE, " ").matchAll(YEAR)].map(([year]) => Number(year));
	return [...(days.length > 1 ? days : []), ...alone];
}

function onlyYears(row: RawRow): readonly { readonly at: number; readonly year: number }[] {
	return row.cells.flatMap((cell, at) => {
		const year = ONLY_YEAR.exec(cellText(cell))?.[1];
		return year === undefined ? [] : [{ at, year: Number(year) }];
	});
}
