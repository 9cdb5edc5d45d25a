/** What the user wrote of the plan, in rop.yaml and in options, made into complete settings. Options win. */
import type { Request } from "../../command.ts";
import type { Currency } from "../../core/money.ts";
import { error, type Problem } from "../../core/problem.ts";
import type { SettingsTree } from "../../input/settings/tree.ts";
import { currencyIn, type Workspace } from "../../input/workspace.ts";
import { currencyOfMeasure, MEASURES, type Measure } from "./measure.ts";
import type { WantedMeasure } from "./measures/wanted.ts";
import type { WantedSettings } from "./settled.ts";
import { completeSettings, type Places } from "./written/complete.ts";
import { funnelSettings } from "./written/funnel-settings.ts";
import { measureSettings } from "./written/measure-settings.ts";
import { readOptions } from "./written/options.ts";
import { scenarioSettings } from "./written/scenario-settings.ts";
import type { WrittenPlan } from "./written/schema.ts";

/** The plan that is asked for. */
export interface AskedPlan {
	/** Absent where something is missing or wrong. */
	readonly settings?: WantedSettings;
	/** Its further measures. */
	readonly measures?: readonly WantedMeasure[];
	readonly problems: readonly Problem[];
}

/** The settings, or what is missing or wrong in the file and on the command line, all at once. */
export async function planSettings(workspace: Workspace | undefined, { options }: Request): Promise<AskedPlan> {
	const money = currencyIn(workspace);
	const measure = measureIn(workspace);
	const currency = currencyOfMeasure(measure, money);
	const { written, problems: inFile } = await readPlanSection(workspace, currency);
	const { typed, problems: inOptions } = readOptions(options, currency);
	const plan: WrittenPlan = { ...written, ...typed };
	const { target, year } = plan;
	const funnel = funnelSettings(plan.funnel, workspace?.tree);
	const scenarios = scenarioSettings(plan.scenarios, workspace?.tree);
	const problems = [...inFile, ...inOptions, ...funnel.problems, ...scenarios.problems];
	const wrong = (code: "--year" | "--target") =>
		problems.some(({ facts }) => "option" in facts && facts.option === code);
	if (year === undefined && inFile.length === 0 && !wrong("--year")) problems.push(error("plan-year-missing", {}));
	if (target === undefined && inFile.length === 0 && !wrong("--target"))
		problems.push(error("plan-target-missing", {}));
	const company = workspace?.settings.company;
	const tree = workspace?.tree;
	const further = measureSettings({ company, measure, year: year ?? 0, written: plan, money }, tree);
	problems.push(...further.problems);
	if (target === undefined || year === undefined || problems.length > 0) return { problems };
	const places = placesIn(tree, typed.target !== undefined);
	const settings = completeSettings(plan, target, { company, currency, measure, year, places });
	return {
		problems,
		settings: { ...settings, funnel: funnel.settings, scenarios: scenarios.settings },
		measures: further.settings,
	};
}

function placesIn(tree: SettingsTree | undefined, isTyped: boolean): Places {
	return {
		target: isTyped ? undefined : tree?.valueAt(["plan", "target"]),
		weight: (name) => tree?.keyAt(["plan", "weights", name]),
		fixed: (index) => tree?.valueAt(["plan", "fixed", index]),
	};
}

/** What the plan is of, before the rest is read: amounts of counted things are whole numbers. */
function measureIn(workspace: Workspace | undefined): Measure {
	const written = workspace?.tree.at(["plan", "measure"]);
	return MEASURES.find((measure) => measure === written) ?? "revenue";
}

async function readPlanSection(workspace: Workspace | undefined, currency: Currency) {
	if (workspace?.tree.root["plan"] === undefined) return { written: {}, problems: [] };
	const [{ planSchema }, { readSection }] = await Promise.all([
		import("./written/schema.ts"),
		import("../../input/settings/section.ts"),
	]);
	const { value, problems } = readSection(workspace.tree, ["plan"], planSchema(currency, currencyIn(workspace)));
	return { written: value ?? {}, problems };
}
