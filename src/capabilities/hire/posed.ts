/** The task as a whole-number program. Rows are scaled so that their largest coefficient is one: the solver is at its best there. */
import { magnitude } from "../../core/rounding.ts";
import type { Program, ProgramRow } from "./program.ts";
import { carriedBy, type Task } from "./task.ts";

/** The program of these needs, each raised by so much, and of this aim, in units of its largest number. */
export function programOf(
	{ options, needs, bounds }: Task,
	aim: readonly bigint[],
	raised: readonly bigint[],
): Program {
	const unit = largest(aim);
	return {
		choices: options.map((_, at) => ({ cost: ratio(aim[at] ?? 0n, unit), most: undefined, whole: true })),
		rows: [
			...needs.map((need, at) => scaled(carriedBy(options, need), { atLeast: need.gap + (raised[at] ?? 0n) })),
			...bounds.map(({ weights, most }) => scaled(weights, { atMost: most })),
		],
	};
}

/** The largest of the numbers, their signs aside, at least one: the unit that a row is scaled to. */
export function largest(aim: readonly bigint[]): bigint {
	return aim.reduce((most, value) => (magnitude(value) > most ? magnitude(value) : most), 1n);
}

function scaled(
	weights: readonly bigint[],
	bound: { readonly atLeast?: bigint; readonly atMost?: bigint },
): ProgramRow {
	const unit = largest(weights);
	const terms = weights.flatMap((weight, at) => (weight === 0n ? [] : [[at, ratio(weight, unit)] as const]));
	// a row needs a term: nothing of the first choice
	const shown = terms.length === 0 ? [[0, 0] as const] : terms;
	const { atLeast, atMost } = bound;
	return atLeast === undefined
		? { terms: shown, atMost: ratio(atMost ?? 0n, unit) }
		: { terms: shown, atLeast: ratio(atLeast, unit) };
}

/** The quotient as a float of 15 digits, of numbers that may be longer than a float holds. */
function ratio(value: bigint, unit: bigint): number {
	const digits = 10n ** 15n;
	return Number((value * digits) / unit) / Number(digits);
}
