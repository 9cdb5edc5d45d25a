/** What the funnel's sheets need: the plan's view, the funnel, its words, ids of its tables, and how needs become formulas. */
import type { Rate } from "../../../../core/rate.ts";
import { type Said, say } from "../../../../i18n/words.ts";
import { type Cell, type Formula, formula, type Input, type Reference } from "../../../../output/document.ts";
import type { FunnelStage } from "../../funnel/basis.ts";
import { DAYS_OF_MONTH, dailyNorm, wholeCount } from "../../funnel/needs.ts";
import { DEAL, LEAD } from "../../funnel/wanted.ts";
import type { CarrierActivity, Funnel } from "../../funnel.ts";
import { funnelWords } from "../../words-funnel.ts";
import { at } from "../refs.ts";
import type { SeatView, View } from "../view.ts";

export const FUNNEL = "funnel";
export const BY_PEOPLE = "funnelPeople";

export interface FunnelView extends View {
	readonly funnel: Funnel;
	readonly said: Said<typeof funnelWords>;
	readonly stages: readonly StageView[];
	readonly carriers: readonly CarrierView[];
	/** Whether any activity stands before its money. */
	readonly moved: boolean;
}

export interface StageView extends FunnelStage {
	/** The id of its row and of its columns: `stage1`. */
	readonly id: string;
	readonly title: string;
	readonly position: number;
}

export interface CarrierView extends CarrierActivity {
	readonly id: string;
	readonly title: string;
	readonly seats: readonly SeatView[];
}

/** The view of a plan with a funnel. */
export function funnelView(view: View, funnel: Funnel): FunnelView {
	const said = say(funnelWords, view.language);
	const names = new Map([
		[LEAD, said.lead],
		[DEAL, said.deal],
	]);
	return {
		...view,
		funnel,
		said,
		stages: funnel.basis.stages.map((stage, position) => ({
			...stage,
			id: `stage${position + 1}`,
			title: names.get(stage.name) ?? capitalised(stage.name),
			position,
		})),
		carriers: funnel.carriers.map((activity, index) => {
			const seats = activity.carrier.positions.flatMap((position) => view.seats[position] ?? []);
			return { ...activity, id: `carrier${index + 1}`, title: seats[0]?.name ?? activity.carrier.name, seats };
		}),
		moved: funnel.basis.stages.some(({ daysBefore }) => daysBefore > 0),
	};
}

function capitalised(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What of money in cells by the year's months falls into the month of activity, moved as the stage says. */
export function movedMoney(
	{ funnel, moved }: FunnelView,
	stage: StageView,
	index: number,
	money: { readonly range: Reference; readonly cell: (month: number) => Reference; readonly vertical: boolean },
): Formula {
	const month = index - funnel.before;
	if (!moved || stage.conversion === undefined) return month < 0 ? ["0"] : [money.cell(month)];
	const numbers = Array.from({ length: funnel.money.length }, (_, position) => position + 1);
	const months = `{${numbers.join(money.vertical ? ";" : ",")}}`;
	const away = formula`ABS(${months}-${month + 1}-${daysCell(stage)}/${DAYS_OF_MONTH})`;
	return formula`SUMPRODUCT(${money.range},(${away}<1)*(1-${away}))`;
}

/** The exact need for this money: over the average deal, times how many one deal needs. */
export function needFormula(stage: StageView, money: Formula): Formula {
	return formula`(${money})/${at(FUNNEL, "basis", "averageDeal", "value")}*${at(FUNNEL, "stages", stage.id, "perDeal")}`;
}

/** Rounded up once; by way of millionths, so that a need that is whole stays whole in doubles. */
export function roundedUp(need: Formula, decimals: 0 | 1 = 0): Formula {
	return formula`ROUNDUP(ROUND(${need},6),${decimals})`;
}

/** A dash where the month's work serves only next year's money, by the days in the stage's cell. */
export function orNextYear({ funnel, moved }: FunnelView, stage: StageView, index: number, value: Formula): Formula {
	if (!moved || stage.conversion === undefined) return value;
	const month = index - funnel.before + 1;
	return formula`IF(${month}+INT(${daysCell(stage)}/${DAYS_OF_MONTH})>${funnel.money.length},"${DASH}",${value})`;
}

const DASH = "—";

function daysCell(stage: StageView): Reference {
	return at(FUNNEL, "stages", stage.id, "days");
}

/** A count that is shown, rounded up; a dash where it is not known. */
export function needCell(need: Rate | undefined, live: Formula): Cell {
	return need === undefined
		? { kind: "text", text: DASH, formula: live }
		: { kind: "count", value: wholeCount(need), formula: live };
}

/** A daily norm, rounded up to a tenth; a dash where it is not known or there are no days. */
export function normCell(daily: Rate | undefined, live: Formula): Cell {
	return daily === undefined
		? { kind: "text", text: DASH, formula: live }
		: { kind: "number", value: dailyNorm(daily), decimals: 1, formula: live };
}

/** A cell that the user may change. */
export function input<C extends Cell>(cell: C, accepted: Input): C {
	return { ...cell, input: accepted };
}

/** Money that need not be whole minor units, in major ones. */
export function exactMoney({ plan }: View, { numerator, denominator }: Rate, live: Formula): Cell {
	const major = Number(numerator) / Number(denominator) / 10 ** plan.settings.currency.decimals;
	return { kind: "number", value: major, decimals: 0, formula: live };
}
