/** Where the frozen versions of a plan are kept, and which of them is meant. */
import type { Period } from "../../core/period.ts";
import { error, type Problem } from "../../core/problem.ts";
import { inFolder, type Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { type PlanVersion, versionName, versionNumber } from "./life/version.ts";

const FOLDER = "plans";

/** The folder of a workspace's versions, as the current folder sees it. */
export function versionsFolder(workspace: Workspace): string {
	return inFolder(workspace.folder, FOLDER);
}

/** The file of a version in a folder. */
export function versionFile(folder: string, year: Period, number: number): string {
	return inFolder(folder, `${versionName(year, number)}.json`);
}

/** The number of the latest version of the year in a folder; 0 where there is none. */
export async function latestNumber(world: World, folder: string, year: Period): Promise<number> {
	const files = await world.glob(`${year.label}-v*.json`, folder);
	return Math.max(0, ...files.map((file) => versionNumber(year, file) ?? 0));
}

export interface FoundVersion {
	/** Absent where there is none, or it can't be read. */
	readonly version?: PlanVersion;
	readonly problems: readonly Problem[];
}

/** The latest version of the year in the workspace. */
export async function latestVersion(
	world: World,
	workspace: Workspace | undefined,
	year: Period,
): Promise<FoundVersion> {
	if (workspace === undefined) return { problems: [] };
	const folder = versionsFolder(workspace);
	const number = await latestNumber(world, folder, year);
	return number === 0 ? { problems: [] } : versionIn(world, versionFile(folder, year, number));
}

/** The names of all versions in the workspace: years in order, and in each the numbers. */
export async function versionNames(world: World, workspace: Workspace | undefined): Promise<readonly string[]> {
	if (workspace === undefined) return [];
	const files = await world.glob("*-v*.json", versionsFolder(workspace));
	const versions = files.flatMap((file) => {
		const [, name, year, number] = /((\d{4})-v(\d+))\.json$/.exec(file) ?? [];
		return name === undefined ? [] : [{ name, order: Number(year) * 1e9 + Number(number) }];
	});
	return versions.sort((a, b) => a.order - b.order).map(({ name }) => name);
}

/** The version of a file's path, or of a name: `2026-v1`, or `v1` for the latest year that has one. */
export async function versionNamed(
	world: World,
	workspace: Workspace | undefined,
	name: string,
): Promise<FoundVersion> {
	if (await world.exists(name)) return versionIn(world, name);
	const known = await versionNames(world, workspace);
	const meant = known.findLast((each) => each === name || each.endsWith(`-${name}`));
	if (meant !== undefined && workspace !== undefined) {
		return versionIn(world, inFolder(versionsFolder(workspace), `${meant}.json`));
	}
	return { problems: [error("plan-version-missing", { name, known })] };
}

/** The version in a file. Throws `WorldError` where it can't be opened. */
export async function versionIn(world: World, file: string): Promise<FoundVersion> {
	const [{ readVersion }, bytes] = await Promise.all([import("./written-version.ts"), world.read(file)]);
	return readVersion(bytes, file);
}
