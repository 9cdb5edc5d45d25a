/** What the plans of periods come to. */
import type { Money } from "../../core/money.ts";
import type { Quota } from "../../core/quotas.ts";

export interface QuotaFacts {
	readonly count: number;
	readonly amount: Money;
	/** In the order of the files. */
	readonly managers: readonly QuotaManager[];
}

export interface QuotaManager {
	/** Empty: of nobody. */
	readonly manager: string;
	readonly count: number;
	readonly amount: Money;
}

/** Their number and sum, over all and for each person. */
export function quotaFacts(quotas: readonly Quota[]): QuotaFacts {
	const managers = new Map<string, QuotaManager>();
	for (const { manager, amount } of quotas) {
		const known = managers.get(manager) ?? { manager, count: 0, amount: 0n };
		managers.set(manager, { manager, count: known.count + 1, amount: known.amount + amount });
	}
	const amount = quotas.reduce((sum, quota) => sum + quota.amount, 0n);
	return { count: quotas.length, amount, managers: [...managers.values()] };
}
