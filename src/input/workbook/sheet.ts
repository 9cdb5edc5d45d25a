/** Reads a worksheet's XML, piece by piece, into rows. */
import { type Book, cellContent, type StoredCell } from "./cell.ts";
import { GatheredRows } from "./gathered-rows.ts";
import type { MergedCells } from "./merged-cells.ts";
import { columnOf, rowOf } from "./reference.ts";
import { ownText, RichText } from "./strings.ts";
import type { Attributes, XmlEvents } from "./xml.ts";

/** The element that holds whatever comes next. */
type Within = "sheet" | "sheetData" | "row" | "c" | "v" | "f" | "is";

/**
 * Follows the elements of a worksheet. A row or cell without a reference follows the one before it. Of merged cells the
 * one that holds the value has it: nothing is repeated, and nothing a covered cell holds is hidden. That it covers cells
 * of the rows below is kept beside them.
 */
export class SheetRows implements XmlEvents {
	readonly rows = new GatheredRows();
	/** Whether the part has come to its rows: every worksheet has a place for them. */
	found = false;
	readonly #book: Book;
	readonly #merged: MergedCells;
	#within: Within = "sheet";
	#passedOver = 0;
	#line = 0;
	#numbered = false;
	#hidden = false;
	#level = 0;
	#column = 0;
	#cell: StoredCell = storedCell({});
	readonly #rich = new RichText();

	constructor(book: Book, merged: MergedCells) {
		this.#book = book;
		this.#merged = merged;
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
		this.#level = Number(attributes["outlineLevel"] ?? 0) || 0;
		this.#column = 0;
	}

	#closeRow(): void {
		this.#within = "sheetData";
		for (const { column, until } of this.#merged.get(this.#line) ?? []) this.rows.merge(column, until);
		this.rows.endRow(this.#line, { hidden: this.#hidden, level: this.#level });
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
		if (content === null) return;
		if (this.#cell.formula !== undefined) this.rows.noteFormula(this.#column);
		this.rows.put(this.#column, content === undefined ? this.#lacking() : content);
		const indent = this.#book.styles.indents[Number(this.#cell.style ?? 0)] ?? 0;
		if (indent > 0) this.rows.indent(this.#column, indent);
	}

	#lacking() {
		const { formula } = this.#cell;
		return this.rows.lack(this.#line, this.#column, formula === undefined ? undefined : ownText(formula));
	}
}

function storedCell(attributes: Attributes): StoredCell {
	const type = attributes["t"] ?? "n";
	return { type, style: attributes["s"], value: undefined, formula: undefined, inline: undefined };
}

function isTrue(attribute: string | undefined): boolean {
	return attribute === "1" || attribute === "true";
}
