/** Where the sheet of recruiting keeps what its own formulas refer to. */
import { type Formula, formula, type Reference } from "../../../../output/document.ts";
import { at, down } from "../../../plan/present/refs.ts";
import { type RecruitingStage, STAGES } from "../../settings/recruiting.ts";

/** The stages before the start. */
export const EARLY = STAGES.filter((stage) => stage !== "starts");
type Early = (typeof EARLY)[number];

export const RECRUITING = "recruiting";
export const FUNNEL = "funnel";

/** The cell of the rate from this stage to the next. */
export function rateFrom(stage: RecruitingStage): Reference {
	return at(RECRUITING, FUNNEL, stage, "rate");
}

/** The product of the rates from the stage to the start. */
export function ratesFrom(stage: Early): Formula {
	return formula`PRODUCT(${down(RECRUITING, FUNNEL, "rate", stage, EARLY.at(-1) ?? stage)})`;
}
