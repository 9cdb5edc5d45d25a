/** Hiring estimates and their workbooks, made from settings as a user writes them. */
import { estimate, type HireEstimate } from "../../../src/capabilities/hire/estimate.ts";
import { presentHire } from "../../../src/capabilities/hire/present.ts";
import { loadSolver } from "../../../src/capabilities/hire/run-solver.ts";
import { hireSettings } from "../../../src/capabilities/hire/written.ts";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { type Day, day } from "../../../src/core/day.ts";
import { applyRate, rate } from "../../../src/core/rate.ts";
import type { Person } from "../../../src/core/staff.ts";
import type { Language } from "../../../src/i18n/language.ts";
import { readTree } from "../../../src/input/settings/tree.ts";
import { renderXlsx } from "../../../src/output/xlsx.ts";
import { person, plainCalendar, planOf } from "../plan/sample.ts";

const solve = await loadSolver();

/** Three people, one of whom is known to leave, one of whom is new and works four days of five. */
export const TEAM: readonly Person[] = [
	person("Ann", { role: "manager", hired: day("2024-02-01"), weight: rate("1.25") }),
	person("Bob", { role: "manager", hired: day("2023-02-01"), left: day("2026-06-20") }),
	person("Cid", { role: "manager", hired: day("2026-01-12"), fullTime: rate("0.8") }),
];

/** What makes every part of the document appear. */
export const WHOLE = `
hire:
  role: manager
  carry: quarter
  productivity: 312 345.67 a month
  ramp: [20 %, 55 %, 90 %]
  turnover: 35 % a year
  probationPass: 70 %
  leadTime: { approval: 3 working days, recruiting: 30 days, notice: 14 days }
  planned: [{ month: 2026-04 }]
  responsible: { recruiting: Jane, onboarding: Head of sales, budget: Owner, coffee: Office }
  span: [{ role: team lead, per: 4, have: 1, salary: 120 000 }]
  risk: { simulations: 200, seed: 7 }
  cost:
    salary: 60 000
    commission: 3.5 %
    floor: { amount: 80 000, months: 3 }
    contributions: 30.2 %
    recruiting: { salaries: 1.5 }
    equipment: 90 000
    tools: 6 000 a month
    training: 15 000
    headTime: { hours: 40, hourly: 1 250 }
    margin: 40 %
`;

export interface Wanted {
	readonly people?: readonly Person[];
	readonly plan?: Partial<PlanSettings>;
	readonly asOf?: Day;
}

/** The estimate of a `hire` section, of a plan of 24 million by working days. Throws the problems that keep it from being made. */
export function estimateOf(
	yaml: string,
	{ people = TEAM, plan: more = {}, asOf = day("2026-01-05") }: Wanted = {},
): HireEstimate {
	const calendar = plainCalendar();
	const wanted = { target: 24_000_000_00n, unit: 100_00n, seasonality: { from: "workdays" }, ...more } as const;
	const plan = planOf(wanted, { people: [...people], calendar }, asOf);
	const { tree } = readTree(yaml, "rop.yaml");
	const { settings, problems } = hireSettings({
		tree,
		language: "en",
		plan: plan.settings,
		asOf,
		calendar,
		history: false,
	});
	if (settings === undefined) throw new Error(JSON.stringify(problems));
	const found = estimate(settings, {
		plan,
		people,
		deals: undefined,
		calendar,
		asOf,
		taxed: ({ cost }, pays) =>
			pays.map(({ pay }) =>
				cost?.contributions.by === "share" ? applyRate(pay, cost.contributions.share, "half-up") : 0n,
			),
		solve,
	});
	if (found.estimate === undefined) throw new Error(JSON.stringify(found.problems));
	return found.estimate;
}

export function workbookOf(found: HireEstimate, language: Language = "en"): Promise<Uint8Array> {
	return renderXlsx(presentHire(found, language), language);
}
