/** The number formats of a workbook's cell styles, and how far they indent. */
import { builtInFormat, formatOf, type NumberFormat, PLAIN } from "./number-format.ts";
import { readXml } from "./xml.ts";
import type { ZipPart } from "./zip.ts";

export interface CellStyles {
	/** The number format of each cell style, in the order that cells refer to them. */
	readonly formats: readonly NumberFormat[];
	/** How far each style indents; empty where none does. */
	readonly indents: readonly number[];
}

export const NO_STYLES: CellStyles = { formats: [], indents: [] };

/** The cell styles. Throws a fault where the part is damaged. */
export async function cellStyles(part: ZipPart): Promise<CellStyles> {
	const codes = new Map<number, string>();
	const styles: number[] = [];
	const indents: number[] = [];
	let list: string | undefined;
	await readXml(part, {
		open(name, attributes) {
			if (name === "cellXfs" || name === "numFmts") list = name;
			else if (name === "xf" && list === "cellXfs") styles.push(Number(attributes["numFmtId"] ?? 0));
			else if (name === "alignment" && list === "cellXfs") {
				indents[styles.length - 1] = Number(attributes["indent"] ?? 0) || 0;
			} else if (name === "numFmt" && list === "numFmts") {
				codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
			}
		},
		close(name) {
			if (name === list) list = undefined;
		},
	});
	const formats = new Map<number, NumberFormat>();
	const formatOfStyle = (id: number) => {
		const known = formats.get(id) ?? formatById(id, codes);
		formats.set(id, known);
		return known;
	};
	return { formats: styles.map(formatOfStyle), indents: indents.some((indent) => indent > 0) ? indents : [] };
}

function formatById(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
	const code = codes.get(id);
	return code === undefined ? builtInFormat(id) : formatOf(code);
}

/** The format of a cell's style attribute; a plain number where the style isn't known. */
export function styleFormat(formats: readonly NumberFormat[], style: string | undefined): NumberFormat {
	return style === undefined ? PLAIN : (formats[Number(style)] ?? PLAIN);
}
