/** Which cells of a worksheet are merged. Its part tells it behind the rows, so it is looked for before they are read. */
import { unsafe, WorkbookFault } from "./fault.ts";
import { columnOf, rowOf } from "./reference.ts";
import { decoded, xmlFeed } from "./xml.ts";
import type { ZipPart } from "./zip.ts";

/** A merged cell that covers the rows below its first. */
export interface MergedCell {
	/** The first is 1. */
	readonly column: number;
	readonly until: number;
}

/** By their first line. */
export type MergedCells = ReadonlyMap<number, readonly MergedCell[]>;

const LIST = "mergeCells";
/** A prefix and the bracket before it. */
const MOST_BEFORE = 64;
/** So many merged cells are listed in less. */
const LONGEST = 2 ** 26;
/** A table has no more of them; they cost as much as rows. */
const MOST = 200_000;

/**
 * The merged cells that cover several rows; none where the part is damaged, which reading its rows will tell. Throws a
 * fault where there are more of them than any table has.
 */
export async function mergedCells(part: ZipPart): Promise<MergedCells> {
	const found = new Map<number, MergedCell[]>();
	let count = 0;
	const feed = xmlFeed(part.name, {
		open(name, { ref = "" }) {
			const [from = "", to = ""] = name === "mergeCell" ? ref.split(":") : [];
			const [column, line, until] = [columnOf(from), rowOf(from), rowOf(to)];
			if (column === undefined || line === undefined || until === undefined || until <= line) return;
			if (++count > MOST) throw unsafe("cells");
			const others = found.get(line) ?? [];
			others.push({ column, until });
			found.set(line, others);
		},
		close() {},
	});
	try {
		feed.write(`<list>${await listIn(part)}</list>`);
	} catch (fault) {
		if (!(fault instanceof WorkbookFault) || count > MOST) throw fault;
		return new Map();
	}
	return found;
}

/** The element with the list, as it is written; empty where there is none. */
async function listIn(part: ZipPart): Promise<string> {
	let [kept, isFound] = ["", false];
	for await (const xml of decoded(part.chunks())) {
		kept += xml;
		const at = isFound ? 0 : kept.indexOf(LIST);
		isFound ||= at >= 0;
		kept = kept.slice(at < 0 ? -MOST_BEFORE : Math.max(0, at - MOST_BEFORE));
		if (kept.length > LONGEST) return "";
	}
	// the element is behind all rows, so the word in a text comes before it
	const close = kept.lastIndexOf(LIST);
	const open = kept.lastIndexOf("<", kept.lastIndexOf(LIST, close - 1));
	return close < 0 || open < 0 ? "" : kept.slice(open, kept.indexOf(">", close) + 1);
}
