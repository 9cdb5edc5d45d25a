/** The sheet of the plan itself: people by months, with quarters, teams and totals as sums. */
import { contains, type Period } from "../../../core/period.ts";
import { shortName } from "../../../i18n/period-names.ts";
import type { Cell, Column, Reference, Row, Sheet, TableBlock } from "../../../output/document.ts";
import type { Share } from "../carry.ts";
import { teamsOf } from "../teams.ts";
import { at, sumOf } from "./refs.ts";
import { money, type SeatView, text, type View } from "./view.ts";
import { seatTarget } from "./working.ts";

const SHEET = "people";
const TABLE = "people";

/** The whole sheet; only for a plan that has people. */
export function peopleSheet(view: View): Sheet {
	const { words } = view;
	return {
		id: SHEET,
		title: words.peopleSheet,
		print: "landscape",
		blocks: [{ kind: "text", text: words.peopleNote, tone: "note" }, table(view)],
	};
}

function table(view: View): TableBlock {
	return {
		kind: "table",
		id: TABLE,
		primary: true,
		freezeColumns: 2,
		columns: [
			{ id: "team", title: view.words.team, role: "label", importance: "detail" },
			{ id: "manager", title: view.words.manager, role: "label" },
			...periodColumns(view),
		],
		rows: rows(view),
	};
}

/** Three months and their quarter, four times, and the year. */
function periodColumns({ plan, language }: View): Column[] {
	const { year } = plan.settings;
	const quarters = plan.quarters.flatMap(({ period }): Column[] => [
		...monthsIn(plan.months, period).map(
			(month): Column => ({
				id: month.label,
				title: shortName(month, language),
				importance: "detail",
			}),
		),
		{ id: period.label, title: shortName(period, language), role: "subtotal" },
	]);
	return [...quarters, { id: year.label, title: year.label, role: "total" }];
}

function monthsIn(months: readonly Share[], quarter: Period): Period[] {
	return months.map((month) => month.period).filter((period) => contains(quarter, period.from));
}

function rows(view: View): Row[] {
	const { words, seats } = view;
	const teams = teamsOf(view.plan);
	const several = teams.length > 1;
	const ofTeams = teams.flatMap((team, index): Row[] => {
		const members = seats.filter((seat) => seat.seat.team === team.name);
		const name = team.name === "" ? words.noTeam : team.name;
		const people = members.map((member) => seatRow(view, member));
		if (!several) return people;
		return [
			...people,
			sumRow(
				view,
				`team${index + 1}`,
				"subtotal",
				[name, words.teamTotal(name)],
				members.map((each) => each.id),
				team.months,
			),
		];
	});
	const above = several ? teams.map((_, index) => `team${index + 1}`) : seats.map((seat) => seat.id);
	return [...ofTeams, sumRow(view, "total", "total", ["", words.total], above, view.plan.months)];
}

function seatRow(view: View, seat: SeatView): Row {
	const { working } = view;
	return {
		id: seat.id,
		cells: [
			text(seat.team),
			text(seat.name),
			...periodCells(view, seat.id, seat.months, (month, value) =>
				money(value, working && seatTarget(view, seat.id, month)),
			),
		],
	};
}

function sumRow(
	view: View,
	id: string,
	role: "subtotal" | "total",
	[team, label]: readonly [string, string],
	above: readonly string[],
	months: readonly Share[],
): Row {
	const cells = periodCells(view, id, months, (month, value) =>
		money(value, sumOf(joined(above.map((row) => at(SHEET, TABLE, row, month))))),
	);
	return { id, role, cells: [text(team), text(label), ...cells] };
}

/** Neighbouring single cells of one column as one range, where the rows stand one after another. */
function joined(cells: readonly Reference[]): Reference[] {
	const [first, last] = [cells[0], cells.at(-1)];
	const neighbours = cells.every(({ from }) => from.row.startsWith("seat"));
	return first && last && neighbours && cells.length > 1 ? [{ ...first, to: last.from }] : [...cells];
}

/** The months' cells with the quarters and the year as sums of them. */
function periodCells(
	{ plan }: View,
	row: string,
	months: readonly Share[],
	monthCell: (month: string, value: bigint) => Cell,
): Cell[] {
	const cell = (column: string) => at(SHEET, TABLE, row, column);
	const within = (whole: Period) =>
		months.reduce((sum, { period, target }) => (contains(whole, period.from) ? sum + target : sum), 0n);
	const quarters = plan.quarters.flatMap(({ period }) => [
		...months
			.filter((month) => contains(period, month.period.from))
			.map((month) => monthCell(month.period.label, month.target)),
		money(within(period), sumOf(joinedColumns(monthsIn(months, period).map((month) => cell(month.label))))),
	]);
	return [...quarters, money(within(plan.settings.year), sumOf(plan.quarters.map(({ period }) => cell(period.label))))];
}

function joinedColumns(cells: readonly Reference[]): Reference[] {
	const [first, last] = [cells[0], cells.at(-1)];
	return first && last ? [{ ...first, to: last.from }] : [];
}
