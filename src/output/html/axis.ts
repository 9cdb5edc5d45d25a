/** The value axis of a chart: round numbers that hold everything drawn. */

export interface Axis {
	readonly min: number;
	readonly max: number;
	/** From the bottom. */
	readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const ABOUT = 4;

/** An axis from zero (or below it) to a round number not under the greatest value, with about four steps. */
export function axisFor(values: readonly number[]): Axis {
	const least = values.reduce((one, other) => Math.min(one, other), 0);
	const most = values.reduce((one, other) => Math.max(one, other), 0);
	const step = roundStep((most - least || 1) / ABOUT);
	const from = Math.floor(least / step);
	const to = Math.max(Math.ceil(most / step), from + 1);
	const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
	return { min: from * step, max: to * step, ticks };
}

function roundStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(rough));
	return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}
