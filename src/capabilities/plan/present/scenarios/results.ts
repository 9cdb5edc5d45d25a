/** What a scenario asks for and brings, as live cells. */
import { addRates, multiplyRates, type Rate, rateOf, ZERO } from "../../../../core/rate.ts";
import { type Cell, type Formula, formula } from "../../../../output/document.ts";
import { wholeCount } from "../../funnel/needs.ts";
import { freshColumn } from "../funnel/months.ts";
import { exactMoney, FUNNEL, roundedUp, type StageView } from "../funnel/view.ts";
import { at, down } from "../refs.ts";
import { EMPTY } from "../view.ts";
import { type Figure, fact, figure, number, ofFunnel, type ScenarioColumn, type ScenarioView } from "./view.ts";

/** The rows that follow from target and factors: those of the funnel where there is one, people where there are any. */
export function results(view: ScenarioView): Figure[] {
	const { said, first, columns } = view;
	const flows = columns.some(({ flow }) => flow !== undefined);
	return [
		...(first === undefined ? [] : needs(view, first)),
		...(first === undefined || !flows ? [] : flow(view, first)),
		...(columns.some(({ heads }) => heads !== undefined)
			? [{ id: "heads", label: said.heads, cell: (column: ScenarioColumn) => headsCell(view, column) }]
			: []),
	];
}

/** The plan's own value, or that of a scenario: the plan's times the factor. */
function scaled(column: ScenarioColumn, planned: Formula, factor: string): Formula {
	return column.settings === undefined ? planned : formula`${planned}*${figure(factor, column)}`;
}

function needs(view: ScenarioView, first: StageView): Figure[] {
	const { said, funnel } = view;
	const conversion = formula`1/${at(FUNNEL, "stages", first.id, "perDeal")}`;
	const deals = (column: ScenarioColumn) => formula`${freshMoney(view, column)}/${figure("averageDeal", column)}`;
	return [
		{
			id: "conversion",
			label: said.conversion(first.title, funnel?.stages.at(-1)?.title ?? ""),
			cell: (column) => ({
				kind: "percent",
				value: number(column.conversion ?? ZERO),
				decimals: 2,
				formula: scaled(column, conversion, "conversionFactor"),
			}),
		},
		{
			id: "averageDeal",
			label: said.averageDeal,
			cell: (column) =>
				exactMoney(view, column.averageDeal ?? ZERO, scaled(column, [ofFunnel("averageDeal")], "dealFactor")),
		},
		{ id: "deals", label: said.deals, cell: (column) => counted(column.deals, deals(column)) },
		{ id: "leads", label: said.leads(first.title), cell: (column) => counted(column.leads, load(view, column)) },
	];
}

/** What new business has to bring: of each month's part of the target what repeat business leaves. */
function freshMoney({ funnel, months, columns: [base] }: ScenarioView, column: ScenarioColumn): Formula {
	const target = figure("target", column);
	if (funnel === undefined || base === undefined || freshColumn(funnel) === "plan") return [target];
	const planned = down(FUNNEL, "months", "plan", months[0] ?? "", months.at(-1) ?? "");
	const part = formula`${planned}*${target}/${figure("target", base)}`;
	const repeat = formula`${ofFunnel("clients")}*${ofFunnel("rate")}*${ofFunnel("repeatDeal")}`;
	return formula`SUMPRODUCT((${part}>${repeat})*(${part}-${repeat}))`;
}

/** How many of the first stage the scenario needs, exactly; without a funnel its money over its factors. */
function load(view: ScenarioView, column: ScenarioColumn): Formula {
	const fresh = freshMoney(view, column);
	if (view.funnel !== undefined)
		return formula`${fresh}/${figure("averageDeal", column)}/${figure("conversion", column)}`;
	if (column.settings === undefined) return fresh;
	return formula`${fresh}/${figure("conversionFactor", column)}/${figure("dealFactor", column)}`;
}

function counted(need: Rate | undefined, live: Formula): Cell {
	return need === undefined ? EMPTY : { kind: "count", value: wholeCount(need), formula: roundedUp(live) };
}

function flow(view: ScenarioView, first: StageView): Figure[] {
	const { said } = view;
	const coming = (column: ScenarioColumn) => scaled(column, [fact("flow")], "leadsFactor");
	return [
		{
			id: "flow",
			label: said.flow(first.title),
			cell: (column) => ({
				kind: "number",
				value: number(column.flow ?? ZERO),
				decimals: 0,
				formula: coming(column),
			}),
		},
		{
			id: "missing",
			label: said.missing(first.title),
			cell: (column) => {
				const short = addRates(column.leads ?? ZERO, multiplyRates(column.flow ?? ZERO, rateOf(-1n, 1n)));
				const none = short.numerator < 0n ? ZERO : short;
				const live = formula`MAX(0,${load(view, column)}-${figure("flow", column)})`;
				return { kind: "count", value: wholeCount(none), formula: roundedUp(live) };
			},
		},
		{
			id: "brings",
			label: view.funnel?.funnel.basis.repeat === undefined ? said.brings : said.bringsWithRepeat,
			cell: (column) => {
				const fresh = formula`${figure("flow", column)}*${figure("conversion", column)}*${figure("averageDeal", column)}`;
				const repeat = formula`${figure("target", column)}-${freshMoney(view, column)}`;
				return exactMoney(view, addRates(column.brings ?? ZERO, column.repeat), formula`${fresh}+${repeat}`);
			},
		},
	];
}

function headsCell(view: ScenarioView, column: ScenarioColumn): Cell {
	const { columns, first } = view;
	const [base] = columns;
	if (column.heads === undefined || base === undefined) return EMPTY;
	const own = load(view, column);
	const days =
		first?.capacity === undefined
			? formula`${fact("personDays")}*(${own})/(${load(view, base)})`
			: formula`${own}/${at(FUNNEL, "stages", first.id, "capacity")}`;
	return counted(column.heads, formula`${days}/${fact("daysOfOne")}`);
}
