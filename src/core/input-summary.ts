/** What became of the rows of a file. */

/** The reconciliation of one file: rows read = used + set aside + rejected. */
export interface InputSummary {
	readonly file: string;
	readonly sha256: string;
	readonly rows: number;
	readonly used: number;
	readonly setAside: number;
	readonly rejected: number;
}
