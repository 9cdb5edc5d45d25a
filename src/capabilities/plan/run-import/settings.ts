/** The settings that an edited workbook goes back into: rop.yaml, or the options it was made with where there is none. */
import type { Request } from "../../../command.ts";
import { parseIsoDay } from "../../../core/day.ts";
import { hasErrors, type Problem } from "../../../core/problem.ts";
import { changedSettings, type SettingChange } from "../../../input/settings/change.ts";
import { inFolder, readWorkspace, type Workspace, workspaceOf } from "../../../input/workspace.ts";
import type { World } from "../../../world.ts";
import type { InputChange } from "../life/import.ts";
import type { WorkbookSource } from "../life/workbook-source.ts";

export interface Target {
	/** The text of rop.yaml, or of one that says what the options said. */
	readonly text: string;
	/** The file to write; undefined where there is none. */
	readonly file: string | undefined;
	readonly workspace: Workspace;
	/** As the workbook was asked for: its day and its options, where nothing else was typed now. */
	readonly request: Request;
}

/** The target; problems where rop.yaml can't be read. */
export async function targetOf(
	world: World,
	request: Request,
	source: WorkbookSource,
): Promise<{ readonly target?: Target; readonly problems: readonly Problem[] }> {
	const typed = Object.entries(request.options).filter(([, value]) => value !== undefined);
	const options = { ...source.options, ...Object.fromEntries(typed) };
	const asked = { ...request, options, today: request.today ?? parseIsoDay(source.asOf) };
	const { workspace, problems } = await readWorkspace(world, request.workspace);
	if (hasErrors(problems)) return { problems };
	if (workspace !== undefined) {
		const file = inFolder(workspace.folder, "rop.yaml");
		const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await world.read(file));
		return { target: { text, file, workspace, request: asked }, problems };
	}
	const text = changedSettings("version: 1\n", [...fromFiles(request), ...fromOptions(options)]);
	const made = await workspaceOf(text, ".");
	if (made.workspace === undefined) return { problems: made.problems };
	const rest = without(options, SETTINGS);
	return {
		target: { text, file: undefined, workspace: made.workspace, request: { ...asked, options: rest } },
		problems,
	};
}

/** Options that are settings, by the same names. */
const SETTINGS = ["year", "target", "round", "seasonality", "hedge", "unfilled", "by"];

function fromOptions(options: Request["options"]): SettingChange[] {
	return SETTINGS.flatMap((key): SettingChange[] => {
		const value = options[key];
		if (typeof value !== "string") return [];
		const percent = key === "hedge" && !value.includes("%");
		return [{ kind: "set", path: ["plan", key], value: percent ? `${value} %` : value }];
	});
}

function fromFiles({ files }: Request): SettingChange[] {
	return (["deals", "staff"] as const).flatMap((kind): SettingChange[] => {
		const [first, ...more] = files[kind];
		if (first === undefined) return [];
		return [{ kind: "set", path: ["sources", kind], value: more.length === 0 ? first : [first, ...more] }];
	});
}

function without(options: Request["options"], names: readonly string[]): Request["options"] {
	return Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));
}

/** The request once the changes stand in rop.yaml: options that would win over them are left out. */
export function requestAfter(request: Request, changes: readonly InputChange[]): Request {
	const ofPlan = changes.filter(({ meaning }) => meaning.measure === undefined);
	const changed = ofPlan.map(({ meaning }) => (meaning.of === "index" ? "seasonality" : meaning.of));
	return { ...request, options: without(request.options, changed) };
}

/** The options that the plan still depends on beside rop.yaml, as they are typed. */
export function optionsLeft({ options }: Request, source: WorkbookSource): string[] {
	const settings = SETTINGS.filter((name) => options[name] !== undefined && source.options[name] !== undefined);
	return settings.map((name) => `--${name} ${options[name]}`);
}
