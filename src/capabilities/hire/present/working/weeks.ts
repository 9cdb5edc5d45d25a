/** By week, which share of a month's vacancies is filled in it: what the numbers of the recruiting sheet are made of. */
import { addDays, type Day } from "../../../../core/day.ts";
import { type Period, weeksOf } from "../../../../core/period.ts";
import type { Block, Cell, Reference } from "../../../../output/document.ts";
import { at } from "../../../plan/present/refs.ts";
import { EMPTY, text } from "../../../plan/present/view.ts";
import { ofMonth, WORKING } from "../refs.ts";
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

/** The table: a row a week, a column a month of start. */
export function weekShares(view: View): Block[] {
	const weeks = weeksOfSearch(view);
	if (weeks.length === 0) return [];
	return [
		{ kind: "heading", text: view.words.weekSharesHeading },
		{
			kind: "table",
			id: WEEKS,
			columns: [
				{ id: "week", title: view.words.week, role: "label" },
				...view.months.map(({ id, label }) => ({ id, title: label })),
			],
			rows: weeks.map((week) => ({
				id: week.label,
				cells: [text(week.label), ...view.months.map((month) => shareCell(view, month, week))],
			})),
		},
	];
}

function shareCell(view: View, month: MonthView, week: Period): Cell {
	const share = shareIn(view, month, week);
	return share === 0 ? EMPTY : decimal(share, 6);
}

/** Of the days on which somebody is looked for to start in the month, the share that is in the week. */
function shareIn(view: View, month: MonthView, week: Period): number {
	const search = searchFor(view, month);
	if (search === undefined) return 0;
	const days = Math.min(week.until, search.until) - Math.max(week.from, search.from);
	return Math.max(0, days) / (search.until - search.from);
}

/** Each cell of a start that somebody is looked for in this week, with the share of the search that is in it. */
export function searchedIn(view: View, week: Period): { readonly starts: Reference; readonly share: Reference }[] {
	return view.months
		.filter((month) => shareIn(view, month, week) > 0)
		.flatMap((month) =>
			view.roles.map((role) => ({
				starts: ofMonth(month, `starts-${role.id}`),
				share: at(WORKING, WEEKS, week.label, month.id),
			})),
		);
}
