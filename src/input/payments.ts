/** Reads payments and refunds: a day, an amount, and what it was paid for. */

import type { Day } from "../core/day.ts";
import type { InputSummary } from "../core/input-summary.ts";
import type { Money } from "../core/money.ts";
import type { Payment } from "../core/payments.ts";
import { error, notice, type Problem } from "../core/problem.ts";
import type { World } from "../world.ts";
import { amountProblem } from "./amount-problem.ts";
import type { InputContext, Recognised, Source } from "./context.ts";
import { dateProblem } from "./date-problem.ts";
import { convertedAmount, Exchange } from "./exchange.ts";
import { foldName } from "./fold.ts";
import { missingColumns } from "./missing-columns.ts";
import { currencyCode } from "./numeral.ts";
import { People } from "./people.ts";
import { loadProfiles } from "./profiles.ts";
import type { TableRecord } from "./records.ts";
import { RepeatedProblems } from "./repeated-problems.ts";
import { TableReader } from "./table-reader.ts";

export interface PaymentsReading {
	/** In the order of the files. */
	readonly payments: readonly Payment[];
	readonly inputs: readonly InputSummary[];
	readonly recognised: readonly Recognised[];
	readonly problems: readonly Problem[];
}

/** What a kind of operation says that takes money back. */
const REFUND = /возврат|refund|chargeback/;

/**
 * The payments of the files. A payment without a readable day or amount is an error; a refund written without a minus is
 * made negative, and that is said. Throws `WorldError` where a file can't be opened.
 */
export async function readPayments(
	world: World,
	sources: readonly Source[],
	context: InputContext,
): Promise<PaymentsReading> {
	const profiles = await loadProfiles(world);
	const people = new People(context.people);
	const files = sources.map((source) => {
		const reader = new TableReader(world, source, "payments", profiles, context);
		return new PaymentFile(reader, people, context);
	});
	for (const file of files) await file.read();
	return {
		payments: files.flatMap(({ payments }) => payments),
		inputs: files.map(({ reader }) => reader.summary()),
		recognised: files.map(({ reader }) => reader.recognised()),
		problems: files.flatMap((file) => file.problems()),
	};
}

class PaymentFile {
	readonly reader: TableReader;
	readonly payments: Payment[] = [];
	readonly #people: People;
	readonly #context: InputContext;
	readonly #repeated = new RepeatedProblems();
	readonly #exchange: Exchange;
	#negated = 0;

	constructor(reader: TableReader, people: People, context: InputContext) {
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
	}

	problems(): readonly Problem[] {
		const negated = notice("refunds-negated", { count: this.#negated }, { file: this.reader.file });
		const converted = this.#exchange.notices(this.#context.currency.code, { file: this.reader.file });
		return [...this.reader.findings.all(this.#repeated.all()), ...(this.#negated > 0 ? [negated] : []), ...converted];
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
		this.payments.push({
			day,
			amount: signed,
			deal: record.text("deal"),
			invoice: record.text("invoice"),
			manager: this.#people.canonical(record.text("manager")),
			client: record.text("client"),
			place: record.place(),
		});
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
