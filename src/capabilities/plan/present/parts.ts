/** The sheets of what is made of a plan besides the split. */
import type { Day } from "../../../core/day.ts";
import type { Sheet } from "../../../output/document.ts";
import type { PlanParts } from "../parts.ts";
import { type CalendarColumn, type CalendarView, calendarView } from "./calendar/view.ts";
import { daySheet } from "./days.ts";
import { type FunnelView, funnelView } from "./funnel/view.ts";
import { funnelSheets } from "./funnel.ts";
import { personSheet, quarterAtHand } from "./person.ts";
import { handoutId } from "./refs.ts";
import { scenarioView } from "./scenarios/view.ts";
import { scenarioSheet } from "./scenarios.ts";
import type { View } from "./view.ts";
import { weekSheet } from "./weeks.ts";

/** In the order in which they stand in the document; none of what was not asked for. */
export function partSheets(view: View, parts: PlanParts, asOf: Day): Sheet[] {
	const funnel = parts.funnel && funnelView(view, parts.funnel);
	return [
		...(funnel === undefined ? [] : funnelSheets(funnel)),
		...(parts.scenarios === undefined ? [] : [scenarioSheet(scenarioView(view, parts.scenarios, funnel))]),
		...(parts.split === undefined ? [] : calendarSheets(calendarView(view, parts.split), parts, funnel, asOf)),
	];
}

/** Weeks, days where they are asked for, and the sheets to hand out. */
function calendarSheets(
	view: CalendarView,
	{ detail, manager, handouts }: PlanParts,
	funnel: FunnelView | undefined,
	asOf: Day,
): Sheet[] {
	const columns = manager === undefined ? view.columns : view.columns.filter(({ person }) => person === manager);
	const handed = handouts === "off" && manager === undefined ? [] : columns;
	return [
		weekSheet(view, columns, detail === "weeks"),
		...(detail === "days" ? [daySheet(view, columns)] : []),
		...handed.flatMap((column) => handout(view, column, funnel, asOf, manager === undefined ? "workbook" : "people")),
	];
}

/** The sheet of a person; vacancies and the company have none. */
function handout(
	view: CalendarView,
	column: CalendarColumn,
	funnel: FunnelView | undefined,
	asOf: Day,
	audience: "people" | "workbook",
): Sheet[] {
	const quarter = quarterAtHand(
		view.plan.quarters.map(({ period }) => period),
		asOf,
	);
	if (column.person === undefined || quarter === undefined) return [];
	const carrier = funnel?.carriers.find(({ id }) => id === column.id);
	const activity = funnel && carrier && { funnel, carrier };
	return [personSheet({ view, column, id: handoutId(column.id), quarter, activity }, audience)];
}

/** With one person asked for, only what is theirs is for people to read; the rest stays in the workbook to be followed. */
export function forOnePerson(sheets: readonly Sheet[], { manager }: PlanParts): readonly Sheet[] {
	if (manager === undefined) return sheets;
	const own = (sheet: Sheet) => sheet.id === "weeks" || sheet.id === "days" || sheet.id.startsWith("person");
	const others = sheets
		.filter((sheet) => !own(sheet))
		.map((sheet): Sheet => (sheet.audience === "machine" ? sheet : { ...sheet, audience: "workbook" }));
	const persons = sheets.filter((sheet) => sheet.id.startsWith("person"));
	return [...persons, ...sheets.filter((sheet) => own(sheet) && !persons.includes(sheet)), ...others];
}
