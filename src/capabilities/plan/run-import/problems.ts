/** What can't be taken over of an edited workbook, as problems at its cells. */
import type { Currency } from "../../../core/money.ts";
import type { Place } from "../../../core/place.ts";
import { error, notice, type Problem, warning } from "../../../core/problem.ts";
import type { SettingsTree } from "../../../input/settings/tree.ts";
import { type InputChange, type Refused, wasCounted } from "../life/import.ts";
import type { InputMeaning } from "../life/input-keys.ts";
import type { Made } from "../run-current.ts";
import { figureText } from "../written/workbook/figure-texts.ts";
import { sectionOf } from "../written/workbook/measure-changes.ts";
import { placeOfSetting } from "../written/workbook/settings-changes.ts";

/** One problem for each; with `--force` they are left aside and only told. */
export function refusals(refused: readonly Refused[], file: string, force: boolean): Problem[] {
	const tell = force ? warning : error;
	return refused.map(({ place, was, is, why }) => {
		const at: Place = { file, ...place };
		if (why === "staff" || why === "calendar" || why === "lines")
			return tell("plan-import-elsewhere", { home: why, was, is }, at);
		if (why === "cell") return tell("plan-import-cell", { was, is }, at);
		const text = (value: Refused["was"]) => (value === undefined ? undefined : String(value));
		return tell("plan-import-moved", { what: why, was: text(was), is: text(is) }, at);
	});
}

/** Figures that are one setting together. */
const TOGETHER: Partial<Readonly<Record<InputMeaning["of"], string>>> = {
	index: "seasonality",
	conversion: "funnel.stages",
};

/** What is worth knowing of the changes that are taken. */
export function remarks(
	changes: readonly InputChange[],
	{ plan, measures }: Pick<Made, "plan" | "measures">,
	file: string,
	currency: Currency,
): Problem[] {
	const told = new Set<string>();
	return changes.flatMap((change) => {
		const { key, meaning, place, formula, kind, to } = change;
		const at: Place = { file, ...place };
		const setting = settingOf(change);
		const own = measures.find(({ measure }) => measure === meaning.measure)?.plan ?? plan;
		const isNew = !told.has(setting) && wasCounted(change, own.settings);
		if (isNew) told.add(setting);
		return [
			...(formula && to ? [notice("plan-import-formula", { key, value: figureText(to, kind, currency) }, at)] : []),
			...(isNew ? [notice("plan-import-explicit", { key: setting }, at)] : []),
		];
	});
}

function settingOf({ key, meaning: { of, measure } }: InputChange): string {
	const together = TOGETHER[of];
	return together === undefined ? key : [...sectionOf(measure), together].join(".");
}

/** Problems of settings that are not written yet stand at the cells that they come from. */
export function atCells(
	problems: readonly Problem[],
	changes: readonly InputChange[],
	tree: SettingsTree,
	file: string,
): Problem[] {
	const lines = new Map(
		changes.flatMap(({ meaning, place }) => {
			const line = placeOfSetting(meaning, tree).line;
			return line === undefined ? [] : [[line, place] as const];
		}),
	);
	return problems.map((problem) => {
		if (problem.place?.file !== tree.file) return problem;
		const cell = problem.place.line === undefined ? undefined : lines.get(problem.place.line);
		return { ...problem, place: { file, ...cell } };
	});
}
