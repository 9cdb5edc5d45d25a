/** Which line of an edited sheet is which line of the sheet as it was written, told by the words they begin with. */
import { commonLines } from "../../../../core/common-lines.ts";
import type { PlacedCell } from "../../../../output/document/cells.ts";
import type { FoundLine, FoundSheet } from "./found.ts";

export interface Alignment {
	/** Lines as written, and the lines that they are now. */
	readonly lines: ReadonlyMap<number, number>;
	/** Lines as written that are gone. */
	readonly lost: readonly number[];
	/** Lines of the edited sheet that were not there. */
	readonly added: readonly number[];
}

/** The alignment of one sheet. Between lines that are alike, as many lost as added ones are the same lines, renamed. */
export function aligned(cells: readonly PlacedCell[], found: FoundSheet): Alignment {
	const written = writtenLines(cells);
	const before = [...written.keys()].sort((a, b) => a - b);
	const after = [...found.lines].filter(([, line]) => hasContent(line)).map(([line]) => line);
	after.sort((a, b) => a - b);
	const common = commonLines(
		before.map((line) => writtenWords(written.get(line) ?? [])),
		after.map((line) => foundWords(found.lines.get(line))),
	);
	return paired(before, after, common);
}

function paired(before: readonly number[], after: readonly number[], common: ReadonlyMap<number, number>): Alignment {
	const lines = new Map<number, number>();
	const lost: number[] = [];
	const added: number[] = [];
	let [from, at] = [0, 0];
	for (const [index, same] of [...common, [after.length, before.length] as const]) {
		const [gone, come] = [before.slice(from, same), after.slice(at, index)];
		if (gone.length === come.length) {
			for (const [place, line] of gone.entries()) lines.set(line, come[place] ?? line);
		} else {
			lost.push(...gone);
			added.push(...come);
		}
		const [line, now] = [before[same], after[index]];
		if (line !== undefined && now !== undefined) lines.set(line, now);
		[from, at] = [same + 1, index + 1];
	}
	return { lines, lost, added };
}

function writtenLines(cells: readonly PlacedCell[]): ReadonlyMap<number, readonly PlacedCell[]> {
	// a line of nothing but blanks to be filled in is no line yet
	return new Map([...grouped(cells, ({ line }) => line)].filter(([, all]) => all.some(({ cell }) => !isBlank(cell))));
}

function isBlank(cell: PlacedCell["cell"]): boolean {
	return cell.kind === "empty" || (cell.kind === "text" && cell.text === "");
}

/** The cells by what they have in common, in their order. */
export function grouped<Key>(
	cells: readonly PlacedCell[],
	keyOf: (cell: PlacedCell) => Key,
): ReadonlyMap<Key, readonly PlacedCell[]> {
	const groups = new Map<Key, PlacedCell[]>();
	for (const cell of cells) {
		const group = groups.get(keyOf(cell));
		if (group === undefined) groups.set(keyOf(cell), [cell]);
		else group.push(cell);
	}
	return groups;
}

function hasContent({ cells }: FoundLine): boolean {
	return cells.some((cell) => cell !== null && cell !== "");
}

/** The words that a line begins with, up to the first cell that is none. */
function writtenWords(line: readonly PlacedCell[]): string {
	return leading(
		line.map(({ cell }) => (cell.kind === "text" && cell.formula === undefined ? squeezed(cell.text) : undefined)),
	);
}

function foundWords(line: FoundLine | undefined): string {
	return leading(
		(line?.cells ?? []).map((cell, index) => {
			if (cell === null) return "";
			return typeof cell === "string" && !line?.formulas.has(index) ? squeezed(cell) : undefined;
		}),
	);
}

const UNKNOWN = "—";

/** From the first word on; `undefined`, a dash and nothing end it. */
function leading(cells: readonly (string | undefined)[]): string {
	const first = cells.findIndex((cell) => cell !== "");
	const from = cells.slice(Math.max(0, first));
	const end = from.findIndex((cell) => cell === undefined || cell === "" || cell === UNKNOWN);
	return from.slice(0, end < 0 ? from.length : end).join("\n");
}

/** Programs differ in the blanks that they keep. */
export function squeezed(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
