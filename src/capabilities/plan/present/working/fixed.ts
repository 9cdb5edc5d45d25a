/** Fixed cells, in divisors: months as they are given, quarters spread over theirs. */
import { contains } from "../../../../core/period.ts";
import { type Block, type Formula, formula, type Reference } from "../../../../output/document.ts";
import type { GivenCells } from "../../fixed.ts";
import { across, at, FIXED_TABLES } from "../refs.ts";
import { count, text, type View } from "../view.ts";
import { inDivisors, NONE, SHEET, UNIT } from "./cells.ts";
import { grid, live } from "./grid.ts";

/** Those that can be fixed, seats or teams, and what their fixed months come from. */
export interface Fixable {
	readonly kind: "seats" | "teams";
	/** Tables are called by it: `seatFixed`. */
	readonly prefix: string;
	/** Whether anybody's quarter is fixed. */
	readonly quarters: boolean;
	readonly rows: readonly FixableRow[];
	/** By what a quarter is spread; zero where the month is fixed itself. */
	readonly claim: (row: FixableRow, month: string, index: number) => { readonly value: bigint; readonly how: Formula };
	/** What must stand in an open month anyway. */
	readonly least?: (
		row: FixableRow,
		month: string,
		index: number,
	) => { readonly value: bigint; readonly at: Reference };
	readonly value: (row: FixableRow, index: number) => bigint | undefined;
}

export interface FixableRow {
	readonly id: string;
	readonly name: string;
	readonly position: number;
	/** Absent for a row that has no inputs: a vacancy, people without a team. */
	readonly given: GivenCells | undefined;
	readonly fixable: boolean;
}

/** The claims and open rests of quarters, where there are any, and the fixed amount of each month or a dash. */
export function fixedTables(view: View, what: Fixable): Block[] {
	const { words } = view;
	return [
		...(what.quarters ? [...claimTable(view, what), ...openTable(view, what)] : []),
		...grid(
			view,
			`${what.prefix}Fixed`,
			words.fixedAmounts,
			what.rows.map((row) => ({
				id: row.id,
				name: row.name,
				cell: (month, index) =>
					row.fixable ? live(what.value(row, index), fixedFormula(view, what, row, month, index)) : text(NONE),
			})),
		),
	];
}

/** The cell of assumptions where a month or a quarter is fixed. */
export function givenCell({ kind }: Pick<Fixable, "kind">, row: string, period: string): Reference {
	return at("assumptions", FIXED_TABLES[kind], row, period);
}

/** Whether something is fixed there, by the cell of this sheet. */
export function isFixed(prefix: string, row: string, month: string): Formula {
	return formula`ISNUMBER(${at(SHEET, `${prefix}Fixed`, row, month)})`;
}

function claimTable(view: View, what: Fixable): Block[] {
	return grid(
		view,
		`${what.prefix}Claims`,
		view.words.claims,
		what.rows.map((row) => ({
			id: row.id,
			name: row.name,
			cell: (month, index) => {
				const { value, how } = what.claim(row, month, index);
				if (!row.fixable) return count(0);
				return count(value, formula`IF(ISNUMBER(${givenCell(what, row.id, month)}),0,${how})`);
			},
		})),
	);
}

/** What of a fixed quarter its own fixed months and least amounts leave open, one column a quarter. */
function openTable(view: View, what: Fixable): Block[] {
	const { words, plan, working } = view;
	return [
		{ kind: "heading", text: words.openQuarters },
		{
			kind: "table",
			id: `${what.prefix}Open`,
			columns: [
				{ id: "name", title: words.manager, role: "label" },
				...plan.quarters.map(({ period }) => ({ id: period.label, title: period.label })),
			],
			rows: what.rows.map((row) => ({
				id: row.id,
				cells: [
					text(row.name),
					...plan.quarters.map(({ period }, quarter) => {
						if (!row.fixable) return text(NONE);
						const months = monthsWithin(view, period);
						const value = row.given?.quarters.get(quarter);
						const taken = months.reduce((sum, { month, index }) => {
							const given = row.given?.months.get(index);
							return (
								sum +
								(given === undefined
									? (what.least?.(row, month, index).value ?? 0n)
									: given.target / (working?.divisor ?? 1n))
							);
						}, 0n);
						return live(
							value && value.target / (working?.divisor ?? 1n) - taken,
							openFormula(view, what, row, period.label, months),
						);
					}),
				],
			})),
		},
	];
}

interface MonthIn {
	readonly month: string;
	readonly index: number;
}

function monthsWithin({ plan }: View, quarter: Parameters<typeof contains>[0]): MonthIn[] {
	return plan.months.flatMap(({ period }, index) =>
		contains(quarter, period.from) ? [{ month: period.label, index }] : [],
	);
}

function openFormula(view: View, what: Fixable, row: FixableRow, quarter: string, months: readonly MonthIn[]): Formula {
	const input = givenCell(what, row.id, quarter);
	const [first, last] = [months[0]?.month ?? "", months.at(-1)?.month ?? ""];
	const given = across("assumptions", FIXED_TABLES[what.kind], row.id, first, last);
	const least = what.least?.(row, first, 0).at;
	const taken = least?.block === undefined ? [] : ["-SUM(", across(SHEET, least.block, row.id, first, last), ")"];
	const open = formula`${inDivisors(view, [input])}-${inDivisors(view, formula`SUM(${given})`)}${taken}`;
	return formula`IF(ISNUMBER(${input}),${open},"${NONE}")`;
}

function fixedFormula(view: View, what: Fixable, row: FixableRow, month: string, index: number): Formula {
	const input = givenCell(what, row.id, month);
	const otherwise = what.quarters ? spreadFormula(view, what, row, month, index) : formula`"${NONE}"`;
	return formula`IF(ISNUMBER(${input}),${inDivisors(view, [input])},${otherwise})`;
}

/** The month's part of a fixed quarter: running totals of the exact shares, each rounded down, one less the one before. */
function spreadFormula(view: View, what: Fixable, row: FixableRow, month: string, index: number): Formula {
	const quarter = view.plan.quarters.find(({ period }) =>
		contains(period, view.plan.months[index]?.period.from ?? period.until),
	);
	const months = quarter === undefined ? [] : monthsWithin(view, quarter.period);
	const place = months.findIndex((each) => each.month === month);
	const [first, last] = [months[0]?.month ?? "", months.at(-1)?.month ?? ""];
	const open = at(SHEET, `${what.prefix}Open`, row.id, quarter?.period.label ?? "");
	const upTo = (until: string) => formula`SUM(${across(SHEET, `${what.prefix}Claims`, row.id, first, until)})`;
	const reached = (until: string) =>
		formula`IF(${upTo(until)}=${upTo(last)},${open},INT(${open}*${upTo(until)}/(${upTo(last)}*${UNIT}))*${UNIT})`;
	const previous = months[place - 1];
	const part = previous === undefined ? reached(month) : formula`${reached(month)}-${reached(previous.month)}`;
	const least = what.least?.(row, month, index).at;
	return formula`IF(ISNUMBER(${open}),${least === undefined ? part : formula`${least}+${part}`},"${NONE}")`;
}
