/**
 * How chance plays: the same few draws for every person and simulation, whatever they lead to, so that one more start or
 * more turnover meets the same luck. Floats are fine here: these are chances, never money to be paid. Only sums,
 * products, quotients and roundings, which every engine does alike.
 */
import { drawOf } from "../../../core/chance.ts";
import type { Rate } from "../../../core/rate.ts";
import type { RiskSettings } from "../settings/risk.ts";
import type { RiskModel } from "./model.ts";

export interface Rules {
	readonly months: number;
	readonly simulations: number;
	readonly probation: number;
	readonly pass: number;
	/** The share still there after one month of turnover, after two, and so on. */
	readonly stays: Float64Array;
	/** By whole months of work, where turnover goes by them: of those who started, the share still there. */
	readonly still: Float64Array | undefined;
	/** The months of work from which on `stays` holds. */
	readonly settled: number;
	readonly productivitySpread: number;
	readonly monthSpread: number;
	/** The deviation of the time to fill, in months. */
	readonly fillSpread: number;
	/** How many draws a simulation takes from each person's stream. */
	readonly draws: number;
}

/** The draws of one simulation; those of the months come after them. */
export const DRAWS = { leaving: 0, probation: 1, filling: 2, productivity: 3, months: 4 } as const;

/** 365.25 days over twelve months. */
const DAYS_A_MONTH = 30.4375;

/** The four bytes of a draw have 510 in the middle of their sum, and (256² − 1) / 12 · 4 = 21 845 is its variance. */
const BYTES = { mean: 510, deviation: 147.80054127 };

/** The rules that these numbers make. */
export function rulesOf(model: RiskModel, settings: RiskSettings): Rules {
	const months = model.months.length;
	return {
		months,
		simulations: settings.simulations,
		probation: model.byTenure === undefined ? model.probation : 0,
		pass: model.byTenure === undefined && model.probation > 0 ? realOf(model.probationPass) : 1,
		stays: staying(months, 1 - realOf(model.monthlyLeave)),
		still: model.byTenure && Float64Array.from(model.byTenure.still, (share) => Number(share) / 1e6),
		settled: model.byTenure?.settled ?? 0,
		productivitySpread: realOf(settings.productivitySpread),
		monthSpread: realOf(settings.monthSpread),
		fillSpread: (realOf(settings.fillSpread) * model.recruitingDays) / DAYS_A_MONTH,
		draws: DRAWS.months + months,
	};
}

/** From a 32-bit draw, nearly the bell curve: mean 0, deviation 1, never beyond ±3.46. */
export function bell(draw: number): number {
	const sum = (draw & 255) + ((draw >>> 8) & 255) + ((draw >>> 16) & 255) + (draw >>> 24);
	return (sum - BYTES.mean) / BYTES.deviation;
}

/** What luck multiplies by: mean 1, this deviation, never below 0 (which lifts the mean a little from a third on). */
export function factor(spread: number, draw: number): number {
	return Math.max(0, 1 + spread * bell(draw));
}

/**
 * By how many months the start slips: the time to fill beyond the planned one, to the nearest whole month, never early.
 * A start that is less than half a month late counts as in time.
 */
export function slip(rules: Rules, draw: number): number {
	return Math.max(0, Math.round(rules.fillSpread * bell(draw)));
}

/**
 * The first month without the person whose first month of work is `start`. Who doesn't pass the probation works to its
 * end. Turnover takes its share of the others at the end of each month after it: who is there on the first day of a
 * month works it, as in the estimate, so that its expected capacity is the mean of these outcomes.
 */
export function goneFrom(rules: Rules, start: number, stream: number, at: number): number {
	if (rules.still !== undefined && start > -rules.settled) {
		return goneByTenure(rules, rules.still, start, drawOf(stream, at + DRAWS.leaving) / 2 ** 32);
	}
	const passed = start + rules.probation;
	if (passed > 0 && drawOf(stream, at + DRAWS.probation) >= rules.pass * 2 ** 32) return passed;
	const luck = drawOf(stream, at + DRAWS.leaving) / 2 ** 32;
	let month = 0;
	while (month < rules.months && luck < (rules.stays[month] ?? 0)) month += 1;
	return Math.max(0, passed) + 1 + month;
}

/** By tenure: of those who have worked as long before the first month, or before they start, so many go on. */
function goneByTenure({ months }: Rules, still: Float64Array, start: number, luck: number): number {
	const [worked, from] = [Math.max(0, -start), Math.max(0, start)];
	const mark = luck * (still[worked] ?? 0);
	let month = 1;
	while (from + month < months && mark < (still[worked + month] ?? 0)) month += 1;
	return from + month;
}

function staying(months: number, share: number): Float64Array {
	const stays = new Float64Array(months);
	let left = 1;
	for (let month = 0; month < months; month += 1) {
		left *= share;
		stays[month] = left;
	}
	return stays;
}

/** The rate to 15 decimals: of any size of its parts, and the same everywhere. */
function realOf({ numerator, denominator }: Rate): number {
	return Number((numerator * 10n ** 15n) / denominator) / 1e15;
}
