/** How the amounts and days of a file are written, and what told it. */
import { say } from "../../../i18n/words.ts";
import { writtenList } from "../../../i18n/written.ts";
import type { Fact } from "../../../output/document.ts";
import type { CheckedFile, DateColumnStyle } from "../checked-file.ts";
import { quotaWords } from "../words-quotas.ts";
import { text, type View } from "./view.ts";

/** One fact for each decimal mark, with the columns that have it. */
export function numberFacts({ numbers, encoding }: CheckedFile, { words, language }: View): readonly Fact[] {
	const unmarked = encoding === undefined ? words.bookNumbers : words.wholeNumbers;
	const written = (mark: string | undefined) =>
		mark === undefined ? unmarked : mark === "," ? words.markComma : words.markPoint;
	return grouped(numbers, ({ mark }) => written(mark)).map(([style, columns], index) => ({
		id: `numbers${index + 1}`,
		label: index === 0 ? words.numbers : "",
		cell: text(words.ofColumns(writtenList(columns, language), style)),
	}));
}

/** One fact for each way of writing days, with the columns that have it. */
export function dateFacts({ table, dates, encoding }: CheckedFile, view: View): readonly Fact[] {
	const noDates = table === "quotas" ? say(quotaWords, view.language).periods : view.words.noDates;
	const unwritten = encoding === undefined ? view.words.bookDates : noDates;
	return grouped(dates, (date) => dateStyle(date, view) ?? unwritten).map(([style, columns], index) => ({
		id: `dates${index + 1}`,
		label: index === 0 ? view.words.dates : "",
		cell: text(view.words.ofColumns(writtenList(columns, view.language), style)),
	}));
}

function dateStyle({ writing, because }: DateColumnStyle, { words }: View): string | undefined {
	const writings = {
		"day-first": words.dayFirst,
		"month-first": words.monthFirst,
		plain: words.plainDates,
		serial: words.serialDates,
	};
	const told = {
		values: words.byValues,
		settings: words.bySettings,
		profile: words.byProfile,
		points: words.byPoints,
	};
	if (writing === undefined) return undefined;
	return because === undefined ? writings[writing] : `${writings[writing]}, ${told[because]}`;
}

function grouped<Item extends { readonly column: string }>(
	items: readonly Item[],
	styleOf: (item: Item) => string,
): readonly (readonly [style: string, columns: readonly string[]])[] {
	const groups = new Map<string, string[]>();
	for (const item of items) {
		const style = styleOf(item);
		groups.set(style, [...(groups.get(style) ?? []), item.column]);
	}
	return [...groups];
}
