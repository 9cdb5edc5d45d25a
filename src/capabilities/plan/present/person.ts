/** One sheet a person, to hand out: their year by quarters and months, the weeks at hand, and what to do every day. */
import type { Day } from "../../../core/day.ts";
import { contains, type Period } from "../../../core/period.ts";
import { longName } from "../../../i18n/period-names.ts";
import type { Block, Fact, Sheet } from "../../../output/document.ts";
import type { CalendarColumn, CalendarView } from "./calendar/view.ts";
import type { CarrierView, FunnelView } from "./funnel/view.ts";
import { activityTable } from "./person/activity.ts";
import { monthTable } from "./person/months.ts";
import { weekTable } from "./person/weeks.ts";
import { at, sumOf } from "./refs.ts";
import { money, text } from "./view.ts";

/** A person with everything that their sheet shows. */
export interface PersonView {
	readonly view: CalendarView;
	readonly column: CalendarColumn;
	/** The id of the sheet. */
	readonly id: string;
	/** The quarter at hand: that of the day "as of", or the year's nearest to it. */
	readonly quarter: Period;
	/** Undefined where the plan has no funnel. */
	readonly activity: { readonly funnel: FunnelView; readonly carrier: CarrierView } | undefined;
}

/** The sheet; `audience`: whether it stands in workbooks only. */
export function personSheet(person: PersonView, audience: "people" | "workbook"): Sheet {
	const { view, column, quarter, activity } = person;
	const { told, language } = view;
	const heading = (title: string): Block => ({ kind: "heading", text: title });
	return {
		id: person.id,
		title: column.title,
		audience,
		print: "portrait",
		onePage: true,
		blocks: [
			{ kind: "facts", id: "facts", facts: facts(person) },
			heading(told.monthsHeading),
			monthTable(person),
			heading(told.weeksHeading(longName(quarter, language))),
			weekTable(person),
			...(activity === undefined
				? []
				: [
						heading(told.activityHeading(longName(quarter, language))),
						activityTable(person, activity),
						{ kind: "text", text: told.activityNote, tone: "note" } as const,
					]),
		],
	};
}

function facts({ view, column }: PersonView): Fact[] {
	const { told, plan, words } = view;
	const { label } = plan.settings.year;
	const teams = [...new Set(column.seats.map(({ team }) => team))].filter((team) => team !== words.noTeam);
	const target = column.seats.reduce((sum, seat) => sum + seat.target, 0n);
	const days = column.seats.reduce((sum, { months }) => sum + months.reduce((all, month) => all + month.days, 0), 0);
	const [first] = teams;
	return [
		{
			id: "target",
			label: told.yearPlan(label),
			cell: money(target, sumOf(column.seats.map(({ id }) => at("people", "people", id, label)))),
			explanation: told.inDays(days),
		},
		...(first === undefined
			? []
			: [{ id: "team", label: told.team, cell: text(teams.length > 1 ? told.teams(teams.join(", ")) : first) }]),
	];
}

/** The quarter in which the day is; the first of a year that is still to come, the last of one that is over. */
export function quarterAtHand(quarters: readonly Period[], asOf: Day): Period | undefined {
	const last = quarters.at(-1);
	const found = quarters.find((quarter) => contains(quarter, asOf));
	return found ?? (last !== undefined && asOf >= last.until ? last : quarters[0]);
}
