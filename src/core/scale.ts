/** A scale of steps with thresholds only, and the two ways it can pay. */
import type { Money } from "./money.ts";
import { addRates, applyRate, type Rate, rateOf, ZERO } from "./rate.ts";
import { divideRounded, type Rounding } from "./rounding.ts";

/** It owns its threshold and reaches up to the next step's, so steps can neither overlap nor leave a gap. */
export interface Step {
	/** In the base's minor units. */
	readonly from: bigint;
	readonly rate: Rate;
}

/** What is wrong with the steps; checked once, when settings are read. The two ways to pay rely on it. */
export function checkSteps(steps: readonly Step[]): "empty" | "not-ascending" | undefined {
	if (steps.length === 0) return "empty";
	const ascending = steps.every((step, index) => step.from > (steps[index - 1]?.from ?? step.from - 1n));
	return ascending ? undefined : "not-ascending";
}

/** The rate of the highest step reached on the whole base ("retroactive", "cliff"), in minor units; 0 below the first. */
export function payByReachedStep(base: Money, steps: readonly Step[], rounding: Rounding): Money {
	const reached = steps.findLast((step) => step.from <= base);
	return reached === undefined ? 0n : applyRate(base, reached.rate, rounding);
}

/**
 * Each step's rate on the part of the base that lies in it ("marginal", as a progressive tax), in minor units;
 * nothing for the part below the first threshold. Σ rateᵢ·(min(base, fromᵢ₊₁) − fromᵢ)⁺, rounded once.
 */
export function payBySlices(base: Money, steps: readonly Step[], rounding: Rounding): Money {
	const reached = steps.filter((step) => step.from < base);
	const exact = reached.reduce((sum, step, index) => {
		const upTo = reached[index + 1]?.from ?? base;
		return addRates(sum, rateOf((upTo - step.from) * step.rate.numerator, step.rate.denominator));
	}, ZERO);
	return divideRounded(exact.numerator, exact.denominator, rounding);
}
