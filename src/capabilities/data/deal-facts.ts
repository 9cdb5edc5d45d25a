/** The deals counted and summed as reports will count them: by outcome, stage, manager and month of closing. */
import type { Day } from "../../core/day.ts";
import type { DealStatus, Deals, Selection } from "../../core/deals.ts";
import type { Money } from "../../core/money.ts";

export interface DealFacts {
	readonly count: number;
	readonly won: {
		readonly count: number;
		readonly amount: Money | undefined;
		/** Won without a closing day: in `amount`, but in no month. */
		readonly undated: number;
		readonly undatedAmount: Money | undefined;
		readonly withoutAmount: number;
	};
	readonly lost: {
		readonly count: number;
		/** How many of them say at which stage they were lost. */
		readonly staged: number;
	};
	readonly open: { readonly count: number; readonly amount: Money | undefined };
	/** Won of won and lost; undefined where neither is there. */
	readonly winRate: number | undefined;
	/** Closing days of what was won. */
	readonly days: { readonly first: Day; readonly last: Day } | undefined;
	readonly stages: readonly StageFacts[];
	readonly managers: readonly ManagerFacts[];
	readonly months: readonly { readonly period: string; readonly won: number; readonly amount: Money }[];
}

export interface StageFacts {
	readonly stage: string;
	readonly status: DealStatus;
	/** What told the status: `settings`, `profile`, `column`, `word`, `unknown`. */
	readonly source: string;
	readonly count: number;
	/** Undefined where no deal of the stage has an amount. */
	readonly amount: Money | undefined;
}

export interface ManagerFacts {
	/** Empty: deals without an owner. */
	readonly manager: string;
	readonly count: number;
	readonly won: number;
	readonly amount: Money;
}

/** How each stage was understood. */
export interface StageMeaning {
	readonly stage: string;
	readonly status: DealStatus;
	readonly source: string;
}

const STATUSES: readonly DealStatus[] = ["won", "open", "lost"];

/** All of it. Stages by outcome and then by their number of deals, managers by what they won, months in order. */
export function dealFacts(deals: Deals, meanings: readonly StageMeaning[]): DealFacts {
	const all = deals.all();
	const of = (status: DealStatus) => all.where({ status });
	const [won, lost, open] = [of("won"), of("lost"), of("open")];
	const undated = won.where({ undated: true });
	const closed = won.count + lost.count;
	return {
		count: all.count,
		won: {
			count: won.count,
			amount: knownAmount(won),
			undated: undated.count,
			undatedAmount: knownAmount(undated),
			withoutAmount: won.unknownAmounts(),
		},
		lost: { count: lost.count, staged: lost.count - (lost.groupBy("lostStage").get("")?.count ?? 0) },
		open: { count: open.count, amount: knownAmount(open) },
		winRate: closed === 0 ? undefined : won.count / closed,
		days: won.days(),
		stages: STATUSES.flatMap((status) => stagesOf(of(status), status, meanings)),
		managers: managersOf(all),
		months: [...won.byMonth("closed")].map(([period, each]) => ({ period, won: each.count, amount: each.amount() })),
	};
}

/** The sum; undefined where there are deals and none of them has an amount. Of no deals it is zero. */
function knownAmount(deals: Selection): Money | undefined {
	return deals.count > 0 && deals.unknownAmounts() === deals.count ? undefined : deals.amount();
}

function stagesOf(deals: Selection, status: DealStatus, meanings: readonly StageMeaning[]): readonly StageFacts[] {
	const sourceOf = (stage: string) =>
		meanings.find((meaning) => meaning.stage === stage && meaning.status === status)?.source ?? "unknown";
	return [...deals.groupBy("stage")]
		.map(([stage, each]) => ({
			stage,
			status,
			source: sourceOf(stage),
			count: each.count,
			amount: knownAmount(each),
		}))
		.sort((a, b) => b.count - a.count || textOrder(a.stage, b.stage));
}

function managersOf(all: Selection): readonly ManagerFacts[] {
	return [...all.groupBy("manager")]
		.map(([manager, each]) => {
			const won = each.where({ status: "won" });
			return { manager, count: each.count, won: won.count, amount: won.amount() };
		})
		.sort((a, b) => compared(b.amount, a.amount) || b.count - a.count || textOrder(a.manager, b.manager));
}

function compared(a: Money, b: Money): number {
	return a < b ? -1 : Number(a > b);
}

/** By code units, not a locale's order, so that the same inputs give the same bytes. */
function textOrder(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
