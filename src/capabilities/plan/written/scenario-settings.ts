/** The written scenarios made complete; factors that leave nothing are refused. */
import { error, type Problem } from "../../../core/problem.ts";
import { ONE, type Rate } from "../../../core/rate.ts";
import type { SettingsTree } from "../../../input/settings/tree.ts";
import type { ScenarioSettings } from "../scenarios/wanted.ts";
import type { WrittenScenarios } from "./scenarios.ts";

const PATH = ["plan", "scenarios"] as const;
const FACTORS = ["conversion", "averageDeal", "leads"] as const;

/** In the order they are written. */
export function scenarioSettings(
	written: WrittenScenarios | undefined,
	tree: SettingsTree | undefined,
): { readonly settings: readonly ScenarioSettings[]; readonly problems: readonly Problem[] } {
	const entries = Object.entries(written ?? {});
	const problems = entries.flatMap(([name, scenario]) => {
		const factors: (readonly [string, Rate | undefined])[] = FACTORS.map((key) => [key, scenario[key]]);
		if (scenario.target !== undefined && "factor" in scenario.target) factors.push(["target", scenario.target.factor]);
		return factors
			.filter(([, factor]) => factor !== undefined && factor.numerator <= 0n)
			.map(([key]) => error("plan-scenario-factor", { scenario: name, key }, tree?.valueAt([...PATH, name, key])));
	});
	return {
		problems,
		settings: entries.map(([name, { target, conversion, averageDeal, leads }]) => ({
			name,
			target: target ?? { factor: ONE },
			conversion: conversion ?? ONE,
			averageDeal: averageDeal ?? ONE,
			leads: leads ?? ONE,
			place: tree?.keyAt([...PATH, name]),
		})),
	};
}
