/** `rop plan import`: what was edited in the marked cells of a plan's workbook goes back to rop.yaml, all of it or nothing. */
import type { Outcome, Request } from "../../command.ts";
import { error, hasErrors, notice, type Problem } from "../../core/problem.ts";
import { say } from "../../i18n/words.ts";
import type { World } from "../../world.ts";
import { importJson } from "./json-import.ts";
import type { PlanImport } from "./life/import.ts";
import { WORKBOOK_FORM } from "./life/workbook-source.ts";
import { currencyOfPlans } from "./measures/together.ts";
import { presentImport } from "./present-import.ts";
import { planIn } from "./run-current.ts";
import { type Compared, compared, IMPORTED, type Task } from "./run-import/compared.ts";
import { optionsLeft, targetOf } from "./run-import/settings.ts";
import { importWords } from "./words-import.ts";
import { readSheets, sourceIn } from "./written/workbook/found.ts";
import { withoutCheck } from "./written/workbook/without-check.ts";

/** Reads the workbook, compares it with the plan made anew, and writes what was edited. */
export async function runImport(world: World, request: Request): Promise<Outcome> {
	const { task, problems } = await taskOf(world, request);
	if (task === undefined) return { problems };
	const found = await compared(task);
	const { target, source, made, file } = task;
	const options = optionsLeft(target.request, source);
	const left = target.file !== undefined && options.length > 0 ? [notice("plan-import-options", { options })] : [];
	const failed = hasErrors(found.problems);
	const isFine = !failed && found.changes.length > 0;
	const written = isFine ? await write(world, request, task, found) : undefined;
	const yaml = isFine && target.file === undefined ? found.text : undefined;
	const result: PlanImport = { file, changes: found.changes, refused: found.refused, failed, yaml, written };
	const currency = currencyOfPlans(made.plan, made.measures);
	return {
		problems: [...problems, ...found.problems, ...left],
		showDespiteErrors: true,
		...(yaml === undefined ? {} : { text: yaml }),
		answer: {
			schema: "rop.plan-import/1",
			asOf: made.sources.asOf,
			currency,
			inputs: [],
			json: () => importJson(result, currency),
			document: () => presentImport(result, currency, request.language),
		},
	};
}

/** The workbook, the settings it goes back into, and the plan by them. */
async function taskOf(
	world: World,
	request: Request,
): Promise<{ readonly task?: Task; readonly problems: readonly Problem[] }> {
	const [file] = request.args;
	if (file === undefined) return { problems: [error("plan-import-not-named", {})] };
	const { sheets, problems: unread } = await readSheets(await world.read(file), file);
	if (hasErrors(unread)) return { problems: unread };
	const found = sourceIn(sheets);
	if (found !== undefined && found.form !== WORKBOOK_FORM) {
		return { problems: [error("plan-import-form", { found: found.form }, { file })] };
	}
	if (found?.source === undefined) return { problems: [error("plan-import-other", {}, { file })] };
	const { target, problems: inSettings } = await targetOf(world, request, found.source);
	if (target === undefined) return { problems: inSettings };
	const { made, problems } = await planIn(world, target.workspace, target.request, IMPORTED);
	if (made === undefined) return { problems };
	const others = withoutCheck(
		sheets.filter(({ name }) => name !== found.sheet),
		found.source.language,
	);
	const task = { file, sheets: others, source: found.source, target, made, force: request.force };
	return { task, problems: unread };
}

/** Asks first where somebody can answer; returns the file that was changed. */
async function write(
	world: World,
	{ interactive, language }: Request,
	{ target }: Task,
	{ changes, text }: Compared,
): Promise<string | undefined> {
	if (target.file === undefined) return undefined;
	const words = say(importWords, language);
	const ask = interactive ? world.ask : undefined;
	if (ask && !(await ask.confirm(words.ask(changes.length, target.file), words, true))) return undefined;
	await world.write(target.file, text, true);
	return target.file;
}
