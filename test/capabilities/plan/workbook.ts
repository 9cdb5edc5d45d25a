/** The plan's workbook as a spreadsheet program sees it: recalculated, edited, and compared with the plan. */
import { expect } from "vitest";
import type { Plan } from "../../../src/capabilities/plan/decompose.ts";
import { presentPlan } from "../../../src/capabilities/plan/present.ts";
import { day } from "../../../src/core/day.ts";
import { renderXlsx } from "../../../src/output/xlsx.ts";
import { recalculate } from "../../libreoffice.ts";
import { formulasOf, readBack, storedValues, worksheet } from "../../output/xlsx/read-back.ts";

export function workbookOf(plan: Plan): Promise<Uint8Array> {
	return renderXlsx(presentPlan(plan, day("2026-01-01"), "en"), "en");
}

/** Every formula gives the value stored beside it; returns how many there are. */
export async function expectSameRecalculated(xlsx: Uint8Array): Promise<number> {
	const stored = storedValues(await readBack(xlsx));
	const computed = await readBack(await recalculate(xlsx));
	const recomputed = storedValues(computed);
	const wrong: string[] = [];
	for (const [address, formula] of formulasOf(computed)) {
		const [before, after] = [stored.get(address), recomputed.get(address)];
		const same = typeof before === "number" ? Math.abs(before - Number(after)) < 1e-6 : before === after;
		if (!same) wrong.push(`${address} ${formula}: stored ${before}, recalculated ${after}`);
	}
	expect(wrong.slice(0, 5)).toEqual([]);
	return formulasOf(computed).size;
}

/** What to write into a cell: the sheet, the text of the row's label, of the column's header or number, the value. */
export interface Edit {
	readonly sheet: string;
	/** The text that a cell of the row has. */
	readonly row: string;
	/** The header of the column above the row; for a fact, absent: the value beside its label. */
	readonly column?: string;
	/** The heading that the table stands below; absent: the first that has such a row and column. */
	readonly table?: string;
	readonly value: number | null;
}

/** The workbook with the edits typed in and recalculated: the amounts of the people's sheet, or another, by label and column header. */
export async function afterEdits(
	xlsx: Uint8Array,
	edits: readonly Edit[],
	shown = "People",
): Promise<(row: string, column: string) => number> {
	const workbook = await readBack(xlsx);
	for (const { sheet, row, column, table, value } of edits) {
		const page = worksheet(workbook, sheet);
		const at = column === undefined ? factAt(page, row) : cellAt(page, row, column, table);
		page.getCell(at).value = value;
	}
	const written = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
	const people = worksheet(await readBack(await recalculate(written)), shown);
	return (row, column) => {
		const cell = people.getCell(cellAt(people, row, column));
		return Math.round(Number(cell.formula === undefined ? cell.value : cell.result) * 100);
	};
}

type Page = ReturnType<typeof worksheet>;

function factAt(page: Page, label: string): string {
	let found: string | undefined;
	page.eachRow((row, number) => {
		if (row.getCell(1).text === label) found ??= `B${number}`;
	});
	if (found === undefined) throw new Error(`no fact ${label} on ${page.name}`);
	return found;
}

/** The cell under the nearest header above; below the heading, where one is given. */
function cellAt(page: Page, label: string, header: string, heading?: string): string {
	let column: string | undefined;
	let found: string | undefined;
	let below = heading === undefined;
	page.eachRow((row, number) => {
		if (row.getCell(1).text === heading) below = true;
		row.eachCell((cell) => {
			if (!below) return;
			if (cell.text === header && found === undefined) column = cell.address.replace(/\d+$/, "");
			if (cell.text === label && column !== undefined) found ??= `${column}${number}`;
		});
	});
	if (found === undefined) throw new Error(`no row ${label} under ${header} on ${page.name}`);
	return found;
}
