/** Reads the amounts of one column: what a point or a comma means there is decided once, by values with a single reading. */
import type { Currency, Money } from "../core/money.ts";
import { cellText } from "./cell.ts";
import { type DecimalMark, decimalOf, type Marks, marksOf, toMoney } from "./number.ts";
import { type Numeral, readNumeral } from "./numeral.ts";
import type { RawCell } from "./rows.ts";

/** Why a cell gave no amount. */
export interface AmountFault {
	readonly fault: "unreadable" | "ambiguous" | "contradicts" | "too-large" | "currency";
	readonly text: string;
	/** The decimal mark of the column, where the cell contradicts it; the currency found, where it is a foreign one. */
	readonly found: string;
	/** The amount in the currency found, with the decimals of the expected one. */
	readonly amount?: Money;
}

export interface AmountColumnOptions {
	readonly currency: Currency;
	/** The header says `тыс. руб.`: every number is to be multiplied by this power of ten. */
	readonly power: number;
	/** What the user says of the column. */
	readonly mark: DecimalMark | undefined;
	/** Words that stand for an empty cell, folded to lower case. */
	readonly empty: ReadonlySet<string>;
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

export class AmountColumn {
	/** Cells with more decimals than the currency has. */
	rounded = 0;
	readonly #options: AmountColumnOptions;
	readonly #seen: Record<DecimalMark | "either", number> = { ".": 0, ",": 0, either: 0 };
	#mark: DecimalMark | undefined;

	constructor(options: AmountColumnOptions) {
		this.#options = options;
		this.#mark = options.mark;
	}

	/** The decimal mark of the column; undefined where no value told. */
	get mark(): DecimalMark | undefined {
		return this.#mark;
	}

	/**
	 * A cell's text such that it reads the same without the rest of its column: of `1,234` either the mark that only
	 * groups is taken out, or a zero is put behind the fraction.
	 */
	alone(text: string): string {
		const numeral = readNumeral(text.trim());
		if (numeral === undefined || this.#mark === undefined) return text;
		if (marksOf(numeral.body, numeral.spaced) !== "either") return text;
		return text.replace(/([.,])(\d{3})/, (_, found: string, digits: string) =>
			found === this.#mark ? `${found}${digits}0` : digits,
		);
	}

	/** Looks at a cell for evidence; to be called for every cell before it is read. */
	observe(cell: RawCell): void {
		if (this.#mark !== undefined || typeof cell !== "string" || isDigits(cell)) return;
		const numeral = readNumeral(cell);
		const marks = numeral && marksOf(numeral.body, numeral.spaced);
		if (marks !== undefined && marks !== "plain") this.#seen[marks] += 1;
	}

	/** Decides by what was observed; `false`: values with two readings wait for one with a single reading. */
	settle(): boolean {
		const { ".": points, ",": commas, either } = this.#seen;
		if (points + commas > 0) this.#mark ??= points >= commas ? "." : ",";
		return this.#mark !== undefined || either === 0;
	}

	/** The amount in minor units; undefined for an empty cell; a fault where it can't be read. */
	read(cell: RawCell): Money | undefined | AmountFault {
		if (cell === null || cell === "") return undefined;
		const text = cellText(cell);
		if (isDigits(text) && text.length < 13) return this.#money(BigInt(text), 0, text);
		if (typeof cell === "object" && cell.kind === "number") return this.#number(text);
		return this.#written(text);
	}

	#number(text: string): Money | AmountFault {
		const value = decimalOf(text.replace("-", ""), ".", 0, text.startsWith("-"));
		return this.#money(value.units, value.scale, text);
	}

	#written(text: string): Money | undefined | AmountFault {
		const trimmed = text.trim();
		if (trimmed === "" || this.#options.empty.has(trimmed.toLowerCase())) return undefined;
		const numeral = readNumeral(trimmed);
		const marks = numeral && marksOf(numeral.body, numeral.spaced);
		if (!numeral || marks === undefined) return { fault: "unreadable", text, found: "" };
		if (numeral.currency !== undefined && numeral.currency !== this.#options.currency.code) {
			const amount = this.#read(text, numeral, marks);
			const fault = { fault: "currency", text, found: numeral.currency } as const;
			return typeof amount === "bigint" ? { ...fault, amount } : fault;
		}
		return this.#read(text, numeral, marks);
	}

	#read(text: string, numeral: Numeral, marks: NonNullable<Marks>): Money | AmountFault {
		if (marks === "either" && this.#mark === undefined) return { fault: "ambiguous", text, found: "" };
		const contradicts = marks !== "plain" && marks !== "either" && this.#mark !== undefined && marks !== this.#mark;
		if (contradicts) return { fault: "contradicts", text, found: this.#mark ?? "" };
		const value = decimalOf(numeral.body, this.#mark ?? ".", numeral.power, numeral.negative);
		return this.#money(value.units, value.scale, text);
	}

	#money(units: bigint, scale: number, text: string): Money | AmountFault {
		const { currency, power } = this.#options;
		const multiplied = { units: units * 10n ** BigInt(Math.max(0, power - scale)), scale: Math.max(0, scale - power) };
		const { amount, rounded } = toMoney(multiplied, currency);
		if (amount > LARGEST || amount < -LARGEST) return { fault: "too-large", text, found: "" };
		if (rounded) this.rounded += 1;
		return amount;
	}
}

function isDigits(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x30 || code > 0x39) return false;
	}
	return text !== "";
}
