/** What readers need to know of the workspace to understand a file. */
import type { Day } from "../core/day.ts";
import type { Currency, Money } from "../core/money.ts";
import type { Place } from "../core/place.ts";
import type { Rejects } from "../core/rejects.ts";
import type { DateOrder } from "./date.ts";
import type { DateStyle } from "./date-column.ts";
import type { ExchangeRates } from "./exchange.ts";
import type { Field, GroupField } from "./fields.ts";
import type { FileFormat } from "./format.ts";
import type { DecimalMark } from "./number.ts";
import type { FileOptions } from "./open-table.ts";
import type { Aliases } from "./people.ts";
import type { StageNames } from "./stages.ts";

export interface InputContext {
	readonly currency: Currency;
	/** What other currencies are worth; amounts in those without a rate are refused. */
	readonly rates?: ExchangeRates | undefined;
	/** IANA: `Europe/Moscow`. */
	readonly timezone: string;
	readonly people: Aliases;
	readonly stages: StageNames;
	/** Rows that can't be read are left out and counted, in place of stopping. */
	readonly allowRejects: boolean;
	/** Takes the rows that can't be read, where the user wants them. */
	readonly rejects?: Rejects | undefined;
	readonly today: Day;
	/** The names of the staff, where there is a staff file. */
	readonly staff?: readonly string[] | undefined;
}

/** One file to read, with what the user says of it; what is left out is found out. */
export interface Source {
	readonly file: string;
	readonly options?: SourceOptions | undefined;
	/** Where rop.yaml says an option: `("columns", "amount")`; absent for a file given on the command line. */
	readonly saidAt?: ((...path: readonly string[]) => Place) | undefined;
}

export interface SourceOptions extends FileOptions {
	/** The key of a profile in `templates/crm`. */
	readonly profile?: string | undefined;
	/** Headers by field. */
	readonly columns?: Readonly<Partial<Record<Field, string>>> | undefined;
	readonly decimal?: DecimalMark | undefined;
	readonly dates?: DateOrder | undefined;
	/** Words that stand for an empty amount or date. */
	readonly empty?: readonly string[] | undefined;
	/** Of months that are named without one. */
	readonly year?: number | undefined;
	/** `won`: the table has no stages, every row is a sale. */
	readonly everyRow?: "won" | undefined;
	/** What the rows of groups name in a report whose rows are nested, the outermost first. */
	readonly groups?: readonly GroupField[] | undefined;
	/** What a repeated deal id means: each row is one of its products, or the last row counts. */
	readonly repeats?: "products" | "last" | undefined;
}

/** What was understood of a file, and by what. */
export interface Recognised {
	readonly file: string;
	readonly format: FileFormat;
	/** Of a text file. */
	readonly encoding: string | undefined;
	readonly delimiter: string | undefined;
	readonly quote: string | undefined;
	readonly sheet: string | undefined;
	/** The profile's key and name; undefined where no header was known. */
	readonly profile: { readonly key: string; readonly name: string } | undefined;
	/** The headers that told which export it is, those that only it has first. */
	readonly because: readonly string[];
	/** The line of the header row. */
	readonly headerRow: number | undefined;
	readonly columns: readonly { readonly column: string; readonly field: string | undefined }[];
	/** How the columns of amounts are written; undefined: nothing in them told. */
	readonly numbers: readonly { readonly column: string; readonly mark: DecimalMark | undefined }[];
	readonly dates: readonly ({ readonly column: string } & DateStyle)[];
	/** Rows set aside, by reason. */
	readonly setAside: Readonly<Partial<Record<SetAside, number>>>;
	/** What the readable amounts sum to; undefined for a table without amounts. */
	readonly sums: RowSums | undefined;
}

/** Sums in minor units: read = used + set aside + rejected. */
export interface RowSums {
	readonly read: Money;
	readonly used: Money;
	readonly setAside: Money;
	readonly rejected: Money;
}

/** Why a row is neither used nor rejected. */
export type SetAside = "blank" | "total" | "header" | "identical" | "product" | "older";
