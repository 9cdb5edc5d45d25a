/** What every sheet of the hiring document needs: the estimate, the words, and stable ids of its rows and columns. */
import { type Day, dayParts } from "../../../core/day.ts";
import { type Money, minorPerMajor } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import { roundTo } from "../../../core/rounding.ts";
import type { Language } from "../../../i18n/language.ts";
import { longName } from "../../../i18n/period-names.ts";
import { type Said, say } from "../../../i18n/words.ts";
import { writtenDay, writtenMoney } from "../../../i18n/written.ts";
import type { Cell, Formula, Input } from "../../../output/document.ts";
import { costsKnown } from "../cost.ts";
import type { HireEstimate } from "../estimate.ts";
import type { RoleProductivity } from "../productivity.ts";
import { MILLION } from "../retention.ts";
import type { Role } from "../settings.ts";
import type { Member } from "../team.ts";
import { hireWords } from "../words.ts";

export interface View {
	readonly estimate: HireEstimate;
	readonly language: Language;
	readonly words: Said<typeof hireWords>;
	/** Without those before the plan's year in which nobody can start and nothing is to be carried. */
	readonly months: readonly MonthView[];
	readonly roles: readonly RoleView[];
	readonly members: readonly MemberView[];
	/** Whether the cost of every role is given; without it no money of hires is shown anywhere. */
	readonly priced: boolean;
	/** Whether any start is agreed already. */
	readonly agreed: boolean;
}

/** A month with the id of its rows and columns, and its name as people read it. */
export interface MonthView {
	readonly id: string;
	/** Its index among all months of the estimate. */
	readonly at: number;
	readonly label: string;
	readonly period: Period;
}

/** A role with the id of its tables. */
export interface RoleView {
	readonly id: string;
	readonly role: Role;
	readonly productivity: RoleProductivity | undefined;
	/** Productivity in minor units; 0 where it isn't known. */
	readonly monthly: Money;
}

/** A member with the id of the rows, and the role whose productivity counts. */
export interface MemberView extends Member {
	readonly id: string;
	readonly of: RoleView | undefined;
}

export function viewOf(estimate: HireEstimate, language: Language): View {
	const { settings, demand, productivity, team } = estimate;
	const roles = settings.roles.map((role, index) => ({
		id: `role${index + 1}`,
		role,
		productivity: productivity.get(role.name),
		monthly: productivity.get(role.name)?.monthly ?? 0n,
	}));
	return {
		estimate,
		language,
		words: say(hireWords, language),
		months: demand
			.map(({ period }, at) => ({ id: period.label, at, label: longName(period, language), period }))
			.slice(firstShown(estimate)),
		roles,
		members: team.members.map((member, index) => ({
			...member,
			id: `member${index + 1}`,
			of: roles.find(({ role }) => role.name === member.role),
		})),
		priced: costsKnown(settings),
		agreed: settings.planned.length > 0,
	};
}

/** The index of the first month of the plan's year, or before it in which somebody can start or is agreed to. */
function firstShown({ demand, options, settings, plan }: HireEstimate): number {
	const first = demand.findIndex(
		({ period }, at) =>
			period.until > plan.settings.year.from ||
			options.some(({ month }) => month === at) ||
			settings.planned.some(({ month }) => month.label === period.label),
	);
	return Math.max(first, 0);
}

/** How many start of a role in a month, by what the estimate proposes. */
export function startsIn({ estimate: { options, schedule } }: View, role: Role, month: number): number {
	return options.reduce(
		(sum, option, at) => sum + (option.role === role && option.month === month ? (schedule.counts[at] ?? 0) : 0),
		0,
	);
}

/** How many starts of a role are agreed for a month. */
export function agreedIn({ estimate: { settings } }: View, role: Role, month: string): number {
	return settings.planned
		.filter((each) => each.role === role.name && each.month.label === month)
		.reduce((sum, { count }) => sum + count, 0);
}

/** The start of the role in the month, where the month has a working day. */
export function optionFor({ estimate: { everything } }: View, role: Role, month: number) {
	return everything.find((option) => option.role === role && option.month === month);
}

/** Whether somebody of the role may still start in the month. */
export function isPossible({ estimate: { options } }: View, role: Role, month: number): boolean {
	return options.some((option) => option.role === role && option.month === month);
}

/** Whether the months of the estimate are of several calendar years. */
export function severalYears({ months }: View): boolean {
	return new Set(months.map(({ period }) => dayParts(period.from).year)).size > 1;
}

/** An amount in a sentence: from a thousand on without minor units, which the tables have. */
export function amount({ estimate, language }: View, value: Money): string {
	const { currency } = estimate.settings;
	const unit = minorPerMajor(currency);
	return writtenMoney(value < unit * 1000n ? value : roundTo(value, unit, "half-up"), currency, language);
}

/** A day in a sentence. */
export function dayText({ language }: View, value: Day): string {
	return writtenDay(value, language);
}

/** A number that a formula may follow. */
export function decimal(value: number, decimals: number, formula?: Formula): Cell {
	const plain = { kind: "number", value, decimals } as const;
	return formula === undefined ? plain : { ...plain, formula };
}

/** People or shares in millionths, as a number. */
export function millionths(value: bigint): number {
	return Number(value) / Number(MILLION);
}

export function day(value: Day): Cell {
	return { kind: "day", value };
}

/** A cell that the user is invited to change. */
export function changeable(cell: Cell, input: Input): Cell {
	return { ...cell, input };
}

export const UNKNOWN: Cell = { kind: "unknown" };
