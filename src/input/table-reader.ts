/** From a user's file to records: opens it, finds the header, decides what its columns mean, and counts every row. */

import type { InputSummary } from "../command.ts";
import type { Place } from "../core/place.ts";
import { error, notice, type Problem, warning } from "../core/problem.ts";
import type { TableKind } from "../core/problem-facts/input.ts";
import type { World } from "../world.ts";
import { cellText, isBlank } from "./cell.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { columnNotices, columnsOf } from "./columns.ts";
import type { InputContext, Recognised, SetAside, Source } from "./context.ts";
import { Findings } from "./findings.ts";
import { findHeader, HEADER_WITHIN, type Header } from "./header.ts";
import { mapColumns } from "./mapping.ts";
import { type FileFacts, type OpenFile, openFile, type SheetTable } from "./open-table.ts";
import type { Profile } from "./profiles.ts";
import { type Columns, TableRecord } from "./records.ts";
import type { RawRow } from "./rows.ts";
import { fileProblems, rowShapeProblem } from "./shape-problems.ts";
import { isTotal } from "./totals.ts";

/** Rows looked at before it is decided what the numbers and dates of a column mean. */
const SAMPLE_ROWS = 2000;

export class TableReader {
	readonly file: string;
	readonly findings = new Findings();
	readonly #source: Source;
	readonly #context: InputContext;
	readonly #world: World;
	readonly #profiles: readonly Profile[];
	readonly #table: TableKind;
	#header: Header | undefined;
	#headerLine: number | undefined;
	#columns: Columns | undefined;
	#sheet: SheetTable | undefined;
	#facts: FileFacts | undefined;
	#rows = 0;
	#used = 0;
	#rejected = 0;
	readonly #setAside: Partial<Record<SetAside, number>> = {};

	constructor(world: World, source: Source, table: TableKind, profiles: readonly Profile[], context: InputContext) {
		this.file = source.file;
		this.#source = source;
		this.#context = context;
		this.#table = table;
		this.#profiles = profiles.filter((profile) => profile.table === table);
		this.#world = world;
	}

	/** The profile that was recognised; undefined where no header was known. To be asked once a batch was read. */
	get profile(): Profile | undefined {
		return this.#header?.profile;
	}

	get columns(): Columns | undefined {
		return this.#columns;
	}

