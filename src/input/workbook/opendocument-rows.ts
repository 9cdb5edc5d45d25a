/** Reads one sheet of an OpenDocument spreadsheet's contents, piece by piece, into rows. */
import type { RawCell } from "../rows.ts";
import { isoCell } from "./cell.ts";
import { unsafe } from "./fault.ts";
import { GatheredRows } from "./gathered-rows.ts";
import { plainDecimal } from "./plain-decimal.ts";
import { ownText } from "./strings.ts";
import type { Attributes, XmlEvents } from "./xml.ts";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Follows the elements of all sheets, and gathers the rows of one. */
export class OpenDocumentRows implements XmlEvents {
	readonly rows = new GatheredRows();
	found = false;
	readonly #wanted: number;
	#sheet = -1;
	#passedOver = 0;
	#line = 1;
	#column = 1;
	#rowTimes = 1;
	#hidden = false;
	#filled = false;
	#cell: Attributes | undefined;
	#paragraphs: string[] = [];

	/** The sheet's place among all, the first is 0. */
	constructor(wanted: number) {
		this.#wanted = wanted;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#passedOver > 0) this.#passedOver++;
		else if (this.#cell !== undefined) this.#openInCell(name, attributes);
		else if (name === "table") this.#openSheet();
		else if (name === "table-row") this.#openRow(attributes);
		else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(attributes);
	}

	close(name: string): void {
		if (this.#passedOver > 0) this.#passedOver--;
		else if (name === "table-cell" || name === "covered-table-cell") this.#closeCell();
		else if (name === "table-row") this.#closeRow();
	}

	text(text: string): void {
		if (this.#passedOver === 0) this.#write(text);
	}

	#isWanted(): boolean {
		return this.#sheet === this.#wanted;
	}

	#openSheet(): void {
		this.#sheet += 1;
		this.#line = 1;
		if (this.#isWanted()) this.found = true;
	}

	#openRow(attributes: Attributes): void {
		this.#column = 1;
		this.#filled = false;
		this.#rowTimes = times(attributes["table:number-rows-repeated"]);
		this.#hidden = /^(collapse|filter)$/.test(attributes["table:visibility"] ?? "");
	}

	#closeRow(): void {
		const next = this.#line + this.#rowTimes;
		if (this.#filled && next - 1 > LAST_ROW) throw unsafe("cells");
		this.rows.endRow(this.#line, { hidden: this.#hidden }, this.#rowTimes);
		this.#line = next;
	}

	#openCell(attributes: Attributes): void {
		this.#cell = attributes;
		this.#paragraphs = [];
	}

	/** Notes and drawings in a cell are not its text. */
	#openInCell(name: string, attributes: Attributes): void {
		if (name === "p") this.#paragraphs.push("");
		else if (name === "s") this.#write(" ".repeat(Math.min(times(attributes["text:c"]), 1000)));
		else if (name === "tab") this.#write("\t");
		else if (name === "line-break") this.#write("\n");
		else if (name !== "span" && name !== "a") this.#passedOver = 1;
	}

	#write(text: string): void {
		const last = this.#paragraphs.length - 1;
		if (last >= 0) this.#paragraphs[last] += text;
	}

	#closeCell(): void {
		const [stored, paragraphs, first] = [this.#cell ?? {}, this.#paragraphs, this.#column];
		this.#cell = undefined;
		this.#paragraphs = [];
		this.#column += times(stored["table:number-columns-repeated"]);
		const content = this.#isWanted() ? contentOf(stored, paragraphs.join("\n")) : null;
		if (content === null) return;
		if (this.#column - 1 > LAST_COLUMN) throw unsafe("cells");
		this.#filled = true;
		const cell = content ?? this.rows.lack(this.#line, first, formulaOf(stored));
		for (let column = first; column < this.#column; column++) {
			if (stored["table:formula"] !== undefined) this.rows.noteFormula(column);
			this.rows.put(column, cell);
		}
		const rows = times(stored["table:number-rows-spanned"]);
		if (rows > 1) this.rows.merge(first, this.#line + rows - 1);
	}
}

/** Without the name of its language: `of:=SUM(…)`. */
function formulaOf(stored: Attributes): string {
	return ownText((stored["table:formula"] ?? "").replace(/^[a-z]+:=/i, ""));
}

function times(repeated: string | undefined): number {
	return Math.max(1, Math.min(Number(repeated ?? 1) || 1, LAST_ROW));
}

/** The cell's content, `null` where it is empty; undefined where the value of its formula was never stored. */
function contentOf(stored: Attributes, shown: string): RawCell | undefined {
	if (stored["calcext:value-type"] === "error") return { kind: "error", text: ownText(shown) };
	const value = stored["office:value"] ?? "";
	switch (stored["office:value-type"]) {
		case "float":
		case "currency":
		case "percentage":
			return numberCell(value, shown);
		case "date":
			return isoCell(ownText(stored["office:date-value"] ?? shown));
		case "time":
			return clock(stored["office:time-value"] ?? "") ?? ownText(shown);
		case "boolean":
			return stored["office:boolean-value"] === "true";
		case "string":
			return ownText(stored["office:string-value"] ?? shown);
		default:
			if (shown !== "") return ownText(shown);
			return stored["table:formula"] === undefined ? null : undefined;
	}
}

/** Leading zeros are kept where the cell shows them: `0012`. */
function numberCell(value: string, shown: string): RawCell {
	const text = plainDecimal(value.trim());
	if (text === undefined) return ownText(shown || value);
	const padded = /^0+(\d+)$/.exec(shown)?.[1] === text;
	return { kind: "number", text: padded ? shown : text };
}

/** `PT26H30M00S` is 26:30:00, of a day or elapsed. */
function clock(duration: string): string | undefined {
	const [, hours = "", minutes = "", seconds = ""] =
		/^PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(duration) ?? [];
	if (hours === "") return undefined;
	return [hours, minutes, seconds].map((part) => part.padStart(2, "0")).join(":");
}
