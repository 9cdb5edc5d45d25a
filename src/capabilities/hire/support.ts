/** Heads and supporting roles: one for so many people who sell. */
import type { Money } from "../../core/money.ts";
import { divideRounded } from "../../core/rounding.ts";
import { MILLION } from "./retention.ts";
import type { SpanRule } from "./settings.ts";

export interface SupportNeed {
	readonly role: string;
	readonly per: number;
	readonly have: number;
	/** So many are needed at the fullest month: always up. */
	readonly needed: number;
	/** So many more than there are, not below zero. */
	readonly missing: number;
	/** The first month in which more are needed than there are, by its index; undefined: none. */
	readonly from: number | undefined;
	/** Fixed pay a month of those who are missing, minor units; undefined where no pay was given. */
	readonly monthly: Money | undefined;
}

/** The need of each rule for these expected people by month, in millionths. */
export function supportFor(rules: readonly SpanRule[], heads: readonly bigint[]): SupportNeed[] {
	return rules.map(({ role, per, have, salary }) => {
		const needed = heads.map((people) => Number(divideRounded(people, MILLION * BigInt(per), "ceiling")));
		const most = Math.max(0, ...needed);
		const missing = Math.max(0, most - have);
		const first = needed.findIndex((count) => count > have);
		return {
			role,
			per,
			have,
			needed: most,
			missing,
			from: first === -1 ? undefined : first,
			monthly: salary === undefined ? undefined : salary * BigInt(missing),
		};
	});
}
