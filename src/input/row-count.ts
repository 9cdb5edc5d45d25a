/** The reconciliation of a file: every row read was used, set aside with a reason, or rejected. */
import type { InputSummary } from "../core/input-summary.ts";
import type { SetAside } from "./context.ts";

export class RowCount {
	read = 0;
	used = 0;
	rejected = 0;
	/** Rows set aside, by reason. */
	readonly aside: Partial<Record<SetAside, number>> = {};

	setAside(reason: SetAside): void {
		this.aside[reason] = (this.aside[reason] ?? 0) + 1;
	}

	/** A row that was used is set aside after all: a later one says the same anew. */
	unuse(reason: SetAside): void {
		this.used -= 1;
		this.setAside(reason);
	}

	summary(file: string, sha256: string): InputSummary {
		const setAside = Object.values(this.aside).reduce((sum, count) => sum + count, 0);
		return { file, sha256, rows: this.read, used: this.used, setAside, rejected: this.rejected };
	}
}
