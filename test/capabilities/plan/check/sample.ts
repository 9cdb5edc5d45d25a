/** Companies made in memory for the tests of `rop plan check`. */
import type { CheckSources } from "../../../../src/capabilities/plan/check/basis.ts";
import { checkPlan, type PlanCheck } from "../../../../src/capabilities/plan/check/check.ts";
import type { CheckId } from "../../../../src/capabilities/plan/check/facts.ts";
import type { Check } from "../../../../src/capabilities/plan/check/finding.ts";
import { type CheckSettings, NO_CHECK_SETTINGS } from "../../../../src/capabilities/plan/check/limits.ts";
import type { PlanSettings } from "../../../../src/capabilities/plan/settings.ts";
import { type Day, day } from "../../../../src/core/day.ts";
import { type Deal, type Deals, DealsBuilder } from "../../../../src/core/deals.ts";
import type { Money } from "../../../../src/core/money.ts";
import type { Payment } from "../../../../src/core/payments.ts";
import type { Person } from "../../../../src/core/staff.ts";
import { plainCalendar, planOf } from "../sample.ts";

/** A deal in short: days as text. */
export interface Sold extends Partial<Omit<Deal, "created" | "closed">> {
	readonly created?: string;
	readonly closed?: string;
}

export function dealsOf(sold: readonly Sold[]): Deals {
	const builder = new DealsBuilder(["deals.csv"]);
	sold.forEach(({ created, closed, ...more }, index) => {
		builder.add({
			id: String(index + 1),
			title: "",
			manager: "",
			stage: "",
			status: "won",
			amount: 0n,
			pipeline: "",
			client: "",
			product: "",
			channel: "",
			file: 0,
			line: index + 2,
			...more,
			created: created === undefined ? undefined : day(created),
			closed: closed === undefined ? undefined : day(closed),
		});
	});
	return builder.finish();
}

export interface Steady {
	readonly year?: number;
	/** Won in each month, in minor units, by each of so many deals. */
	readonly amount: Money;
	readonly wins?: number;
	readonly losses?: number;
	readonly managers?: readonly string[];
}

/** Twelve months that are all alike: deals begin on the 5th and are decided on the 15th. */
export function steady({ year = 2025, amount, wins = 1, losses = 0, managers = [""] }: Steady): Sold[] {
	return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`).flatMap((month) =>
		managers.flatMap((manager) => [
			...many(wins, { manager, amount, created: `${month}-05`, closed: `${month}-15`, client: `client of ${manager}` }),
			...many(losses, { manager, amount, created: `${month}-05`, closed: `${month}-15`, status: "lost" }),
		]),
	);
}

export function many(count: number, sold: Sold): Sold[] {
	return Array.from({ length: count }, () => sold);
}

export interface Given {
	readonly sold: readonly Sold[];
	readonly plan?: Partial<PlanSettings>;
	/** Given: as from a staff file. */
	readonly people?: readonly Person[];
	readonly payments?: readonly Payment[];
	readonly settings?: Partial<CheckSettings>;
	readonly asOf?: string;
}

/** What the check says; throws where it can't be made at all. */
export function checkOf(given: Given): PlanCheck {
	const { check, problems } = resultOf(given);
	if (check === undefined) throw new Error(JSON.stringify(problems));
	return check;
}

export function resultOf({ sold, plan = {}, people, payments, settings, asOf = "2026-01-01" }: Given) {
	const deals = dealsOf(sold);
	const sources: CheckSources = {
		deals,
		people: people ?? [],
		staffed: people !== undefined,
		payments,
		calendar: plainCalendar(),
	};
	const today: Day = day(asOf);
	const made = planOf(plan, { people: people ?? [], won: deals.all().where({ status: "won" }) }, today);
	return checkPlan(made, sources, { ...NO_CHECK_SETTINGS, ...settings }, today);
}

/** The check of the id; throws where it was not made. */
export function found<Id extends CheckId>(check: PlanCheck, id: Id): Extract<Check, { readonly id: Id }> {
	const one = check.checks.find((each): each is Extract<Check, { readonly id: Id }> => each.id === id);
	if (one === undefined) throw new Error(`${id}: ${check.unmeasured.find((each) => each.id === id)?.missing}`);
	return one;
}

/** Why the check was not made. */
export function missing(check: PlanCheck, id: CheckId): string | undefined {
	return check.unmeasured.find((each) => each.id === id)?.missing;
}
