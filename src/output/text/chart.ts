/** A chart of a text page: a bar of block characters for every category, its value at the right. */
import { currencySign } from "../../i18n/written.ts";
import { chartPoints, type PointSeries } from "../chart-points.ts";
import type { ChartBlock } from "../document.ts";
import { onOneLine } from "../printable.ts";
import { type BarLine, barLines } from "./chart-bars.ts";
import { displayWidth, padded, truncated } from "./display-width.ts";
import { GAP } from "./grid.ts";
import type { Page } from "./page.ts";

/** Nothing to seven eighths of a column. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/** Series must differ without colours, too. */
const FILLS = ["█", "░", "▒", "▓"];
/** With less room, only the values are shown. */
const SHORTEST_BAR = 4;

/** The lines of a chart, none longer than the page; nothing where there is nothing to draw. */
export function chartLines(chart: ChartBlock, page: Page): readonly string[] {
	const points = chartPoints(page.document, chart);
	const bars = barLines(chart, points, page.document, page.language);
	const scale = Math.max(0, ...bars.map(lengthOf));
	if (scale === 0) return [];
	const labels = Math.min(widest(bars.map((bar) => bar.label)), Math.floor(page.readingWidth / 3));
	const values = widest(bars.map((bar) => bar.value));
	const room = page.readingWidth - labels - values - 2 * GAP.length;
	const unit = chart.values === "money" ? `, ${currencySign(page.document.currency)}` : "";
	return [
		page.colours.strong(truncated(onOneLine(chart.title) + unit, page.width)),
		...legend(points.series, page),
		...bars.map((bar) => barLine(bar, { labels, values, room, scale }, page)),
	];
}

interface Measure {
	readonly labels: number;
	readonly values: number;
	/** Columns for the longest bar. */
	readonly room: number;
	/** The length of the longest bar, in the units of the chart. */
	readonly scale: number;
}

function barLine(bar: BarLine, { labels, values, room, scale }: Measure, page: Page): string {
	const label = padded(truncated(bar.label, labels), labels, "left");
	if (room < SHORTEST_BAR) return truncated(label + GAP + padded(bar.value, values, "right"), page.width).trimEnd();
	const drawn = drawnBar(bar, scale, room);
	const empty = " ".repeat(room - drawn.reduce((sum, part) => sum + part.text.length, 0));
	const painted = drawn.map(({ text, series }) =>
		series === 0 ? page.colours.bar(text) : page.colours.otherBar(text),
	);
	return `${label}${GAP}${painted.join("")}${empty}${GAP}${padded(bar.value, values, "right")}`.trimEnd();
}

interface DrawnPart {
	readonly text: string;
	readonly series: number;
}

/** Each part ends where the sum so far ends, so that rounding does not add up. */
function drawnBar(bar: BarLine, scale: number, room: number): readonly DrawnPart[] {
	let until = 0;
	let drawn = 0;
	return bar.parts.map(({ length, series }) => {
		until += (length / scale) * room;
		const fill = FILLS[series % FILLS.length] ?? "█";
		const fine = bar.parts.length === 1 && series === 0;
		const text = fine ? eighths(until) : fill.repeat(Math.max(0, Math.round(until) - drawn));
		drawn += text.length;
		return { text, series };
	});
}

function eighths(columns: number): string {
	const count = Math.round(columns * 8);
	return "█".repeat(Math.floor(count / 8)) + (EIGHTHS[count % 8] ?? "");
}

function legend(series: readonly PointSeries[], page: Page): readonly string[] {
	if (series.length < 2) return [];
	const entries = series.map((each, index) => `${FILLS[index % FILLS.length]} ${onOneLine(each.series.title)}`);
	return [page.colours.dim(truncated(entries.join(GAP + GAP), page.width))];
}

function lengthOf(bar: BarLine): number {
	return bar.parts.reduce((sum, part) => sum + part.length, 0);
}

function widest(texts: readonly string[]): number {
	return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
