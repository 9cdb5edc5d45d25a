/** An edited workbook against the plan made anew: before the edits, and after them. */
import type { Request } from "../../../command.ts";
import type { Currency } from "../../../core/money.ts";
import { error, hasErrors, type Problem, warning } from "../../../core/problem.ts";
import { changedSettings } from "../../../input/settings/change.ts";
import { workspaceOf } from "../../../input/workspace.ts";
import { type PlacedCell, placedCells } from "../../../output/document/cells.ts";
import { lineSplitOf } from "../dimension.ts";
import { allSettingsJson } from "../json-settings.ts";
import type { InputChange, Refused } from "../life/import.ts";
import type { WorkbookSource } from "../life/workbook-source.ts";
import { currencyOfPlans } from "../measures/together.ts";
import { type PlanParts, partsOf } from "../parts.ts";
import { presentPlan } from "../present.ts";
import { askedIn, type Current, type Made, planWith, type Wanted } from "../run-current.ts";
import { detailOf } from "../written/detail.ts";
import { type Edits, editsOf, inputsIn, valuesIn } from "../written/workbook/edits.ts";
import type { FoundSheet } from "../written/workbook/found.ts";
import { locate } from "../written/workbook/located.ts";
import { byId, changedOthers } from "../written/workbook/others.ts";
import { settingsChanges } from "../written/workbook/settings-changes.ts";
import { atCells, refusals, remarks } from "./problems.ts";
import { requestAfter, type Target } from "./settings.ts";
import { changedKeys, sameValues } from "./stale.ts";

/** A workbook, what it was made from, and what it goes back into. */
export interface Task {
	/** As the user named it. */
	readonly file: string;
	/** But for the one that tells what the workbook was made from. */
	readonly sheets: readonly FoundSheet[];
	readonly source: WorkbookSource;
	readonly target: Target;
	/** The plan by the settings as they are. */
	readonly made: Made;
	readonly force: boolean;
}

/** An import looks at all that the workbook has. */
export const IMPORTED: Wanted = { deals: false, further: true };

export interface Compared {
	readonly changes: readonly InputChange[];
	readonly refused: readonly Refused[];
	/** The settings with the changes. */
	readonly text: string;
	readonly problems: readonly Problem[];
}

/** The changes and refusals; nothing can be written where there are errors among the problems. */
export async function compared(task: Task): Promise<Compared> {
	const { made, source, file, force, target } = task;
	const { settings } = made.plan;
	const nothing = { changes: [], refused: [], text: target.text };
	if (source.year !== settings.year.label) {
		const facts = { found: source.year, year: settings.year.label };
		return { ...nothing, problems: [error("plan-import-year", facts, { file })] };
	}
	const before = shownPlan(made, target.request, source);
	if (before.cells === undefined) return { ...nothing, problems: before.problems };
	const now = valuesIn(before.cells, currencyOf(made));
	const keys = changedKeys(source.settings, allSettingsJson(settings, made.measures));
	const isStale = keys.length > 0 || !sameValues(source.values, now);
	if (isStale && (!force || source.values.length !== now.length)) {
		return { ...nothing, problems: [error("plan-import-stale", { keys }, { file })] };
	}
	const stale = isStale ? [warning("plan-import-stale", { keys }, { file })] : [];
	const { problems, ...found } = await edited(task, before.cells, before.parts, isStale);
	return { ...found, problems: [...stale, ...problems] };
}

async function edited(
	task: Task,
	before: readonly PlacedCell[],
	parts: PlanParts,
	isStale: boolean,
): Promise<Compared> {
	const { made, source, sheets, file, force, target } = task;
	const { seats } = made.plan;
	const currency = currencyOf(made);
	const { cells, refused: moved } = locate(before, sheets);
	const values = new Map(inputsIn(before).map((cell, index) => [cell, source.values[index] ?? null]));
	const people = new Set(seats.map(({ seat }) => seat.name));
	const edits = editsOf(cells, { values, currency, people, file });
	const { text, after, problems } = await withChanges(task, edits, parts);
	const others = isStale ? [] : changedOthers(cells, after && byId(after), currency);
	const refused = [...moved, ...edits.refused, ...others];
	return {
		changes: edits.changes,
		refused,
		text: hasErrors(problems) ? target.text : text,
		problems: [
			...edits.problems,
			...problems,
			...refusals(refused, file, force),
			...remarks(edits.changes, made, file, currency),
		],
	};
}

/** The plan with the changes, cell by cell; undefined where it can't be made, or what was typed can't be taken. */
async function withChanges(
	{ made, target, source, file }: Task,
	{ changes, problems: wrong }: Edits,
	{ funnel }: PlanParts,
): Promise<{ readonly text: string; readonly after?: readonly PlacedCell[]; readonly problems: readonly Problem[] }> {
	if (wrong.length > 0) return { text: target.text, problems: [] };
	const figures = { plan: made.plan, measures: made.measures, stages: funnel?.basis.stages ?? [] };
	const { tree, folder } = target.workspace;
	const present = { tree, figures, currency: currencyOf(made) };
	const text = changedSettings(target.text, settingsChanges(changes, present));
	const { workspace, problems } = await workspaceOf(text, folder);
	if (workspace === undefined) return { text, problems: atCells(problems, changes, tree, file) };
	const request = requestAfter(target.request, changes);
	const { asked, problems: inSettings } = await askedIn(workspace, request, IMPORTED);
	const current: Pick<Current, "made" | "problems"> =
		asked === undefined || hasErrors(inSettings) ? { problems: inSettings } : planWith(asked, made.sources, made);
	const { cells, problems: inParts } = current.made
		? shownPlan(current.made, request, source)
		: { cells: undefined, problems: [] };
	const found = [...current.problems, ...inParts].filter(({ severity }) => severity === "error");
	const told = atCells(found, changes, workspace.tree, file);
	return { text, problems: told, ...(cells === undefined ? {} : { after: cells }) };
}

function currencyOf({ plan, measures }: Made): Currency {
	return currencyOfPlans(plan, measures);
}

/** The plan's document as the workbook has it, cell by cell. */
function shownPlan(
	made: Made,
	request: Request,
	{ language }: WorkbookSource,
):
	| { readonly cells: readonly PlacedCell[]; readonly parts: PlanParts; readonly problems: readonly Problem[] }
	| { readonly cells: undefined; readonly problems: readonly Problem[] } {
	const { plan, sources, won } = made;
	const { parts, problems } = partsOf(made, detailOf(request));
	const { split: lines, problems: ofLines } = lineSplitOf(plan, won, sources.asOf);
	const all = [...problems, ...ofLines];
	if (hasErrors(all)) return { cells: undefined, problems: all };
	const document = presentPlan(plan, sources.asOf, language, { ...parts, lines });
	const cells = placedCells(document, language).filter(({ id }) => !id.startsWith("source/"));
	return { cells, parts, problems: all };
}
