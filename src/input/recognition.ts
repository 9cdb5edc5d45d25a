/** What a table is: its header row, the profile it belongs to, its columns, and what their numbers and dates mean. */
import { closest } from "../core/closest.ts";
import type { Place } from "../core/place.ts";
import { error, notice, type Problem } from "../core/problem.ts";
import type { TableKind } from "../core/problem-facts/input.ts";
import { cellText, isBlank } from "./cell.ts";
import { columnsOf } from "./columns.ts";
import type { InputContext, Source } from "./context.ts";
import { likelierDelimiter } from "./dialect.ts";
import type { Field } from "./fields.ts";
import { foldHeader } from "./fold.ts";
import { findHeader, HEADER_WITHIN, type Header } from "./header.ts";
import { Layout } from "./layout.ts";
import { type Mapping, mapColumns } from "./mapping.ts";
import { MonthYear } from "./month-year.ts";
import type { Profile } from "./profiles.ts";
import type { Columns } from "./records.ts";
import type { RawRow } from "./rows.ts";

export class Recognition {
	/** The profiles that the table may belong to. */
	readonly profiles: readonly Profile[];
	header: Header | undefined;
	/** The line of the header row. */
	headerLine: number | undefined;
	columns: Columns | undefined;
	layout: Layout | undefined;
	readonly #source: Source;
	readonly #table: TableKind;
	readonly #context: InputContext;

	constructor(source: Source, table: TableKind, profiles: readonly Profile[], context: InputContext) {
		const ofKind = profiles.filter((profile) => profile.table === table);
		const named = ofKind.find(({ key }) => key === source.options?.profile);
		this.profiles = named === undefined ? ofKind : [{ ...named, marks: new Set() }];
		this.#source = source;
		this.#table = table;
		this.#context = context;
	}

	/** The headers that the user names for fields. */
	givenHeaders(): readonly string[] {
		return Object.values(this.#source.options?.columns ?? {});
	}

	/** Whether the user names a profile that isn't there. */
	profileProblems(): readonly Problem[] {
		const found = this.#source.options?.profile;
		if (found === undefined || this.profiles.some(({ key }) => key === found)) return [];
		const known = this.profiles.map(({ key }) => key);
		const place = this.#source.saidAt?.("profile") ?? { file: this.#source.file };
		return [error("profile-unknown", { found, known, closest: closest(found, known) }, place)];
	}

	/** Finds the header among the first rows; returns the rows below it, none where there is no header. */
	begin(rows: readonly RawRow[], sheet: string | undefined): { rows: RawRow[]; problems: readonly Problem[] } {
		const { file } = this.#source;
		if (rows.every(isBlank)) return { rows: [], problems: [error("file-empty", { file }, { file })] };
		const header = findHeader(rows, this.profiles, this.givenHeaders());
		const row = header && rows[header.index];
		if (header === undefined || row === undefined) return { rows: [], problems: [this.#headerUnknown(rows)] };
		const flat = mapColumns(row, header.profile, this.#source.options?.columns ?? {});
		const below = rows.slice(header.index + 1 + (header.stacked?.names.length ?? 0));
		const years = new MonthYear(this.#source, rows.slice(0, header.index), sheet, this.#context.today);
		const layout = new Layout(flat, header, [row, ...below], {
			today: this.#context.today,
			years,
			groups: this.#source.options?.groups ?? [],
		});
		const { mapping } = layout;
		this.layout = layout;
		this.header = header;
		this.headerLine = row.line;
		this.columns = columnsOf(file, sheet, mapping, header.profile, this.#source, this.#context);
		return { rows: below, problems: this.#mappingProblems(mapping, row.line) };
	}

	#mappingProblems({ headers, repeated, missing }: Mapping, line: number): Problem[] {
		const place = this.placeOf(line);
		const { file } = this.#source;
		const twice = repeated.map(({ header, used, unused }) => {
			const facts = { header, used: used + 1, unused: unused.map((index) => index + 1) };
			return notice("header-repeated", facts, { ...place, column: used + 1 });
		});
		const absent = missing.map(({ field, header }) => {
			const facts = { file, header, closest: closest(header, headers), headers };
			return error("column-not-found", facts, this.#source.saidAt?.("columns", field) ?? place);
		});
		return [...twice, ...absent];
	}

	#headerUnknown(rows: readonly RawRow[]): Problem {
		const fullest = rows.slice(0, HEADER_WITHIN).reduce((a, b) => (filled(b) > filled(a) ? b : a));
		const found = fullest.cells.map(cellText).filter((text) => text.trim() !== "");
		return (
			this.#delimiterWrong(rows) ?? error("header-unknown", { table: this.#table, found }, this.placeOf(fullest.line))
		);
	}

	/** Whether the delimiter that the user names is why no header is known. */
	#delimiterWrong(rows: readonly RawRow[]): Problem | undefined {
		const said = this.#source.options?.delimiter;
		const texts = rows
			.slice(0, HEADER_WITHIN)
			.filter((row) => !isBlank(row))
			.map(({ cells }) => cells.map(cellText));
		const likely = said && likelierDelimiter(texts, said);
		if (said === undefined || likely === undefined) return undefined;
		const place = this.#source.saidAt?.("delimiter") ?? { file: this.#source.file };
		return error("delimiter-wrong", { said, likely }, place);
	}

	/** The headers that told which export it is, as the file has them: those that only it has first. */
	because(): readonly string[] {
		const { header, columns } = this;
		if (header === undefined || columns === undefined) return [];
		const known = new Set(header.known);
		const told = columns.mapping.headers.filter((name) => known.has(foldHeader(name)));
		const isMark = (name: string) => header.profile.marks.has(foldHeader(name));
		return [...new Set([...told.filter(isMark), ...told])];
	}

	/** Looks at rows for what their columns mean; to be called for every row before it is read. */
	observe(rows: readonly RawRow[]): void {
		const { mapping, amounts, days } = this.columns ?? {};
		for (const [field, column] of [...(amounts ?? []), ...(days ?? [])]) {
			const index = mapping?.columns.get(field) ?? -1;
			for (const row of rows) column.observe(row.cells[index] ?? null);
		}
	}

	/** Decides by what was observed; `false`: some column still waits for a value with a single reading. */
	settle(): boolean {
		const columns = [...(this.columns?.amounts.values() ?? []), ...(this.columns?.days.values() ?? [])];
		return columns.map((column) => column.settle()).every((settled) => settled);
	}

	/** Where a row stands, or its cell of the first of these fields that the table has. */
	placeOf(line: number, ...fields: readonly Field[]): Place {
		const { file } = this.#source;
		const { sheet, mapping } = this.columns ?? {};
		const field = fields.find((each) => mapping?.columns.has(each));
		const index = field === undefined ? undefined : mapping?.columns.get(field);
		const row = sheet === undefined ? { file, line } : { file, sheet, line };
		return index === undefined ? row : { ...row, column: index + 1 };
	}

	/** Where the header row stands. */
	headerPlace(): Place {
		return this.headerLine === undefined ? { file: this.#source.file } : this.placeOf(this.headerLine);
	}
}

function filled(row: RawRow): number {
	return row.cells.filter((cell) => cellText(cell).trim() !== "").length;
}
