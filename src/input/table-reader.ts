/** From a user's file to records: opens it, recognises its table, and counts every row. */
import type { InputSummary } from "../core/input-summary.ts";
import type { Money } from "../core/money.ts";
import { hasErrors, type Problem } from "../core/problem.ts";
import type { TableKind } from "../core/problem-facts/input.ts";
import type { World } from "../world.ts";
import { cellText, isBlank } from "./cell.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { columnNotices } from "./columns.ts";
import type { InputContext, Recognised, SetAside, Source } from "./context.ts";
import type { Field } from "./fields.ts";
import { Findings } from "./findings.ts";
import { HEADER_WITHIN } from "./header.ts";
import { type FileFacts, type OpenFile, openFile, type SheetTable } from "./open-table.ts";
import type { Profile } from "./profiles.ts";
import { Recognition } from "./recognition.ts";
import { type Columns, TableRecord } from "./records.ts";
import { rejectedRow } from "./rejected-row.ts";
import { RowCount } from "./row-count.ts";
import type { RawRow } from "./rows.ts";
import { fileProblems, rowShapeProblem } from "./shape-problems.ts";
import { SumRows } from "./sum-rows.ts";
import { isTotal } from "./totals.ts";

/** Rows looked at before it is decided what the numbers and dates of a column mean. */
const SAMPLE_ROWS = 2000;

/** What a row without records is, by what its layout says. */
const INSTEAD = { detail: "total", month: "header", nothing: "blank" } as const;

export class TableReader {
	readonly file: string;
	readonly table: TableKind;
	readonly findings = new Findings();
	readonly rows = new RowCount();
	readonly recognition: Recognition;
	readonly #world: World;
	readonly #source: Source;
	readonly #context: InputContext;
	#facts: FileFacts | undefined;
	readonly #sumRows: SumRows;

	constructor(world: World, source: Source, table: TableKind, profiles: readonly Profile[], context: InputContext) {
		this.file = source.file;
		this.table = table;
		this.recognition = new Recognition(source, table, profiles, context);
		this.#world = world;
		this.#source = source;
		this.#context = context;
		this.#sumRows = new SumRows(context.currency);
	}

	/** The table's records in batches; rows without data are set aside, misshapen ones reported. Throws `WorldError`. */
	async *records(): AsyncGenerator<readonly TableRecord[]> {
		this.#add(this.recognition.profileProblems());
		const opened = await openFile(this.#world, this.file, this.#source.options);
		const sheet = await this.#choose(opened);
		if (sheet !== undefined) yield* this.#recordsOf(sheet);
		this.#facts = opened.facts();
		this.#add(this.#facts.text ? fileProblems(this.file, this.#facts.text).map((each) => this.said(each)) : []);
		this.#add(sheet?.problems ?? []);
		if (this.recognition.columns === undefined) return;
		const place = this.recognition.headerPlace();
		this.#add(this.recognition.layout?.notices(this.rows.used + this.rows.rejected, place) ?? []);
		this.#add(columnNotices(this.recognition.columns, this.#context, place));
	}

	/**
	 * Leaves a record out because of these problems: errors, unless the user goes on without such rows. Those that
	 * `spoken` leaves out are said of the whole column.
	 */
	reject(record: TableRecord, problems: readonly Problem[], amount?: Money, spoken = problems): void {
		this.rows.reject(amount);
		this.#add(spoken.map((each) => this.said(each)));
		this.#context.rejects?.push(rejectedRow(record, problems, this.recognition));
	}

	/** Leaves out all of these: the table lacks a column that its rows can't do without. */
	rejectAll(records: readonly TableRecord[]): void {
		this.rows.rejected += records.length;
	}

	/** The problem of a row, a warning where the user goes on without the rows that can't be read. */
	said(problem: Problem): Problem {
		return this.#context.allowRejects ? ({ ...problem, severity: "warning" } as Problem) : problem;
	}

	/** The reconciliation. To be asked at the end, as `recognised`. */
	summary(): InputSummary {
		return this.rows.summary(this.file, this.#facts?.sha256 ?? "");
	}

	recognised(): Recognised {
		const { header, headerLine, columns } = this.recognition;
		const headerOf = (field: Field) => columns?.mapping.headers[columns.mapping.columns.get(field) ?? -1] ?? "";
		const byIndex = new Map([...(columns?.mapping.columns ?? [])].map(([field, index]) => [index, field]));
		return {
			file: this.file,
			format: this.#facts?.format ?? "text",
			encoding: this.#facts?.text?.encoding,
			delimiter: this.#facts?.text?.delimiter,
			quote: this.#facts?.text?.quote,
			sheet: columns?.sheet,
			profile: header && { key: header.profile.key, name: header.profile.name },
			because: this.recognition.because(),
			headerRow: headerLine,
			columns: (columns?.mapping.headers ?? []).map((column, index) => ({ column, field: byIndex.get(index) })),
			numbers: [...(columns?.amounts ?? [])].map(([field, { mark }]) => ({ column: headerOf(field), mark })),
			dates: [...(columns?.days ?? [])].map(([field, { style }]) => ({ column: headerOf(field), ...style })),
			setAside: this.rows.aside,
			sums: columns === undefined || columns.amounts.size === 0 ? undefined : this.rows.sums,
		};
	}

	async #choose(opened: OpenFile): Promise<SheetTable | undefined> {
		const { table, problems } = await chooseSheet(
			this.#source,
			opened.tables,
			this.recognition.profiles,
			this.recognition.givenHeaders(),
		);
		this.#add([...opened.problems, ...problems]);
		return table;
	}

	/** Rows wait until what their columns mean is decided. */
	async *#recordsOf(table: SheetTable): AsyncGenerator<readonly TableRecord[]> {
		let held: RawRow[] = [];
		let settled = false;
		for await (const batch of table.batches()) {
			if (this.recognition.columns === undefined) {
				held = held.concat(batch);
				if (held.length < HEADER_WITHIN) continue;
				held = this.#begin(held, table);
			} else held = held.concat(this.#dataRows(batch));
			settled = (settled || held.length >= SAMPLE_ROWS) && this.recognition.settle();
			if (!settled) continue;
			yield* this.#recordsIn(held);
			held = [];
		}
		if (this.recognition.columns === undefined) held = this.#begin(held, table);
		this.recognition.settle();
		yield* this.#recordsIn(held);
		this.#addSums(this.#sumRows.ended(this.rows.sums.read));
	}

	#begin(held: readonly RawRow[], table: SheetTable): RawRow[] {
		const { rows, problems } = this.recognition.begin(held, table.sheet);
		// a damaged sheet says itself why it has no rows; that it looks empty would only hide it
		this.#add(hasErrors(table.problems ?? []) ? [] : problems);
		return this.#dataRows(rows);
	}

