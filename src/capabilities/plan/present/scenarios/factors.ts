/** What a scenario changes, in cells that may be changed: its target and its factors. */
import { divideRates, rateOf } from "../../../../core/rate.ts";
import { divideRounded } from "../../../../core/rounding.ts";
import { type Cell, formula } from "../../../../output/document.ts";
import { at } from "../refs.ts";
import { EMPTY, money } from "../view.ts";
import { type Figure, figure, number, type ScenarioColumn, type ScenarioView } from "./view.ts";

/** The rows of target and factors; that of leads only where something is known of their flow. */
export function factors(view: ScenarioView): Figure[] {
	const { said, columns } = view;
	const flows = columns.some(({ flow }) => flow !== undefined);
	return [
		{ id: "target", label: said.target, cell: (column) => targetCell(view, column) },
		{ id: "against", label: said.againstPlan, cell: (column) => againstCell(view, column) },
		{ id: "conversionFactor", label: said.conversionFactor, cell: factorCell("conversion") },
		{ id: "dealFactor", label: said.dealFactor, cell: factorCell("averageDeal") },
		...(flows ? [{ id: "leadsFactor", label: said.leadsFactor, cell: factorCell("leads") }] : []),
	];
}

/** A target that is a share of the plan's follows it, until an amount is typed in its place. */
function targetCell({ plan, columns: [base] }: ScenarioView, { settings, target }: ScenarioColumn): Cell {
	const value = divideRounded(target.numerator, target.denominator, "half-up");
	if (settings === undefined) return money(value, [at("summary", "facts", "target", "value")]);
	const input = { accepts: "money", min: 0.01, key: `plan.scenarios.${settings.name}.target` } as const;
	if ("amount" in settings.target || base === undefined) return { kind: "money", value, input };
	const { factor } = settings.target;
	const share = formula`${figure("target", base)}*${String(factor.numerator)}/${String(factor.denominator)}`;
	return { kind: "money", value, input, formula: formula`ROUND(${share},${plan.settings.currency.decimals})` };
}

function againstCell({ columns: [base], plan }: ScenarioView, column: ScenarioColumn): Cell {
	if (base === undefined || column.settings === undefined) return EMPTY;
	return {
		kind: "percent",
		value: number(divideRates(column.target, rateOf(plan.settings.target, 1n))),
		decimals: 0,
		formula: formula`${figure("target", column)}/${figure("target", base)}`,
	};
}

function factorCell(key: "conversion" | "averageDeal" | "leads") {
	return ({ settings }: ScenarioColumn): Cell => {
		if (settings === undefined) return EMPTY;
		return {
			kind: "number",
			value: number(settings[key]),
			decimals: 2,
			input: { accepts: "number", min: 0.01, key: `plan.scenarios.${settings.name}.${key}` },
		};
	};
}
