/** What was understood of one file, and what became of its rows. */
import type { Money } from "../../core/money.ts";
import type { TableKind } from "../../core/problem-facts/input.ts";

export interface CheckedFile {
	readonly file: string;
	/** Undefined: no table that is known. */
	readonly table: TableKind | undefined;
	/** `text`, `zip`, `cfb`, `html`, `xml`, as its first bytes say. */
	readonly format: string;
	readonly encoding: string | undefined;
	readonly delimiter: string | undefined;
	readonly quote: string | undefined;
	readonly sheet: string | undefined;
	readonly profile: { readonly key: string; readonly name: string } | undefined;
	/** The headers that told which export it is, those that only it has first. */
	readonly because: readonly string[];
	readonly headerRow: number | undefined;
	readonly columns: readonly CheckedColumn[];
	readonly numbers: readonly { readonly column: string; readonly mark: string | undefined }[];
	readonly dates: readonly DateColumnStyle[];
	readonly rows: number;
	readonly used: number;
	readonly setAside: number;
	readonly rejected: number;
	/** Rows set aside, by reason. */
	readonly aside: Readonly<Record<string, number>>;
	/** What the readable amounts sum to: read = used + set aside + rejected. */
	readonly sums: RowSums | undefined;
}

export interface CheckedColumn {
	readonly column: string;
	readonly field: string | undefined;
}

export interface DateColumnStyle {
	readonly column: string;
	readonly writing: "day-first" | "month-first" | "plain" | "serial" | undefined;
	readonly because: "values" | "settings" | "profile" | "points" | undefined;
}

export interface RowSums {
	readonly read: Money;
	readonly used: Money;
	readonly setAside: Money;
	readonly rejected: Money;
}

/** What the file is to people: `csv`, `xlsx`. The kind of a zip is told by its ending, since all of them are workbooks. */
export function formatName({ file, format }: Pick<CheckedFile, "file" | "format">): string {
	if (format === "text") return "csv";
	if (format === "cfb") return "xls";
	if (format !== "zip") return format;
	const ending = /\.(xlsm|xlsb|ods)$/i.exec(file)?.[1];
	return ending?.toLowerCase() ?? "xlsx";
}
