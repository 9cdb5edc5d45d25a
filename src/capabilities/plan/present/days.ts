/** The year by days: a row for every day that carries a part of the plan, a column for everybody. */
import type { Day } from "../../../core/day.ts";
import { isoDay } from "../../../core/day.ts";
import type { Money } from "../../../core/money.ts";
import type { Column, Formula, Row, Sheet } from "../../../output/document.ts";
import { type CalendarColumn, type CalendarView, runFormula, sumOfRuns } from "./calendar/view.ts";
import { across, sumOf } from "./refs.ts";
import { money } from "./view.ts";

const DAYS = "days";

/** The sheet, which stands in every form: days are shown only where they are asked for. */
export function daySheet({ told }: CalendarView, columns: readonly CalendarColumn[]): Sheet {
	const single = columns.length === 1;
	const byColumn = columns.map(targetsByDay);
	const days = [...new Set(byColumn.flatMap((targets) => [...targets.keys()]))].sort((a, b) => a - b);
	const heads: Column[] = [
		{ id: "day", title: told.day, role: "label" },
		...(single ? [] : [{ id: "total", title: told.total, role: "subtotal" } as const]),
		...columns.map(({ id, title }): Column => ({ id, title, importance: single ? "main" : "detail" })),
	];
	const rows = days.map((day): Row => {
		const targets = byColumn.map((ofColumn) => ofColumn.get(day) ?? NOTHING);
		const cells = targets.map(({ target, live }) => money(target, sumOfRuns(live)));
		const [first, last] = [columns[0]?.id ?? "", columns.at(-1)?.id ?? ""];
		const total = targets.reduce((sum, { target }) => sum + target, 0n);
		const totalCell = money(total, sumOf([across(DAYS, DAYS, isoDay(day), first, last)]));
		return { id: isoDay(day), cells: [{ kind: "day", value: day }, ...(single ? [] : [totalCell]), ...cells] };
	});
	return {
		id: DAYS,
		title: told.daysSheet,
		print: single ? "portrait" : "landscape",
		blocks: [
			{ kind: "text", text: told.daysNote, tone: "note" },
			{ kind: "table", id: DAYS, columns: heads, rows, freezeColumns: 1, primary: true },
		],
	};
}

interface DayCell {
	readonly target: Money;
	readonly live: readonly Formula[];
}

const NOTHING: DayCell = { target: 0n, live: [] };

/** What the column carries day by day, and the formula of each. */
function targetsByDay({ parts }: CalendarColumn): ReadonlyMap<Day, DayCell> {
	const byDay = new Map<Day, DayCell>();
	for (const part of parts) {
		part.months.forEach(({ days }, month) => {
			days.forEach(({ day, target }, place) => {
				const known = byDay.get(day) ?? NOTHING;
				const live = runFormula(part, { month, before: place, until: place + 1 });
				byDay.set(day, { target: known.target + target, live: [...known.live, live] });
			});
		});
	}
	return byDay;
}
