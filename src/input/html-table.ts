/** Reads the tables of a web page, as forgivingly as a browser: unclosed cells, nested tags, spans, entities. */
import { CoveredCells } from "./covered-cells.ts";
import { entitiesDecoded } from "./html-entities.ts";
import { htmlTokens } from "./html-tokens.ts";
import type { RawCell, RawRow, RawTable } from "./rows.ts";
import { unsafe } from "./workbook/fault.ts";
import { ownText } from "./workbook/strings.ts";

const BATCH = 1000;
/** As browsers have it. */
const WIDEST_SPAN = 1000;
/** The rows of a page are held whole: with more places it would be mere width. */
const MOST_CELLS = 20_000_000;

/**
 * The page's tables in the order they begin, a table within a cell as one of its own. Cells are texts: `<br>` is a new
 * line, other tags are gone. A cell that spans several has its text in the first only, the rows below know what covers
 * them. Rows are counted per table.
 */
export function htmlTables(page: string): readonly RawTable[] {
	const pages = new PageTables();
	for (const token of htmlTokens(page)) {
		if (token.kind === "text") pages.text(token.text);
		else if (token.kind === "open") pages.open(token.name, token.attributes);
		else pages.close(token.name);
	}
	const tables = pages.finished();
	return tables.map((rows, index) =>
		tables.length === 1 ? rawTable(rows) : { ...rawTable(rows), sheet: `#${index + 1}` },
	);
}

function rawTable(rows: readonly RawRow[]): RawTable {
	return {
		async *batches() {
			for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
		},
	};
}

/** Follows the tags of a page; of nested tables the innermost one gets what comes. */
class PageTables {
	readonly #tables: TableRows[] = [];
	readonly #within: TableRows[] = [];

	/** The tables that have rows. */
	finished(): readonly (readonly RawRow[])[] {
		for (const table of this.#tables) table.endRow();
		return this.#tables.map(({ rows }) => rows).filter((rows) => rows.length > 0);
	}

	open(name: string, attributes: string): void {
		if (name === "table") {
			const table = new TableRows();
			this.#tables.push(table);
			this.#within.push(table);
		} else this.#within.at(-1)?.open(name, attributes);
	}

	close(name: string): void {
		if (name === "table") this.#within.pop()?.endRow();
		else this.#within.at(-1)?.close(name);
	}

	text(text: string): void {
		this.#within.at(-1)?.text(text);
	}
}

class TableRows {
	readonly rows: RawRow[] = [];
	#line = 0;
	#places = 0;
	#cells: RawCell[] | undefined;
	#text: string[] | undefined;
	#span = { columns: 1, rows: 1 };
	/** The row up to which a column is taken by a cell above. */
	readonly #takenUpTo: number[] = [];
	readonly #covered = new CoveredCells();
	/** Cells of the row that reach below it. */
	#tall: { readonly index: number; readonly value: RawCell; readonly until: number }[] = [];

	open(name: string, attributes: string): void {
		if (name === "td" || name === "th") this.#openCell(attributes);
		else if (name === "tr") this.#openRow();
		else if (/^t(head|body|foot)$/.test(name)) this.endRow();
		else if (/^(br|p|div|li)$/.test(name)) this.#text?.push("");
	}

	close(name: string): void {
		if (name === "td" || name === "th") this.#endCell();
		else if (/^t(r|head|body|foot)$/.test(name)) this.endRow();
		else if (/^(p|div|li)$/.test(name)) this.#text?.push("");
	}

	text(text: string): void {
		if (this.#text !== undefined) this.#text[this.#text.length - 1] += text;
	}

	endRow(): void {
		this.#endCell();
		const cells = this.#cells ?? [];
		this.#cells = undefined;
		const covered = this.#covered.over(this.#line, cells);
		for (const { index, value, until } of this.#tall.splice(0)) this.#covered.span(index, value, until);
		if (cells.every((cell) => cell === null)) return;
		this.rows.push(covered === undefined ? { line: this.#line, cells } : { line: this.#line, cells, covered });
	}

	#openRow(): RawCell[] {
		this.endRow();
		this.#line += 1;
		this.#cells = [];
		return this.#cells;
	}

	#openCell(attributes: string): void {
		this.#endCell();
		this.#cells ??= this.#openRow();
		this.#text = [""];
		this.#span = { columns: span(attributes, "colspan"), rows: span(attributes, "rowspan") };
	}

	#endCell(): void {
		const [cells, text] = [this.#cells, this.#text];
		if (cells === undefined || text === undefined) return;
		this.#text = undefined;
		while ((this.#takenUpTo[cells.length] ?? 0) >= this.#line) cells.push(null);
		const until = this.#line + this.#span.rows - 1;
		if (until > this.#line) this.#tall.push({ index: cells.length, value: cellText(text), until });
		for (let column = 0; column < this.#span.columns; column++) {
			this.#takenUpTo[cells.length] = until;
			cells.push(column === 0 ? cellText(text) : null);
		}
		this.#places += this.#span.columns;
		if (this.#places > MOST_CELLS) throw unsafe("cells");
	}
}

/** How many columns or rows a cell spans. */
function span(attributes: string, name: "colspan" | "rowspan"): number {
	const at = attributes.toLowerCase().indexOf(name);
	const written = at < 0 ? undefined : /^\s*=\s*["']?\s*(\d{1,5})/.exec(attributes.slice(at + name.length))?.[1];
	return Math.min(Math.max(Number(written ?? 1), 1), WIDEST_SPAN);
}

/** Runs of white space are one space, as a browser shows them; a no-break space stays what it is. */
function cellText(lines: readonly string[]): string | null {
	const shown = lines.map((line) => entitiesDecoded(line.replace(/[ \t\r\n\f]+/g, " ").replace(/^ | $/g, "")));
	const text = shown.filter((line) => line !== "").join("\n");
	return text === "" ? null : ownText(text);
}
