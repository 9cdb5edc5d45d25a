/** The sheet of scenarios: the plan and other courses of the year side by side. */
import type { Column, Fact, Sheet } from "../../../output/document.ts";
import { factors } from "./scenarios/factors.ts";
import { results } from "./scenarios/results.ts";
import { number, SCENARIOS, type ScenarioView, TABLE } from "./scenarios/view.ts";
import { count, text } from "./view.ts";

/** The whole sheet. */
export function scenarioSheet(view: ScenarioView): Sheet {
	const { said, columns, funnel } = view;
	const repeat = funnel?.funnel.basis.repeat !== undefined;
	const heads = columns.map(({ id, title }): Column => ({ id, title }));
	const staffing = staffingFacts(view);
	return {
		id: SCENARIOS,
		title: said.sheet,
		blocks: [
			{ kind: "text", text: said.note + (repeat ? said.noteRepeat : ""), tone: "note" },
			...(staffing.length === 0 ? [] : [{ kind: "facts", id: "staffing", facts: staffing } as const]),
			{
				kind: "table",
				id: TABLE,
				columns: [{ id: "figure", title: said.figure, role: "label" }, ...heads],
				rows: [...factors(view), ...results(view)].map(({ id, label, cell }) => ({
					id,
					role: id === "heads" ? "total" : "value",
					cells: [text(label), ...columns.map(cell)],
				})),
			},
		],
	};
}

/** What the scenarios count people and leads by. */
function staffingFacts({ said, scenarios, funnel, first }: ScenarioView): Fact[] {
	const { staffing } = scenarios;
	const flow = funnel?.funnel.basis.flow;
	const byLimit = first?.capacity !== undefined;
	return [
		...(staffing === undefined
			? []
			: [
					{ id: "people", label: said.people, cell: count(staffing.people) },
					{
						id: "daysOfOne",
						label: said.daysOfOne,
						cell: {
							kind: "number",
							value: number(staffing.daysOfOne),
							decimals: staffing.daysOfOne.denominator === 1n ? 0 : 1,
						} as const,
						explanation: byLimit ? said.byLimit(first.title) : said.byLoad,
					},
					{ id: "personDays", label: said.personDays, cell: count(staffing.personDays) },
				]),
		...(flow === undefined || first === undefined
			? []
			: [
					{
						id: "flow",
						label: said.flowOfYear(first.title),
						cell: { kind: "number", value: number(flow.count), decimals: 0 } as const,
						explanation: flow.from === "given" ? said.flowGiven : said.flowHistory,
					},
				]),
	];
}
