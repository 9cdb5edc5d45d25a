/** The known name nearest to a mistyped one. */

/** The nearest of the known names; undefined where none is within a third of the name's length (at least one edit). */
export function closest(name: string, known: readonly string[]): string | undefined {
	const most = Math.max(1, Math.floor(name.length / 3));
	let best: { readonly name: string; readonly edits: number } | undefined;
	for (const candidate of known) {
		const edits = editsBetween(name.toLowerCase(), candidate.toLowerCase());
		if (edits <= most && (best === undefined || edits < best.edits)) best = { name: candidate, edits };
	}
	return best?.name;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (optimal string alignment). */
function editsBetween(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let edits = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
			}
			current.push(edits);
		}
		[beforeLast, last] = [last, current];
	}
	return last[b.length] ?? 0;
}
