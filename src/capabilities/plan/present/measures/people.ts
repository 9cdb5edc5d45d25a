/** All measures by people, or by teams where there are many people, in the year. */
import { say } from "../../../../i18n/words.ts";
import type { Block, Cell, Row, TableBlock } from "../../../../output/document.ts";
import { sum } from "../../carry.ts";
import { isCounted } from "../../measure.ts";
import { measuresWords, measureTitle } from "../../words/measures.ts";
import { countedCell } from "../counted.ts";
import { at } from "../refs.ts";
import { EMPTY, money, type SeatView, type TeamView, text, type View } from "../view.ts";
import { type MeasureView, sameSeat, sheetOf } from "./view.ts";

const TABLE = "measurePeople";
/** More people than that are on the sheets of their measures. */
const MOST = 60;

/** A heading and a table; nothing for a plan without people, or of many in no teams. */
export function peopleBlocks(main: View, views: readonly MeasureView[]): Block[] {
	const several = main.teams.length > 1;
	const people = main.seats.length <= MOST;
	if (main.seats.length === 0 || !(people || several)) return [];
	const words = say(measuresWords, main.language);
	const { label } = main.plan.settings.year;
	return [
		{ kind: "heading", text: people ? words.measuresOfPeople(label) : words.measuresOfTeams(label) },
		peopleTable(main, views, people),
	];
}

function peopleTable(main: View, views: readonly MeasureView[], people: boolean): TableBlock {
	const { words, language, plan, teams } = main;
	const all: readonly View[] = [main, ...views];
	const several = teams.length > 1;
	const rows = teams.flatMap((team): Row[] => [
		...(people ? team.members.map((seat) => seatRow(all, seat)) : []),
		...(several ? [teamRow(all, team, people)] : []),
	]);
	return {
		kind: "table",
		id: TABLE,
		columns: [
			...(people ? [{ id: "team", title: words.team, role: "label", importance: "detail" } as const] : []),
			{ id: "manager", title: people ? words.manager : words.team, role: "label" },
			...all.map(({ plan: { settings } }) => ({
				id: settings.measure,
				title: measureTitle(settings.measure, language),
			})),
		],
		rows: [
			...rows,
			{
				id: "total",
				role: "total",
				cells: [
					...(people ? [text("")] : []),
					text(
						plan.settings.hedge.people.numerator + plan.settings.hedge.teams.numerator > 0n
							? words.companyPlan
							: words.total,
					),
					...all.map((view) => cellOf(view, "total", view.plan.settings.target)),
				],
			},
		],
	};
}

function seatRow(all: readonly View[], seat: SeatView): Row {
	return {
		id: seat.id,
		cells: [
			text(seat.team),
			text(seat.name),
			...all.map((view) => {
				const own = sameSeat(view, seat);
				return own === undefined ? EMPTY : cellOf(view, own.id, own.target);
			}),
		],
	};
}

function teamRow(all: readonly View[], team: TeamView, people: boolean): Row {
	const title = all[0]?.words.teamTotal(team.label) ?? team.label;
	return {
		id: team.id,
		role: "subtotal",
		cells: [
			...(people ? [text(team.label), text(title)] : [text(team.label)]),
			...all.map((view) => {
				const own = view.teams.find(({ name }) => name === team.name);
				return own === undefined ? EMPTY : cellOf(view, own.id, sum(own.months));
			}),
		],
	};
}

/** What stands in the year's column of the measure's sheet of people. */
function cellOf(view: View, row: string, value: bigint): Cell {
	const { measure, year } = view.plan.settings;
	const sheet = "measure" in view ? sheetOf("people", measure) : "people";
	const cell = money(value, [at(sheet, "people", row, year.label)]);
	return isCounted(measure) ? countedCell(cell) : cell;
}
