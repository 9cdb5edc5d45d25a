/** The XML part of a native chart, in the order of elements that ECMA-376 (part 1, 21.2) asks for. */
import { AXIS_FORMATS, type ChartData } from "./chart-data.ts";
import { barSeries, lineSeries, pieSeries, solid, stroke, textLook } from "./chart-series.ts";
import { xmlText } from "./xml-text.ts";

const GREY = "6B7785";
const PALE = "E3E8EE";
const INK = "1F2933";

/** The chart part. `number` is the chart's in its workbook; the ids of its axes follow from it. */
export function chartXml(chart: ChartData, number: number): string {
	const main = "http://schemas.openxmlformats.org/drawingml/2006";
	const names = `xmlns:c="${main}/chart" xmlns:a="${main}/main"`;
	const relations = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
	const legend = chart.series.length > 1 || chart.form === "pie" ? legendXml() : "";
	return [
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${names} ${relations}>`,
		`<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}`,
		`<c:autoTitleDeleted val="0"/>${plotArea(chart, number)}${legend}`,
		`<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
		`<c:spPr>${solid("FFFFFF")}<a:ln w="9525">${solid(PALE)}</a:ln></c:spPr>${textLook(900, GREY)}`,
		`</c:chartSpace>`,
	].join("");
}

function titleXml(title: string): string {
	const font = `${solid(INK)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/>`;
	const look = `<a:pPr><a:defRPr sz="1200" b="1">${font}</a:defRPr></a:pPr>`;
	const run = `<a:r><a:rPr lang="en-US" sz="1200" b="1">${font}</a:rPr><a:t>${xmlText(title)}</a:t></a:r>`;
	const text = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${look}${run}</a:p></c:rich></c:tx>`;
	return `<c:title>${text}<c:overlay val="0"/></c:title>`;
}

function legendXml(): string {
	return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(900, INK)}</c:legend>`;
}

interface Axes {
	readonly category: number;
	readonly value: number;
}

function plotArea(chart: ChartData, number: number): string {
	if (chart.form === "pie") return `<c:plotArea><c:layout/>${pie(chart)}</c:plotArea>`;
	const axes = { category: number * 10 + 1, value: number * 10 + 2 };
	const numbered = chart.series.map((series, index) => ({ series, index }));
	const bars = numbered
		.filter(({ series }) => !series.isLine)
		.map(({ series, index }) => barSeries(series, index, chart));
	const lines = numbered
		.filter(({ series }) => series.isLine)
		.map(({ series, index }) => lineSeries(series, index, chart));
	const drawn = [
		...(bars.length > 0 ? [barChart(chart.form, bars, axes)] : []),
		...(lines.length > 0 ? [lineChart(lines, axes)] : []),
	];
	return `<c:plotArea><c:layout/>${drawn.join("")}${categoryAxis(chart, axes)}${valueAxis(chart, axes)}</c:plotArea>`;
}

function pie(chart: ChartData): string {
	const series = chart.series.slice(0, 1).map((one, index) => pieSeries(one, index, chart));
	return `<c:pieChart><c:varyColors val="1"/>${series.join("")}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function barChart(form: ChartData["form"], series: readonly string[], axes: Axes): string {
	const isStacked = form === "stacked-columns";
	const overlap = isStacked ? 100 : series.length > 1 ? -5 : 0;
	return [
		`<c:barChart><c:barDir val="${form === "bars" ? "bar" : "col"}"/>`,
		`<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series.join("")}`,
		`<c:gapWidth val="60"/><c:overlap val="${overlap}"/>${axisIds(axes)}</c:barChart>`,
	].join("");
}

function lineChart(series: readonly string[], axes: Axes): string {
	const content = `<c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>`;
	return `<c:lineChart>${content}${axisIds(axes)}</c:lineChart>`;
}

function axisIds(axes: Axes): string {
	return `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>`;
}

function categoryAxis({ form, categories }: ChartData, axes: Axes): string {
	// Bars are read from the top, so their axis runs downwards.
	const isBars = form === "bars";
	return [
		`<c:catAx><c:axId val="${axes.category}"/>`,
		`<c:scaling><c:orientation val="${isBars ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>`,
		`<c:axPos val="${isBars ? "l" : "b"}"/><c:numFmt formatCode="${xmlText(categories.format)}" sourceLinked="0"/>`,
		`<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
		`<c:spPr>${stroke("B8C2CE", 9525)}</c:spPr>${textLook(900, INK)}<c:crossAx val="${axes.value}"/>`,
		`<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>`,
		`<c:noMultiLvlLbl val="1"/></c:catAx>`,
	].join("");
}

/**
 * Bars are compared by their lengths, so they begin at zero: left alone, programs cut the axis where the bars are almost
 * alike, and one a fifth longer looks three times as long. Where something is below zero, programs do it right.
 */
function beginsAtZero({ form, series }: ChartData): boolean {
	const drawn = form === "lines" ? [] : series;
	return drawn.length > 0 && drawn.every(({ points }) => points.every((point) => Number(point ?? 0) >= 0));
}

function valueAxis(chart: ChartData, axes: Axes): string {
	const { form, values } = chart;
	const least = beginsAtZero(chart) ? '<c:min val="0"/>' : "";
	const isBars = form === "bars";
	const format = AXIS_FORMATS[values];
	return [
		`<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/>`,
		`<c:axPos val="${isBars ? "b" : "l"}"/>`,
		`<c:majorGridlines><c:spPr>${stroke(PALE, 9525)}</c:spPr></c:majorGridlines>`,
		`<c:numFmt formatCode="${format}" sourceLinked="0"/>`,
		`<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
		`<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook(900, GREY)}<c:crossAx val="${axes.category}"/>`,
		`<c:crosses val="${isBars ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
	].join("");
}
