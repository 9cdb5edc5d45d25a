/** Which lines two texts have in common, in order. */

/** More than this would take too much memory; then nothing in between is called common. */
const MOST_PAIRS = 30_000_000;

/**
 * The longest common subsequence: for indices of `after`, the indices of `before` that they are. Lines alike at the
 * beginning and at the end are found without comparing all with all.
 */
export function commonLines(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number> {
	const kept = new Map<number, number>();
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) {
		kept.set(start, start);
		start += 1;
	}
	let ends = 0;
	while (ends < shorter - start && before.at(-1 - ends) === after.at(-1 - ends)) ends += 1;
	const between = longest(before.slice(start, before.length - ends), after.slice(start, after.length - ends));
	for (const [index, at] of between) kept.set(start + index, start + at);
	for (let back = ends; back > 0; back--) kept.set(after.length - back, before.length - back);
	return kept;
}

function longest(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number> {
	const kept = new Map<number, number>();
	const width = after.length + 1;
	if ((before.length + 1) * width > MOST_PAIRS) return kept;
	const lengths = new Uint32Array((before.length + 1) * width);
	const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
	for (let row = before.length - 1; row >= 0; row--) {
		for (let column = after.length - 1; column >= 0; column--) {
			const same = before[row] === after[column];
			const best = same
				? lengthAt(row + 1, column + 1) + 1
				: Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
			lengths[row * width + column] = best;
		}
	}
	for (let [row, column] = [0, 0]; row < before.length && column < after.length; ) {
		if (before[row] === after[column]) {
			kept.set(column, row);
			row += 1;
			column += 1;
		} else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
		else column += 1;
	}
	return kept;
}
