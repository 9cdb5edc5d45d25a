/** The only way to split an amount: parts are whole, add up to it exactly, and stay within a unit of their exact shares. */

/** Claims are kept in millionths of a unit: whole numbers, so that a spreadsheet repeats them to the digit. */
const MILLION = 1_000_000n;

/**
 * Splits `whole` in proportion to the weights, in units of `unit`, by the largest remainder (Hamilton): each gets the
 * floor of its exact share; the missing units go one each to the largest remainders, ties by order. Where `whole` is not
 * a multiple of the unit, the odd part goes to the next in line. A negative whole is the mirror of the positive one.
 *
 * The parts sum to `whole`, each is less than one unit away from its exact share, and a weight of zero gets zero.
 * Refuses negative weights, a unit of zero or less, and weights that are all zero unless the whole is zero too.
 */
export function allocate(whole: bigint, weights: readonly bigint[], unit = 1n): bigint[] {
	if (whole < 0n) return allocate(-whole, weights, unit).map((part) => -part);
	const floors = floorShares(whole, weights, unit);
	return handOut(floors, unit, byLargest(floors, floors.remainders)).parts;
}

/**
 * Splits each month's whole over the same people by that month's weights (`weights[month][person]`), carrying
 * remainders from month to month, so that whoever was rounded down is first in line next time.
 *
 * The rule, in whole numbers that a spreadsheet repeats, for one month with W = Σ weights:
 * base = ⌊whole·w ÷ (W·unit)⌋ units; claim = ⌊1 000 000 · fractional part⌋ + carry, in millionths of a unit;
 * ⌊whole ÷ unit⌋ − Σ base units go one each to the largest claims among those whose share has a fractional part at all,
 * ties by order; the odd part of the whole below one unit goes to the next in line; the new carry is the claim less
 * 1 000 000 for a unit received, or less ⌊1 000 000 · odd ÷ unit⌋ for the odd part. Whoever has no fractional part keeps
 * its carry. A negative month is the mirror: what it takes from a person it owes to that person.
 *
 * Bounds: every month's parts sum to its whole; each cell is less than one unit away from its exact share of the month;
 * a weight of zero gets zero. Equal weights in equal months end the year within one unit of each other. Permuting the
 * people permutes the parts unless claims are tied. One month is `allocate`, but for remainders that differ by less
 * than a millionth of a unit, which count as tied here.
 *
 * Refuses what `allocate` refuses, and a different number of wholes and weights.
 */
export function allocateMonths(
	wholes: readonly bigint[],
	weights: readonly (readonly bigint[])[],
	unit = 1n,
): bigint[][] {
	if (wholes.length !== weights.length) throw new RangeError("every month needs a whole and its weights");
	let carries: readonly bigint[] = [];
	return wholes.map((whole, month) => {
		const shared = allocateMonth(whole, weights[month] ?? [], unit, carries);
		carries = shared.carries;
		return [...shared.parts];
	});
}

/**
 * One month of `allocateMonths`: its parts, and what each person takes into the next, in millionths of a unit. For months
 * that are split over other people each time.
 */
export function allocateMonth(
	whole: bigint,
	weights: readonly bigint[],
	unit: bigint,
	carries: readonly bigint[],
): { readonly parts: readonly bigint[]; readonly carries: readonly bigint[] } {
	const sign = whole < 0n ? -1n : 1n;
	const floors = floorShares(whole * sign, weights, unit);
	const claims = floors.remainders.map(
		(remainder, person) => (remainder * MILLION) / floors.divisor + sign * (carries[person] ?? 0n),
	);
	const { parts, received } = handOut(floors, unit, byLargest(floors, claims));
	const left = claims.map((claim, person) => sign * (claim - ((received[person] ?? 0n) * MILLION) / unit));
	return { parts: parts.map((part) => part * sign), carries: left };
}

/** The exact shares of a whole of zero or more, as whole units rounded down and what is left of each. */
interface FloorShares {
	/** Whole units, one for each weight. */
	readonly units: readonly bigint[];
	/** Numerators of the fractional parts, over `divisor`. */
	readonly remainders: readonly bigint[];
	readonly divisor: bigint;
	/** Whole units that the floors leave over. */
	readonly missing: bigint;
	/** What of the whole is less than a unit. */
	readonly odd: bigint;
}

function floorShares(whole: bigint, weights: readonly bigint[], unit: bigint): FloorShares {
	if (unit <= 0n) throw new RangeError(`not a rounding unit: ${unit}`);
	if (weights.some((weight) => weight < 0n)) throw new RangeError("weights can't be negative");
	const total = sum(weights);
	if (total === 0n && whole !== 0n) throw new RangeError("nobody to give the amount to: all weights are zero");
	const divisor = total === 0n ? 1n : total * unit;
	const units = weights.map((weight) => (whole * weight) / divisor);
	const remainders = weights.map((weight) => (whole * weight) % divisor);
	return { units, remainders, divisor, missing: whole / unit - sum(units), odd: whole % unit };
}

/** Those with a fractional part, the largest claim first, ties by order. There are always enough of them to hand out to. */
function byLargest(floors: FloorShares, claims: readonly bigint[]): number[] {
	const inLine = [...floors.remainders.keys()].filter((person) => floors.remainders[person] !== 0n);
	return inLine.sort((a, b) => {
		const difference = (claims[b] ?? 0n) - (claims[a] ?? 0n);
		return difference === 0n ? a - b : Number(difference > 0n) * 2 - 1;
	});
}

/** The parts after the missing units and the odd part are given along the line, and what each person received of them. */
function handOut(floors: FloorShares, unit: bigint, line: readonly number[]) {
	const received = floors.units.map(() => 0n);
	const winners = Number(floors.missing);
	for (const person of line.slice(0, winners)) received[person] = unit;
	const next = line[winners];
	if (next !== undefined) received[next] = floors.odd;
	const parts = floors.units.map((units, person) => units * unit + (received[person] ?? 0n));
	return { parts, received };
}

function sum(values: readonly bigint[]): bigint {
	return values.reduce((total, value) => total + value, 0n);
}
