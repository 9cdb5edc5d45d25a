/** Reported by `rop hire estimate`. */
import type { Day } from "../day.ts";
import type { Currency, Money } from "../money.ts";

/** How many months of how many ramped people there are, and how many it takes. */
interface RampedMonths {
	role: string;
	months: number;
	people: number;
}

export interface HireFacts {
	"hire-year-over": { year: string; asOf: Day };
	"hire-without-history": { role: string };
	"hire-nobody-ramped": RampedMonths & { least: number };
	"hire-history-thin": RampedMonths & { enough: number };
	"hire-plan-without-people": Record<never, never>;
	"hire-attainment-twice": { productivity: "history" | "given" };
	"hire-productivity-and-quota": { role: string };
	"hire-until-early": { until: string; first: string };
	"hire-planned-outside": { month: string; first: string; last: string };
	"hire-role-unknown": { role: string; known: readonly string[] };
	"hire-role-twice": { role: string };
	"hire-ramp-falls": { role: string };
	"hire-ramp-unknown": { role: string; people: number; least: number };
	"hire-ramp-thin": { role: string; people: number; enough: number };
	/** `others`: what the staff file calls those who are counted as the role. */
	"hire-other-roles": { role: string; others: readonly string[]; people: number };
	"hire-turnover-missing": Record<never, never>;
	"hire-cost-missing": { role: string };
	/** `need`: the label of the period. The last days to decide on a start and to open its vacancy in time. */
	"hire-too-late": {
		need: string;
		missing: Money;
		currency: Currency;
		decideBy: Day | undefined;
		openBy: Day | undefined;
		asOf: Day;
	};
	"what-if-unread": { found: string };
	"what-if-too-many": { asked: number; most: number };
	"hire-limits-short": { need: string; missing: Money; currency: Currency };
}
