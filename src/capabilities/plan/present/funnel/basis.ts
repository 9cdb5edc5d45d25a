/** What the funnel counts by: average deal, cycle, repeat business, and the chain with its conversions. */
import { addDays } from "../../../../core/day.ts";
import type { Rate } from "../../../../core/rate.ts";
import { writtenDay, writtenMoney } from "../../../../i18n/written.ts";
import { type Cell, type Column, type Fact, formula, type Row, type TableBlock } from "../../../../output/document.ts";
import { DAYS_OF_MONTH } from "../../funnel/needs.ts";
import type { FunnelSettings } from "../../funnel/wanted.ts";
import { at } from "../refs.ts";
import { count, EMPTY, money, percent, text } from "../view.ts";
import { FUNNEL, type FunnelView, input, type StageView } from "./view.ts";

/** The labelled figures above the chain. */
export function basisFacts(view: FunnelView): Fact[] {
	const { said, funnel, plan } = view;
	const { averageDeal } = funnel.basis;
	return [
		{
			id: "averageDeal",
			label: said.averageDeal,
			cell: input(money(averageDeal.value), { accepts: "money", min: 0.01, key: "plan.funnel.averageDeal" }),
			explanation: averageExplained(view),
		},
		...pipelineFacts(view),
		...cycleFacts(view, plan.settings.funnel),
		...repeatFacts(view),
	];
}

function pipelineFacts({ said, funnel }: FunnelView): Fact[] {
	const { pipeline } = funnel.basis;
	if (pipeline === undefined) return [];
	return [{ id: "pipeline", label: said.pipeline, cell: text(pipeline), explanation: said.pipelineExplained }];
}

function averageExplained({ said, funnel, plan, language }: FunnelView): string {
	const { averageDeal, window } = funnel.basis;
	const { from, evidence } = averageDeal;
	if (from === "given" || evidence === undefined || window === undefined) return said.given;
	const other = writtenMoney(evidence.other, plan.settings.currency, language);
	const days = said.window(writtenDay(window.from, language), writtenDay(addDays(window.until, -1), language));
	return said[from](evidence.deals, days, other);
}

function cycleFacts(view: FunnelView, settings: FunnelSettings | undefined): Fact[] {
	const { said, funnel } = view;
	const { usualCycle } = funnel.basis;
	const cycle = settings?.cycle;
	const fact = (cell: Cell, explanation: string): Fact => ({ id: "cycle", label: said.cycle, cell, explanation });
	if (cycle === undefined) {
		const explained = usualCycle ? said.noCycle(usualCycle.days, usualCycle.deals) : said.unshifted;
		return [fact(text(said.notGiven), explained)];
	}
	if (cycle.from === "stages") return [];
	const days = cycle.from === "given" ? cycle.days : (usualCycle?.days ?? 0);
	if (settings?.shift === false) return [fact(count(days), said.cycleIgnored)];
	const explained = cycle.from === "given" ? said.cycleShifted : said.cycleOfHistory(usualCycle?.deals ?? 0);
	const accepted = { accepts: "count", min: 0, max: mostDays(view), key: "plan.funnel.cycle" } as const;
	return [fact(input(count(days), accepted), explained)];
}

/** As far back as the sheets have months for. */
function mostDays({ funnel }: FunnelView): number {
	return funnel.before * DAYS_OF_MONTH;
}

function repeatFacts({ said, funnel }: FunnelView): Fact[] {
	const { repeat } = funnel.basis;
	if (repeat === undefined) return [];
	return [
		{
			id: "clients",
			label: said.clients,
			cell: input(count(repeat.clients), { accepts: "count", min: 0, key: "plan.funnel.activeClients" }),
		},
		{
			id: "rate",
			label: said.rate,
			cell: input(decimal(repeat.rate), { accepts: "number", min: 0, key: "plan.funnel.repeatRate" }),
		},
		{
			id: "repeatDeal",
			label: said.repeatDeal,
			cell: input(money(repeat.averageDeal), { accepts: "money", min: 0.01, key: "plan.funnel.repeatDeal" }),
		},
	];
}

/** A number with as many decimals as it needs, three at most. */
function decimal({ numerator, denominator }: Rate): Cell {
	const exact = (digits: number) => (numerator * 10n ** BigInt(digits)) % denominator === 0n;
	return {
		kind: "number",
		value: Number(numerator) / Number(denominator),
		decimals: [0, 1, 2].find(exact) ?? 3,
	};
}

/** The chain, a row a stage. */
export function stageTable(view: FunnelView): TableBlock {
	const { said, stages, moved } = view;
	const limited = stages.some(({ capacity }) => capacity !== undefined);
	const columns: Column[] = [
		{ id: "stage", title: said.stage, role: "label" },
		{ id: "conversion", title: said.conversion },
		{ id: "source", title: said.source, role: "label" },
		{ id: "perDeal", title: said.perDeal },
		...(moved ? [{ id: "days", title: said.daysBefore }] : []),
		...(limited ? [{ id: "capacity", title: said.capacity }] : []),
	];
	return {
		kind: "table",
		id: "stages",
		columns,
		rows: stages.map(
			(stage): Row => ({
				id: stage.id,
				cells: [
					text(stage.title),
					conversionCell(view, stage),
					sourceCell(view, stage),
					perDealCell(view, stage),
					...(moved ? [daysCell(view, stage)] : []),
					...(limited ? [capacityCell(stage)] : []),
				],
			}),
		),
	};
}

function conversionCell({ plan, stages }: FunnelView, { conversion, position, name }: StageView): Cell {
	if (conversion === undefined) return EMPTY;
	const written = plan.settings.funnel?.steps;
	const own = typeof written === "object" ? written[position]?.key : undefined;
	const arrow = own ?? `${name}→${stages[position + 1]?.name ?? ""}`;
	return input(percent(conversion), { accepts: "percent", min: 0.0001, max: 1, key: `plan.funnel.stages.${arrow}` });
}

function sourceCell({ said, stages }: FunnelView, { conversion, evidence, position }: StageView): Cell {
	if (conversion === undefined) return EMPTY;
	if (evidence === undefined) return text(said.fromSettings);
	const isLast = position === stages.length - 2;
	return text((isLast ? said.wonOf : said.passedOf)(evidence.passed, evidence.entered));
}

/** One for the deal, and each stage what the next needs over its conversion. */
function perDealCell({ stages }: FunnelView, { id, position, perDeal }: StageView): Cell {
	const next = stages[position + 1];
	const value = Number(perDeal.numerator) / Number(perDeal.denominator);
	const cell = { kind: "number", value, decimals: perDeal.denominator === 1n ? 0 : 1 } as const;
	if (next === undefined) return cell;
	const [after, own] = [at(FUNNEL, "stages", next.id, "perDeal"), at(FUNNEL, "stages", id, "conversion")];
	return { ...cell, formula: formula`${after}/${own}` };
}

function daysCell(view: FunnelView, { conversion, daysBefore, name }: StageView): Cell {
	if (conversion === undefined) return count(0);
	if (view.plan.settings.funnel?.cycle?.from !== "stages") {
		return count(daysBefore, [at(FUNNEL, "basis", "cycle", "value")]);
	}
	return input(count(daysBefore), { accepts: "count", min: 0, max: mostDays(view), key: `plan.funnel.cycle.${name}` });
}

function capacityCell({ capacity, name }: StageView): Cell {
	if (capacity === undefined) return EMPTY;
	return input(decimal(capacity), { accepts: "number", min: 0, key: `plan.funnel.dailyCapacity.${name}` });
}
