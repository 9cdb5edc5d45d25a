/** What the checks hold the plan to, where nobody says otherwise, and why just that. */
import type { Money } from "../../../core/money.ts";
import { compareRates, ONE, type Rate, rate, rateOf } from "../../../core/rate.ts";
import type { CheckId } from "./facts.ts";
import type { Limits } from "./finding.ts";

/** What was written under `plan.check`; whatever is missing has a default. */
export interface CheckSettings {
	readonly limits: ReadonlyMap<CheckId, WrittenLimits>;
	/** Last year's target of each person, by name. */
	readonly lastTargets: ReadonlyMap<string, Money>;
	/** Undefined where nobody says what a lead costs. */
	readonly leadBudget?: LeadBudget | undefined;
}

/** The price of a lead, and the money for leads in a month. */
export interface LeadBudget {
	readonly perLead: Money;
	readonly aMonth: Money;
}

/** `off`: the check is not wanted. */
export type WrittenLimits = "off" | Partial<Limits>;

export const NO_CHECK_SETTINGS: CheckSettings = { limits: new Map(), lastTargets: new Map() };

/**
 * Practice, as far as it is published: needed against available capacity, up to 60 % is ample, from 80 % there is no
 * reserve (domain/sales-practice §1.2, row 14); a market grows by 10 to 15 % a year at most (§8.9), so what stands more
 * than that above the past needs a reason; an average deal that grows by more than 10 to 15 % needs new prices (§8.8);
 * where fewer than 40 to 60 % of the people meet a plan, it is the plan (§3.4, rule 20). The rest is our own judgement:
 * a client of a fifth, a seller of three tenths, newcomers with a twentieth of the plan, a fifth of the working days on
 * vacation, a tenth of the money after the year's end.
 */
export const DEFAULT_LIMITS: Readonly<Record<CheckId, Limits>> = {
	capacity: { warn: rate("0.8"), fail: ONE },
	growth: { warn: rate("0.1"), fail: rate("0.15") },
	bestMonth: { warn: ONE, fail: rate("1.15") },
	averageDeal: { warn: rate("0.1"), fail: rate("0.15") },
	conversion: { warn: rate("0.1"), fail: rate("0.15") },
	/** In times the plan of the next three months; where conversion is known, 1 ÷ conversion takes its place. */
	coverage: { warn: rate("3"), fail: rate("2") },
	leads: { warn: ONE, fail: rate("1.15") },
	leadBudget: { warn: ONE, fail: rate("1.15") },
	newcomers: { warn: rate("0.05"), fail: undefined },
	vacations: { warn: rate("0.2"), fail: undefined },
	januaryMay: { warn: rate("1.1"), fail: undefined },
	largestClient: { warn: rate("0.2"), fail: undefined },
	largestSeller: { warn: rate("0.3"), fail: undefined },
	lastPlan: { warn: rate("0.6"), fail: rate("0.4") },
	paymentLag: { warn: rate("0.1"), fail: undefined },
};

/** Strength of a newcomer in the first months where the plan says nothing: the middle of what is published (§2.2). */
export const DEFAULT_RAMP: readonly Rate[] = [rate("0.2"), rate("0.6"), rateOf(9n, 10n)];

/** Those that must not fall; all others must not rise. */
const LOW: ReadonlySet<CheckId> = new Set<CheckId>(["coverage", "lastPlan"]);

/** The limits of a check; undefined where it is switched off. A written `warn` takes along a default `fail` in its way. */
export function limitsOf(settings: CheckSettings, id: CheckId): Limits | undefined {
	const written = settings.limits.get(id);
	if (written === "off") return undefined;
	const { warn, fail } = { ...DEFAULT_LIMITS[id], ...written };
	if (fail === undefined || written?.fail !== undefined) return { warn, fail };
	const isInTheWay = LOW.has(id) ? compareRates(fail, warn) > 0 : compareRates(fail, warn) < 0;
	return { warn, fail: isInTheWay ? warn : fail };
}

/** Whether the settings say something of their own about the check. */
export function isWritten(settings: CheckSettings, id: CheckId): boolean {
	return settings.limits.has(id);
}
