/** What a start costs: the settings of money. */
import type { Money } from "../../../core/money.ts";
import type { Tariff } from "../../../core/payroll.ts";
import type { Rate } from "../../../core/rate.ts";

export interface CostSettings {
	/** Fixed pay of a month before taxes, minor units. */
	readonly salary: Money;
	/** Variable pay as a share of what the person brings in. */
	readonly commission: Rate;
	/** Pay of a month is not below this in the first months; undefined: no floor. */
	readonly floor: { readonly amount: Money; readonly months: number } | undefined;
	readonly contributions: Contributions;
	readonly recruiting: RecruitingFee;
	/** Once, in the month of the start. */
	readonly equipment: Money;
	/** Each month. */
	readonly tools: Money;
	/** Once, in the month of the start. */
	readonly training: Money;
	/** Hours that the head of sales gives to a newcomer, and what one costs: shown as cost of training. */
	readonly headTime: { readonly hours: Rate; readonly hourly: Money } | undefined;
	/** Contribution margin of what is sold; undefined: payback is not known. */
	readonly margin: Rate | undefined;
}

/** What the employer pays on top of pay. */
export type Contributions =
	/** By the dated Russian rules of `templates/rates/RU.yaml`. */
	| { readonly by: "RU"; readonly tariff: Tariff; readonly injury: Rate }
	/** Elsewhere: a plain share of pay. */
	| { readonly by: "share"; readonly share: Rate };

/** What finding one person costs. */
export type RecruitingFee =
	| { readonly kind: "fixed"; readonly amount: Money }
	/** An agency's fee in monthly salaries: 1.5 of them. */
	| { readonly kind: "monthly-pay"; readonly salaries: Rate }
	/** An agency's fee as a share of a year's salary. */
	| { readonly kind: "annual-pay"; readonly share: Rate };
