/** What was understood of the data, and what it means for plan and reports. */
import type { Activity } from "../../core/activities.ts";
import type { Deals } from "../../core/deals.ts";
import type { Currency, Money } from "../../core/money.ts";
import type { Payment } from "../../core/payments.ts";
import type { Problem } from "../../core/problem.ts";
import type { Quota } from "../../core/quotas.ts";
import type { Person } from "../../core/staff.ts";
import type { CheckedFile } from "./checked-file.ts";
import { type DealFacts, dealFacts, type StageMeaning } from "./deal-facts.ts";
import { type Meaning, meaningsOf } from "./meanings.ts";
import { type QuotaFacts, quotaFacts } from "./quota-facts.ts";
import { type Standing, standings } from "./standings.ts";

/** What the readers found. */
export interface Readings {
	readonly company: string | undefined;
	readonly currency: Currency;
	readonly files: readonly CheckedFile[];
	/** Undefined where no such file was named. */
	readonly deals: Deals | undefined;
	readonly stages: readonly StageMeaning[];
	readonly staff: readonly Person[] | undefined;
	readonly payments: readonly Payment[] | undefined;
	readonly activities: readonly Activity[] | undefined;
	readonly quotas: readonly Quota[] | undefined;
	/** Rows that can't be read are left out. */
	readonly allowRejects: boolean;
	readonly problems: readonly Problem[];
}

export interface DataCheck {
	readonly company: string | undefined;
	readonly currency: Currency;
	readonly files: readonly CheckedFile[];
	readonly deals: DealFacts | undefined;
	readonly staff: { readonly count: number } | undefined;
	readonly payments: PaymentFacts | undefined;
	readonly activities: ActivityFacts | undefined;
	readonly quotas: QuotaFacts | undefined;
	/** By manager: what is odd about the name. */
	readonly standings: ReadonlyMap<string, Standing>;
	/** The nearest known name of each unknown stage. */
	readonly nearestStages: ReadonlyMap<string, string>;
	/** The most serious first; none where everything was understood. */
	readonly meanings: readonly Meaning[];
	readonly problems: readonly Problem[];
}

export interface PaymentFacts {
	readonly count: number;
	/** With refunds taken off. */
	readonly amount: Money;
	readonly refunds: { readonly count: number; readonly amount: Money };
}

export interface ActivityFacts {
	readonly count: number;
	readonly calls: number;
	readonly meetings: number;
	/** In which both sides spoke or met. */
	readonly reached: number;
	/** Seconds of talk. */
	readonly talk: number;
}

/** Everything that is worth saying of the readings. */
export function checkData(readings: Readings): DataCheck {
	const { company, currency, files, staff, problems } = readings;
	const deals = readings.deals === undefined ? undefined : dealFacts(readings.deals, readings.stages);
	return {
		company,
		currency,
		files,
		deals,
		staff: staff && { count: staff.length },
		payments: readings.payments && paymentFacts(readings.payments),
		activities: readings.activities && activityFacts(readings.activities),
		quotas: readings.quotas && quotaFacts(readings.quotas),
		standings: standings(problems, staff),
		nearestStages: nearestStages(problems),
		meanings: meaningsOf(readings, deals),
		problems,
	};
}

function paymentFacts(payments: readonly Payment[]): PaymentFacts {
	const sum = (some: readonly Payment[]) => some.reduce((total, { amount }) => total + amount, 0n);
	const refunds = payments.filter(({ amount }) => amount < 0n);
	return { count: payments.length, amount: sum(payments), refunds: { count: refunds.length, amount: sum(refunds) } };
}

function activityFacts(activities: readonly Activity[]): ActivityFacts {
	const count = (is: (activity: Activity) => boolean) => activities.filter(is).length;
	return {
		count: activities.length,
		calls: count(({ kind }) => kind === "call"),
		meetings: count(({ kind }) => kind === "meeting"),
		reached: count(({ reached }) => reached === true),
		talk: activities.reduce((sum, { talk }) => sum + (talk ?? 0), 0),
	};
}

function nearestStages(problems: readonly Problem[]): ReadonlyMap<string, string> {
	return new Map(
		problems.flatMap((problem) =>
			problem.code === "stage-unknown" && problem.facts.closest !== undefined
				? [[problem.facts.stage, problem.facts.closest] as const]
				: [],
		),
	);
}
