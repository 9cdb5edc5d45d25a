/** A lying chart: a bar for every category and series, its value beside it. */
import { displayWidth, truncated } from "../text/display-width.ts";
import { axisFor } from "./axis.ts";
import { at, box, type Drawing, picture } from "./drawing.ts";
import { element, escapedHtml } from "./markup.ts";

const WIDTH = 800;
const ROW = 22;
const GAP = 8;
const PER_CHARACTER = 6.3;
const MOST_FOR_NAMES = 220;

/** The picture of bars under one another. */
export function barsSvg(drawing: Drawing): string {
	const names = Math.min(MOST_FOR_NAMES, widest(drawing.categories) * PER_CHARACTER + 12);
	const values = widest(drawing.series.flatMap((series) => series.texts)) * PER_CHARACTER + 12;
	const axis = axisFor(drawing.series.flatMap((series) => series.values).filter((value) => value !== undefined));
	const x = (value: number) => names + ((value - axis.min) / (axis.max - axis.min)) * (WIDTH - names - values);
	const group = drawing.series.length * ROW + GAP;
	const rows = drawing.categories.flatMap((name, index) => [
		element(
			"text",
			{ x: at(names - 8), y: at(index * group + ROW / 2 + 4), "text-anchor": "end" },
			escapedHtml(truncated(name, Math.floor(MOST_FOR_NAMES / PER_CHARACTER))),
		),
		...drawing.series.flatMap((series, position) => {
			const value = series.values[index];
			const y = index * group + position * ROW;
			const end = Math.max(x(0), x(value ?? 0));
			const text = element("text", { x: at(end + 6), y: at(y + ROW / 2 + 4) }, escapedHtml(series.texts[index] ?? ""));
			if (value === undefined) return [text];
			const start = Math.min(x(0), x(value));
			return [box({ x: start, y: y + 2, width: end - start, height: ROW - 4 }, series, index, drawing), text];
		}),
	]);
	return picture(WIDTH, drawing.categories.length * group, drawing, ...rows);
}

function widest(texts: readonly string[]): number {
	return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
