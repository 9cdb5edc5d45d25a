/** Deals are added one by one, as readers find them, and become columns. */
import type { Money } from "../money.ts";
import { GrowingColumn, GrowingTextColumn } from "./columns.ts";
import { DEAL_KEYS, type Deal, type DealKey } from "./deal.ts";
import { UNKNOWN_AMOUNT, UNKNOWN_DAY } from "./deal-columns.ts";
import { Deals } from "./deals.ts";

export class DealsBuilder {
	readonly #files: readonly string[];
	readonly #ids: string[] = [];
	readonly #titles: string[] = [];
	readonly #amounts = new GrowingColumn((length) => new Float64Array(length));
	readonly #created = new GrowingColumn((length) => new Int32Array(length));
	readonly #closed = new GrowingColumn((length) => new Int32Array(length));
	readonly #fileIndexes = new GrowingColumn((length) => new Uint32Array(length));
	readonly #lines = new GrowingColumn((length) => new Uint32Array(length));
	readonly #texts = forEachKey(() => new GrowingTextColumn());

	/** `files`: the names that `Deal.file` points to; it may still grow while deals are added. */
	constructor(files: readonly string[]) {
		this.#files = files;
	}

	/** Takes the deal in. Refuses an amount past the safe integers, and a file that is not among the files. */
	add(deal: Deal): void {
		if (this.#files[deal.file] === undefined) throw new RangeError(`deal ${deal.id} is of no known file: ${deal.file}`);
		const amount = checkedAmount(deal);
		this.#ids.push(deal.id);
		this.#titles.push(deal.title);
		this.#amounts.push(amount);
		this.#created.push(deal.created ?? UNKNOWN_DAY);
		this.#closed.push(deal.closed ?? UNKNOWN_DAY);
		this.#fileIndexes.push(deal.file);
		this.#lines.push(deal.line);
		for (const key of DEAL_KEYS) this.#texts[key].push(deal[key] ?? "");
	}

	/** The deals added so far. */
	finish(): Deals {
		return new Deals({
			files: [...this.#files],
			ids: [...this.#ids],
			titles: [...this.#titles],
			amounts: this.#amounts.finish(),
			created: this.#created.finish(),
			closed: this.#closed.finish(),
			fileIndexes: this.#fileIndexes.finish(),
			lines: this.#lines.finish(),
			texts: forEachKey((key) => this.#texts[key].finish()),
		});
	}
}

/** The amount as the column keeps it. Past the safe integers a sum would drift, so that is refused. */
function checkedAmount({ id, amount }: { readonly id: string; readonly amount: Money | undefined }): number {
	if (amount === undefined) return UNKNOWN_AMOUNT;
	const kept = Number(amount);
	if (!Number.isSafeInteger(kept)) throw new RangeError(`the amount of deal ${id} is past the exact range: ${amount}`);
	return kept;
}

function forEachKey<Made>(make: (key: DealKey) => Made): Record<DealKey, Made> {
	return {
		manager: make("manager"),
		stage: make("stage"),
		status: make("status"),
		pipeline: make("pipeline"),
		client: make("client"),
		product: make("product"),
		channel: make("channel"),
		segment: make("segment"),
		lostStage: make("lostStage"),
	};
}
