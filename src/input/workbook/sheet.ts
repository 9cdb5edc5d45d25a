/** Reads a worksheet's XML, piece by piece, into rows. */
import type { RawCell, RawRow } from "../rows.ts";
import { type Book, cellContent, type StoredCell } from "./cell.ts";
import { unsafe } from "./fault.ts";
import { columnOf, rowOf } from "./reference.ts";
import { ownText, RichText } from "./strings.ts";
import type { Attributes, XmlEvents } from "./xml.ts";

/** Cells that hold nothing although they should: the first one, and how many there are. */
export interface Lacking {
	readonly line: number;
	readonly column: number;
	/** The first one's formula, `=A1+B1`; `=` where it shares another cell's. */
	readonly formula: string;
	readonly cells: number;
}

/** The element that holds whatever comes next. */
type Within = "sheet" | "sheetData" | "row" | "c" | "v" | "f" | "is";

/** Rows given at once, so that memory follows what is kept of them. */
const BATCH = 1000;
const BATCH_PLACES = 100_000;
/** Empty cells before others: a hundred on each of a million rows. A sheet spread wider is no table, but costs as much. */
const MOST_GAPS = 100_000_000;
/** Nor is one where there are hundreds of them for each cell that holds something. */
const MANY_GAPS = 5_000_000;
const GAPS_PER_CELL = 500;
const WIDE_GAP: readonly null[] = Array.from({ length: 16_384 }, () => null);

/**
 * Collects the rows that hold something. A row or cell without a reference follows the one before it. Of merged cells
 * the one that holds the value has it: nothing is repeated, and nothing a covered cell holds is hidden.
 */
export class SheetRows implements XmlEvents {
	/** Formulas whose value the file doesn't hold. */
	unvalued: Lacking | undefined;
	/** Cells whose text the file doesn't hold. */
	textless: Lacking | undefined;
	/** Whether the part has come to its rows: every worksheet has a place for them. */
	found = false;
	readonly #book: Book;
	#rows: RawRow[] = [];
	#within: Within = "sheet";
	#passedOver = 0;
	#places = 0;
	#filled = 0;
	#gaps = 0;
	#line = 0;
	#numbered = false;
	#hidden = false;
	#cells: RawCell[] = [];
	#column = 0;
	#cell: StoredCell = storedCell({});
	readonly #rich = new RichText();

	constructor(book: Book) {
		this.#book = book;
	}

	/** Whether enough rows wait to be taken: a thousand, or fewer wide ones. */
	get full(): boolean {
		return this.#rows.length >= BATCH || this.#places >= BATCH_PLACES;
	}

	/** The rows finished since the last call. */
	take(): readonly RawRow[] {
		const rows = this.#rows;
		this.#rows = [];
		this.#places = 0;
		return rows;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#passedOver > 0) this.#passedOver++;
		else if (this.#within === "is") this.#rich.open(name, attributes);
		else if (this.#within === "c") this.#openInCell(name);
		else if (this.#within === "row" && name === "c") this.#openCell(attributes);
		else if (this.#within === "sheetData" && name === "row") this.#openRow(attributes);
		else if (this.#within !== "sheet") this.#passedOver = 1;
		else if (name === "sheetData") {
			this.#within = "sheetData";
			this.found = true;
		}
	}

	close(name: string): void {
		if (this.#passedOver > 0) this.#passedOver--;
		else if (this.#within === "is") this.#closeInInline(name);
		else if (this.#within === "v" || this.#within === "f") this.#within = "c";
		else if (this.#within === "c") this.#closeCell();
		else if (this.#within === "row") this.#closeRow();
		else if (this.#within === "sheetData") this.#within = "sheet";
	}

	text(text: string): void {
		if (this.#passedOver > 0) return;
		if (this.#within === "v") this.#cell.value += text;
		else if (this.#within === "is") this.#rich.text(text);
		else if (this.#within === "f") this.#cell.formula += text;
	}

	#openRow(attributes: Attributes): void {
		this.#within = "row";
		const numbered = rowOf(attributes["r"]);
		this.#numbered = numbered !== undefined;
		this.#line = numbered ?? this.#line + 1;
		this.#hidden = isTrue(attributes["hidden"]);
		this.#column = 0;
	}

	#closeRow(): void {
		this.#within = "sheetData";
		if (this.#cells.length === 0) return;
		const row = { line: this.#line, cells: this.#cells };
		this.#places += this.#cells.length;
		this.#rows.push(this.#hidden ? { ...row, hidden: true } : row);
		this.#cells = [];
	}

	#openCell(attributes: Attributes): void {
		this.#within = "c";
		const address = attributes["r"];
		this.#column = columnOf(address) ?? this.#column + 1;
		if (!this.#numbered) this.#numberBy(address);
		this.#cell = storedCell(attributes);
	}

	/** Where only the cells say which row they are in, the row's first one decides. */
	#numberBy(address: string | undefined): void {
		this.#line = rowOf(address) ?? this.#line;
		this.#numbered = true;
	}

	#openInCell(name: string): void {
		if (name === "v") this.#cell.value = "";
		else if (name === "f") this.#cell.formula = "";
		else if (name !== "is") {
			this.#passedOver = 1;
			return;
		}
		this.#within = name;
	}

	#closeInInline(name: string): void {
		if (name === "is") {
			this.#cell.inline = this.#rich.take();
			this.#within = "c";
		} else this.#rich.close(name);
	}

	#closeCell(): void {
		this.#within = "row";
		const content = cellContent(this.#cell, this.#book);
		if (content !== null) this.#put(content === undefined ? this.#lacking() : content);
	}

	#put(content: RawCell): void {
		this.#filled += 1;
		const gap = this.#column - 1 - this.#cells.length;
		if (gap > 0) this.#pass(gap);
		this.#cells[this.#column - 1] = content;
	}

	#pass(gap: number): void {
		this.#gaps += gap;
		const allowed = Math.min(Math.max(MANY_GAPS, this.#filled * GAPS_PER_CELL), MOST_GAPS);
		if (this.#gaps > allowed) throw unsafe("cells");
		if (gap > 50) this.#cells = this.#cells.concat(WIDE_GAP.slice(0, gap));
		else for (let left = gap; left > 0; left--) this.#cells.push(null);
	}

	#lacking(): RawCell {
		const [line, column, cell] = [this.#line, this.#column, this.#cell];
		const formula = `=${ownText(cell.formula ?? "")}`;
		if (cell.formula === undefined) {
			this.textless = { line, column, formula, ...this.textless, cells: (this.textless?.cells ?? 0) + 1 };
			return { kind: "error", text: "#REF!" };
		}
		this.unvalued = { line, column, formula, ...this.unvalued, cells: (this.unvalued?.cells ?? 0) + 1 };
		return { kind: "error", text: formula };
	}
}

function storedCell(attributes: Attributes): StoredCell {
	const type = attributes["t"] ?? "n";
	return { type, style: attributes["s"], value: undefined, formula: undefined, inline: undefined };
}

function isTrue(attribute: string | undefined): boolean {
	return attribute === "1" || attribute === "true";
}
