/** Everybody's activity, month by month: a table a stage, and daily norms of the first stage and of those with a limit. */
import { shortName } from "../../../../i18n/period-names.ts";
import { writtenNumber } from "../../../../i18n/written.ts";
import {
	type Block,
	type Cell,
	type Column,
	type Formula,
	formula,
	type Row,
	type TableBlock,
} from "../../../../output/document.ts";
import { type ActivityMonth, freshMoney, yearNeeds } from "../../funnel/activity.ts";
import { targetOf } from "../../funnel/carriers.ts";
import { isAbove, perWorkday } from "../../funnel/doubts.ts";
import { across, at, sumOf } from "../refs.ts";
import { money, text } from "../view.ts";
import {
	BY_PEOPLE,
	type CarrierView,
	exactMoney,
	FUNNEL,
	type FunnelView,
	monthNeedCell,
	needCell,
	needFormula,
	normCell,
	normFormula,
	orNextYear,
	roundedUp,
	type StageView,
	wholeNeed,
} from "./view.ts";

/** The id of the table of a stage's counts. */
export function countTable(stage: StageView): string {
	return `count${stage.position + 1}`;
}

/** The id of the table of a stage's daily norms. */
export function normTable(stage: StageView): string {
	return `norm${stage.position + 1}`;
}

/** The stages that have daily norms: the first, which fills the days, and those with a limit. */
export function stagesWithNorms({ stages }: FunnelView): StageView[] {
	return stages.filter(({ position, capacity }) => position === 0 || capacity !== undefined);
}

/** All tables of the sheet, each under its heading; the money that they count by comes last. */
export function carrierTables(view: FunnelView): Block[] {
	const { said, stages } = view;
	const heading = (title: string): Block => ({ kind: "heading", text: title });
	return [
		...stagesWithNorms(view).flatMap((stage) => [heading(said.perDay(stage.title)), norms(view, stage)]),
		...stages.flatMap((stage) => [heading(said.ofMonth(stage.title)), counts(view, stage)]),
		heading(said.moneyHeading),
		moneyTable(view),
	];
}

function table(view: FunnelView, id: string, months: readonly Column[], rows: readonly Row[]): TableBlock {
	return { kind: "table", id, columns: [{ id: "name", title: view.said.manager, role: "label" }, ...months], rows };
}

function monthColumns({ funnel, language }: FunnelView): Column[] {
	return funnel.months.map((period, index) => ({
		id: period.label,
		title: shortName(period, language),
		role: index < funnel.before ? "subtotal" : "value",
	}));
}

function counts(view: FunnelView, stage: StageView): TableBlock {
	const { plan, carriers, funnel } = view;
	const { year } = plan.settings;
	const columns: Column[] = [...monthColumns(view), { id: year.label, title: year.label, role: "total" }];
	const rows = carriers.map((carrier): Row => {
		const targets = plan.months.map((_, month) => targetOf(carrier.carrier, month));
		const ofYear = roundedUp(wholeNeed(stage, sumOf([moneyRow(view, carrier)])));
		const cells = carrier.months.map((month, index) =>
			monthNeedCell(view, stage, month, index, needOf(view, carrier, stage, index)),
		);
		return {
			id: carrier.id,
			cells: [text(carrier.title), ...cells, needCell(yearNeeds(funnel, targets)[stage.position], ofYear)],
		};
	});
	return table(view, countTable(stage), columns, rows);
}

function norms(view: FunnelView, stage: StageView): TableBlock {
	const rows = view.carriers.map(
		(carrier): Row => ({
			id: carrier.id,
			cells: [
				text(carrier.title),
				...carrier.months.map((month, index) => dailyNormCell(view, carrier, stage, month, index)),
			],
		}),
	);
	return table(view, normTable(stage), monthColumns(view), rows);
}

/** The norm of a working day, marked where it passes the limit. */
export function dailyNormCell(
	view: FunnelView,
	carrier: CarrierView,
	stage: StageView,
	month: ActivityMonth,
	index: number,
): Cell {
	const need = month.needs[stage.position];
	const days = daysFormula(view, carrier, month, index);
	const shown = normFormula(needOf(view, carrier, stage, index), days);
	const cell = normCell(need && perWorkday(need, month.days), orNextYear(view, stage, index, shown));
	const { capacity } = stage;
	if (capacity === undefined || cell.kind === "empty" || !isAbove(stage, need, month.days)) return cell;
	const limit = writtenNumber(Number(capacity.numerator) / Number(capacity.denominator), 0, view.language);
	return { ...cell, status: "warn", note: view.said.aboveLimit(limit) };
}

/** The cells of the carrier's working days; a plain number before the year. */
function daysFormula({ funnel }: FunnelView, { seats }: CarrierView, month: ActivityMonth, index: number): Formula {
	if (index < funnel.before) return [String(month.days)];
	return joined(seats.map(({ id }) => at("assumptions", "seats", id, month.period.label)));
}

function needOf(view: FunnelView, carrier: CarrierView, stage: StageView, index: number): Formula {
	return needFormula(view, stage, index, {
		range: moneyRow(view, carrier),
		cell: (month) => at(BY_PEOPLE, "money", carrier.id, view.months[month] ?? ""),
		vertical: false,
	});
}

function moneyRow({ months }: FunnelView, { id }: CarrierView) {
	return across(BY_PEOPLE, "money", id, months[0] ?? "", months.at(-1) ?? "");
}

/** What new business has to bring of each one's plan. */
function moneyTable(view: FunnelView): TableBlock {
	const { plan, carriers, language } = view;
	const columns = plan.months.map(({ period }): Column => ({ id: period.label, title: shortName(period, language) }));
	const rows = carriers.map(
		(carrier): Row => ({
			id: carrier.id,
			cells: [text(carrier.title), ...moneyCells(view, carrier)],
		}),
	);
	return table(view, "money", columns, rows);
}

function moneyCells(view: FunnelView, { carrier, seats }: CarrierView): Cell[] {
	const { plan, funnel, months } = view;
	const targets = plan.months.map((_, month) => targetOf(carrier, month));
	const ofPlan = (month: string) => joined(seats.map(({ id }) => at("people", "people", id, month)));
	if (funnel.basis.repeat === undefined)
		return targets.map((target, month) => money(target, ofPlan(months[month] ?? "")));
	return freshMoney(funnel.money, targets).map((fresh, index) => {
		const month = months[index] ?? "";
		const [all, part] = [at(FUNNEL, "months", month, "plan"), at(FUNNEL, "months", month, "fresh")];
		return exactMoney(view, fresh, formula`IF(${all}=0,0,(${ofPlan(month)})*${part}/${all})`);
	});
}

/** The sum of a few cells, one by one. */
function joined(cells: readonly ReturnType<typeof at>[]): Formula {
	return cells.flatMap((cell, index): Formula => (index === 0 ? [cell] : ["+", cell]));
}
