/** What the scenarios' sheet needs: the plan's view, the scenarios under their titles, and where the funnel's cells are. */
import type { Rate } from "../../../../core/rate.ts";
import { type Said, say } from "../../../../i18n/words.ts";
import type { Cell, Reference } from "../../../../output/document.ts";
import type { Scenario, Scenarios } from "../../scenarios.ts";
import { scenarioWords } from "../../words-scenarios.ts";
import { FUNNEL, type FunnelView, type StageView } from "../funnel/view.ts";
import { at } from "../refs.ts";
import type { View } from "../view.ts";

export const SCENARIOS = "scenarios";
/** The table, whose columns are the scenarios. */
export const TABLE = "scenarios";

export interface ScenarioView extends View {
	readonly said: Said<typeof scenarioWords>;
	readonly scenarios: Scenarios;
	readonly columns: readonly ScenarioColumn[];
	/** Undefined where the plan has no funnel. */
	readonly funnel: FunnelView | undefined;
	/** The first stage of the funnel. */
	readonly first: StageView | undefined;
}

export interface ScenarioColumn extends Scenario {
	readonly id: string;
	readonly title: string;
}

/** The view of a plan with scenarios. */
export function scenarioView(view: View, scenarios: Scenarios, funnel: FunnelView | undefined): ScenarioView {
	const said = say(scenarioWords, view.language);
	const known: Readonly<Record<string, string>> = {
		optimistic: said.optimistic,
		pessimistic: said.pessimistic,
		crisis: said.crisis,
	};
	const columns = scenarios.all.map((scenario, index): ScenarioColumn => {
		const name = scenario.settings?.name;
		return { ...scenario, id: `scenario${index}`, title: name === undefined ? said.base : (known[name] ?? name) };
	});
	return { ...view, said, scenarios, columns, funnel, first: funnel?.stages[0] };
}

/** A figure of a scenario. */
export function figure(row: string, { id }: ScenarioColumn): Reference {
	return at(SCENARIOS, TABLE, row, id);
}

/** A fact of this sheet, or of the funnel's. */
export function fact(id: string): Reference {
	return at(SCENARIOS, "staffing", id, "value");
}

export function ofFunnel(id: string): Reference {
	return at(FUNNEL, "basis", id, "value");
}

/** One row of the table: how it is called, and the cell of each scenario. */
export interface Figure {
	readonly id: string;
	readonly label: string;
	readonly cell: (column: ScenarioColumn) => Cell;
}

/** The rate as a cell takes it. */
export function number({ numerator, denominator }: Rate): number {
	return Number(numerator) / Number(denominator);
}
