/** How much of the year hangs on one client, and on one seller? */
import type { Selection } from "../../../../core/deals.ts";
import type { Money } from "../../../../core/money.ts";
import { compareRates, type Rate, rateOf } from "../../../../core/rate.ts";
import type { Basis } from "../basis.ts";
import type { ShareFacts } from "../facts.ts";
import { type Check, checkOf, figure, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";

/** The largest client's share of what was won in the last twelve months. */
export function checkLargestClient(basis: Basis, limits: Limits): Check | Unmeasured {
	const largest = largestOf(basis, "client");
	if (largest === undefined) return unmeasured("largestClient", basis.outlook.pace ? "clients" : "history");
	return checkOf({
		id: "largestClient",
		status: judgeHigh(largest.share, limits),
		measured: figure("share", largest.share),
		limit: figure("share", limits.warn),
		failAt: figure("share", limits.fail),
		facts: largest.facts,
	});
}

/** The largest seller's share. Among few sellers everybody's is large: up to twice an equal share is no concern. */
export function checkLargestSeller(basis: Basis, limits: Limits): Check | Unmeasured {
	const largest = largestOf(basis, "manager");
	if (largest === undefined) return unmeasured("largestSeller", basis.outlook.pace ? "sellers" : "history");
	const twice = rateOf(2n, BigInt(largest.count));
	const higher = (limit: Rate) => (compareRates(twice, limit) > 0 ? twice : limit);
	const adapted = { warn: higher(limits.warn), fail: limits.fail && higher(limits.fail) };
	return checkOf({
		id: "largestSeller",
		status: judgeHigh(largest.share, adapted),
		measured: figure("share", largest.share),
		limit: figure("share", adapted.warn),
		failAt: figure("share", adapted.fail),
		facts: { ...largest.facts, sellers: largest.count },
	});
}

interface Largest {
	readonly share: Rate;
	readonly count: number;
	readonly facts: ShareFacts;
}

/** Undefined where nothing was won, or nobody is named. */
function largestOf({ history, outlook }: Basis, key: "client" | "manager"): Largest | undefined {
	const [first, last] = [history.months[0], history.months.at(-1)];
	if (first === undefined || last === undefined || outlook.pace === undefined) return undefined;
	const won = history.won.where({ closedIn: { from: first.period.from, until: last.period.until } });
	const all = won.amount();
	const named = [...won.groupBy(key)].filter(([name]) => name !== "").map(([name, deals]) => amountOf(name, deals));
	const [largest] = named.sort((a, b) => (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0));
	if (largest === undefined || all <= 0n || largest.amount <= 0n) return undefined;
	const { name, amount } = largest;
	const others = all - amount;
	return {
		share: rateOf(amount, all),
		count: named.length,
		facts: { name, amount, growthOfOthers: others > 0n ? rateOf(amount, others) : undefined },
	};
}

function amountOf(name: string, deals: Selection): { readonly name: string; readonly amount: Money } {
	return { name, amount: deals.amount() };
}
