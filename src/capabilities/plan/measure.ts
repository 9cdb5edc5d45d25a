/** What a plan is of: money received, sold or earned, or things that are counted. */
import { type Deal, type Deals, DealsBuilder, type Selection } from "../../core/deals.ts";
import { COUNTED, type Currency, type Money } from "../../core/money.ts";
import type { Payment } from "../../core/payments.ts";
import type { PlanMeasure } from "../../core/problem-facts/plan-measure.ts";

/** `revenue` is what was won in deals, `deals` how many were won, `clients` how many bought for the first time. */
export type Measure = PlanMeasure;

export const MEASURES = ["payments", "revenue", "margin", "deals", "clients"] as const satisfies readonly Measure[];

/** In what the plan's numbers are: the money of the workspace, or whole things. */
export function currencyOfMeasure(measure: Measure, currency: Currency): Currency {
	return isCounted(measure) ? COUNTED : currency;
}

/** Whether it is a number of things. */
export function isCounted(measure: Measure): boolean {
	return measure === "deals" || measure === "clients";
}

/**
 * The past in the plan's measure: one row a payment (with what its deal says of people, product and channel), a won deal,
 * or a client's first won deal; of counted things each row is one. Undefined where no file tells it, as of margin.
 */
export function historyIn(
	measure: Measure,
	deals: Deals | undefined,
	payments: readonly Payment[] | undefined,
): Selection | undefined {
	if (measure === "payments") return payments && receivedIn(payments, deals);
	const won = deals?.all().where({ status: "won" });
	if (measure === "revenue") return won;
	if (measure === "margin" || won === undefined) return undefined;
	return counted(measure === "deals" ? won.deals() : firstOfClients(won));
}

/** Payments as deals that were won on the day of the money. */
function receivedIn(payments: readonly Payment[], deals: Deals | undefined): Selection {
	const builder = new DealsBuilder([""]);
	const byId = new Map([...(deals?.all().deals() ?? [])].map((deal) => [deal.id, deal]));
	for (const payment of payments) {
		const deal: Partial<Deal> = byId.get(payment.deal) ?? {};
		const { pipeline = "", product = "", channel = "", segment = "", manager = "", client = "" } = deal;
		builder.add({
			...{ id: payment.deal, title: "", stage: "", status: "won", amount: payment.amount, created: undefined },
			...{ closed: payment.day, pipeline, product, channel, segment, file: 0, line: payment.place.line ?? 0 },
			manager: payment.manager === "" ? manager : payment.manager,
			client: payment.client === "" ? client : payment.client,
		});
	}
	return builder.finish().all();
}

/** The first won deal of each client, in order of closing days; deals without a client or a day are of nobody. */
function firstOfClients(won: Selection): Deal[] {
	const seen = new Set<string>();
	const dated = [...won.deals()].flatMap((deal) => (deal.closed === undefined ? [] : [{ deal, day: deal.closed }]));
	return dated
		.sort((a, b) => a.day - b.day)
		.map(({ deal }) => deal)
		.filter(({ client }) => {
			const isFirst = client !== "" && !seen.has(client);
			seen.add(client);
			return isFirst;
		});
}

const ONE: Money = 1n;

function counted(deals: Iterable<Deal>): Selection {
	const builder = new DealsBuilder([""]);
	for (const deal of deals) builder.add({ ...deal, amount: ONE, file: 0 });
	return builder.finish().all();
}
