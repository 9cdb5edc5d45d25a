/** A text written anew, with the lines of the old text wherever they say the same. */

/** The edited lines, each as the original has it where only blanks differ; empty lines of the original stay. */
export function keepingLines(original: string, edited: string): string {
	const [before, after] = [original.split("\n"), edited.split("\n")];
	const kept = commonLines(before.map(squeezed), after.map(squeezed));
	const lines: string[] = [];
	let next = 0;
	for (const [index, line] of after.entries()) {
		const at = kept.get(index);
		if (at === undefined) {
			lines.push(line);
			continue;
		}
		lines.push(...before.slice(next, at).filter((each) => each.trim() === ""), before[at] ?? line);
		next = at + 1;
	}
	return lines.join("\n");
}

function squeezed(line: string): string {
	return line.trim().replace(/\s+/g, " ");
}

/** The longest common subsequence: for lines of `after`, the lines of `before` that they are. */
function commonLines(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number> {
	const width = after.length + 1;
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
	const kept = new Map<number, number>();
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
