/** A person's own deals and new clients, beside their money on the sheet to hand out. */
import { contains, type Period } from "../../../../core/period.ts";
import type { Cell, Row, Sheet, TableBlock } from "../../../../output/document.ts";
import { carriersOf } from "../../funnel/carriers.ts";
import { isCounted } from "../../measure.ts";
import { countedCell } from "../counted.ts";
import { at, carrierId, handoutId, sumOf } from "../refs.ts";
import { EMPTY, money, type View } from "../view.ts";
import { type MeasureView, sheetOf } from "./view.ts";

/** The person's sheet with a column for each measure, behind the plan of a working day. */
export function withOwnMeasures(main: View, views: readonly MeasureView[], sheet: Sheet): Sheet {
	const carrier = carriersOf(main.plan).find((_, index) => sheet.id === handoutId(carrierId(index)));
	if (carrier === undefined) return sheet;
	const blocks = sheet.blocks.map((block) =>
		block.kind === "table" && block.id === "months" ? withColumns(main, views, block, carrier.name) : block,
	);
	return { ...sheet, blocks };
}

const BEFORE = 4;

function withColumns(main: View, views: readonly MeasureView[], table: TableBlock, name: string): TableBlock {
	const columns = views.map(({ measure, title }) => ({ id: measure, title }));
	const periods = [...main.plan.months, ...main.plan.quarters].map(({ period }) => period);
	return {
		...table,
		columns: inserted(table.columns, columns),
		rows: table.rows.map((row): Row => {
			const period = [...periods, main.plan.settings.year].find(({ label }) => label === row.id);
			return {
				...row,
				cells: inserted(
					row.cells,
					views.map((view) => cellOf(view, name, period)),
				),
			};
		}),
	};
}

function inserted<Each>(all: readonly Each[], more: readonly Each[]): Each[] {
	return [...all.slice(0, BEFORE), ...more, ...all.slice(BEFORE)];
}

/** What stands on the measure's sheet of people; nothing in months before the year. */
function cellOf(view: MeasureView, name: string, period: Period | undefined): Cell {
	const seats = view.seats.filter(({ seat }) => !seat.vacancy && seat.name === name);
	if (period === undefined || seats.length === 0) return EMPTY;
	const value = seats
		.flatMap(({ months }) => months)
		.filter((month) => contains(period, month.period.from))
		.reduce((total, { target }) => total + target, 0n);
	const there = seats.map(({ id }) => at(sheetOf("people", view.measure), "people", id, period.label));
	const cell = money(value, sumOf(there));
	return isCounted(view.measure) ? countedCell(cell) : cell;
}
