/** A frozen version of a plan: a plan isn't changed after the fact, so each change is a version with a day and an author. */
import type { Day } from "../../../core/day.ts";
import type { Period } from "../../../core/period.ts";
import { MEASURES, type Measure } from "../measure.ts";
import type { MeasureFigures, PlanFigures } from "./figures.ts";

export interface PlanVersion {
	/** Counted from 1 in each year. */
	readonly number: number;
	/** The day "as of" which it was frozen. */
	readonly frozen: Day;
	readonly author: string | undefined;
	readonly reason: string | undefined;
	/** Where it was read, as the user sees it. */
	readonly file: string;
	readonly figures: PlanFigures;
	/** Empty in a version of a plan without further measures. */
	readonly measures: readonly MeasureFigures[];
	/** The funnel, the scenarios and the lines of products or the like as one text, to tell whether they changed. */
	readonly beside: string;
	/** What the plan was made by. */
	readonly settings: UsedSettings;
}

/**
 * Settings as texts in the form of the JSON interface: by their key within `plan`, and in it by the rest of their path
 * (`weights` → `Иванов Иван`; of a single value, the empty one). A version of an older program knows fewer keys.
 */
export type UsedSettings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What a plan is of, by the settings that it was made by; a version of an older program says nothing, and is of revenue. */
export function measureOf({ settings }: { readonly settings: UsedSettings }): Measure {
	const written = settings.get("measure")?.get("");
	return MEASURES.find((measure) => measure === written) ?? "revenue";
}

/** What a version is called: `2026-v1`. */
export function versionName(year: Period, number: number): string {
	return `${year.label}-v${number}`;
}

/** The number in the name of a version's file, `plans/2026-v1.json`; undefined for other files. */
export function versionNumber(year: Period, file: string): number | undefined {
	const name = /([^\\/]*)\.json$/.exec(file)?.[1] ?? "";
	const number = Number(/^\d+-v([1-9]\d{0,8})$/.exec(name)?.[1]);
	return name === versionName(year, number) ? number : undefined;
}

/** The months that are over on the day and that the two plans have differently. */
export function pastChanges(before: PlanFigures, after: PlanFigures, asOf: Day): Period[] {
	return after.months
		.filter(({ period }) => period.until <= asOf)
		.filter(({ target }, month) => before.months[month]?.target !== target)
		.map(({ period }) => period);
}
