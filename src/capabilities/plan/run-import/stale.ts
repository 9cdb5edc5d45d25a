/** Whether settings or data changed since a workbook was written. */
import { settingsOf } from "../written-version.ts";

/** The settings that differ, by their keys in rop.yaml: as the workbook keeps them, and as they are now. */
export function changedKeys(then: object, now: object): string[] {
	const [before, after] = [settingsOf(then), settingsOf(now)];
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
