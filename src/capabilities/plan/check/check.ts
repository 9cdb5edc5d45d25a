/** Is the plan tied to reality? Every check that can be made, those that can't, and what would have to be true. */
import type { Day } from "../../../core/day.ts";
import { error, notice, type Problem } from "../../../core/problem.ts";
import type { Plan } from "../decompose.ts";
import { type Basis, basisOf, type CheckSources, wholeUnit } from "./basis.ts";
import { checkBestMonth } from "./checks/best-month.ts";
import { checkCapacity, hiringsIn } from "./checks/capacity.ts";
import { checkLargestClient, checkLargestSeller } from "./checks/concentration.ts";
import { checkCoverage } from "./checks/coverage.ts";
import { checkGrowth } from "./checks/growth.ts";
import { checkJanuaryMay } from "./checks/january-may.ts";
import { checkLastPlan } from "./checks/last-plan.ts";
import { checkLeadBudget } from "./checks/lead-budget.ts";
import { checkLeads } from "./checks/leads.ts";
import { checkAverageDeal, checkConversion } from "./checks/levers.ts";
import { checkNewcomers } from "./checks/newcomers.ts";
import { checkPaymentLag } from "./checks/payment-lag.ts";
import { checkVacations } from "./checks/vacations.ts";
import { CHECK_IDS, type CheckId } from "./facts.ts";
import { type Check, isMeasured, type Limits, type Status, type Unmeasured, unmeasured } from "./finding.ts";
import type { Hiring } from "./hires.ts";
import { lastKnownDay } from "./history.ts";
import { type CheckSettings, limitsOf } from "./limits.ts";
import { type Solution, solve } from "./solve.ts";

export interface PlanCheck {
	readonly basis: Basis;
	readonly checks: readonly Check[];
	readonly unmeasured: readonly Unmeasured[];
	/** The worst of the checks. */
	readonly status: Status;
	/** What one factor alone, or all together, would have to be. */
	readonly solution: Solution | undefined;
	/** How many people alone, by the month of their start. */
	readonly hirings: readonly Hiring[];
}

/** The check of a plan, in the plan's own workbook. */
export interface CheckBeside {
	readonly check: PlanCheck;
	/** The files that it was made from gave warnings that nobody has been told. */
	readonly doubted: boolean;
}

const CHECKS: Readonly<Record<CheckId, (basis: Basis, limits: Limits) => Check | Unmeasured>> = {
	capacity: checkCapacity,
	growth: checkGrowth,
	bestMonth: checkBestMonth,
	averageDeal: checkAverageDeal,
	conversion: checkConversion,
	leads: checkLeads,
	leadBudget: checkLeadBudget,
	coverage: checkCoverage,
	newcomers: checkNewcomers,
	vacations: checkVacations,
	januaryMay: checkJanuaryMay,
	largestClient: checkLargestClient,
	largestSeller: checkLargestSeller,
	lastPlan: checkLastPlan,
	paymentLag: checkPaymentLag,
};

/** The findings; an error where the year is over already, so that nothing of it can be checked any more. */
export function checkPlan(
	plan: Plan,
	sources: CheckSources,
	settings: CheckSettings,
	asOf: Day,
): { readonly check?: PlanCheck; readonly problems: readonly Problem[] } {
	const basis = basisOf(plan, sources, settings, asOf);
	const { year } = plan.settings;
	if (basis.history.until >= year.until)
		return { problems: [error("plan-check-year-over", { year: year.label, asOf })] };
	const findings = CHECK_IDS.map((id) => findingOf(id, basis));
	const checks = findings.filter(isMeasured);
	return {
		problems:
			basis.history.until < asOf ? [notice("plan-check-data-ends", { last: lastKnownDay(basis.history), asOf })] : [],
		check: {
			basis,
			checks,
			unmeasured: findings.filter((finding): finding is Unmeasured => !isMeasured(finding)),
			status: worstOf(checks),
			solution: solve(basis.outlook, wholeUnit(basis)),
			hirings: hiringsIn(basis),
		},
	};
}

/** Checks of what is still to be brought. */
const OF_THE_REST: ReadonlySet<CheckId> = new Set<CheckId>([
	"capacity",
	"bestMonth",
	"averageDeal",
	"conversion",
	"leads",
	"leadBudget",
	"coverage",
]);

function findingOf(id: CheckId, basis: Basis): Check | Unmeasured {
	const limits = limitsOf(basis.settings, id);
	if (limits === undefined) return unmeasured(id, "switched-off");
	if (basis.outlook.remaining === 0n && OF_THE_REST.has(id)) return unmeasured(id, "met");
	return CHECKS[id](basis, limits);
}

function worstOf(checks: readonly Check[]): Status {
	const has = (status: Status) => checks.some((check) => check.status === status);
	if (has("fail")) return "fail";
	return has("warn") ? "warn" : "ok";
}
