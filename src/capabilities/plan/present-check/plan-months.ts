/** The plan's own months as they stand in its workbook, beside what was checked, last year and the record. */
import type { Money } from "../../../core/money.ts";
import { type Period, yearAgo } from "../../../core/period.ts";
import { longName } from "../../../i18n/period-names.ts";
import { say } from "../../../i18n/words.ts";
import {
	type Cell,
	type Column,
	type Formula,
	formula,
	type Reference,
	type Row,
	type TableBlock,
} from "../../../output/document.ts";
import type { PlanCheck } from "../check/check.ts";
import { at, down, sumOf } from "../present/refs.ts";
import { checkInPlanWords } from "../words-check/in-plan.ts";
import { money, text, UNKNOWN } from "./cells.ts";
import type { Writing } from "./writing.ts";

const SHEET = "check";
const TABLE = "planMonths";

/** Where the plan's workbook has the month's target. */
function monthNow(month: string): Reference {
	return at("summary", "months", month, "plan");
}

/** Whether no month of the plan was changed since it was checked, as a condition. */
export function isUnchanged({ basis }: PlanCheck): Formula {
	const { months } = basis.plan;
	const [first, last] = [months[0]?.period.label ?? "", months.at(-1)?.period.label ?? ""];
	const [now, then] = [down("summary", "months", "plan", first, last), down(SHEET, TABLE, "checked", first, last)];
	return formula`SUMPRODUCT(ABS(${now}-${then}))<0.005`;
}

/** The table; months that the history doesn't know have no past. `record`: the cell of the best month, if one is known. */
export function planMonths(check: PlanCheck, { language }: Writing, record: Reference | undefined): TableBlock {
	const words = say(checkInPlanWords, language);
	const { plan, history } = check.basis;
	const best = history.best?.won;
	const lines = plan.months.map(
		({ period, target }): Line => ({
			id: period.label,
			name: longName(period, language),
			target,
			now: [monthNow(period.label)],
			past: wonIn(yearAgo(period), check),
		}),
	);
	const columns: Column[] = [
		{ id: "month", title: words.month, role: "label" },
		{ id: "checked", title: words.checked },
		{ id: "now", title: words.now, role: "subtotal" },
		{ id: "past", title: words.past(yearAgo(plan.settings.year).label) },
		{ id: "growth", title: words.growth },
		...(record === undefined ? [] : [{ id: "record", title: words.ofRecord }]),
	];
	const rows = lines.map(
		(line): Row => ({
			id: line.id,
			cells: [...lineCells(line), ...(record && best ? [recordCell(line, best, record)] : [])],
		}),
	);
	const total = totalLine(check, lines, words.year(plan.settings.year.label));
	const totalCells = [...lineCells(total), ...(record && best ? [{ kind: "empty" } as const] : [])];
	return { kind: "table", id: TABLE, columns, rows: [...rows, { id: total.id, role: "total", cells: totalCells }] };
}

interface Line {
	readonly id: string;
	readonly name: string;
	readonly target: Money;
	readonly now: Formula;
	readonly past: Money | undefined;
	/** Of a sum, how its cells come about. */
	readonly sums?: { readonly checked: Formula; readonly past: Formula };
}

function totalLine({ basis }: PlanCheck, lines: readonly Line[], name: string): Line {
	const { target, year } = basis.plan.settings;
	const past = lines.flatMap((line) => (line.past === undefined ? [] : [line.past]));
	const column = (id: string) => sumOf([down(SHEET, TABLE, id, lines[0]?.id ?? "", lines.at(-1)?.id ?? "")]);
	return {
		id: year.label,
		name,
		target,
		now: column("now"),
		past: past.length === lines.length ? past.reduce((sum, each) => sum + each, 0n) : undefined,
		sums: { checked: column("checked"), past: column("past") },
	};
}

function lineCells({ id, name, target, now, past, sums }: Line): Cell[] {
	const own = (column: string) => at(SHEET, TABLE, id, column);
	return [
		text(name),
		{ ...money(target), ...(sums && { formula: sums.checked }) },
		{ ...money(target), formula: now },
		past === undefined ? UNKNOWN : { ...money(past), ...(sums && { formula: sums.past }) },
		past === undefined || past <= 0n
			? UNKNOWN
			: {
					kind: "percent",
					value: Number(target) / Number(past) - 1,
					decimals: 1,
					formula: formula`${own("now")}/${own("past")}-1`,
				},
	];
}

function recordCell({ id, target }: Line, best: Money, record: Reference): Cell {
	return {
		kind: "percent",
		value: Number(target) / Number(best),
		decimals: 1,
		formula: formula`${at(SHEET, TABLE, id, "now")}/${record}`,
	};
}

/** Undefined before the first known month and after the last. */
function wonIn(month: Period, { basis: { history } }: PlanCheck): Money | undefined {
	const first = history.won.days()?.first;
	if (first === undefined || month.until <= first || month.until > history.until) return undefined;
	return history.won.where({ closedIn: month }).amount();
}
