/** What a chart of bars shows, line by line, before it is drawn. */
import type { Language } from "../../i18n/language.ts";
import { type ChartPoints, drawnValue } from "../chart-points.ts";
import type { Cell, ChartBlock, Document } from "../document.ts";
import { type CellStyle, styleFor, writtenCell } from "../written-cell.ts";

export interface BarLine {
	readonly label: string;
	readonly value: string;
	/** Parts of the bar from the left; several where the series stand on one another. */
	readonly parts: readonly BarPart[];
}

interface BarPart {
	/** In the units of the chart; 0 where there is nothing to draw. */
	readonly length: number;
	/** Which of the series, from 0. */
	readonly series: number;
}

/** One line per category and series, or one per category where the series are stacked. */
export function barLines(chart: ChartBlock, points: ChartPoints, document: Document, language: Language): BarLine[] {
	const cells = points.series.flatMap((series) => series.cells);
	const style = styleFor(cells, document.currency, language);
	const labels = styleFor(points.categories, document.currency, language);
	return points.categories.flatMap((category, at) =>
		linesAt(chart, points, at, style).map((line, index) => ({
			...line,
			label: index === 0 ? writtenCell(category, labels) : "",
		})),
	);
}

function linesAt(chart: ChartBlock, points: ChartPoints, at: number, style: CellStyle): Omit<BarLine, "label">[] {
	const cells = points.series.map((each, series) => ({
		cell: each.cells[at],
		series,
		line: each.series.form === "line",
	}));
	const stacked = chart.form === "stacked-columns" ? cells.filter(({ line }) => !line) : [];
	const single = cells.filter((each) => !stacked.includes(each));
	const whole = stacked.map(({ cell }) => cell);
	const onOneAnother =
		stacked.length === 0 ? [] : [{ value: written(sumOf(whole), style), parts: stacked.map(partOf) }];
	return [...onOneAnother, ...single.map((each) => ({ value: written(each.cell, style), parts: [partOf(each)] }))];
}

function partOf({ cell, series }: { readonly cell: Cell | undefined; readonly series: number }): BarPart {
	return { length: Math.max(0, drawnValue(cell) ?? 0), series };
}

function written(cell: Cell | undefined, style: CellStyle): string {
	return cell === undefined ? "" : writtenCell(cell, style);
}

/** The sum of what can be summed, of the kind of the first. */
function sumOf(cells: readonly (Cell | undefined)[]): Cell {
	const known = cells.filter((cell): cell is Cell => drawnValue(cell) !== undefined);
	const amounts = known.flatMap((cell) => (cell.kind === "money" ? [cell.value] : []));
	if (amounts.length > 0) return { kind: "money", value: amounts.reduce((sum, amount) => sum + amount, 0n) };
	const [first] = known;
	const value = known.reduce((sum, cell) => sum + (drawnValue(cell) ?? 0), 0);
	if (first?.kind === "percent" || first?.kind === "number" || first?.kind === "count") return { ...first, value };
	return { kind: "unknown" };
}
