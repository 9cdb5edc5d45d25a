/** Funnels made in memory for the tests. */

import type { FunnelSettings } from "../../../../src/capabilities/plan/funnel/wanted.ts";
import { type Funnel, funnelOf } from "../../../../src/capabilities/plan/funnel.ts";
import type { PlanSettings } from "../../../../src/capabilities/plan/settings.ts";
import { type Rate, rate } from "../../../../src/core/rate.ts";
import type { Person } from "../../../../src/core/staff.ts";
import { plainCalendar, planOf } from "../sample.ts";

/** Twelve millions a year are one a month; the shares are those of the published case dec-18. */
export function funnelSettings(more: Partial<FunnelSettings> = {}): FunnelSettings {
	return {
		averageDeal: 80_000_00n,
		steps: chain("звонок 0.05 встреча 0.6 КП 0.35 сделка"),
		pipeline: undefined,
		renamed: new Map(),
		cycle: undefined,
		shift: true,
		dailyCapacity: new Map(),
		repeat: undefined,
		leads: undefined,
		place: undefined,
		...more,
	};
}

/** Stages with the conversions between them: `lead 0.12 deal`; a fraction is `1/5`. */
export function chain(written: string): FunnelSettings["steps"] {
	const words = written.split(" ");
	return words.flatMap((word, index) => {
		const [from, to] = [words[index - 1], words[index + 1]];
		return index % 2 === 0 || from === undefined || to === undefined
			? []
			: [{ from, to, conversion: share(word), key: word, place: undefined }];
	});
}

function share(written: string): Rate {
	const [part = "", whole = "1"] = written.split("/");
	const { numerator, denominator } = rate(part);
	return { numerator, denominator: denominator * BigInt(whole) };
}

/** The funnel of a plan of these settings, with whatever is said of it. Throws where there is none. */
export function funnelIn(
	plan: Partial<PlanSettings>,
	wanted: Partial<FunnelSettings> = {},
	people: readonly Person[] = [],
	calendar = plainCalendar(),
): Funnel & { readonly codes: readonly string[] } {
	const made = planOf(plan, { people, calendar });
	const { funnel, problems } = funnelOf(made, funnelSettings(wanted), { history: undefined, calendar });
	if (funnel === undefined) throw new Error(JSON.stringify(problems.map(({ code }) => code)));
	return { ...funnel, codes: problems.map(({ code }) => code) };
}

/** The exact need of a stage in a month of activity, as a number. */
export function needIn(funnel: Funnel, month: string, stage: string): number | undefined {
	const position = funnel.basis.stages.findIndex(({ name }) => name === stage);
	const need = funnel.company.find(({ period }) => period.label === month)?.needs[position];
	return need && Number(need.numerator) / Number(need.denominator);
}
