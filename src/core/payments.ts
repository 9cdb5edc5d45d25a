/** Money received: payments and, below zero, refunds. */
import type { Day } from "./day.ts";
import type { Money } from "./money.ts";
import type { Place } from "./place.ts";

export interface Payment {
	readonly day: Day;
	/** In minor units; a refund is below zero. */
	readonly amount: Money;
	/** The deal's id, as the file has it; empty where it names none. One deal may be paid in several parts. */
	readonly deal: string;
	/** The number of the invoice or contract; empty where the file names none. */
	readonly invoice: string;
	/** Empty where the file names none. */
	readonly manager: string;
	readonly client: string;
	readonly place: Place;
}
