/** What is to be done for all vacancies week by week. */
import { addDays, type Day } from "../../../../core/day.ts";
import type { Period } from "../../../../core/period.ts";
import { type Rate, rateNumber, ZERO } from "../../../../core/rate.ts";
import { formula, type Row, type TableBlock } from "../../../../output/document.ts";
import { down, sumOf } from "../../../plan/present/refs.ts";
import { count, EMPTY, text } from "../../../plan/present/view.ts";
import { added } from "../refs.ts";
import { dayText, decimal, type View } from "../view.ts";
import { searchedIn, weeksOfSearch } from "../working/weeks.ts";
import { EARLY, RECRUITING, ratesFrom } from "./refs.ts";

const WEEKS = "weeks";

/** The table: a row a week in which anybody may be looked for. */
export function weekTable(view: View): TableBlock {
	const { words } = view;
	const weeks = weeksOfSearch(view);
	const [first, last] = [weeks[0]?.label ?? "", weeks.at(-1)?.label ?? ""];
	const sum = (at: number) => weeks.reduce((total, week) => total + rateNumber(countIn(view, week, at)), 0);
	return {
		kind: "table",
		id: WEEKS,
		freezeColumns: 1,
		columns: [
			{ id: "week", title: words.week, role: "label" },
			{ id: "dates", title: words.dates, role: "label" },
			{ id: "vacancies", title: words.vacanciesOpen },
			...EARLY.map((stage) => ({ id: stage, title: words.stageName(stage) })),
		],
		rows: [
			...weeks.map((week) => weekRow(view, week)),
			{
				id: "total",
				role: "total",
				cells: [
					text(words.total),
					EMPTY,
					EMPTY,
					...EARLY.map((stage, at) => decimal(sum(at), 1, sumOf([down(RECRUITING, WEEKS, stage, first, last)]))),
				],
			},
		],
	};
}

function weekRow(view: View, week: Period): Row {
	const { words } = view;
	const searched = searchedIn(view, week);
	const open = added(searched.map(({ starts }) => [starts]));
	const started = added(searched.map(({ starts, share }) => formula`${starts}*${share}`));
	return {
		id: week.label,
		cells: [
			text(words.weekName(Number(week.label.slice(-2)))),
			text(`${dayText(view, week.from)} – ${dayText(view, addDays(week.until, -1))}`),
			count(openIn(view, week.from, week.until), open),
			...EARLY.map((stage, at) =>
				decimal(rateNumber(countIn(view, week, at)), 1, formula`ROUND((${started})/${ratesFrom(stage)},6)`),
			),
		],
	};
}

/** So many of the stage in the week; weeks in which nobody is looked for have none. */
function countIn({ estimate: { recruiting } }: View, { label }: Period, stage: number): Rate {
	return recruiting.weeks.find(({ week }) => week.label === label)?.counts[stage] ?? ZERO;
}

/** How many vacancies are being filled on any day of the week. */
function openIn({ estimate: { hires } }: View, from: Day, until: Day): number {
	return hires.filter(({ dates }) => dates.openBy < until && (dates.offerBy > from || dates.openBy >= from)).length;
}
