/** What the user wrote of the plan, in rop.yaml and in options, made into complete settings. Options win. */
import type { Request } from "../../command.ts";
import { type Currency, minorPerMajor } from "../../core/money.ts";
import { year } from "../../core/period.ts";
import { error, type Problem } from "../../core/problem.ts";
import { currencyIn, type Workspace } from "../../input/workspace.ts";
import { NO_HEDGE } from "./hedge.ts";
import { currencyOfMeasure, MEASURES, type Measure } from "./measure.ts";
import type { WantedSettings } from "./settled.ts";
import { funnelSettings } from "./written/funnel-settings.ts";
import { readOptions } from "./written/options.ts";
import { scenarioSettings } from "./written/scenario-settings.ts";
import type { WrittenPlan } from "./written/schema.ts";

/** The settings, or what is missing or wrong in the file and on the command line, all at once. */
export async function planSettings(
	workspace: Workspace | undefined,
	{ options }: Request,
): Promise<{ readonly settings?: WantedSettings; readonly problems: readonly Problem[] }> {
	const currency = currencyOfMeasure(measureIn(workspace), currencyIn(workspace));
	const { written, problems: inFile } = await readPlanSection(workspace, currency);
	const { typed, problems: inOptions } = readOptions(options, currency);
	const { target, year: number, ...plan } = { ...written, ...typed };
	const funnel = funnelSettings(plan.funnel, workspace?.tree);
	const scenarios = scenarioSettings(plan.scenarios, workspace?.tree);
	const problems = [...inFile, ...inOptions, ...funnel.problems, ...scenarios.problems];
	const wrong = (code: "--year" | "--target") =>
		problems.some(({ facts }) => "option" in facts && facts.option === code);
	if (number === undefined && inFile.length === 0 && !wrong("--year")) problems.push(error("plan-year-missing", {}));
	if (target === undefined && inFile.length === 0 && !wrong("--target"))
		problems.push(error("plan-target-missing", {}));
	if (target === undefined || number === undefined || problems.length > 0) return { problems };
	const weights = Object.entries(plan.weights ?? {}).map(
		([name, weight]) => [name, { weight, place: workspace?.tree.keyAt(["plan", "weights", name]) }] as const,
	);
	return {
		problems,
		settings: {
			company: workspace?.settings.company,
			currency,
			measure: plan.measure ?? "revenue",
			year: year(number),
			target: target.amount,
			goal: {
				...target.goal,
				place: typed.target === undefined ? workspace?.tree.valueAt(["plan", "target"]) : undefined,
			},
			unit: plan.round ?? minorPerMajor(currency),
			seasonality: plan.seasonality ?? { from: "equal" },
			vacancies: plan.vacancies ?? [],
			unfilled: plan.unfilled ?? "redistribute",
			ramp: plan.ramp ?? [],
			vacations: plan.vacations ?? "deduct",
			debt: plan.debt ?? "spread",
			weighting: plan.weighting ?? { by: "staff" },
			weights: new Map(weights),
			by: plan.by ?? "manager",
			shares: sharesByName(plan.shares),
			fixed: (plan.fixed ?? []).map((cell, index) => ({
				...cell,
				place: workspace?.tree.valueAt(["plan", "fixed", index]),
			})),
			hedge: plan.hedge ?? NO_HEDGE,
			funnel: funnel.settings,
			scenarios: scenarios.settings,
		},
	};
}

/** What the plan is of, before the rest is read: amounts of counted things are whole numbers. */
function measureIn(workspace: Workspace | undefined): Measure {
	const written = workspace?.tree.at(["plan", "measure"]);
	return MEASURES.find((measure) => measure === written) ?? "revenue";
}

function sharesByName(written: WrittenPlan["shares"]): WantedSettings["shares"] {
	const named = Object.entries(written ?? {}).flatMap(([by, shares]) =>
		shares === undefined ? [] : [[by, new Map(Object.entries(shares))]],
	);
	return Object.fromEntries(named);
}

async function readPlanSection(workspace: Workspace | undefined, currency: Currency) {
	if (workspace?.tree.root["plan"] === undefined) return { written: {}, problems: [] };
	const [{ planSchema }, { readSection }] = await Promise.all([
		import("./written/schema.ts"),
		import("../../input/settings/section.ts"),
	]);
	const { value, problems } = readSection(workspace.tree, ["plan"], planSchema(currency));
	return { written: value ?? {}, problems };
}
