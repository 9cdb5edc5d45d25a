/** Reported where what a plan is of makes something impossible. */

export interface PlanMeasureFacts {
	/** No file tells the past in this measure, and something was to be learned from it. */
	"plan-measure-without-history": { measure: "payments" | "margin" | "clients" };
	/** A target from profit is money, and the plan counts things. */
	"plan-measure-of-profit": { measure: "deals" | "clients" };
	"plan-measure-without-funnel": { measure: "margin" | "deals" | "clients" };
	"plan-measure-elsewhere": { measure: "margin" | "deals" | "clients"; command: string };
	/** The check holds a plan of payments against won deals. */
	"plan-measure-checked-by-deals": Record<never, never>;
}
