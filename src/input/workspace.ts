/** The workspace: a folder with a rop.yaml, found by walking up from the current one; a command works without one, too. */
import type { z } from "zod";
import type { Currency } from "../core/money.ts";
import { error, type Problem } from "../core/problem.ts";
import type { World } from "../world.ts";
import type { rootSchema } from "./settings/root.ts";
import type { SettingsTree } from "./settings/tree.ts";

export type RootSettings = z.output<ReturnType<typeof rootSchema>>;

export interface Workspace {
	/** As paths are read: relative to the current folder. */
	readonly folder: string;
	readonly tree: SettingsTree;
	readonly settings: RootSettings;
}

/** The sections that capabilities own. */
const SECTIONS = ["plan", "hire"];

const FILE = "rop.yaml";

/** The folder of the nearest rop.yaml upward from the current one, as a relative path; undefined where there is none. */
export async function findWorkspace(world: World): Promise<string | undefined> {
	const depth = world.folder.split(/[\\/]/).filter((part) => part !== "").length;
	for (let up = 0; up <= depth; up++) {
		const folder = up === 0 ? "." : Array<string>(up).fill("..").join("/");
		if (await world.exists(inFolder(folder, FILE))) return folder;
	}
	return undefined;
}

/** The workspace given, else the nearest; neither is fine: then there is nothing to read and no problem. */
export async function readWorkspace(
	world: World,
	given: string | undefined,
): Promise<{ readonly workspace?: Workspace; readonly problems: readonly Problem[] }> {
	const folder = given ?? (await findWorkspace(world));
	if (folder === undefined) return { problems: [] };
	const file = inFolder(folder, FILE);
	if (!(await world.exists(file))) return { problems: [error("workspace-missing", { folder })] };
	return workspaceOf(new TextDecoder().decode(await world.read(file)), folder);
}

/** The workspace that this text in the folder's rop.yaml makes. */
export async function workspaceOf(
	text: string,
	folder: string,
): Promise<{ readonly workspace?: Workspace; readonly problems: readonly Problem[] }> {
	const [{ readTree }, { rootSchema }, { readSection }] = await Promise.all([
		import("./settings/tree.ts"),
		import("./settings/root.ts"),
		import("./settings/section.ts"),
	]);
	const { tree, problems } = readTree(text, inFolder(folder, FILE));
	if (tree === undefined) return { problems };
	const { value, problems: ofRoot } = readSection(tree, [], rootSchema(SECTIONS));
	return value === undefined ? { problems: ofRoot } : { workspace: { folder, tree, settings: value }, problems: [] };
}

/**
 * The language that a workspace is written for; undefined where it does not say. Looked up by its line alone: problems
 * of the file itself are told in this language, before anything else of it is understood.
 */
export async function workspaceLanguage(world: World, given: string | undefined): Promise<string | undefined> {
	const folder = given ?? (await findWorkspace(world));
	const file = folder === undefined ? undefined : inFolder(folder, FILE);
	if (file === undefined || !(await world.exists(file))) return undefined;
	const text = new TextDecoder().decode(await world.read(file));
	return /^language:[ \t]*["']?([a-z]+)/m.exec(text)?.[1];
}

/** A path of the workspace as the current folder sees it. */
export function inFolder(folder: string, path: string): string {
	return folder === "." || /^([\\/]|[A-Za-z]:)/.test(path) ? path : `${folder.replace(/[\\/]$/, "")}/${path}`;
}

/** The currency of a workspace, or of none: roubles. */
export function currencyIn(workspace: Workspace | undefined): Currency {
	return workspace?.settings.currency ?? { code: "RUB", decimals: 2 };
}
