/** Reported by `rop data`. */
import type { TableKind } from "./input.ts";

export interface DataFacts {
	"data-nothing-given": Record<never, never>;
	"data-file-not-named": Record<never, never>;
	"data-map-many": { files: readonly string[] };
	/** `missing`: the fields without which the file is not of the nearest kind. */
	"table-unrecognised": { found: readonly string[]; nearest: TableKind | undefined; missing: readonly string[] };
}
