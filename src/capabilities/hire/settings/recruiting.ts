/** The recruiting funnel: who comes through from each stage to the next. */
import type { Rate } from "../../../core/rate.ts";

/** In order from the first answer to the first day of work. */
export const STAGES = ["responses", "phone", "interviews", "offers", "starts"] as const;
export type RecruitingStage = (typeof STAGES)[number];

export interface Recruiting {
	/** Share that reaches the next stage, above zero: of responses a call, of calls an interview, and so on. */
	readonly rates: Readonly<Record<Exclude<RecruitingStage, "starts">, StageRate>>;
}

export interface StageRate {
	readonly rate: Rate;
	/** Whether it is the program's own, because nobody gave one. */
	readonly defaulted: boolean;
}
