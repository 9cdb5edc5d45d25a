/** What the sheets of a further measure need: its plan's view, and where its own cells stand. */
import type { Formula } from "../../../../output/document.ts";
import type { SeatPlan } from "../../carry.ts";
import { isCounted, type Measure } from "../../measure.ts";
import type { MeasurePlan } from "../../measures.ts";
import { measureTitle, wordsOfFurther } from "../../words/measures.ts";
import { type Move, movedFormula } from "../dimension/moved.ts";
import { type SeatView, type View, viewOf } from "../view.ts";
import { monthTarget } from "../working.ts";

export interface MeasureView extends View {
	readonly measure: Measure;
	/** As the title of a column. */
	readonly title: string;
	readonly own: MeasurePlan["own"];
	/** Where a formula of the plan's sheets finds this measure's cells. */
	readonly move: Move;
}

/** The view, with the words of its measure. */
export function measureView(main: View, { measure, plan, own }: MeasurePlan): MeasureView {
	const { language } = main;
	const view = viewOf(plan, language);
	const words = { ...view.words, ...wordsOfFurther(measure, isCounted(measure), language) };
	const move: Move = (reference) => ({ ...reference, sheet: sheetOf(reference.sheet, measure) });
	return { ...view, words, measure, own, move, title: measureTitle(measure, language) };
}

/** The id of the measure's own sheet. */
export function sheetOf(sheet: string, measure: Measure): string {
	return `${sheet}-${measure}`;
}

/** What the measure carries in a month, as its own working counts it; undefined where the workbook can't repeat that. */
export function monthFormula(view: MeasureView, month: string): Formula | undefined {
	return view.working && movedFormula(monthTarget(view, month), view.move);
}

/** The seat of the other plan that is the same: the person's days in the team, or the same vacancy. */
export function sameSeat({ seats }: View, { seat }: SeatPlan): SeatView | undefined {
	return seats.find(
		({ seat: other }) =>
			other.name === seat.name &&
			other.team === seat.team &&
			other.vacancy === seat.vacancy &&
			other.from === seat.from &&
			other.until === seat.until,
	);
}
