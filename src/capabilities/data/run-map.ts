/** `rop data map`: the calls in order. */
import type { Outcome, Request } from "../../command.ts";
import { error, hasErrors, type Problem } from "../../core/problem.ts";
import { say } from "../../i18n/words.ts";
import { editedSettings } from "../../input/settings/edit.ts";
import { contextOf } from "../../input/sources.ts";
import { withRepeatableInput } from "../../input/standard-input.ts";
import { inFolder, readWorkspace, type Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { saysSomething } from "./answers.ts";
import { mapJson } from "./json-map.ts";
import type { FileMapping } from "./mapping.ts";
import { presentMap } from "./present-map.ts";
import { mapFile } from "./run-mapping.ts";
import { mapWords } from "./words-map.ts";
import { yamlToAdd } from "./written-yaml.ts";

/** Asks what could not be recognised and writes the answers to rop.yaml; without a terminal, answers with YAML to add. */
export async function runMap(given: World, request: Request): Promise<Outcome> {
	const world = withRepeatableInput(given);
	const { workspace, problems } = await readWorkspace(world, request.workspace);
	if (hasErrors(problems)) return { problems };
	const { file, problems: inName } = await fileNamed(world, request.args);
	if (file === undefined) return { problems: inName };
	const { mapping, problems: unread } = await mapFile(world, workspace, file, request);
	if (mapping === undefined) return { problems: unread };
	const settings = inFolder(workspace?.folder ?? request.workspace ?? ".", "rop.yaml");
	const isWritten = await writeAnswers(world, workspace, mapping, settings, request);
	const yaml = yamlToAdd(mapping, workspace === undefined, request.language);
	const { currency, today } = contextOf(world, workspace, request);
	return {
		problems: [],
		...(isWritten ? {} : { text: yaml }),
		answer: {
			schema: "rop.data-map/1",
			asOf: today,
			currency,
			inputs: [],
			json: () => mapJson(mapping, yaml, isWritten ? settings : undefined),
			document: () => presentMap(mapping, { currency, written: isWritten ? settings : undefined }, request.language),
		},
	};
}

async function fileNamed(
	world: World,
	[pattern]: readonly string[],
): Promise<{ readonly file?: string; readonly problems: readonly Problem[] }> {
	if (pattern === undefined) return { problems: [error("data-file-not-named", {})] };
	const files = pattern === "-" ? ["-"] : await world.glob(pattern, ".");
	if (files.length > 1) return { problems: [error("data-map-many", { files })] };
	const [file] = files;
	return file === undefined ? { problems: [error("pattern-matches-nothing", { pattern })] } : { file, problems: [] };
}

/** Whether the answers were written: the user is asked first, and nothing is written where there is nothing to say. */
async function writeAnswers(
	world: World,
	workspace: Workspace | undefined,
	{ file, named, table, listed, answers }: FileMapping,
	settings: string,
	{ interactive, language }: Request,
): Promise<boolean> {
	if (!interactive || world.ask === undefined || file === "-") return false;
	const words = say(mapWords, language);
	const something = saysSomething(answers);
	if (!something && listed !== undefined) return false;
	const question = something ? words.askWrite(settings) : words.askList(file, settings);
	if (!(await world.ask.confirm(question, words, true))) return false;
	const before = workspace === undefined ? "" : new TextDecoder().decode(await world.read(settings));
	const { stages, people, options } = answers;
	const source = { kind: table, index: listed, file: named, options };
	await world.write(settings, editedSettings(before, { source, stages, people }), true);
	return true;
}
