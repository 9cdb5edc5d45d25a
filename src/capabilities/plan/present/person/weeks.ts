/** A person's weeks of the quarter at hand, whole weeks. */
import type { Period } from "../../../../core/period.ts";
import type { Row, TableBlock } from "../../../../output/document.ts";
import { datesOf, weekDays, weekTarget } from "../calendar/view.ts";
import type { PersonView } from "../person.ts";
import { count, EMPTY, money, text } from "../view.ts";
import { weekCell } from "../weeks.ts";

/** A row a week that the quarter touches. */
export function weekTable({ view, column, quarter }: PersonView): TableBlock {
	const { told, weeks } = view;
	const touched = [...weeks.keys()].filter((week) => touches(weeks[week], quarter));
	return {
		kind: "table",
		id: "weeks",
		columns: [
			{ id: "dates", title: told.dates, role: "label" },
			{ id: "days", title: told.workdays },
			{ id: "plan", title: told.plan },
		],
		rows: touched.flatMap((week): Row[] => {
			const period = weeks[week];
			if (period === undefined) return [];
			const days = weekDays(column, week);
			const plan = days === 0 ? EMPTY : money(weekTarget(column, week), [weekCell(period.label, column.id)]);
			return [{ id: period.label, cells: [text(datesOf(view, period)), count(days), plan] }];
		}),
	};
}

function touches(week: Period | undefined, quarter: Period): boolean {
	return week !== undefined && week.from < quarter.until && week.until > quarter.from;
}
