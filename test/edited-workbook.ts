/** A workbook edited as a user would, by lines that a test can read. */
import type { Workbook } from "exceljs";
import { readBack, worksheet } from "./output/xlsx/read-back.ts";

/**
 * The workbook with the edits: `Assumptions!B6 = 130000000` types a number, `= 12 apples` text, `= =2*3` a formula, and
 * nothing behind the sign empties the cell; `rename People > Team`, `remove People`, `add Notes`, `delete Assumptions!15`
 * (a row), `insert Assumptions!15 hello`. Values of formulas stay as they were.
 */
export async function editedWorkbook(xlsx: Uint8Array, edits: readonly string[]): Promise<Uint8Array> {
	const workbook = await readBack(xlsx);
	for (const edit of edits) apply(workbook, edit);
	return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

function apply(workbook: Workbook, edit: string): void {
	const typed = /^(.+)!([A-Z]+\d+) =(.*)$/s.exec(edit);
	if (typed) {
		const [, sheet = "", address = "", value = ""] = typed;
		worksheet(workbook, sheet).getCell(address).value = typedAs(value.trim());
		return;
	}
	const [, verb = "", rest = ""] = /^(\w+) (.*)$/.exec(edit) ?? [];
	const [, sheet = "", row = "", text = ""] = /^(.+)!(\d+) ?(.*)$/.exec(rest) ?? [];
	const [before = "", after = ""] = rest.split(" > ");
	if (verb === "rename") worksheet(workbook, before).name = after;
	else if (verb === "remove") workbook.removeWorksheet(worksheet(workbook, rest).id);
	else if (verb === "add") workbook.addWorksheet(rest).getCell("A1").value = "notes";
	else if (verb === "delete") worksheet(workbook, sheet).spliceRows(Number(row), 1);
	else if (verb === "insert") worksheet(workbook, sheet).insertRow(Number(row), [text]);
	else throw new Error(`no such edit: ${edit}`);
}

function typedAs(text: string) {
	if (text === "") return null;
	if (text.startsWith("=")) return { formula: text.slice(1), result: formulaResult(text.slice(1)) };
	return Number.isNaN(Number(text)) ? text : Number(text);
}

/** Of the only formulas that tests type: products. */
function formulaResult(formula: string): number {
	return formula.split("*").reduce((product, factor) => product * Number(factor), 1);
}
