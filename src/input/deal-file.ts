/** One file of deals: each record becomes a deal, repeated ones are counted once, broken ones are rejected. */
import type { Deal } from "../core/deals.ts";
import { error, notice, type Problem, warning } from "../core/problem.ts";
import { columnDoubts } from "./column-doubts.ts";
import type { InputContext, Source } from "./context.ts";
import { type DealReading, type DealRules, readDeal } from "./deal-record.ts";
import { Exchange } from "./exchange.ts";
import type { People } from "./people.ts";
import type { Profile } from "./profiles.ts";
import type { TableRecord } from "./records.ts";
import { RepeatedProblems } from "./repeated-problems.ts";
import { SeenRows } from "./seen-rows.ts";
import { type StageMeaning, Stages } from "./stages.ts";
import type { TableReader } from "./table-reader.ts";

interface DealFileParts {
	readonly reader: TableReader;
	readonly source: Source;
	readonly context: InputContext;
	readonly people: People;
	/** The file's index among all files. */
	readonly index: number;
	readonly profiles: readonly Profile[];
	/** Which file has each deal, of the files read before; shared by all files. */
	readonly seen: Map<string, string>;
}

type Take = (deal: Deal, meaning: StageMeaning) => void;

export class DealFile {
	readonly reader: TableReader;
	readonly #parts: DealFileParts;
	readonly #repeated = new RepeatedProblems();
	readonly #rows = new SeenRows();
	/** Deals whose rows may still come, where a deal has a row for each product. */
	readonly #held = new Map<string, { deal: Deal; meaning: StageMeaning }>();
	#rules: DealRules | undefined;
	#usable = true;
	readonly #exchange: Exchange;
	readonly #counts = {
		identical: 0,
		products: 0,
		dealsOfProducts: new Set<string>(),
		older: new Map<string, number>(),
	};

	constructor(parts: DealFileParts) {
		this.reader = parts.reader;
		this.#parts = parts;
		this.#exchange = new Exchange(parts.context.rates, parts.context.today, parts.context.currency.code);
	}

	/** Reads the whole file; `take` gets every deal once. */
	async read(take: Take): Promise<void> {
		for await (const records of this.reader.records()) {
			this.#rules ??= this.#begin();
			if (this.#rules === undefined) continue;
			if (!this.#usable) this.reader.rejectAll(records);
			else for (const record of records) this.#read(record, this.#rules, take);
		}
		for (const { deal, meaning } of this.#held.values()) take(deal, meaning);
		for (const id of this.#rows.ids()) this.#parts.seen.set(this.#key(id), this.reader.file);
	}

	/** The pipelines that an account of the system begins with, where the system is known. */
	pipelines(): readonly (readonly string[])[] {
		return this.reader.recognition.header?.profile.pipelines ?? [];
	}

	/** Problems of the file: those of its shape and cells, and what repeated itself. */
	problems(): readonly Problem[] {
		return [...this.reader.findings.all(this.#repeated.all()), ...this.#notices()];
	}

	#notices(): Problem[] {
		const place = { file: this.reader.file };
		const { identical, products, dealsOfProducts, older } = this.#counts;
		const notices: Problem[] = [...older].map(([kept, count]) => notice("deals-in-two-files", { count, kept }, place));
		if (identical > 0) notices.push(warning("deals-identical", { count: identical }, place));
		if (products > 0) {
			const deals = dealsOfProducts.size;
			notices.push(notice("deals-of-products", { rows: products + deals, deals }, place));
		}
		const { used } = this.reader.rows;
		const wide = this.reader.recognition.layout?.months !== undefined;
		if (this.#rules?.everyRowWon && used > 0 && !wide) notices.push(notice("every-row-won", { rows: used }, place));
		return [...notices, ...this.#exchange.notices(place)];
	}

	/** Decides, once the header is known, how the file's rows are to be taken. */
	#begin(): DealRules | undefined {
		const { header, columns } = this.reader.recognition;
		if (header === undefined || columns === undefined) return undefined;
		const { profile } = header;
		const { context, people, index, source, profiles } = this.#parts;
		const wide = this.reader.recognition.layout?.months !== undefined;
		const everyRowWon = source.options?.everyRow === "won" || profile.everyRowWon || wide;
		const place = this.reader.recognition.headerPlace();
		const doubts = columnDoubts(columns, everyRowWon, place);
		for (const problem of doubts) this.reader.findings.add(problem);
		this.#usable = doubts.every(({ severity }) => severity !== "error");
		const stages = new Stages(context.stages, profile.stages, ...profiles.map((each) => each.stages));
		const { keepsStage } = profile;
		return { people, stages, everyRowWon, keepsStage, exchange: this.#exchange, file: index };
	}

	#read(record: TableRecord, rules: DealRules, take: Take): void {
		const reading = readDeal(record, rules);
		const { id, amount } = reading.deal;
		this.reader.rows.see(amount);
		if (id !== "" && this.#isCountedElsewhere(reading.deal)) return;
		if (reading.problems.length > 0 && this.#isRejected(record, reading)) return;
		const earlier = id === "" ? undefined : this.#rows.line(id);
		if (earlier !== undefined) {
			this.#repeat(record, reading, earlier);
			return;
		}
		if (id !== "") this.#rows.add(id, record.row);
		this.reader.rows.use(amount);
		if (id !== "" && this.#repeats() !== undefined) this.#held.set(id, reading);
		else take(reading.deal, reading.meaning);
	}

	#isCountedElsewhere({ id, amount }: Deal): boolean {
		const file = this.#parts.seen.size === 0 ? undefined : this.#parts.seen.get(this.#key(id));
		if (file === undefined) return false;
		this.reader.rows.setAside("older", amount);
		this.#counts.older.set(file, (this.#counts.older.get(file) ?? 0) + 1);
		return true;
	}

	#isRejected(record: TableRecord, { deal, problems }: DealReading): boolean {
		const rejected = problems.some(({ severity }) => severity === "error");
		const single = this.#repeated.absorb(problems.map((each) => (rejected ? this.reader.said(each) : each)));
		if (rejected) this.reader.reject(record, problems, deal.amount, single);
		else for (const problem of single) this.reader.findings.add(problem);
		return rejected;
	}

	/** A deal's id met again: the same row, another product of the deal, or a contradiction. */
	#repeat(record: TableRecord, { deal, meaning }: DealReading, line: number): void {
		const held = this.#held.get(deal.id);
		const { rows } = this.reader;
		if (this.#rows.isSame(deal.id, record.row)) {
			this.#counts.identical += 1;
			rows.setAside("identical", deal.amount);
		} else if (held === undefined) {
			this.reader.reject(record, [error("deal-repeated", { id: deal.id, line }, record.place("id"))], deal.amount);
		} else if (this.#repeats() === "products") {
			this.#counts.products += 1;
			this.#counts.dealsOfProducts.add(deal.id);
			rows.use(deal.amount);
			this.#held.set(deal.id, { ...held, deal: { ...held.deal, amount: added(held.deal.amount, deal.amount) } });
		} else {
			rows.unuse("older", held.deal.amount);
			rows.use(deal.amount);
			this.#held.set(deal.id, { deal, meaning });
		}
	}

	#repeats(): "products" | "last" | undefined {
		const said = this.#parts.source.options?.repeats;
		if (said !== undefined) return said;
		const { header, columns } = this.reader.recognition;
		return header?.profile.rowPerProduct && columns?.mapping.columns.has("product") ? "products" : undefined;
	}

	/** Ids of different systems have nothing to do with each other. */
	#key(id: string): string {
		return `${this.reader.recognition.header?.profile.key ?? ""} ${id}`;
	}
}

function added(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
	return a === undefined && b === undefined ? undefined : (a ?? 0n) + (b ?? 0n);
}
