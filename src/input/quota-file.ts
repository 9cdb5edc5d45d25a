/** One file of plans of periods: each record becomes a quota, those of later files are not counted again, broken ones are rejected. */
import type { Money } from "../core/money.ts";
import { type Period, periodOf } from "../core/period.ts";
import { error, notice, type Problem } from "../core/problem.ts";
import type { Quota } from "../core/quotas.ts";
import { amountProblem } from "./amount-problem.ts";
import type { InputContext } from "./context.ts";
import { dateProblem } from "./date-problem.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { convertedAmount, Exchange } from "./exchange.ts";
import { missingColumns } from "./missing-columns.ts";
import { currencyCode } from "./numeral.ts";
import type { People } from "./people.ts";
import { readPeriod } from "./quota-period.ts";
import type { TableRecord } from "./records.ts";
import { RepeatedProblems } from "./repeated-problems.ts";
import type { TableReader } from "./table-reader.ts";

export class QuotaFile {
	readonly reader: TableReader;
	readonly quotas: Quota[] = [];
	readonly #people: People;
	readonly #context: InputContext;
	readonly #repeated = new RepeatedProblems();
	readonly #exchange: Exchange;
	readonly #elsewhere: Elsewhere;
	/** Rows that a later file has, by that file. */
	readonly #older = new Map<string, number>();

	constructor(reader: TableReader, people: People, elsewhere: Elsewhere, context: InputContext) {
		this.reader = reader;
		this.#people = people;
		this.#elsewhere = elsewhere;
		this.#context = context;
		this.#exchange = new Exchange(context.rates, context.today);
	}

	async read(): Promise<void> {
		let complete: boolean | undefined;
		for await (const records of this.reader.records()) {
			complete ??= this.#isComplete();
			if (!complete) this.reader.rejectAll(records);
			else for (const record of records) this.#take(record);
		}
		this.#elsewhere.end(this.reader.file);
	}

	problems(): readonly Problem[] {
		const place = { file: this.reader.file };
		return [
			...this.reader.findings.all(this.#repeated.all()),
			...this.#exchange.notices(this.#context.currency.code, place),
			...[...this.#older].map(([kept, count]) => notice("quotas-in-two-files", { count, kept }, place)),
		];
	}

	#isComplete(): boolean {
		const { columns } = this.reader.recognition;
		if (columns === undefined) return false;
		const needed = ["manager", "period", "amount"] as const;
		const missing = missingColumns("quotas", needed, columns, this.reader.recognition.headerPlace());
		for (const problem of missing) this.reader.findings.add(problem);
		return missing.length === 0;
	}

	#take(record: TableRecord): void {
		const problems: Problem[] = [];
		const period = this.#period(record, problems);
		const amount = this.#amount(record, period, problems);
		this.reader.rows.see(amount);
		if (period === undefined || amount === undefined) {
			const spoken = this.#repeated.absorb(problems.map((each) => this.reader.said(each)));
			this.reader.reject(record, problems, amount, spoken);
			return;
		}
		const manager = this.#people.canonical(record.text("manager"));
		if (this.#isCountedElsewhere(manager, period, amount)) return;
		this.reader.rows.use(amount);
		this.quotas.push({ manager, period, amount, place: record.place() });
	}

	/** What a later file says of the person and the period holds, on however many rows. */
	#isCountedElsewhere(manager: string, period: Period, amount: Money): boolean {
		const key = JSON.stringify([manager, period.label]);
		const kept = this.#elsewhere.fileOf(key);
		if (kept === undefined) this.#elsewhere.add(key);
		else {
			this.reader.rows.setAside("older", amount);
			this.#older.set(kept, (this.#older.get(kept) ?? 0) + 1);
		}
		return kept !== undefined;
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

	#amount(record: TableRecord, period: Period | undefined, problems: Problem[]): Money | undefined {
		const amount = record.amount("amount");
		const currency = record.text("currency");
		const expected = this.#context.currency.code;
		const converted = convertedAmount(amount, currency, expected, (foreign, code) =>
			this.#exchange.convert(foreign, code, period?.from),
		);
		if (converted !== undefined) return converted;
		if (typeof amount === "object") problems.push(amountProblem(amount, record, "amount", expected));
		else if (amount === undefined) problems.push(error("cell-empty", { field: "amount" }, record.place("amount")));
		else if (currency === "" || currencyCode(currency) === expected) return amount;
		else problems.push(error("currency-foreign", { found: currency, expected, count: 1 }, record.place("currency")));
		return undefined;
	}
}
