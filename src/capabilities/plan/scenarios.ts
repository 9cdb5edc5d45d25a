/** Other courses of the year beside the plan: what each asks for in deals, leads and people, and what its leads bring. */
import type { Money } from "../../core/money.ts";
import { error, notice, type Problem } from "../../core/problem.ts";
import { addRates, compareRates, divideRates, multiplyRates, ONE, type Rate, rateOf, ZERO } from "../../core/rate.ts";
import type { Plan } from "./decompose.ts";
import type { FunnelBasis } from "./funnel/basis.ts";
import { monthMoney } from "./funnel/money.ts";
import { headsFor, type Staffing, staffingOf } from "./scenarios/heads.ts";
import type { ScenarioSettings } from "./scenarios/wanted.ts";

export interface Scenarios {
	/** The plan itself first. */
	readonly all: readonly Scenario[];
	/** Undefined where the plan has no people. */
	readonly staffing: Staffing | undefined;
}

/** Money in minor units and counts, exact; whoever shows a count rounds it up. */
export interface Scenario {
	/** Undefined: the plan itself. */
	readonly settings: ScenarioSettings | undefined;
	readonly target: Rate;
	/** From the first stage of the funnel to the deal; undefined without a funnel, as all that follows from it. */
	readonly conversion: Rate | undefined;
	readonly averageDeal: Rate | undefined;
	readonly deals: Rate | undefined;
	/** Of the first stage. */
	readonly leads: Rate | undefined;
	/** How many of them come; undefined where nothing is known of that. */
	readonly flow: Rate | undefined;
	/** What new business these bring. */
	readonly brings: Rate | undefined;
	/** What clients that are there already bring. */
	readonly repeat: Rate;
	/** People there all year. */
	readonly heads: Rate | undefined;
}

/** The scenarios of a plan, the plan itself first; `basis`: of its funnel, `workdays`: of the year. */
export function scenariosOf(
	plan: Plan,
	wanted: readonly ScenarioSettings[],
	basis: FunnelBasis | undefined,
	workdays: number,
): { readonly scenarios: Scenarios; readonly problems: readonly Problem[] } {
	const staffing = staffingOf(plan, workdays);
	const planned = effort(plan, basis, undefined);
	const all = [undefined, ...wanted].map((settings) => scenario(plan, basis, settings, staffing, planned));
	return { scenarios: { all, staffing }, problems: wanted.flatMap((each) => problemsOf(each, basis)) };
}

function scenario(
	plan: Plan,
	basis: FunnelBasis | undefined,
	settings: ScenarioSettings | undefined,
	staffing: Staffing | undefined,
	planned: Effort,
): Scenario {
	const own = effort(plan, basis, settings);
	const flow = basis?.flow && multiplyRates(basis.flow.count, settings?.leads ?? ONE);
	const limit = basis?.stages[0]?.capacity;
	return {
		settings,
		target: own.target,
		repeat: own.repeat,
		conversion: basis && own.conversion,
		averageDeal: basis && own.averageDeal,
		deals: basis && divideRates(own.fresh, own.averageDeal),
		leads: basis && own.load,
		flow,
		brings: flow && multiplyRates(flow, multiplyRates(own.conversion, own.averageDeal)),
		heads: staffing && headsFor(staffing, own.load, { planned: planned.load, limit }),
	};
}

interface Effort {
	readonly target: Rate;
	readonly fresh: Rate;
	readonly repeat: Rate;
	readonly conversion: Rate;
	readonly averageDeal: Rate;
	/** New money over what one of the first stage brings; without a funnel, money over the factors. */
	readonly load: Rate;
}

function effort(plan: Plan, basis: FunnelBasis | undefined, settings: ScenarioSettings | undefined): Effort {
	const factor = targetFactor(plan.settings.target, settings);
	const months = plan.months.map(({ target }) => monthMoney(multiplyRates(rateOf(target, 1n), factor), basis?.repeat));
	const sum = (of: "fresh" | "repeat") => months.map((month) => month[of]).reduce(addRates, ZERO);
	const first = basis?.stages[0];
	const conversion = multiplyRates(first ? divideRates(ONE, first.perDeal) : ONE, settings?.conversion ?? ONE);
	const averageDeal = multiplyRates(rateOf(basis?.averageDeal.value ?? 1n, 1n), settings?.averageDeal ?? ONE);
	const fresh = sum("fresh");
	return {
		target: multiplyRates(rateOf(plan.settings.target, 1n), factor),
		fresh,
		repeat: sum("repeat"),
		conversion,
		averageDeal,
		load: divideRates(fresh, multiplyRates(conversion, averageDeal)),
	};
}

/** The scenario's target against the plan's. */
export function targetFactor(target: Money, settings: ScenarioSettings | undefined): Rate {
	if (settings === undefined) return ONE;
	return "factor" in settings.target ? settings.target.factor : rateOf(settings.target.amount, target);
}

/** A conversion above all there is, and leads that nothing is known of. */
function problemsOf({ name, conversion, leads, place }: ScenarioSettings, basis: FunnelBasis | undefined): Problem[] {
	const first = basis?.stages[0];
	const raised = first && multiplyRates(divideRates(ONE, first.perDeal), conversion);
	const unknown = compareRates(leads, ONE) !== 0 && basis?.flow === undefined;
	return [
		...(raised && compareRates(raised, ONE) === 1
			? [error("plan-scenario-conversion", { scenario: name, conversion: raised }, place)]
			: []),
		...(unknown ? [notice("plan-scenario-leads-unknown", { scenario: name }, place)] : []),
	];
}
