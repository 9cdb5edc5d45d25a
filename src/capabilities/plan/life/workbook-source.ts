/** What a plan's workbook says of itself, so that it can be read back. */

/** Another form of the sheet gets another number. */
export const WORKBOOK_FORM = "rop.plan-workbook/1";

export interface WorkbookSource {
	readonly form: string;
	/** The plan's year. */
	readonly year: string;
	/** The day it was made for, ISO. */
	readonly asOf: string;
	readonly language: "en" | "ru";
	/** The options of `rop plan decompose` that were typed, by commander's names. */
	readonly options: Readonly<Record<string, string>>;
	/** All settings, as in a frozen version. */
	readonly settings: object;
	/** What the cells that may be changed held, in the document's order; null: nothing. */
	readonly values: readonly (number | null)[];
}
