/** Every cell of a plan's workbook, found again in the edited one. */
import type { RawCell } from "../../../../input/rows.ts";
import type { PlacedCell } from "../../../../output/document/cells.ts";
import type { CellPlace, Refused } from "../../life/import.ts";
import { aligned, grouped } from "./aligned.ts";
import type { FoundLine, FoundSheet } from "./found.ts";

export interface LocatedCell {
	readonly written: PlacedCell;
	readonly content: RawCell;
	/** A formula gave the content. */
	readonly isFormula: boolean;
	/** Where it stands now. */
	readonly place: CellPlace;
}

export interface LocatedWorkbook {
	readonly cells: readonly LocatedCell[];
	/** Cells whose line or sheet is gone. */
	readonly lost: readonly PlacedCell[];
	/** Sheets and lines that came, went or were renamed, and what stands where nothing stood. */
	readonly refused: readonly Refused[];
}

/** The written cells in the edited sheets; a single sheet under a new name is taken for the one that is missing. */
export function locate(written: readonly PlacedCell[], sheets: readonly FoundSheet[]): LocatedWorkbook {
	const bySheet = grouped(written, ({ sheet }) => sheet);
	const known = new Map(sheets.map((sheet) => [sheet.name, sheet]));
	const missing = [...bySheet.keys()].filter((name) => !known.has(name));
	const added = sheets.filter(({ name }) => !bySheet.has(name));
	const renamed = missing.length === 1 && added.length === 1 ? added[0] : undefined;
	const parts = [...bySheet].map(([name, cells]) => inSheet(cells, known.get(name) ?? renamed));
	const refused = renamed
		? [changed("sheet", { sheet: renamed.name }, missing[0], renamed.name)]
		: [
				...missing.map((name) => changed("sheet", { sheet: name }, name, undefined)),
				...added.map(({ name }) => changed("sheet", { sheet: name }, undefined, name)),
			];
	return {
		cells: parts.flatMap((part) => part.cells),
		lost: parts.flatMap((part) => part.lost),
		refused: [...refused, ...parts.flatMap((part) => part.refused)],
	};
}

function inSheet(written: readonly PlacedCell[], found: FoundSheet | undefined): LocatedWorkbook {
	if (found === undefined) return { cells: [], lost: written, refused: [] };
	const { lines, lost, added } = aligned(written, found);
	const byLine = grouped(written, ({ line }) => line);
	const cells: LocatedCell[] = [];
	const beside: Refused[] = [];
	for (const [line, ofLine] of byLine) {
		const now = lines.get(line) ?? line;
		if (lost.includes(line)) continue;
		const content = found.lines.get(now);
		cells.push(...ofLine.map((cell) => located(cell, found.name, now, content)));
		beside.push(...besides(ofLine, found.name, now, content));
	}
	const rows = [
		...lost.map((line) => changed("row", { sheet: found.name, line }, firstText(byLine.get(line) ?? []), undefined)),
		...added.map((line) =>
			changed("row", { sheet: found.name, line }, undefined, shown(firstContent(found.lines.get(line)))),
		),
	];
	return { cells, lost: lost.flatMap((line) => byLine.get(line) ?? []), refused: [...rows, ...beside] };
}

function located(written: PlacedCell, sheet: string, line: number, content: FoundLine | undefined): LocatedCell {
	const index = written.column - 1;
	return {
		written,
		content: content?.cells[index] ?? null,
		isFormula: content?.formulas.has(index) === true,
		place: { sheet, line, column: written.column },
	};
}

/** What was typed beside the written cells of a line. */
function besides(
	written: readonly PlacedCell[],
	sheet: string,
	line: number,
	content: FoundLine | undefined,
): Refused[] {
	const columns = new Set(written.map(({ column }) => column));
	return (content?.cells ?? []).flatMap((cell, index) =>
		columns.has(index + 1) || cell === null || cell === ""
			? []
			: [changed("cell", { sheet, line, column: index + 1 }, undefined, shown(cell))],
	);
}

function changed(why: Refused["why"], place: Refused["place"], was: Refused["was"], is: Refused["is"]): Refused {
	return { place, was, is, why };
}

/** What a cell holds, as it is told to people. */
export function shown(content: RawCell): string | number | undefined {
	if (content === null || content === "") return undefined;
	if (typeof content === "string") return content;
	if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
	return content.kind === "number" ? Number(content.text) : content.text;
}

function firstText(cells: readonly PlacedCell[]): string | undefined {
	const texts = cells.map(({ cell }) => (cell.kind === "text" ? cell.text : ""));
	return texts.find((text) => text !== "");
}

function firstContent(line: FoundLine | undefined): RawCell {
	return line?.cells.find((cell) => cell !== null && cell !== "") ?? null;
}
