/** What one plan has differently from another. */
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import { quarterSums, type Share } from "../carry.ts";
import { type PersonFigures, type PlanFigures, type TeamFigures, yearOf } from "./figures.ts";
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
export interface PlanDiff {
	readonly settings: readonly SettingChange[];
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
}

/** A plan to compare: a frozen one, or the one as it is now. */
export interface ComparedPlan extends Compared {
	readonly version: PlanVersion | undefined;
}

/** The differences, in the order of the later plan; what only the earlier one has comes last. Needs plans of one year. */
export function diffPlans(before: Compared, after: Compared): PlanDiff {
	const [one, other] = [before.figures, after.figures];
	const people = matched(one.people, other.people).map(([had, has]) => personChange(other.year, had, has));
	const changed = people.filter((each) => isChanged(each) || each.teamBefore !== each.teamAfter);
	return {
		settings: settingChanges(before.settings, after.settings),
		target: { before: one.target, after: other.target },
		quarters: periodChanges(quarterSums(one.year, one.months), quarterSums(other.year, other.months)),
		months: periodChanges(one.months, other.months),
		teams: matched(one.teams, other.teams)
			.map(([had, has]) => namedChange(other.year, had, has))
			.filter(isChanged),
		people: changed,
		unchangedPeople: people.length - changed.length,
		vacancies: { before: one.vacancies, after: other.vacancies },
	};
}

/** Whether the plans are alike in everything that is compared. */
export function isEmpty(diff: PlanDiff): boolean {
	const lists = [diff.settings, diff.quarters, diff.months, diff.teams, diff.people];
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
	return [...after].flatMap(([key, has]) => {
		const had = before.get(key);
		if (had === undefined) return [];
		const paths = [...new Set([...has.keys(), ...had.keys()])];
		return paths
			.map((path) => ({ key: path === "" ? key : `${key}.${path}`, before: had.get(path), after: has.get(path) }))
			.filter((change) => change.before !== change.after);
	});
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
