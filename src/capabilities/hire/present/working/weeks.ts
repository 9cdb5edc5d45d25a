/** By week, which share of a month's vacancies is filled in it: what the numbers of the recruiting sheet are made of. */
import { addDays, type Day } from "../../../../core/day.ts";
import { type Period, weeksOf } from "../../../../core/period.ts";
import type { Block, Reference } from "../../../../output/document.ts";
import { EMPTY, text } from "../../../plan/present/view.ts";
import { allMonths, WORKING } from "../refs.ts";
import { decimal, isPossible, type MonthView, type View } from "../view.ts";

const WEEKS = "weekShares";

/** The weeks in which anybody who may still start is looked for, one after the other. */
export function weeksOfSearch(view: View): Period[] {
	const searches = view.months.flatMap((month) => searchFor(view, month) ?? []);
	if (searches.length === 0) return [];
	const [from, until] = [searches.map((each) => each.from), searches.map((each) => each.until)];
	const [first, last] = [from.sort((a, b) => a - b)[0], until.sort((a, b) => b - a)[0]];
	return first === undefined || last === undefined ? [] : weeksOf({ kind: "day", label: "", from: first, until: last });
}

/** The days from the open vacancy to the accepted offer of a start in the month; undefined where nobody may start in it. */
function searchFor(view: View, month: MonthView): { readonly from: Day; readonly until: Day } | undefined {
	const role = view.roles.find((each) => isPossible(view, each.role, month.at));
	const option = view.estimate.options.find((each) => each.role === role?.role && each.month === month.at);
	if (option === undefined) return undefined;
	const { openBy, offerBy } = option.dates;
	return { from: openBy, until: offerBy > openBy ? offerBy : addDays(openBy, 1) };
}

/** The table: a row a month of start, a column a week. */
export function weekShares(view: View): Block[] {
	const weeks = weeksOfSearch(view);
	if (weeks.length === 0) return [];
	return [
		{ kind: "heading", text: view.words.weekSharesHeading },
		{
			kind: "table",
			id: WEEKS,
			columns: [
				{ id: "start", title: view.words.startIn, role: "label" },
				...weeks.map(({ label }) => ({ id: label, title: label })),
			],
			rows: view.months.map((month) => ({
				id: month.id,
				cells: [text(month.label), ...weeks.map((week) => shareCell(view, month, week))],
			})),
		},
	];
}

function shareCell(view: View, month: MonthView, week: Period) {
	const search = searchFor(view, month);
	if (search === undefined) return EMPTY;
	const days = Math.min(week.until, search.until) - Math.max(week.from, search.from);
	return days <= 0 ? EMPTY : decimal(days / (search.until - search.from), 6);
}

/** The column of a week, by months of start. */
export function sharesIn(view: View, { label }: Period): Reference {
	return allMonths(view, WORKING, WEEKS, label);
}
