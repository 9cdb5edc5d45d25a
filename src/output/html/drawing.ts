/** What is to be drawn, before it has coordinates. */
import type { Language } from "../../i18n/language.ts";
import { writtenPercent, writtenShort } from "../../i18n/written.ts";
import type { ChartBlock } from "../document.ts";
import { element, escapedHtml } from "./markup.ts";

export interface Drawing {
	readonly title: string;
	readonly language: Language;
	readonly values: ChartBlock["values"];
	readonly categories: readonly string[];
	readonly stacked: boolean;
	readonly series: readonly DrawnSeries[];
}

export interface DrawnSeries {
	readonly title: string;
	readonly colour: string;
	readonly isLine: boolean;
	/** One per category, in major units; undefined where there is none. */
	readonly values: readonly (number | undefined)[];
	/** The same in full, for who points at it. */
	readonly texts: readonly string[];
}

/** A number of the axis. */
export function axisText(value: number, { values, language }: Drawing): string {
	return values === "percent" ? writtenPercent(value, 0, language) : writtenShort(value, language);
}

/** A coordinate, to a tenth of a unit. */
export function at(coordinate: number): string {
	return String(Math.round(coordinate * 10) / 10);
}

/** A box that says its category, series and value to who points at it. */
export function box(
	place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
	series: DrawnSeries,
	index: number,
	drawing: Drawing,
): string {
	const attributes = {
		x: at(place.x),
		y: at(place.y),
		width: at(place.width),
		height: at(place.height),
		rx: 1.5,
		fill: series.colour,
	};
	return element("rect", attributes, element("title", {}, escapedHtml(saying(series, index, drawing))));
}

/** `Январь, План: 8 100 000 ₽`; without the series where there is but one. */
export function saying(series: DrawnSeries, index: number, drawing: Drawing): string {
	const name = drawing.series.length > 1 ? `, ${series.title}` : "";
	return `${drawing.categories[index] ?? ""}${name}: ${series.texts[index] ?? ""}`;
}

/** The picture, so wide and high in its own units, described by the chart's title. */
export function picture(width: number, height: number, drawing: Drawing, ...inside: readonly string[]): string {
	const attributes = { viewBox: `0 0 ${width} ${at(height)}`, role: "img", "aria-label": drawing.title };
	return element("svg", attributes, ...inside.map((each) => `\n${each}`), "\n");
}
