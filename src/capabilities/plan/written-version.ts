/** Reads a frozen version of a plan back from its file. */
import { type Currency, type Money, moneyText } from "../../core/money.ts";
import { monthsOf, type Period } from "../../core/period.ts";
import { error, type Problem } from "../../core/problem.ts";
import { type Share, sum } from "./carry.ts";
import type { Plan } from "./decompose.ts";
import { allSettingsJson } from "./json-settings.ts";
import { besideText } from "./json-version.ts";
import type { Compared } from "./life/diff.ts";
import {
	figuresOf as figuresOfPlan,
	type MeasureFigures,
	measureFiguresOf,
	type PlanFigures,
	peopleTogether,
} from "./life/figures.ts";
import type { PlanVersion, UsedSettings } from "./life/version.ts";
import { currencyOfMeasure } from "./measure.ts";
import type { MeasurePlan } from "./measures.ts";
import { versionSchema, type WrittenVersion } from "./written/version-schema.ts";

export const VERSION_SCHEMA = "rop.plan-version/1";

/** The version; a problem where the file is something else, or is not as it was written. */
export function readVersion(
	bytes: Uint8Array,
	file: string,
): { readonly version?: PlanVersion; readonly problems: readonly Problem[] } {
	const written = parsed(new TextDecoder().decode(bytes));
	const schema = (written as { readonly schema?: unknown } | undefined)?.schema;
	if (schema !== VERSION_SCHEMA) {
		const found = typeof schema === "string" ? schema : undefined;
		return { problems: [error("plan-version-other", { found }, { file })] };
	}
	const checked = versionSchema.safeParse(written);
	if (!checked.success) return { problems: [broken(checked.error.issues[0]?.path ?? [], file)] };
	try {
		return { version: versionOf(checked.data, file), problems: [] };
	} catch (fault) {
		if (!(fault instanceof Broken)) throw fault;
		return { problems: [broken(fault.path, file)] };
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function broken(path: readonly PropertyKey[], file: string): Problem {
	return error("plan-version-broken", { key: path.map(String).join(".") }, { file });
}

/** What the schema could not see: amounts of another currency, months of another year, sums that don't add up. */
class Broken extends Error {
	readonly path: readonly PropertyKey[];

	constructor(path: readonly PropertyKey[]) {
		super("the version is not as it was written");
		this.path = path;
	}
}

function versionOf(written: WrittenVersion, file: string): PlanVersion {
	const { version, author, reason, asOf, settings } = written;
	return {
		number: version,
		frozen: asOf,
		author: author ?? undefined,
		reason: reason ?? undefined,
		file,
		figures: figuresOf(written.plan, written.plan.year, written.currency, ["plan"]),
		measures: measuresOf(written),
		beside: besideText(written.plan),
		settings: settingsOf(settings),
	};
}

function measuresOf({ plan, currency }: WrittenVersion): MeasureFigures[] {
	return (plan.measures ?? []).map((each, at) => ({
		measure: each.measure,
		figures: figuresOf(each, plan.year, currencyOfMeasure(each.measure, currency), ["plan", "measures", at]),
	}));
}

type WrittenSplit = Omit<NonNullable<WrittenVersion["plan"]["measures"]>[number], "measure">;

/** `path`: where the split stands in the file. */
function figuresOf(plan: WrittenSplit, year: Period, currency: Currency, path: readonly PropertyKey[]): PlanFigures {
	const labels = monthsOf(year).map(({ label }) => label);
	const shares = (months: WrittenSplit["months"], ...below: readonly PropertyKey[]): Share[] => {
		const ofYear = months.length === labels.length && months.every(({ period }, at) => period.label === labels[at]);
		if (!ofYear) throw new Broken([...path, ...below]);
		return months.map(({ period, target }) => ({ period, target: amount(target, currency, [...path, ...below]) }));
	};
	const months = shares(plan.months, "months");
	const target = amount(plan.target, currency, [...path, "target"]);
	// without people the teams are lines that share out the target
	const teams = plan.managers.length === 0 && plan.vacancies.length === 0 ? [] : plan.teams;
	if (sum(months) !== target) throw new Broken([...path, "months"]);
	const vacancies = plan.vacancies.map((each) => amount(each.target, currency, [...path, "vacancies"]));
	return {
		year,
		currency,
		target,
		unit: amount(plan.roundTo, currency, [...path, "roundTo"]),
		months,
		teams: teams.map((each, at) => ({ name: each.team, months: shares(each.months, "teams", at, "months") })),
		people: peopleTogether(
			plan.managers.map((each, at) => ({
				name: each.manager,
				team: each.team,
				months: shares(each.months, "managers", at, "months"),
			})),
		),
		vacancies: vacancies.reduce((total, each) => total + each, 0n),
	};
}

/** Minor units of an amount as the JSON interface writes it. */
function amount(text: string, currency: Currency, path: readonly PropertyKey[]): Money {
	const value = /^-?\d+(\.\d+)?$/.test(text) ? BigInt(text.replace(".", "")) : 0n;
	if (moneyText(value, currency) !== text) throw new Broken(path);
	return value;
}

/** The settings as texts by key and path; what is empty is not set. */
export function settingsOf(settings: object): UsedSettings {
	return new Map(
		Object.entries(settings).map(([key, value]) => [key, new Map(leaves(value, "").filter(([, text]) => text !== ""))]),
	);
}

function leaves(value: unknown, path: string): [string, string][] {
	if (value === null || typeof value !== "object") return [[path, value === null ? "" : String(value)]];
	if (Array.isArray(value) && value.every((each) => typeof each !== "object")) return [[path, value.join(", ")]];
	return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

/** A plan as it is now, in the form that versions are compared in. */
export function comparable(plan: Plan, measures: readonly MeasurePlan[]): Compared {
	const settings = settingsOf(allSettingsJson(plan.settings, measures));
	return { figures: figuresOfPlan(plan), settings, measures: measureFiguresOf(measures) };
}
