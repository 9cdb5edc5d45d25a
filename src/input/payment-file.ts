/** One file of payments: each record becomes a payment, those of later files are not counted again, broken ones are rejected. */
import type { Money } from "../core/money.ts";
import type { Payment } from "../core/payments.ts";
import { notice, type Problem, warning } from "../core/problem.ts";
import type { InputContext } from "./context.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { Exchange } from "./exchange.ts";
import type { FileParts } from "./files-of-rows.ts";
import { foldName } from "./fold.ts";
import type { People } from "./people.ts";
import type { TableRecord } from "./records.ts";
import { neededAmount, neededDay } from "./row-cells.ts";
import { RowFile } from "./row-file.ts";
import type { TableReader } from "./table-reader.ts";

/** What a kind of operation says that takes money back. */
const REFUND = /возврат|refund|chargeback/;

export class PaymentFile {
	readonly reader: TableReader;
	readonly rows: Payment[] = [];
	readonly #file: RowFile;
	readonly #people: People;
	readonly #context: InputContext;
	readonly #exchange: Exchange;
	readonly #elsewhere: Elsewhere;
	/** Payments that look like one of a later file, by that file. */
	readonly #alike = new Map<string, { count: number; amount: Money }>();
	#negated = 0;

	constructor({ reader, people, elsewhere, context }: FileParts) {
		this.reader = reader;
		this.#file = new RowFile(reader, elsewhere);
		this.#elsewhere = elsewhere;
		this.#people = people;
		this.#context = context;
		this.#exchange = new Exchange(context.rates, context.today, context.currency.code);
	}

	async read(): Promise<void> {
		await this.#file.read(["date", "amount"], (record) => this.#take(record));
	}

	problems(): readonly Problem[] {
		const place = { file: this.reader.file };
		return [
			...this.#file.problems(),
			...(this.#negated > 0 ? [notice("refunds-negated", { count: this.#negated }, place)] : []),
			...this.#exchange.notices(place),
			...this.#file.older().map(([kept, count]) => notice("payments-in-two-files", { count, kept }, place)),
			...[...this.#alike].map(([other, { count, amount }]) =>
				warning("payments-alike", { count, amount, currency: this.#context.currency, other }, place),
			),
		];
	}

	#take(record: TableRecord): void {
		const problems: Problem[] = [];
		const day = neededDay(record, "date", problems);
		const amount = neededAmount(record, day, this.#exchange, problems);
		const signed = amount === undefined ? undefined : signedBy(record.text("kind"), amount);
		const id = record.text("id");
		this.reader.rows.see(signed);
		if (id !== "" && this.#file.isCountedElsewhere(this.#file.keyOf(id), signed)) return;
		if (day === undefined || signed === undefined) {
			this.#file.reject(record, problems, signed);
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
		this.rows.push(payment);
		if (id === "") this.#compare(payment);
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
}

/** A refund written without a minus takes money back all the same. */
function signedBy(kind: string, amount: Money): Money {
	return amount > 0n && REFUND.test(foldName(kind)) ? -amount : amount;
}
