/** One file of plans of periods: each record becomes a quota, those of later files are not counted again, broken ones are rejected. */
import { type Period, periodOf } from "../core/period.ts";
import { error, notice, type Problem } from "../core/problem.ts";
import type { Quota } from "../core/quotas.ts";
import { dateProblem } from "./date-problem.ts";
import { Exchange } from "./exchange.ts";
import type { FileParts } from "./files-of-rows.ts";
import type { People } from "./people.ts";
import { readPeriod } from "./quota-period.ts";
import type { TableRecord } from "./records.ts";
import { neededAmount } from "./row-cells.ts";
import { RowFile } from "./row-file.ts";
import type { TableReader } from "./table-reader.ts";

export class QuotaFile {
	readonly reader: TableReader;
	readonly rows: Quota[] = [];
	readonly #file: RowFile;
	readonly #people: People;
	readonly #exchange: Exchange;

	constructor({ reader, people, elsewhere, context }: FileParts) {
		this.reader = reader;
		this.#file = new RowFile(reader, elsewhere);
		this.#people = people;
		this.#exchange = new Exchange(context.rates, context.today, context.currency.code);
	}

	async read(): Promise<void> {
		await this.#file.read(["manager", "period", "amount"], (record) => this.#take(record));
	}

	problems(): readonly Problem[] {
		const place = { file: this.reader.file };
		return [
			...this.#file.problems(),
			...this.#exchange.notices(place),
			...this.#file.older().map(([kept, count]) => notice("quotas-in-two-files", { count, kept }, place)),
		];
	}

	#take(record: TableRecord): void {
		const problems: Problem[] = [];
		const period = this.#period(record, problems);
		const amount = neededAmount(record, period?.from, this.#exchange, problems);
		this.reader.rows.see(amount);
		if (period === undefined || amount === undefined) {
			this.#file.reject(record, problems, amount);
			return;
		}
		const manager = this.#people.canonical(record.text("manager"));
		// what a later file says of the person and the period holds, on however many rows
		if (this.#file.isCountedElsewhere(JSON.stringify([manager, period.label]), amount)) return;
		this.reader.rows.use(amount);
		this.rows.push({ manager, period, amount, place: record.place() });
	}

	#period(record: TableRecord, problems: Problem[]): Period | undefined {
		const day = record.day("period");
		if (typeof day === "number") return periodOf("day", day);
		const place = record.place("period");
		if (day === undefined) {
			problems.push(error("cell-empty", { field: "period" }, place));
			return undefined;
		}
		const isNoDay = day.fault === "unreadable" || day.fault === "impossible";
		const period = isNoDay ? readPeriod(day.text) : undefined;
		if (period !== undefined) return period;
		const unreadable = day.fault === "unreadable";
		problems.push(
			unreadable ? error("period-unreadable", { text: day.text }, place) : dateProblem(day, record, "period"),
		);
		return undefined;
	}
}
