/** What a chart draws: its references turned into addresses, with the stored values of their cells. */
import type { ChartBlock, ChartSeries } from "../document.ts";
import type { AddressBook } from "./addresses.ts";
import { type Form, numberFormat, precisionOf } from "./formats.ts";
import { storedValue } from "./values.ts";

export interface ChartData {
	readonly title: string;
	readonly form: ChartBlock["form"];
	readonly values: ChartBlock["values"];
	readonly categories: Points;
	readonly series: readonly SeriesData[];
}

export interface Points {
	/** `'Sheet'!$B$2:$B$13` */
	readonly address: string;
	/** In the order of the cells; undefined for an empty cell. */
	readonly points: readonly (string | number | undefined)[];
	/** How numbers among the points are written. */
	readonly format: string;
}

export interface SeriesData extends Points {
	readonly title: string;
	readonly isLine: boolean;
	/** Six hexadecimal digits. */
	readonly colour: string;
}

const TONES = { main: "2F6DB5", past: "A9B8C9", warn: "E08A2E", muted: "CBD2DA" } as const;
const PALETTE = ["2F6DB5", "4BA3A0", "E0A030", "8A6FB0", "7A8CA0", "C96A5B", "6BA368", "B58A5A"] as const;

/** Number formats of the value axis. */
export const AXIS_FORMATS = { money: "#,##0", count: "#,##0", percent: "0%" } as const;

/** The chart with its addresses and values. Refuses references to what does not exist or is not one row or column. */
export function chartData(block: ChartBlock, book: AddressBook, form: Form): ChartData {
	const { title, values } = block;
	if (block.form === "pie" && block.series.length > 1) throw new Error(`a pie of several series: ${block.id}`);
	const cells = book.line(block.categories);
	const labels = cells.map((cell) => storedValue(cell, form.currency));
	const [first] = cells;
	const labelFormat =
		first === undefined ? undefined : numberFormat(first, { ...form, ...precisionOf(cells, form.currency) });
	return {
		title,
		form: block.form,
		values,
		categories: { address: book.address(block.categories), points: labels, format: labelFormat ?? "General" },
		series: block.series.map((series, index) => seriesData(series, index, block, book, form)),
	};
}

function seriesData(series: ChartSeries, index: number, block: ChartBlock, book: AddressBook, form: Form): SeriesData {
	const points = book.line(series.values).map((cell) => {
		const value = storedValue(cell, form.currency);
		return typeof value === "number" ? value : undefined;
	});
	return {
		title: series.title,
		isLine: block.form === "lines" || series.form === "line",
		colour: series.tone === undefined ? sliceColour(index) : TONES[series.tone],
		address: book.address(series.values),
		points,
		format: AXIS_FORMATS[block.values],
	};
}

/** The colour of the series or slice with this index, where no tone is asked for. */
export function sliceColour(index: number): string {
	return PALETTE[index % PALETTE.length] ?? PALETTE[0];
}
