/** The XML of a chart's series, in the order of elements that ECMA-376 (part 1, 21.2) asks for. */
import { type ChartData, type Points, type SeriesData, sliceColour } from "./chart-data.ts";
import { cellText, xmlText } from "./xml-text.ts";

/** A `c:ser` of a bar chart. */
export function barSeries(series: SeriesData, index: number, chart: ChartData): string {
	const look = `<c:spPr>${solid(series.colour)}</c:spPr><c:invertIfNegative val="0"/>`;
	return wrapped(index, series, look + categoriesAndValues(series, chart));
}

/** A `c:ser` of a line chart: the line with a round marker at each point. */
export function lineSeries(series: SeriesData, index: number, chart: ChartData): string {
	const look = `<c:spPr>${stroke(series.colour, 28_575)}</c:spPr>`;
	const dot = `<c:spPr>${solid(series.colour)}${stroke("FFFFFF", 9525)}</c:spPr>`;
	const marker = `<c:marker><c:symbol val="circle"/><c:size val="6"/>${dot}</c:marker>`;
	return wrapped(index, series, `${look}${marker}${categoriesAndValues(series, chart)}<c:smooth val="0"/>`);
}

/** A `c:ser` of a pie: a colour for each slice, and its share written on it. */
export function pieSeries(series: SeriesData, index: number, chart: ChartData): string {
	const slices = series.points.map((_, slice) => {
		const look = `<c:spPr>${solid(sliceColour(slice))}${stroke("FFFFFF", 12_700)}</c:spPr>`;
		return `<c:dPt><c:idx val="${slice}"/><c:bubble3D val="0"/>${look}</c:dPt>`;
	});
	const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map(
		(what) => `<c:show${what} val="${what === "Percent" ? 1 : 0}"/>`,
	);
	const labels = [
		`<c:dLbls><c:numFmt formatCode="0%" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`,
		`${textLook(900, "1F2933")}<c:dLblPos val="outEnd"/>${shown.join("")}<c:showLeaderLines val="1"/></c:dLbls>`,
	];
	return wrapped(index, series, slices.join("") + labels.join("") + categoriesAndValues(series, chart));
}

function wrapped(index: number, series: SeriesData, content: string): string {
	const title = `<c:tx><c:v>${xmlText(cellText(series.title))}</c:v></c:tx>`;
	return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${title}${content}</c:ser>`;
}

function categoriesAndValues(series: SeriesData, chart: ChartData): string {
	const isText = chart.categories.points.some((point) => typeof point === "string");
	const categories = isText ? textCache(chart.categories) : numberCache(chart.categories);
	return `<c:cat>${categories}</c:cat><c:val>${numberCache(series)}</c:val>`;
}

function textCache(data: Points): string {
	return `<c:strRef><c:f>${xmlText(data.address)}</c:f><c:strCache>${cached(data)}</c:strCache></c:strRef>`;
}

function numberCache(data: Points): string {
	const format = `<c:formatCode>${xmlText(data.format)}</c:formatCode>`;
	return `<c:numRef><c:f>${xmlText(data.address)}</c:f><c:numCache>${format}${cached(data)}</c:numCache></c:numRef>`;
}

/** Empty cells have no point, but keep their place. */
function cached({ points }: Points): string {
	const written = points.map((point, index) =>
		point === undefined ? "" : `<c:pt idx="${index}"><c:v>${xmlText(String(point))}</c:v></c:pt>`,
	);
	return `<c:ptCount val="${points.length}"/>${written.join("")}`;
}

/** A filled area. */
export function solid(colour: string): string {
	return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** A line so many EMU wide (12 700 are a point). */
export function stroke(colour: string, width: number): string {
	return `<a:ln w="${width}" cap="rnd">${solid(colour)}<a:round/></a:ln>`;
}

/** The font of a chart's words, its size in hundredths of a point. */
export function textLook(size: number, colour: string): string {
	const font = `<a:latin typeface="Arial"/><a:cs typeface="Arial"/>`;
	const look = `<a:defRPr sz="${size}" b="0">${solid(colour)}${font}</a:defRPr>`;
	return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
