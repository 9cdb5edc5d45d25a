/** What the user wrote of hiring, in rop.yaml, made into complete settings; what nobody wrote is named. */
import type { Calendar } from "../../core/calendar.ts";
import { addDays, type Day, dayParts } from "../../core/day.ts";
import { monthsOf, type Period, periodOf } from "../../core/period.ts";
import { error, type Problem, warning } from "../../core/problem.ts";
import { compareRates, ONE, ZERO } from "../../core/rate.ts";
import type { Language } from "../../i18n/language.ts";
import { readSection } from "../../input/settings/section.ts";
import type { SettingsTree } from "../../input/settings/tree.ts";
import type { PlanSettings } from "../plan/settings.ts";
import type { HireSettings, PlannedStart, Role } from "./settings.ts";
import { noticedDefaults, recruitingFrom, riskFrom, WAITS } from "./written/defaults.ts";
import { rolesFrom } from "./written/roles.ts";
import { hireSchema, type WrittenHire } from "./written/schema.ts";
import { turnoverFrom } from "./written/turnover.ts";

/** What the settings are completed from. */
export interface WrittenBeside {
	/** rop.yaml, with what options change of it. */
	readonly tree: SettingsTree | undefined;
	readonly language: Language;
	readonly plan: PlanSettings;
	readonly asOf: Day;
	readonly calendar: Calendar;
	/** Whether deals are there, so that productivity can come from them. */
	readonly history: boolean;
}

/** The settings, or all that is wrong with them. */
export function hireSettings(beside: WrittenBeside): {
	readonly settings?: HireSettings;
	readonly problems: readonly Problem[];
} {
	const { plan, tree } = beside;
	const { value: written, problems: inSection } = sectionOf(beside);
	if (written === undefined) return { problems: inSection };
	const months = monthsFor(written, beside);
	if ("code" in months) return { problems: [months] };
	const place = tree?.keyAt(["hire"]);
	const { roles, rampsOfHistory, problems: inRoles } = rolesFrom(written, beside);
	const planned = plannedFrom(written, months, roles, beside);
	const { turnover = { yearly: ZERO, mode: "compounded" } as const, problems: inTurnover } = turnoverFrom(
		written,
		tree,
	);
	const problems = [
		...inRoles,
		...planned.problems,
		...attainmentTwice(written, roles, beside),
		...budgetWithoutCost(written, roles, beside),
		...inTurnover,
	];
	if (problems.some(({ severity }) => severity === "error")) return { problems };
	return {
		problems: [...problems, ...(written.turnover === undefined ? [warning("hire-turnover-missing", {}, place)] : [])],
		settings: {
			company: plan.company,
			currency: plan.currency,
			months,
			growth: written.growth ?? ZERO,
			carry: written.carry ?? "year",
			yearStart: dayParts(plan.year.from).month,
			roles,
			rampsOfHistory,
			season: written.season ?? "follows",
			vacations: written.vacations ?? (roles[0]?.productivity.from === "history" ? "ignore" : "deduct"),
			attainment: written.attainment ?? ONE,
			turnover,
			probation: written.probation ?? 3,
			probationPass: written.probationPass ?? ONE,
			planned: planned.starts,
			lead: { ...WAITS, ...withoutUndefined(written.leadTime ?? {}) },
			recruiting: recruitingFrom(written),
			limits: {
				budget: written.limits?.budget,
				startsPerMonth: written.limits?.startsPerMonth,
				interviewsPerMonth: written.limits?.interviewsPerMonth,
				places: written.limits?.places,
				noStarts: written.limits?.noStarts ?? [],
			},
			prefer: written.prefer ?? "lasting",
			search: written.search ?? SEARCH,
			span: (written.span ?? []).map(({ role, per, have = 0, salary }) => ({ role, per, have, salary })),
			responsible: Object.entries(written.responsible ?? {}).map(([duty, who]) => ({ duty, who })),
			risk: riskFrom(written.risk),
			defaulted: noticedDefaults(written),
			place,
		},
	};
}

