/** An amount of a plan in its JSON. */
import { type Currency, type Money, moneyText } from "../../core/money.ts";

/** Money as decimal text; of things that are counted, the number. */
export function amountJson(amount: Money, currency: Currency): string | number {
	return currency.code === "" ? Number(amount) : moneyText(amount, currency);
}
