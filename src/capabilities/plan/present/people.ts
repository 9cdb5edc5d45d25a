/** The sheet of the plan itself: people by months, with quarters, teams and totals as sums. */
import type { Money } from "../../../core/money.ts";
import { contains, type Period } from "../../../core/period.ts";
import { shortName } from "../../../i18n/period-names.ts";
import {
	type Cell,
	type Column,
	formula,
	type Reference,
	type Row,
	type Sheet,
	type TableBlock,
} from "../../../output/document.ts";
import type { Share } from "../carry.ts";
import { at, sumOf } from "./refs.ts";
import { money, type SeatView, type TeamView, text, type View } from "./view.ts";
import { monthTarget, seatTarget, teamTarget } from "./working.ts";

const SHEET = "people";
const TABLE = "people";

/** The whole sheet; only for a plan that has people. */
export function peopleSheet(view: View): Sheet {
	const { words } = view;
	return {
		id: SHEET,
		title: words.peopleSheet,
		print: "landscape",
		blocks: [{ kind: "text", text: words.peopleNote, tone: "note" }, peopleTable(view)],
	};
}

/** The table of people by months. */
export function peopleTable(view: View): TableBlock {
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
	const several = view.teams.length > 1;
	const ofTeams = view.teams.flatMap((team): Row[] => {
		const people = team.members.map((member) => seatRow(view, member));
		return several ? [...people, ...teamRows(view, team)] : people;
	});
	return [...ofTeams, ...companyRows(view, several)];
}

function seatRow(view: View, seat: SeatView): Row {
	const { working, words, plan } = view;
	const position = view.seats.indexOf(seat);
	const isFixed = (month: string) => plan.fixed.seats[view.months.indexOf(month)]?.[position] !== undefined;
	return {
		id: seat.id,
		cells: [
			text(seat.team),
			text(seat.name),
			...periodCells(view, seat.id, seat.months, (month, value) => {
				const cell = money(value, working && seatTarget(view, seat.id, month));
				return isFixed(month) ? { ...cell, note: words.fixedCell } : cell;
			}),
		],
	};
}

/** The team's sum; under a hedge, what its people carry, how much more that is, and the team's quota. */
function teamRows(view: View, team: TeamView): Row[] {
	const { words, plan, working } = view;
	const ids = team.members.map(({ id }) => id);
	const total = [team.label, words.teamTotal(team.label)] as const;
	if (plan.settings.hedge.people.numerator === 0n) return [sumRow(view, team.id, "subtotal", total, ids, team.months)];
	const quota = (month: string, value: Money) => money(value, working && teamTarget(view, team.id, month));
	return [
		sumRow(view, `${team.id}-people`, "value", [team.label, words.peopleTogether], ids, team.carried),
		overRow(view, team.id, team.label, [`${team.id}-people`, team.carried], [team.id, team.months]),
		periodRow(view, team.id, "subtotal", total, team.months, quota),
	];
}

/** The company's plan; under a hedge of the level below, what that carries and how much more it is. */
function companyRows(view: View, several: boolean): Row[] {
	const { words, plan, working } = view;
	const { hedge } = plan.settings;
	const above = several ? view.teams.map(({ id }) => id) : view.seats.map(({ id }) => id);
	const total = ["", words.total] as const;
	const hedged = hedge.teams.numerator > 0n || (!several && hedge.people.numerator > 0n);
	if (!hedged) return [sumRow(view, "total", "total", total, above, plan.months)];
	const lines = several ? view.teams.map(({ months }) => months) : view.seats.map(({ months }) => months);
	const carried = plan.months.map(({ period }, month) => ({
		period,
		target: lines.reduce((sum, months) => sum + (months[month]?.target ?? 0n), 0n),
	}));
	const target = (month: string, value: Money) => money(value, working && monthTarget(view, month));
	return [
		sumRow(view, "together", "subtotal", ["", several ? words.teamsTogether : words.peopleTogether], above, carried),
		overRow(view, "total", "", ["together", carried], ["total", plan.months]),
		periodRow(view, "total", "total", ["", words.companyPlan], plan.months, target),
	];
}

/** How much more the one row is than the other. */
function overRow(
	view: View,
	id: string,
	team: string,
	[more, carried]: readonly [string, readonly Share[]],
	[less, quotas]: readonly [string, readonly Share[]],
): Row {
	const over = carried.map(({ period, target }, month) => ({ period, target: target - (quotas[month]?.target ?? 0n) }));
	return periodRow(view, `${id}-over`, "value", [team, view.words.overAssignment], over, (month, value) =>
		money(value, formula`${at(SHEET, TABLE, more, month)}-${at(SHEET, TABLE, less, month)}`),
	);
}

function sumRow(
	view: View,
	id: string,
	role: Row["role"],
	labels: readonly [string, string],
	above: readonly string[],
	months: readonly Share[],
): Row {
	return periodRow(view, id, role, labels, months, (month, value) =>
		money(value, sumOf(joined(above.map((row) => at(SHEET, TABLE, row, month))))),
	);
}

function periodRow(
	view: View,
	id: string,
	role: Row["role"],
	[team, label]: readonly [string, string],
	months: readonly Share[],
	monthCell: (month: string, value: Money) => Cell,
): Row {
	return { id, ...(role && { role }), cells: [text(team), text(label), ...periodCells(view, id, months, monthCell)] };
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
