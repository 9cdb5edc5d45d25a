/** One file of payments: each record becomes a payment, those of later files are not counted again, broken ones are rejected. */
import type { Day } from "../core/day.ts";
import type { Money } from "../core/money.ts";
import type { Payment } from "../core/payments.ts";
import { error, notice, type Problem, warning } from "../core/problem.ts";
import { amountProblem } from "./amount-problem.ts";
import type { InputContext } from "./context.ts";
import { dateProblem } from "./date-problem.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { convertedAmount, Exchange } from "./exchange.ts";
import { foldName } from "./fold.ts";
import { missingColumns } from "./missing-columns.ts";
import { currencyCode } from "./numeral.ts";
import type { People } from "./people.ts";
import type { TableRecord } from "./records.ts";
import { RepeatedProblems } from "./repeated-problems.ts";
import type { TableReader } from "./table-reader.ts";

/** What a kind of operation says that takes money back. */
const REFUND = /возврат|refund|chargeback/;

export class PaymentFile {
	readonly reader: TableReader;
	readonly payments: Payment[] = [];
	readonly #people: People;
	readonly #context: InputContext;
	readonly #repeated = new RepeatedProblems();
	readonly #exchange: Exchange;
	readonly #elsewhere: Elsewhere;
	/** Payments that a later file has, by that file; and those that look like one of its own. */
	readonly #older = new Map<string, number>();
	readonly #alike = new Map<string, { count: number; amount: Money }>();
	#negated = 0;

	constructor(reader: TableReader, people: People, elsewhere: Elsewhere, context: InputContext) {
		this.#elsewhere = elsewhere;
		this.reader = reader;
		this.#people = people;
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
		const negated = notice("refunds-negated", { count: this.#negated }, { file: this.reader.file });
		const converted = this.#exchange.notices(this.#context.currency.code, { file: this.reader.file });
		return [
			...this.reader.findings.all(this.#repeated.all()),
			...(this.#negated > 0 ? [negated] : []),
			...converted,
			...this.#ofOtherFiles(),
		];
	}

	#ofOtherFiles(): readonly Problem[] {
		const [place, { currency }] = [{ file: this.reader.file }, this.#context];
		return [
			...[...this.#older].map(([kept, count]) => notice("payments-in-two-files", { count, kept }, place)),
			...[...this.#alike].map(([other, { count, amount }]) =>
				warning("payments-alike", { count, amount, currency, other }, place),
			),
		];
	}

	#isComplete(): boolean {
		const { columns } = this.reader.recognition;
		if (columns === undefined) return false;
		const missing = missingColumns("payments", ["date", "amount"], columns, this.reader.recognition.headerPlace());
		for (const problem of missing) this.reader.findings.add(problem);
		return missing.length === 0;
	}

	#take(record: TableRecord): void {
		const problems: Problem[] = [];
		const day = this.#day(record, problems);
		const amount = this.#amount(record, day, problems);
		const signed = amount === undefined ? undefined : this.#signed(amount, record);
		this.reader.rows.see(signed);
		if (this.#isCountedElsewhere(record.text("id"), signed)) return;
		if (day === undefined || signed === undefined) {
			this.reader.reject(
				record,
				problems,
				signed,
				this.#repeated.absorb(problems.map((each) => this.reader.said(each))),
			);
			return;
		}
		this.reader.rows.use(signed);
		if (signed !== amount) this.#negated += 1;
		const payment: Payment = {
			day,
			amount: signed,
			deal: record.text("deal"),
			invoice: record.text("invoice"),
			manager: this.#people.canonical(record.text("manager")),
			client: record.text("client"),
			place: record.place(),
		};
		this.payments.push(payment);
		if (record.text("id") === "") this.#compare(payment);
	}

	#isCountedElsewhere(id: string, amount: Money | undefined): boolean {
		if (id === "") return false;
		const key = `${this.reader.recognition.header?.profile.key ?? ""} ${id}`;
		const kept = this.#elsewhere.fileOf(key);
		if (kept === undefined) this.#elsewhere.add(key);
		else {
			this.reader.rows.setAside("older", amount);
			this.#older.set(kept, (this.#older.get(kept) ?? 0) + 1);
		}
		return kept !== undefined;
	}

	/** A payment without a number that is like one of another file may be the same; only the user knows. */
	#compare({ day, amount, deal, invoice, client, manager }: Payment): void {
		if (deal === "" && invoice === "" && client === "") return;
		const key = JSON.stringify([day, String(amount), deal, invoice, client, manager]);
		const other = this.#elsewhere.take(key);
		this.#elsewhere.add(key);
		if (other === undefined) return;
		const { count, amount: sum } = this.#alike.get(other) ?? { count: 0, amount: 0n };
		this.#alike.set(other, { count: count + 1, amount: sum + amount });
	}

	#day(record: TableRecord, problems: Problem[]): Day | undefined {
		const day = record.day("date");
		if (typeof day === "number") return day;
		problems.push(
			day === undefined
				? error("cell-empty", { field: "date" }, record.place("date"))
				: dateProblem(day, record, "date"),
		);
		return undefined;
	}

	#amount(record: TableRecord, day: Day | undefined, problems: Problem[]): Money | undefined {
		const amount = record.amount("amount");
		const currency = record.text("currency");
		const expected = this.#context.currency.code;
		const converted = convertedAmount(amount, currency, expected, (foreign, code) =>
			this.#exchange.convert(foreign, code, day),
		);
		if (converted !== undefined) return converted;
		if (typeof amount === "object") problems.push(amountProblem(amount, record, "amount", expected));
		else if (amount === undefined) problems.push(error("cell-empty", { field: "amount" }, record.place("amount")));
		else if (currency === "" || currencyCode(currency) === expected) return amount;
		else problems.push(error("currency-foreign", { found: currency, expected, count: 1 }, record.place("currency")));
		return undefined;
	}

	#signed(amount: Money, record: TableRecord): Money {
		return amount > 0n && REFUND.test(foldName(record.text("kind"))) ? -amount : amount;
	}
}
