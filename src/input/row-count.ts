/** The reconciliation of a file: every row read was used, set aside with a reason, or rejected; and so was its amount. */
import type { InputSummary } from "../core/input-summary.ts";
import type { Money } from "../core/money.ts";
import type { SetAside } from "./context.ts";

export class RowCount {
	read = 0;
	used = 0;
	rejected = 0;
	/** Rows set aside, by reason. */
	readonly aside: Partial<Record<SetAside, number>> = {};
	/** What the readable amounts sum to, in minor units: read = used + set aside + rejected. */
	readonly sums = { read: 0n, used: 0n, setAside: 0n, rejected: 0n };

	/** The row's amount was read; what becomes of the row is still open. */
	see(amount: Money | undefined): void {
		if (amount !== undefined) this.sums.read += amount;
	}

	use(amount?: Money): void {
		this.used += 1;
		if (amount !== undefined) this.sums.used += amount;
	}

	setAside(reason: SetAside, amount?: Money): void {
		this.aside[reason] = (this.aside[reason] ?? 0) + 1;
		if (amount !== undefined) this.sums.setAside += amount;
	}

	/** A row that was used is set aside after all: a later one says the same anew. */
	unuse(reason: SetAside, amount?: Money): void {
		this.used -= 1;
		if (amount !== undefined) this.sums.used -= amount;
		this.setAside(reason, amount);
	}

	reject(amount?: Money): void {
		this.rejected += 1;
		if (amount !== undefined) this.sums.rejected += amount;
	}

	summary(file: string, sha256: string): InputSummary {
		const setAside = Object.values(this.aside).reduce((sum, count) => sum + count, 0);
		return { file, sha256, rows: this.read, used: this.used, setAside, rejected: this.rejected };
	}
}