function sectionOf({ tree, plan }: WrittenBeside): {
	readonly value?: WrittenHire;
	readonly problems: readonly Problem[];
} {
	const schema = hireSchema(plan.currency);
	const written = tree?.at(["hire"]);
	if (tree === undefined || written === undefined || written === null) return { value: schema.parse({}), problems: [] };
	return readSection(tree, ["hire"], schema);
}

/** About a second of work for one search; months with several roles and limits may never be proven to the end. */
const SEARCH = 1000;

/** A limit of money can't be kept to where it isn't known what people cost. */
function budgetWithoutCost({ limits }: WrittenHire, roles: readonly Role[], { tree }: WrittenBeside): Problem[] {
	if (limits?.budget === undefined) return [];
	const place = tree?.valueAt(["hire", "limits", "budget"]);
	return roles
		.filter(({ cost }) => cost === undefined)
		.map(({ name }) => error("hire-budget-without-cost", { role: name }, place));
}

/** From the month of the day "as of" on, at most so many months before the plan's year begins. */
const MOST_BEFORE = 12;

function monthsFor({ until }: WrittenHire, beside: WrittenBeside): readonly Period[] | Problem {
	const { plan, asOf, tree } = beside;
	const { year } = plan;
	const now = firstMonth(beside);
	if (year.until <= now.from && until === undefined) return error("hire-year-over", { year: year.label, asOf });
	const months: Period[] = [];
	const last = until ?? monthsOf(year).at(-1);
	for (let month = now; last !== undefined && month.from <= last.from; ) {
		months.push(month);
		month = periodOf("month", month.until);
	}
	const before = months.filter(({ until: end }) => end <= year.from).length;
	const kept = months.slice(Math.max(0, before - MOST_BEFORE));
	if (kept.length > 0) return kept;
	const first = now.label;
	return error("hire-until-early", { until: until?.label ?? "", first }, tree?.valueAt(["hire", "until"]));
}

/** The month of the day "as of", or the next where no working day comes after that day: what is done is done. */
function firstMonth({ asOf, calendar }: WrittenBeside): Period {
	const now = periodOf("month", asOf);
	return calendar.workdays(addDays(asOf, 1), now.until) === 0 ? periodOf("month", now.until) : now;
}

function plannedFrom(
	{ planned = [] }: WrittenHire,
	months: readonly Period[],
	roles: readonly Role[],
	{ tree }: WrittenBeside,
): { readonly starts: readonly PlannedStart[]; readonly problems: readonly Problem[] } {
	const known = roles.map(({ name }) => name);
	const [first, last] = [months[0]?.label ?? "", months.at(-1)?.label ?? ""];
	const read = planned.map(({ month, count = 1, role = known[0] ?? "" }, index) => {
		const place = tree?.valueAt(["hire", "planned", index]);
		if (!known.includes(role)) return error("hire-role-unknown", { role, known }, place);
		if (!months.some(({ label }) => label === month.label)) {
			return error("hire-planned-outside", { month: month.label, first, last }, place);
		}
		return { role, month, count, place };
	});
	return {
		starts: read.filter((each) => "role" in each),
		problems: read.filter((each) => "code" in each),
	};
}

/** Productivity that is really sold, lowered once more by expected attainment, would be counted twice. */
function attainmentTwice(
	{ attainment }: WrittenHire,
	roles: readonly Role[],
	{ tree }: WrittenBeside,
): readonly Problem[] {
	if (attainment === undefined || compareRates(attainment, ONE) === 0) return [];
	const place = tree?.valueAt(["hire", "attainment"]);
	return roles.flatMap(({ productivity }) => {
		if (productivity.from === "plan" || (productivity.from === "given" && productivity.is === "quota")) return [];
		return [error("hire-attainment-twice", { productivity: productivity.from }, place)];
	});
}

function withoutUndefined<T extends object>(written: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
	return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)) as never;
}