	/** The table's records in batches; rows without data are set aside, misshapen ones reported. */
	async *records(): AsyncGenerator<readonly TableRecord[]> {
		const opened = await openFile(this.#world, this.file, this.#source.options);
		this.#sheet = await this.#choose(opened);
		if (this.#sheet !== undefined) yield* this.#recordsOf(this.#sheet);
		this.#facts = opened.facts();
		const problems = this.#facts.text ? fileProblems(this.file, this.#facts.text, this.#severity()) : [];
		for (const problem of [...problems, ...(this.#sheet?.problems ?? [])]) this.findings.add(problem);
	}

	async #choose(opened: OpenFile): Promise<SheetTable | undefined> {
		const named = this.#source.options?.sheet;
		const { table, problems } = await chooseSheet(this.file, opened.tables, named, this.#candidates());
		for (const problem of [...opened.problems, ...problems]) this.findings.add(problem);
		return table;
	}

	/** Rows wait until what their columns mean is decided. */
	async *#recordsOf(table: SheetTable): AsyncGenerator<readonly TableRecord[]> {
		let held: RawRow[] = [];
		let settled = false;
		for await (const batch of table.batches()) {
			held = held.length === 0 ? [...batch] : held.concat(batch);
			if (this.#columns === undefined) {
				if (held.length < HEADER_WITHIN) continue;
				held = this.#recognise(held);
				this.#observe(held);
			} else this.#observe(batch);
			settled = (settled || held.length >= SAMPLE_ROWS) && this.#settle();
			if (!settled) continue;
			yield this.#recordsIn(held);
			held = [];
		}
		if (this.#columns === undefined) {
			held = this.#recognise(held);
			this.#observe(held);
		}
		this.#settle();
		yield this.#recordsIn(held);
	}

	/** To be called for each record: it was used. */
	use(): void {
		this.#used += 1;
	}

	/** To be called for each record that is neither used nor rejected. */
	setAside(reason: SetAside, count = 1): void {
		this.#setAside[reason] = (this.#setAside[reason] ?? 0) + count;
	}

	/** A record that was used turns out to be set aside, as the rows of one deal's products do. */
	unuse(reason: SetAside): void {
		this.#used -= 1;
		this.setAside(reason);
	}

	/** To be called for each record that can't be read, with what is wrong with it. */
	reject(...problems: readonly Problem[]): void {
		this.#rejected += 1;
		for (const problem of problems) this.findings.add(problem);
	}

	/** Where the header row stands. */
	headerPlace(): Place {
		const line = this.#headerLine;
		return line === undefined ? { file: this.file } : this.placeOf(line);
	}

	/** Where a row stands. */
	placeOf(line: number): Place {
		const sheet = this.#columns?.sheet;
		return sheet === undefined ? { file: this.file, line } : { file: this.file, sheet, line };
	}

	/** What was done to whole columns: amounts rounded to the currency, thousands multiplied. */
	columnNotices(): readonly Problem[] {
		return this.#columns === undefined ? [] : columnNotices(this.#columns, this.#context, this.headerPlace());
	}

	/** An error, unless the user goes on without the rows that can't be read. */
	#severity(): typeof error | typeof warning {
		return this.#context.allowRejects ? warning : error;
	}

	summary(): InputSummary {
		const setAside = Object.values(this.#setAside).reduce((sum, count) => sum + count, 0);
		return {
			file: this.file,
			sha256: this.#facts?.sha256 ?? "",
			rows: this.#rows,
			used: this.#used,
			setAside,
			rejected: this.#rejected,
		};
	}

	recognised(): Recognised {
		const profile = this.#header?.profile;
		const byIndex = new Map([...(this.#columns?.mapping.columns ?? [])].map(([field, index]) => [index, field]));
		return {
			file: this.file,
			format: this.#facts?.format ?? "text",
			encoding: this.#facts?.text?.encoding,
			delimiter: this.#facts?.text?.delimiter,
			sheet: this.#columns?.sheet,
			profile: profile && { key: profile.key, name: profile.name },
			because: this.#header?.known ?? [],
			headerRow: this.#headerLine,
			columns: (this.#columns?.mapping.headers ?? []).map((column, index) => ({ column, field: byIndex.get(index) })),
			setAside: this.#setAside,
		};
	}

	/** Finds the header among the rows and returns the rows below it. */
	#recognise(rows: readonly RawRow[]): RawRow[] {
		if (rows.every(isBlank)) {
			this.findings.add(error("file-empty", { file: this.file }, { file: this.file }));
			return [];
		}
		const header = findHeader(rows, this.#candidates());
		const row = header && rows[header.index];
		if (header === undefined || row === undefined) {
			this.#headerUnknown(rows);
			return [];
		}
		this.#header = header;
		this.#headerLine = row.line;
		const mapping = mapColumns(row, header.profile, this.#source.options?.columns ?? {});
		this.#columns = columnsOf(this.file, this.#sheet?.sheet, mapping, header.profile, this.#source, this.#context);
		for (const { header: name, used, unused } of mapping.repeated) {
			const place = { file: this.file, line: row.line, column: used + 1 };
			const facts = { header: name, used: used + 1, unused: unused.map((index) => index + 1) };
			this.findings.add(notice("header-repeated", facts, place));
		}
		return rows.slice(header.index + 1);
	}

	#candidates(): readonly Profile[] {
		const wanted = this.#source.options?.profile;
		return wanted === undefined ? this.#profiles : this.#profiles.filter(({ key }) => key === wanted);
	}

	#headerUnknown(rows: readonly RawRow[]): void {
		const fullest = rows.slice(0, HEADER_WITHIN).reduce((a, b) => (filled(b) > filled(a) ? b : a));
		const found = fullest.cells.map(cellText).filter((text) => text.trim() !== "");
		const place = { file: this.file, line: fullest.line };
		this.findings.add(error("header-unknown", { table: this.#table, found }, place));
	}

	#observe(rows: readonly RawRow[]): void {
		const { mapping, amounts, days } = this.#columns ?? {};
		for (const [field, column] of [...(amounts ?? []), ...(days ?? [])]) {
			const index = mapping?.columns.get(field) ?? -1;
			for (const row of rows) column.observe(row.cells[index] ?? null);
		}
	}

	#settle(): boolean {
		const columns = [...(this.#columns?.amounts.values() ?? []), ...(this.#columns?.days.values() ?? [])];
		return columns.map((column) => column.settle()).every((settled) => settled);
	}

	#recordsIn(rows: readonly RawRow[]): readonly TableRecord[] {
		const columns = this.#columns;
		if (columns === undefined) return [];
		return rows.flatMap((row) => {
			this.#rows += 1;
			const record = new TableRecord(row, columns);
			const reason = this.#emptiness(record);
			if (reason !== undefined) {
				this.setAside(reason);
				return [];
			}
			const { problem, rejected } = rowShapeProblem(record, columns, this.#severity());
			if (rejected && problem) this.reject(problem);
			else if (problem) this.findings.add(problem);
			return rejected ? [] : [record];
		});
	}

	#emptiness({ row }: TableRecord): SetAside | undefined {
		if (isBlank(row)) return "blank";
		if (isTotal(row)) return "total";
		const headers = this.#columns?.mapping.headers ?? [];
		const repeats =
			headers.length > 0 && headers.every((header, index) => cellText(row.cells[index]).trim() === header);
		return repeats ? "header" : undefined;
	}
}

function filled(row: RawRow): number {
	return row.cells.filter((cell) => cellText(cell).trim() !== "").length;
}
