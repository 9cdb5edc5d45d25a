/** One deal, as a CRM has it. */
import type { Day } from "../day.ts";
import type { Money } from "../money.ts";

export type DealStatus = "won" | "lost" | "open";

export interface Deal {
	readonly id: string;
	readonly title: string;
	readonly manager: string;
	readonly stage: string;
	readonly status: DealStatus;
	/** In minor units; undefined: the export does not say. */
	readonly amount: Money | undefined;
	readonly created: Day | undefined;
	/** The day it was won or lost; of an open deal, the day it is expected to close. */
	readonly closed: Day | undefined;
	readonly pipeline: string;
	readonly client: string;
	readonly product: string;
	readonly channel: string;
	/** What kind of client it is; absent, as empty: the export does not say. */
	readonly segment?: string;
	/** Of a lost deal, the stage that it had reached; absent, as empty: the export does not say. */
	readonly lostStage?: string;
	/** Which of the files it was read from: an index into `Deals.files`. */
	readonly file: number;
	/** The line of the file, the first being 1. */
	readonly line: number;
}

/** What deals can be grouped by. */
export type DealKey =
	| "manager"
	| "stage"
	| "status"
	| "pipeline"
	| "client"
	| "product"
	| "channel"
	| "segment"
	| "lostStage";

export const DEAL_KEYS = [
	"manager",
	"stage",
	"status",
	"pipeline",
	"client",
	"product",
	"channel",
	"segment",
	"lostStage",
] as const satisfies readonly DealKey[];
