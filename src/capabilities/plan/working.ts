/**
 * The steps of the split in whole numbers small enough for a spreadsheet's doubles, so that the workbook can repeat
 * them exactly. `decompose` owns the result; this retraces how it came about.
 */
import { type Rate, ZERO } from "../../core/rate.ts";
import type { Plan } from "./decompose.ts";
import { STRENGTH_SCALE } from "./strength.ts";

/** All amounts in `divisor`s: the greatest common divisor of target and rounding unit, in minor units. */
export interface Working {
	readonly divisor: bigint;
	readonly target: bigint;
	readonly unit: bigint;
	readonly months: readonly MonthWorking[];
	/** `seats[month][seat]`. */
	readonly seats: readonly (readonly SeatWorking[])[];
}

export interface MonthWorking {
	readonly weight: bigint;
	/** Whole units, rounded down. */
	readonly base: bigint;
	readonly remainder: bigint;
	/** What it received of the units left over. */
	readonly extra: bigint;
	/** The month's target. */
	readonly whole: bigint;
	/** Units that rounding the seats down leaves over. */
	readonly missing: bigint;
	readonly odd: bigint;
	readonly weightSum: bigint;
}

export interface SeatWorking {
	readonly weight: bigint;
	readonly base: bigint;
	/** Millionths of a unit; undefined: the exact share has no fractional part, so it stands in no line. */
	readonly fraction: bigint | undefined;
	/** The fraction with what was carried, made unique by the place in the list. */
	readonly key: bigint | undefined;
	readonly extra: bigint;
	readonly carried: bigint;
}

/** Weights, shares of full time and ramps enter the workbook with four decimals. */
export const WEIGHT_SCALE = STRENGTH_SCALE;
/** Indices enter it with six. */
export const INDEX_SCALE = 1_000_000n;
export const MILLION = 1_000_000n;
/** More seats than this would need longer keys. */
export const KEY_SCALE = 10_000n;

const NOBODY = { strength: ZERO, days: 0 } as const;
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * The steps; undefined where a product would pass 2^53, where a weight has more than four decimals, or where there are
 * too many seats for unique keys: there the workbook must show values instead of formulas.
 */
export function workingOf(plan: Plan): Working | undefined {
	const { target, unit } = plan.settings;
	const divisor = greatestCommonDivisor(target, unit);
	const scaled = { target: target / divisor, unit: unit / divisor };
	const perDay = isPerDay(plan);
	const weights = plan.season.months.map((month) => month.index * (perDay ? BigInt(month.workdays) : 1n));
	const fits =
		weights.every((weight) => scaled.target * weight <= LARGEST) &&
		strengthsFit(plan, scaled.target) &&
		BigInt(plan.seats.length) < KEY_SCALE;
	if (!fits) return undefined;
	const sum = total(weights);
	let carried: readonly bigint[] = plan.seats.map(() => 0n);
	const seats: SeatWorking[][] = [];
	const months = weights.map((weight, month) => {
		const whole = (plan.months[month]?.target ?? 0n) / divisor;
		const ofSeats = seatSteps(plan, month, whole, divisor, scaled.unit, carried);
		carried = ofSeats.map((seat) => seat.carried);
		seats.push(ofSeats);
		const base = (scaled.target * weight) / (sum * scaled.unit);
		return {
			weight,
			base,
			remainder: scaled.target * weight - base * sum * scaled.unit,
			extra: whole - base * scaled.unit,
			whole,
			missing: whole / scaled.unit - total(ofSeats.map((seat) => seat.base)),
			odd: whole % scaled.unit,
			weightSum: total(ofSeats.map((seat) => seat.weight)),
		};
	});
	return { divisor, ...scaled, months, seats };
}

/** Whether a cell can hold every factor of every strength, and every product of them and the target. */
function strengthsFit({ settings, seats }: Plan, target: bigint): boolean {
	const factors = [...seats.flatMap(({ seat }) => [seat.weight, seat.fullTime]), ...settings.ramp];
	const strengths = seats.flatMap(({ months }) => months.map((month) => month.strength));
	const inTenThousandths = (rate: Rate) => (rate.numerator * WEIGHT_SCALE) / rate.denominator;
	return (
		factors.every((rate) => WEIGHT_SCALE % rate.denominator === 0n) &&
		seats.every(({ seat }) => inTenThousandths(seat.weight) * 2n * WEIGHT_SCALE * WEIGHT_SCALE <= LARGEST) &&
		strengths.every((strength) => target * inTenThousandths(strength) * 31n <= LARGEST)
	);
}

/** Whether an index is one of working days, so that a month's weight is the index times its days. */
export function isPerDay({ settings: { seasonality } }: Plan): boolean {
	return seasonality.from === "workdays" || (seasonality.from === "history" && seasonality.per === "workday");
}

function seatSteps(
	plan: Plan,
	month: number,
	whole: bigint,
	divisor: bigint,
	unit: bigint,
	carried: readonly bigint[],
): SeatWorking[] {
	const weights = plan.seats.map(({ months }) => {
		const { strength, days } = months[month] ?? NOBODY;
		return ((strength.numerator * WEIGHT_SCALE) / strength.denominator) * BigInt(days);
	});
	const shared = total(weights) * unit;
	return plan.seats.map(({ months }, position) => {
		const weight = weights[position] ?? 0n;
		const before = carried[position] ?? 0n;
		const base = shared === 0n ? 0n : (whole * weight) / shared;
		const remainder = shared === 0n ? 0n : whole * weight - base * shared;
		const fraction = remainder === 0n ? undefined : (remainder * MILLION) / shared;
		const extra = (months[month]?.target ?? 0n) / divisor - base * unit;
		return {
			weight,
			base,
			fraction,
			key: fraction === undefined ? undefined : (fraction + before) * KEY_SCALE - BigInt(position + 1),
			extra,
			carried: before + (fraction ?? 0n) - (extra * MILLION) / unit,
		};
	});
}

function total(values: readonly bigint[]): bigint {
	return values.reduce((sum, value) => sum + value, 0n);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
	return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
