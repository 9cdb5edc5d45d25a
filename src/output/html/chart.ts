/** A chart of a page, drawn as inline SVG: columns and lines upright, bars and shares lying. */
import type { Language } from "../../i18n/language.ts";
import { currencySign } from "../../i18n/written.ts";
import { chartPoints, drawnValue, type PointSeries } from "../chart-points.ts";
import type { ChartBlock, Document } from "../document.ts";
import { styleFor, writtenAlone, writtenCell } from "../written-cell.ts";
import { barsSvg } from "./bars.ts";
import { columnsSvg } from "./columns.ts";
import type { Drawing, DrawnSeries } from "./drawing.ts";
import { element, escapedHtml } from "./markup.ts";
import { SERIES_COLOURS, TONES } from "./style.ts";

/** The chart with its title and legend; nothing where there is nothing to draw. */
export function chartHtml(chart: ChartBlock, document: Document, language: Language): string {
	const drawing = drawingOf(chart, document, language);
	if (!drawing.series.some((series) => series.values.some((value) => value !== undefined && value !== 0))) return "";
	const lying = chart.form === "bars" || chart.form === "pie";
	const unit = chart.values === "money" ? `, ${currencySign(document.currency)}` : "";
	return element(
		"figure",
		{},
		element("figcaption", {}, escapedHtml(chart.title + unit)),
		legend(drawing.series),
		lying ? barsSvg(drawing) : columnsSvg(drawing),
	);
}

function drawingOf(chart: ChartBlock, document: Document, language: Language): Drawing {
	const points = chartPoints(document, chart);
	const labels = styleFor(points.categories, document.currency, language);
	return {
		title: chart.title,
		language,
		values: chart.values,
		categories: points.categories.map((cell) => writtenCell(cell, labels)),
		stacked: chart.form === "stacked-columns",
		series: points.series.map((each, index) => drawnSeries(each, index, chart, document, language)),
	};
}

function drawnSeries(
	{ series, cells }: PointSeries,
	index: number,
	chart: ChartBlock,
	document: Document,
	language: Language,
): DrawnSeries {
	const minor = chart.values === "money" ? 10 ** document.currency.decimals : 1;
	return {
		title: series.title,
		colour:
			series.tone === undefined ? (SERIES_COLOURS[index % SERIES_COLOURS.length] ?? TONES.main) : TONES[series.tone],
		isLine: chart.form === "lines" || series.form === "line",
		values: cells.map((cell) => {
			const value = drawnValue(cell);
			return value === undefined ? undefined : value / minor;
		}),
		texts: cells.map((cell) => writtenAlone(cell, document.currency, language)),
	};
}

function legend(series: readonly DrawnSeries[]): string {
	if (series.length < 2) return "";
	const entries = series.map((each) =>
		element("span", {}, element("i", { style: `background:${each.colour}` }), escapedHtml(each.title)),
	);
	return element("div", { class: "legend" }, ...entries);
}
