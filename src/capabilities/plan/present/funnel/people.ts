/** Everybody's year on one line: how many of each stage, and the hardest month's day. */
import { compareRates, type Rate } from "../../../../core/rate.ts";
import type { Cell, Column, Row, TableBlock } from "../../../../output/document.ts";
import { formula } from "../../../../output/document.ts";
import { yearNeeds } from "../../funnel/activity.ts";
import { targetOf } from "../../funnel/carriers.ts";
import { isAbove, perWorkday } from "../../funnel/doubts.ts";
import { dailyNorm } from "../../funnel/needs.ts";
import { across, at } from "../refs.ts";
import { text } from "../view.ts";
import { countTable, normTable } from "./carriers.ts";
import { BY_PEOPLE, type CarrierView, type FunnelView, needCell, type StageView } from "./view.ts";

/** One row for everybody who carries the plan. */
export function peopleTable(view: FunnelView): TableBlock {
	const { said, stages, carriers, plan } = view;
	const [first] = stages;
	const columns: Column[] = [
		{ id: "name", title: said.manager, role: "label" },
		...stages.map(({ id, title }) => ({ id, title })),
		...(first === undefined ? [] : [{ id: "busiest", title: said.busiestDay(first.title), role: "subtotal" } as const]),
	];
	const { label } = plan.settings.year;
	const rows = carriers.map((carrier): Row => {
		const targets = plan.months.map((_, month) => targetOf(carrier.carrier, month));
		const needs = yearNeeds(view.funnel, targets);
		const ofYear = (stage: StageView) => [at(BY_PEOPLE, countTable(stage), carrier.id, label)];
		return {
			id: carrier.id,
			cells: [
				text(carrier.title),
				...stages.map((stage) => needCell(needs[stage.position], ofYear(stage))),
				...(first === undefined ? [] : [busiest(view, carrier, first)]),
			],
		};
	});
	return { kind: "table", id: "people", columns, rows };
}

/** The largest daily norm of the months, marked where it passes the limit. */
function busiest({ funnel }: FunnelView, { id, months }: CarrierView, stage: StageView): Cell {
	const norms = months.flatMap(({ needs, days }): Rate[] => {
		const daily = needs[stage.position] && perWorkday(needs[stage.position] as Rate, days);
		return daily === undefined ? [] : [daily];
	});
	const [largest] = [...norms].sort((a, b) => compareRates(b, a));
	const [first, last] = [funnel.months[0]?.label ?? "", funnel.months.at(-1)?.label ?? ""];
	const cell = {
		kind: "number",
		value: largest === undefined ? 0 : dailyNorm(largest),
		decimals: 1,
		formula: formula`MAX(${across(BY_PEOPLE, normTable(stage), id, first, last)})`,
	} as const;
	const above = months.some(({ needs, days }) => isAbove(stage, needs[stage.position], days));
	return above ? { ...cell, status: "warn" } : cell;
}
