/** Whether settings or data changed since a workbook was written. */
import { settingsJson } from "../json-settings.ts";
import type { PlanSettings } from "../settings.ts";
import { settingsOf } from "../written-version.ts";

/** The settings that differ, by their keys in rop.yaml. `then`: as the workbook keeps them. */
export function changedKeys(then: object, now: PlanSettings): string[] {
	const [before, after] = [settingsOf(then), settingsOf(settingsJson(now))];
	const keys = new Set([...before.keys(), ...after.keys()]);
	return [...keys]
		.filter((key) => !isSame(before.get(key) ?? new Map(), after.get(key) ?? new Map()))
		.map((key) => `plan.${key === "goal" ? "target" : key}`);
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
	return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}

/** Whether the inputs would hold today what they held when the workbook was written. */
export function sameValues(then: readonly (number | null)[], now: readonly (number | null)[]): boolean {
	return then.length === now.length && then.every((value, index) => value === now[index]);
}
