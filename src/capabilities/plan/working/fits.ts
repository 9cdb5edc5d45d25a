/** Whether a spreadsheet's doubles hold every step exactly. */

import { minorPerMajor } from "../../../core/money.ts";
import type { Rate } from "../../../core/rate.ts";
import type { Plan } from "../decompose.ts";
import { givenAmounts, inTenThousandths, KEY_SCALE, MILLION, type Scale, WEIGHT_SCALE } from "./scale.ts";

/** Whole numbers up to here are exact in a double, and their digits in a formula. */
export const LARGEST = 9_000_000_000_000_000n;
export const LONGEST_MONTH = 31n;

/** `false` where a product would pass 2^53, a factor has more decimals than a cell keeps, or there are too many seats for unique keys. */
export function fitsInCells(plan: Plan, scale: Scale, monthWeights: readonly bigint[]): boolean {
	return (
		BigInt(plan.seats.length) < KEY_SCALE &&
		monthWeights.every((weight) => scale.target * weight <= LARGEST) &&
		factorsFit(plan) &&
		fixedFit(plan) &&
		strengthsFit(plan, scale) &&
		quotasFit(plan, scale)
	);
}

/** Every factor of every strength has at most four decimals, and so does every hedge. */
function factorsFit({ settings, seats }: Plan): boolean {
	const { ramp, hedge } = settings;
	const rates = [...seats.flatMap(({ seat }) => [seat.weight, seat.fullTime]), ...ramp, hedge.people, hedge.teams];
	const product = (weight: Rate) => inTenThousandths(weight) * 2n * WEIGHT_SCALE * WEIGHT_SCALE;
	return (
		rates.every((rate) => WEIGHT_SCALE % rate.denominator === 0n) &&
		seats.every(({ seat }) => product(seat.weight) <= LARGEST)
	);
}

/** The common divisor of fixed amounts is that of whole major units. */
function fixedFit({ given, settings: { currency } }: Plan): boolean {
	return givenAmounts(given).every((amount) => amount % minorPerMajor(currency) === 0n);
}

/** What the year gives times a weight, and a remainder in millionths. */
function strengthsFit({ seats, settings: { hedge } }: Plan, { target, unit }: Scale): boolean {
	const raised = (amount: bigint, by: Rate) => (amount * (WEIGHT_SCALE + inTenThousandths(by))) / WEIGHT_SCALE;
	const largest = raised(raised(target, hedge.teams), hedge.people);
	const strengths = seats.map(({ months }) => most(months.map(({ strength }) => inTenThousandths(strength))));
	const sum = strengths.reduce((total, strength) => total + strength, 0n) * LONGEST_MONTH;
	return largest * most(strengths) * LONGEST_MONTH <= LARGEST && sum * unit * MILLION <= LARGEST;
}

/** A fixed quarter times its claims in units; a month's quotas times what the teams' people carry. */
function quotasFit({ months, given, settings: { hedge } }: Plan, { divisor, unit }: Scale): boolean {
	const month = most(months.map(({ target }) => target / divisor));
	const quarters = [...given.seats.values(), ...given.teams.values()].flatMap((cells) => [...cells.quarters.values()]);
	const quarter = most(quarters.map(({ target }) => target / divisor));
	const quota = hedge.people.numerator === 0n ? 0n : month * 2n;
	return quarter * (month / unit + 1n) * 3n <= LARGEST && quota * quota <= LARGEST;
}

/** The largest; zero where there is none. */
export function most(values: readonly bigint[]): bigint {
	let largest = 0n;
	for (const value of values) if (value > largest) largest = value;
	return largest;
}
