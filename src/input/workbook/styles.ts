/** The number formats of a workbook's cell styles. */
import { builtInFormat, formatOf, type NumberFormat, PLAIN } from "./number-format.ts";
import { readXml } from "./xml.ts";
import type { ZipPart } from "./zip.ts";

/** The format of each cell style, in the order that cells refer to them. Throws a fault where the part is damaged. */
export async function cellFormats(part: ZipPart): Promise<readonly NumberFormat[]> {
	const codes = new Map<number, string>();
	const styles: number[] = [];
	let list: string | undefined;
	await readXml(part, {
		open(name, attributes) {
			if (name === "cellXfs" || name === "numFmts") list = name;
			else if (name === "xf" && list === "cellXfs") styles.push(Number(attributes["numFmtId"] ?? 0));
			else if (name === "numFmt" && list === "numFmts") {
				codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
			}
		},
		close(name) {
			if (name === list) list = undefined;
		},
	});
	const formats = new Map<number, NumberFormat>();
	return styles.map((id) => {
		const known = formats.get(id) ?? formatById(id, codes);
		formats.set(id, known);
		return known;
	});
}

function formatById(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
	const code = codes.get(id);
	return code === undefined ? builtInFormat(id) : formatOf(code);
}

/** The format of a cell's style attribute; a plain number where the style isn't known. */
export function styleFormat(formats: readonly NumberFormat[], style: string | undefined): NumberFormat {
	return style === undefined ? PLAIN : (formats[Number(style)] ?? PLAIN);
}
