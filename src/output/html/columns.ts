/** An upright chart: columns beside or on one another, lines above them. */
import { truncated } from "../text/display-width.ts";
import { type Axis, axisFor } from "./axis.ts";
import { at, axisText, box, type Drawing, type DrawnSeries, picture, saying } from "./drawing.ts";
import { element, escapedHtml } from "./markup.ts";

const WIDTH = 800;
const HEIGHT = 260;
/** Room for the numbers of the axis, and for the names below. */
const LEFT = 62;
const BOTTOM = 22;
const TOP = 14;
/** How much of a category's room its columns take. */
const FILLED = 0.68;
const PER_CHARACTER = 6.3;

interface Plot {
	readonly axis: Axis;
	/** The room of one category. */
	readonly slot: number;
	y(value: number): number;
	/** The middle of a category. */
	x(index: number): number;
}

/** The picture of columns and lines over the categories. */
export function columnsSvg(drawing: Drawing): string {
	const axis = axisFor(extremes(drawing));
	const slot = (WIDTH - LEFT) / Math.max(1, drawing.categories.length);
	const plot: Plot = {
		axis,
		slot,
		y: (value) => TOP + ((axis.max - value) / (axis.max - axis.min)) * (HEIGHT - TOP - BOTTOM),
		x: (index) => LEFT + slot * (index + 0.5),
	};
	const upright = drawing.series.filter((series) => !series.isLine);
	return picture(
		WIDTH,
		HEIGHT,
		drawing,
		...axis.ticks.map((tick) => tickSvg(tick, plot, drawing)),
		...(drawing.stacked ? stackedBoxes(upright, plot, drawing) : boxesBeside(upright, plot, drawing)),
		...drawing.series.filter((series) => series.isLine).map((series) => lineSvg(series, plot, drawing)),
		...drawing.categories.map((name, index) => nameSvg(name, index, plot)),
	);
}

function extremes({ series, stacked, categories }: Drawing): readonly number[] {
	const all = series.flatMap((each) => each.values).filter((value) => value !== undefined);
	if (!stacked) return all;
	const sums = categories.map((_, index) =>
		series.reduce((sum, each) => sum + (each.isLine ? 0 : Math.max(0, each.values[index] ?? 0)), 0),
	);
	return [...all, ...sums];
}

function tickSvg(tick: number, plot: Plot, drawing: Drawing): string {
	const y = plot.y(tick);
	const stroke = tick === 0 ? "#8c97a5" : "#e6eaf0";
	const line = element("line", { x1: LEFT, x2: WIDTH, y1: at(y), y2: at(y), stroke });
	const text = element("text", { x: LEFT - 8, y: at(y + 4), "text-anchor": "end" }, axisText(tick, drawing));
	return line + text;
}

function nameSvg(name: string, index: number, plot: Plot): string {
	const text = truncated(name, Math.max(1, Math.floor(plot.slot / PER_CHARACTER)));
	return element("text", { x: at(plot.x(index)), y: HEIGHT - 6, "text-anchor": "middle" }, escapedHtml(text));
}

function boxesBeside(series: readonly DrawnSeries[], plot: Plot, drawing: Drawing): readonly string[] {
	const width = (plot.slot * FILLED) / Math.max(1, series.length);
	return series.flatMap((each, position) =>
		each.values.flatMap((value, index) => {
			if (value === undefined) return [];
			const x = plot.x(index) - (plot.slot * FILLED) / 2 + position * width;
			const [top, bottom] = [plot.y(Math.max(0, value)), plot.y(Math.min(0, value))];
			return [box({ x, y: top, width: width * 0.94, height: bottom - top }, each, index, drawing)];
		}),
	);
}

/** Negative values can't stand on others and are left to the tables. */
function stackedBoxes(series: readonly DrawnSeries[], plot: Plot, drawing: Drawing): readonly string[] {
	const width = plot.slot * FILLED;
	return drawing.categories.flatMap((_, index) => {
		let sum = 0;
		return series.map((each) => {
			const bottom = plot.y(sum);
			sum += Math.max(0, each.values[index] ?? 0);
			const top = plot.y(sum);
			return box({ x: plot.x(index) - width / 2, y: top, width, height: bottom - top }, each, index, drawing);
		});
	});
}

/** Broken where a value is not known. */
function lineSvg(series: DrawnSeries, plot: Plot, drawing: Drawing): string {
	let path = "";
	let dots = "";
	for (const [index, value] of series.values.entries()) {
		if (value === undefined) continue;
		const [x, y] = [at(plot.x(index)), at(plot.y(value))];
		path += `${series.values[index - 1] === undefined ? "M" : "L"}${x} ${y}`;
		const title = element("title", {}, escapedHtml(saying(series, index, drawing)));
		dots += element("circle", { cx: x, cy: y, r: 3, fill: series.colour }, title);
	}
	return element("path", { d: path, fill: "none", stroke: series.colour, "stroke-width": 2 }) + dots;
}
