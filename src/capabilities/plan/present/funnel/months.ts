/** The company's activity, month by month. */

import { addRates, divideRates, rateOf, ZERO } from "../../../../core/rate.ts";
import { longName } from "../../../../i18n/period-names.ts";
import {
	type Cell,
	type Column,
	type Formula,
	formula,
	type Row,
	type TableBlock,
} from "../../../../output/document.ts";
import { type ActivityMonth, yearNeeds } from "../../funnel/activity.ts";
import { perWorkday } from "../../funnel/doubts.ts";
import { at, down, sumOf } from "../refs.ts";
import { EMPTY, money, text } from "../view.ts";
import {
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

const TABLE = "months";

/** The months of activity and the year. */
export function monthTable(view: FunnelView): TableBlock {
	const { said, funnel, stages } = view;
	const repeat = funnel.basis.repeat !== undefined;
	const columns: Column[] = [
		{ id: "period", title: said.month, role: "label" },
		{ id: "plan", title: said.plan, importance: repeat ? "detail" : "main" },
		...(repeat
			? [
					{ id: "repeat", title: said.repeatMoney, importance: "detail" } as const,
					{ id: "repeatDeals", title: said.repeatDeals },
					{ id: "fresh", title: said.freshMoney },
				]
			: []),
		...stages.map(({ id, title }) => ({ id, title })),
		...dailyStage(view).map(({ title }): Column => ({ id: "daily", title: said.perDay(title), role: "subtotal" })),
	];
	const rows = funnel.company.map((month, index) => monthRow(view, month, index));
	return { kind: "table", id: TABLE, columns, rows: [...rows, yearRow(view)] };
}

/** The first stage: what fills the days. */
function dailyStage({ stages }: FunnelView): StageView[] {
	return stages.slice(0, 1);
}

/** Where the new money of the months stands: the plan itself where there is no repeat business. */
export function freshColumn({ funnel }: FunnelView): string {
	return funnel.basis.repeat === undefined ? "plan" : "fresh";
}

function monthRow(view: FunnelView, month: ActivityMonth, index: number): Row {
	const { funnel, stages, language } = view;
	return {
		id: month.period.label,
		cells: [
			text(longName(month.period, language)),
			...moneyCells(view, month, index - funnel.before),
			...stages.map((stage) => monthNeedCell(view, stage, month, index, companyNeed(view, stage, index))),
			...dailyStage(view).map((stage) => dailyCell(view, month, stage, index)),
		],
	};
}

function companyNeed(view: FunnelView, stage: StageView, index: number): Formula {
	const column = freshColumn(view);
	return needFormula(view, stage, index, {
		range: down(FUNNEL, TABLE, column, view.months[0] ?? "", view.months.at(-1) ?? ""),
		cell: (month) => at(FUNNEL, TABLE, view.months[month] ?? "", column),
		vertical: true,
	});
}

/** Plan, repeat money, repeat deals and new money; nothing before the year. */
function moneyCells(view: FunnelView, { period, repeatDeals }: ActivityMonth, month: number): Cell[] {
	const { plan, funnel } = view;
	const { repeat } = funnel.basis;
	const [target, split] = [plan.months[month], funnel.money[month]];
	if (target === undefined || split === undefined) return Array(repeat === undefined ? 1 : 4).fill(EMPTY);
	const own = (column: string) => at(FUNNEL, TABLE, period.label, column);
	const ofPlan = money(target.target, [at("summary", "months", period.label, "plan")]);
	if (repeat === undefined) return [ofPlan];
	const basis = (id: string) => at(FUNNEL, "basis", id, "value");
	const expected = formula`${basis("clients")}*${basis("rate")}*${basis("repeatDeal")}`;
	return [
		ofPlan,
		exactMoney(view, split.repeat, formula`MIN(${own("plan")},${expected})`),
		needCell(repeatDeals, roundedUp(formula`${own("repeat")}/${basis("repeatDeal")}`)),
		exactMoney(view, split.fresh, formula`${own("plan")}-${own("repeat")}`),
	];
}

function dailyCell(view: FunnelView, month: ActivityMonth, stage: StageView, index: number): Cell {
	const need = month.needs[stage.position];
	const shown = normFormula(companyNeed(view, stage, index), daysFormula(view, month, index));
	return normCell(need && perWorkday(need, month.days), orNextYear(view, stage, index, shown));
}

/** The cell of the month's working days; before the year a plain number. */
function daysFormula({ funnel }: FunnelView, { period, days }: ActivityMonth, index: number): Formula {
	return index < funnel.before ? [String(days)] : [at("summary", "months", period.label, "days")];
}

function yearRow(view: FunnelView): Row {
	const { said, plan, funnel, stages } = view;
	const needs = yearNeeds(
		funnel,
		plan.months.map(({ target }) => target),
	);
	return {
		id: "year",
		role: "total",
		cells: [
			text(said.year(plan.settings.year.label)),
			money(plan.settings.target, ofYear(view, "plan")),
			...yearRepeat(view),
			...stages.map((stage) =>
				needCell(needs[stage.position], roundedUp(wholeNeed(stage, ofYear(view, freshColumn(view))))),
			),
			EMPTY,
		],
	};
}

function yearRepeat(view: FunnelView): Cell[] {
	const { repeat } = view.funnel.basis;
	if (repeat === undefined) return [];
	const total = (of: "fresh" | "repeat") => view.funnel.money.map((month) => month[of]).reduce(addRates, ZERO);
	const deals = divideRates(total("repeat"), rateOf(repeat.averageDeal, 1n));
	const live = formula`${ofYear(view, "repeat")}/${at(FUNNEL, "basis", "repeatDeal", "value")}`;
	return [
		exactMoney(view, total("repeat"), ofYear(view, "repeat")),
		needCell(deals, roundedUp(live)),
		exactMoney(view, total("fresh"), ofYear(view, "fresh")),
	];
}

/** The sum of a column over the year's months. */
function ofYear({ months }: FunnelView, column: string): Formula {
	return sumOf([down(FUNNEL, TABLE, column, months[0] ?? "", months.at(-1) ?? "")]);
}
