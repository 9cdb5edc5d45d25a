/** What the funnel's sheets need: the plan's view, the funnel, its words, ids of its tables, and how needs become formulas. */
import type { Rate } from "../../../../core/rate.ts";
import { type Said, say } from "../../../../i18n/words.ts";
import type { Cell, Formula, Input, Reference } from "../../../../output/document.ts";
import type { ActivityMonth } from "../../funnel/activity.ts";
import type { FunnelStage } from "../../funnel/basis.ts";
import { DAYS_OF_MONTH, dailyNorm, wholeCount } from "../../funnel/needs.ts";
import { DEAL, LEAD } from "../../funnel/wanted.ts";
import type { CarrierActivity, Funnel } from "../../funnel.ts";
import { funnelWords } from "../../words-funnel.ts";
import { at, carrierId } from "../refs.ts";
import { EMPTY, type SeatView, type View } from "../view.ts";

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
			return { ...activity, id: carrierId(index), title: seats[0]?.name ?? activity.carrier.name, seats };
		}),
		moved: funnel.basis.stages.some(({ daysBefore }) => daysBefore > 0),
	};
}

function capitalised(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Where new money stands by the year's months. */
export interface MoneyCells {
	readonly range: Reference;
	readonly cell: (month: number) => Reference;
	/** Whether the months stand below one another. */
	readonly vertical: boolean;
}

/**
 * The exact need of a month of activity: what of the money falls into it, moved as the stage's days say, over the
 * average deal, times how many one deal needs. Put together by hand, since a large plan has a hundred thousand.
 */
export function needFormula(view: FunnelView, stage: StageView, index: number, money: MoneyCells): Formula {
	const month = index - view.funnel.before;
	const tail = perMoney(stage);
	if (!isMoved(view, stage)) return month < 0 ? ["0"] : [money.cell(month), ...tail];
	const numbers = view.funnel.money.map((_, position) => position + 1).join(money.vertical ? ";" : ",");
	const away: Formula = [`ABS({${numbers}}-${month + 1}-`, daysCell(stage), `/${DAYS_OF_MONTH})`];
	return ["SUMPRODUCT(", money.range, ",(", ...away, "<1)*(1-", ...away, "))", ...tail];
}

/** The exact need of money in one sum, in whichever months it falls. */
export function wholeNeed(stage: StageView, money: Formula): Formula {
	return [...money, ...perMoney(stage)];
}

function perMoney(stage: StageView): Formula {
	return ["/", at(FUNNEL, "basis", "averageDeal", "value"), "*", at(FUNNEL, "stages", stage.id, "perDeal")];
}

function isMoved({ moved }: FunnelView, { conversion }: StageView): boolean {
	return moved && conversion !== undefined;
}

/** Rounded up once; by way of millionths, so that a need that is whole stays whole in doubles. */
export function roundedUp(need: Formula, decimals: 0 | 1 = 0): Formula {
	return ["ROUNDUP(ROUND(", ...need, `,6),${decimals})`];
}

/** The need of one of so many days, rounded up to a tenth; a dash where there are none. */
export function normFormula(need: Formula, days: Formula): Formula {
	return ["IF((", ...days, `)=0,"${DASH}",`, ...roundedUp([...need, "/(", ...days, ")"], 1), ")"];
}

/** A dash where the month's work serves only next year's money, by the days in the stage's cell. */
export function orNextYear(view: FunnelView, stage: StageView, index: number, value: Formula): Formula {
	if (!isMoved(view, stage)) return value;
	const [month, last] = [index - view.funnel.before + 1, view.funnel.money.length];
	return [`IF(${month}+INT(`, daysCell(stage), `/${DAYS_OF_MONTH})>${last},"${DASH}",`, ...value, ")"];
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

/** What a month needs of a stage; empty before the year, where nothing is done for it that early. */
export function monthNeedCell(
	view: FunnelView,
	stage: StageView,
	{ needs }: Pick<ActivityMonth, "needs">,
	index: number,
	live: Formula,
): Cell {
	if (index < view.funnel.before && stage.daysBefore === 0) return EMPTY;
	return needCell(needs[stage.position], orNextYear(view, stage, index, roundedUp(live)));
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
