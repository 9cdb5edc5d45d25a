/** What one plan has differently from another. */
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import { quarterSums, type Share } from "../carry.ts";
import { MEASURES, type Measure } from "../measure.ts";
import { type MeasureFigures, type PersonFigures, type PlanFigures, type TeamFigures, yearOf } from "./figures.ts";
import type { PlanVersion, UsedSettings } from "./version.ts";

/** Undefined: it is not in that plan. */
export interface Change {
	readonly before: Money | undefined;
	readonly after: Money | undefined;
}

export interface PeriodChange extends Change {
	readonly period: Period;
}

export interface SettingChange {
	/** Within `plan` of rop.yaml: `target`, `weights.Иванов Иван`. */
	readonly key: string;
	/** As the JSON interface writes it; undefined: not set. */
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** A team or a person whose year, quarters or months differ, or that only one of the plans has. */
export interface NamedChange extends Change {
	readonly name: string;
	readonly quarters: readonly PeriodChange[];
	readonly months: readonly PeriodChange[];
}

export interface PersonChange extends NamedChange {
	/** Undefined where the plan does not have the person. */
	readonly teamBefore: string | undefined;
	readonly teamAfter: string | undefined;
}

/** Only what differs stands in the lists. */
export interface PlanDiff extends FiguresDiff {
	readonly settings: readonly SettingChange[];
	/** Every further measure of either plan, changed or not. */
	readonly measures: readonly MeasureDiff[];
}

/** What a further measure has differently; undefined: that plan does not have it. */
export interface MeasureDiff extends FiguresDiff {
	readonly measure: Measure;
	readonly figures: { readonly before: PlanFigures | undefined; readonly after: PlanFigures | undefined };
}

export interface FiguresDiff {
	/** The year's target, changed or not. */
	readonly target: Change;
	readonly quarters: readonly PeriodChange[];
	readonly months: readonly PeriodChange[];
	readonly teams: readonly NamedChange[];
	readonly people: readonly PersonChange[];
	/** How many people both plans have alike. */
	readonly unchangedPeople: number;
	/** What nobody carries, changed or not. */
	readonly vacancies: Change;
}

/** A plan with the settings that it was made by. */
export interface Compared {
	readonly figures: PlanFigures;
	readonly settings: UsedSettings;
	readonly measures: readonly MeasureFigures[];
}

/** A plan to compare: a frozen one, or the one as it is now. */
export interface ComparedPlan extends Compared {
	readonly version: PlanVersion | undefined;
}

/** The differences, in the order of the later plan; what only the earlier one has comes last. Needs plans of one year. */
export function diffPlans(before: Compared, after: Compared): PlanDiff {
	return {
		...diffFigures(before.figures, after.figures, after.figures.year),
		settings: settingChanges(before.settings, after.settings),
		measures: measureDiffs(before, after),
	};
}

function diffFigures(one: PlanFigures | undefined, other: PlanFigures | undefined, year: Period): FiguresDiff {
	const people = matched(one?.people ?? [], other?.people ?? []).map(([had, has]) => personChange(year, had, has));
	const changed = people.filter((each) => isChanged(each) || each.teamBefore !== each.teamAfter);
	const quarters = (of: PlanFigures | undefined) => of && quarterSums(year, of.months);
	return {
		target: { before: one?.target, after: other?.target },
		quarters: periodChanges(quarters(one), quarters(other)),
		months: periodChanges(one?.months, other?.months),
		teams: matched(one?.teams ?? [], other?.teams ?? [])
			.map(([had, has]) => namedChange(year, had, has))
			.filter(isChanged),
		people: changed,
		unchangedPeople: people.length - changed.length,
		vacancies: { before: one?.vacancies, after: other?.vacancies },
	};
}

/** In the program's order of measures. */
function measureDiffs(one: Compared, other: Compared): MeasureDiff[] {
	return MEASURES.flatMap((measure) => {
		const [before, after] = [one, other].map((plan) => plan.measures.find((each) => each.measure === measure)?.figures);
		if (before === undefined && after === undefined) return [];
		return [{ measure, figures: { before, after }, ...diffFigures(before, after, other.figures.year) }];
	});
}

/** Whether the plans are alike in everything that is compared. */
export function isEmpty(diff: PlanDiff): boolean {
	return diff.settings.length === 0 && isSame(diff) && diff.measures.every(isSame);
}

/** Whether no number differs. */
export function isSame(diff: FiguresDiff): boolean {
	const lists = [diff.quarters, diff.months, diff.teams, diff.people];
	return lists.every((list) => list.length === 0) && !differs(diff.target) && !differs(diff.vacancies);
}

/** Whether the two amounts are not the same. */
export function differs({ before, after }: Change): boolean {
	return before !== after;
}

/** How much more it is; what isn't in a plan counts as nothing there. */
export function growthOf({ before = 0n, after = 0n }: Change): Money {
	return after - before;
}

/** A key that one of the plans does not know had no say in it, and is no change. */
function settingChanges(before: UsedSettings, after: UsedSettings): SettingChange[] {
	const changes = [...after].flatMap(([key, has]) => {
		const had = before.get(key);
		if (had === undefined) return [];
		const paths = [...new Set([...has.keys(), ...had.keys()])];
		return paths
			.map((path) => ({ key: path === "" ? key : `${key}.${path}`, before: had.get(path), after: has.get(path) }))
			.filter((change) => change.before !== change.after);
	});
	const ofPlan = new Set(changes.map(textOf));
	return changes.filter(
		(change) =>
			!ofPlan.has(textOf({ ...change, key: change.key.replace(OF_MEASURE, "") })) || !OF_MEASURE.test(change.key),
	);
}

/** What a measure has from the plan changes with it, and is told once. */
const OF_MEASURE = /^measures\.[a-z]+\./;

function textOf({ key, before, after }: SettingChange): string {
	return JSON.stringify([key, before, after]);
}

function periodChanges(before: readonly Share[] | undefined, after: readonly Share[] | undefined): PeriodChange[] {
	return (after ?? before ?? [])
		.map(({ period }, at) => ({ period, before: before?.[at]?.target, after: after?.[at]?.target }))
		.filter((change) => (change.before ?? 0n) !== (change.after ?? 0n));
}

/** Those of both by name, each with its namesake. */
function matched<Named extends { readonly name: string }>(before: readonly Named[], after: readonly Named[]) {
	const had = new Map(before.map((each) => [each.name, each]));
	const names = new Set(after.map(({ name }) => name));
	return [
		...after.map((each) => [had.get(each.name), each] as const),
		...before.filter(({ name }) => !names.has(name)).map((each) => [each, undefined] as const),
	];
}

function namedChange(year: Period, had: TeamFigures | undefined, has: TeamFigures | undefined): NamedChange {
	const quarters = (of: TeamFigures | undefined) => of && quarterSums(year, of.months);
	return {
		name: (has ?? had)?.name ?? "",
		before: had && yearOf(had),
		after: has && yearOf(has),
		quarters: periodChanges(quarters(had), quarters(has)),
		months: periodChanges(had?.months, has?.months),
	};
}

function personChange(year: Period, had: PersonFigures | undefined, has: PersonFigures | undefined): PersonChange {
	return { ...namedChange(year, had, has), teamBefore: had?.team, teamAfter: has?.team };
}

function isChanged(change: NamedChange): boolean {
	return differs(change) || change.months.length > 0;
}
