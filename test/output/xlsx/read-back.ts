/** Reads our own workbook back with exceljs, for tests. */
import { Workbook, type Worksheet } from "exceljs";

export async function readBack(xlsx: Uint8Array): Promise<Workbook> {
	const workbook = new Workbook();
	await workbook.xlsx.load(xlsx.slice().buffer as ArrayBuffer as never);
	return workbook;
}

/** The worksheet of that name. Throws where there is none. */
export function worksheet(workbook: Workbook, name: string): Worksheet {
	const found = workbook.getWorksheet(name);
	if (found === undefined) throw new Error(`no worksheet ${name}`);
	return found;
}

/** Every cell's value by sheet and address; formulas give their stored value. */
export function storedValues(workbook: Workbook): ReadonlyMap<string, unknown> {
	const values = new Map<string, unknown>();
	workbook.eachSheet((sheet) => {
		sheet.eachRow((row) => {
			row.eachCell((cell) => {
				values.set(`${sheet.name}!${cell.address}`, cell.formula === undefined ? cell.value : cell.result);
			});
		});
	});
	return values;
}

/** The addresses of all formulas. */
export function formulasOf(workbook: Workbook): ReadonlyMap<string, string> {
	const formulas = new Map<string, string>();
	workbook.eachSheet((sheet) => {
		sheet.eachRow((row) => {
			row.eachCell((cell) => {
				if (cell.formula !== undefined) formulas.set(`${sheet.name}!${cell.address}`, cell.formula);
			});
		});
	});
	return formulas;
}
