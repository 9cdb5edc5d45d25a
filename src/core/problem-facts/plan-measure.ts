/** Reported where what a plan is of makes something impossible, or where its measures contradict one another. */
import type { Day } from "../day.ts";
import type { Currency, Money } from "../money.ts";

/** What a plan may be of. */
export type PlanMeasure = "payments" | "revenue" | "margin" | "deals" | "clients";

export interface PlanMeasureFacts {
	/** No file tells the past in this measure, and something was to be learned from it. */
	"plan-measure-without-history": { measure: "payments" | "margin" | "clients" };
	/** A target from profit is money, and the plan counts things. */
	"plan-measure-of-profit": { measure: "deals" | "clients" };
	"plan-measure-without-funnel": { measure: "margin" | "deals" | "clients" };
	"plan-measure-elsewhere": {
		measure: "margin" | "deals" | "clients";
		command: string;
		/** What the command works on. */
		works: readonly PlanMeasure[];
	};
	/** Two plans of which one is of other things than the other. */
	"plan-versions-of-measures": { before: PlanMeasure; after: PlanMeasure };
	/** The check holds a plan of payments against won deals. */
	"plan-measure-checked-by-deals": Record<never, never>;
	/** A further measure that the plan itself is of. */
	"plan-measure-again": { measure: PlanMeasure };
	/** A further measure was asked for that the plan has not. */
	"plan-measure-not-planned": { measure: PlanMeasure; known: readonly PlanMeasure[] };
	/** The command works on the plan itself. */
	"plan-measures-left": { command: string; measures: readonly PlanMeasure[] };
	/** Money and number of deals together ask for another average deal than there was. */
	"plan-measures-average-deal": AverageDealFacts;
	/** Every new client is a won deal at least. */
	"plan-measures-clients-over-deals": { clients: number; deals: number };
}

export interface AverageDealFacts {
	readonly measure: "revenue" | "payments";
	/** A deal, as the plan implies it and as it was. */
	readonly planned: Money;
	readonly past: Money;
	/** Half-open days of what was. */
	readonly from: Day;
	readonly until: Day;
	readonly currency: Currency;
	readonly money: Money;
	readonly deals: number;
	/** At the past average: how many deals the money takes, and what money the deals bring. */
	readonly dealsNeeded: number;
	readonly moneyOfDeals: Money;
}