	/** The rows that hold records, looked at for what their columns mean; the others are set aside. */
	#dataRows(rows: readonly RawRow[]): RawRow[] {
		const { columns } = this.recognition;
		if (columns === undefined) return [];
		this.rows.read += rows.length;
		const data = rows.flatMap((row) => this.#dataRow(row, columns));
		this.recognition.observe(this.#sumRows.isEmpty ? data : data.filter((row) => !this.#sumRows.has(row)));
		return data;
	}

	/** The records of the row, with what stands above it; or a row that sums others up, which is compared in its turn. */
	#dataRow(row: RawRow, columns: Columns): readonly RawRow[] {
		const reason = emptiness(row, columns);
		if (reason === "total") return this.#summing(row, "total");
		if (reason !== undefined) this.rows.setAside(reason);
		if (reason !== undefined) return [];
		const laid = this.recognition.layout?.laid(row) ?? [row];
		if (typeof laid === "number") return this.#summing(row, laid);
		if (typeof laid === "string") {
			this.rows.setAside(INSTEAD[laid]);
			return [];
		}
		this.rows.read += laid.length - 1;
		return laid;
	}

	#summing(row: RawRow, kind: "total" | number): readonly RawRow[] {
		this.rows.setAside("total");
		this.#sumRows.add(row, kind);
		return [row];
	}

	/** The records up to each row that sums others up, which is compared once they are counted, then the rest. */
	*#recordsIn(rows: readonly RawRow[]): Generator<readonly TableRecord[]> {
		const { columns } = this.recognition;
		if (columns === undefined) return;
		let from = 0;
		for (const [at, row] of this.#sumRows.isEmpty ? [] : rows.entries()) {
			if (!this.#sumRows.has(row)) continue;
			yield this.#shaped(rows.slice(from, at), columns);
			from = at + 1;
			this.#addSums(this.#sumRows.met(row, columns, this.rows.sums.read));
		}
		yield this.#shaped(from === 0 ? rows : rows.slice(from), columns);
	}

	/** Where no row above could be used, more is wrong than its sum; months in columns have a sum each. */
	#addSums(problems: readonly Problem[]): void {
		if (this.rows.used > 0) this.#add(problems);
	}

	#shaped(rows: readonly RawRow[], columns: Columns): readonly TableRecord[] {
		return rows.map((row) => new TableRecord(row, columns)).filter((record) => this.#isInShape(record, columns));
	}

	#isInShape(record: TableRecord, columns: Columns): boolean {
		const problem = rowShapeProblem(record, columns);
		if (problem?.severity === "error") this.reject(record, [problem]);
		else if (problem !== undefined) this.findings.add(problem);
		return problem?.severity !== "error";
	}

	#add(problems: readonly Problem[]): void {
		for (const problem of problems) this.findings.add(problem);
	}
}

/** Why a row holds no record; undefined where it holds one. */
function emptiness(row: RawRow, { mapping }: Columns): SetAside | undefined {
	if (isBlank(row)) return "blank";
	if (isTotal(row)) return "total";
	const repeats = mapping.headers.every((header, index) => cellText(row.cells[index]).trim() === header);
	return repeats ? "header" : undefined;
}
