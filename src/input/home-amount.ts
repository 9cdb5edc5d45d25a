/** An amount of a row in the workspace's currency: converted where it is foreign, or why it can't be counted. */
import type { Day } from "../core/day.ts";
import type { Money } from "../core/money.ts";
import { error, type Problem } from "../core/problem.ts";
import type { AmountFault } from "./amount-column.ts";
import { amountProblem } from "./amount-problem.ts";
import type { Exchange } from "./exchange.ts";
import { currencyCode } from "./numeral.ts";
import type { TableRecord } from "./records.ts";

/**
 * The amount in minor units of the workspace's currency, by the rate of the day where it is foreign; undefined where the
 * cell is empty or there is no such column. An error, at its cell, where it can't be read or has no rate. `amountHome` is
 * converted by the CRM already, whatever the row's currency.
 */
export function homeAmount(
	record: TableRecord,
	field: "amount" | "amountHome",
	day: Day | undefined,
	exchange: Exchange,
): Money | Problem | undefined {
	const amount = record.amount(field);
	const currency = field === "amount" ? record.text("currency") : "";
	const converted = convertedAmount(amount, currency, day, exchange);
	if (converted !== undefined) return converted;
	const { expected } = exchange;
	if (typeof amount === "object") return amountProblem(amount, record, field, expected);
	if (amount === undefined || currency === "" || currencyCode(currency) === expected) return amount;
	return error("currency-foreign", { found: currency, expected, count: 1 }, record.place("currency"));
}

/**
 * An amount that its cell, or else the row's currency, says to be foreign, converted; undefined where it is not foreign,
 * where there is no rate, or where the two currencies contradict each other.
 */
function convertedAmount(
	amount: Money | undefined | AmountFault,
	currency: string,
	day: Day | undefined,
	exchange: Exchange,
): Money | undefined {
	const ofRow = currency === "" ? undefined : currencyCode(currency);
	if (typeof amount === "bigint") {
		return ofRow === undefined || ofRow === exchange.expected ? undefined : exchange.convert(amount, ofRow, day);
	}
	if (amount?.amount === undefined || (ofRow !== undefined && ofRow !== amount.found)) return undefined;
	return exchange.convert(amount.amount, amount.found, day);
}
