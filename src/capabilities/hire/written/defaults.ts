/** What stands where nobody wrote anything, and where these numbers come from. */
import type { Rate } from "../../../core/rate.ts";
import type { Recruiting, RecruitingStage } from "../settings/recruiting.ts";
import type { RiskSettings } from "../settings/risk.ts";
import type { LeadTime } from "../settings.ts";
import { ARROWS, type WrittenHire } from "./schema.ts";

/** A month of recruiting, and the two weeks' notice of article 80 of the Labour Code. */
export const WAITS: LeadTime = {
	approval: { days: 0, of: "calendar" },
	recruiting: { days: 30, of: "calendar" },
	notice: { days: 14, of: "calendar" },
};

const percent = (value: number): Rate => ({ numerator: BigInt(value), denominator: 100n });

/**
 * Of 100 answers 15 are called, 8 come to an interview, 2 get an offer and 1.5 start: the illustration of
 * treegarden.io/blog/recruitment-funnel-optimization, rounded. Nobody should plan by it for longer than it takes to count their own.
 */
const FUNNEL: Readonly<Record<Exclude<RecruitingStage, "starts">, Rate>> = {
	responses: percent(15),
	phone: percent(50),
	interviews: percent(25),
	offers: percent(75),
};

/** The recruiting funnel: each rate as written in either language, else the default, marked as such. */
export function recruitingFrom({ funnel = {} }: WrittenHire): Recruiting {
	const rateFrom = (stage: keyof typeof ARROWS) => {
		const given = ARROWS[stage].map((arrow) => funnel[arrow]).find((rate) => rate !== undefined);
		return { rate: given ?? FUNNEL[stage], defaulted: given === undefined };
	};
	return {
		rates: {
			responses: rateFrom("responses"),
			phone: rateFrom("phone"),
			interviews: rateFrom("interviews"),
			offers: rateFrom("offers"),
		},
	};
}

export function riskFrom(written: WrittenHire["risk"] = {}): RiskSettings {
	return {
		simulations: written.simulations ?? 10_000,
		seed: written.seed ?? 1,
		productivitySpread: written.productivitySpread ?? percent(25),
		monthSpread: written.monthSpread ?? percent(25),
		fillSpread: written.fillSpread ?? percent(30),
		confidence: written.confidence ?? percent(80),
	};
}

/** The keys of `hire` that stand as the program has them, because nobody wrote them. */
export function noticedDefaults(written: WrittenHire): ReadonlySet<string> {
	const keys: readonly (readonly [key: string, value: unknown])[] = [
		["productivity", written.productivity ?? written.quota],
		["ramp", written.ramp],
		["turnover", written.turnover],
		["probation", written.probation],
		["probationPass", written.probationPass ?? written.turnover?.goneBy],
		["carry", written.carry],
		["season", written.season],
		["prefer", written.prefer],
		["leadTime.recruiting", written.leadTime?.recruiting],
		["leadTime.notice", written.leadTime?.notice],
		["funnel", written.funnel],
		["risk", written.risk],
	];
	return new Set(keys.flatMap(([key, value]) => (value === undefined ? [key] : [])));
}
