/** Reads payments and refunds: a day, an amount, and what it was paid for. */
import type { InputSummary } from "../core/input-summary.ts";
import type { Payment } from "../core/payments.ts";
import type { Problem } from "../core/problem.ts";
import type { World } from "../world.ts";
import type { InputContext, Recognised, Source } from "./context.ts";
import { Elsewhere } from "./elsewhere.ts";
import { PaymentFile } from "./payment-file.ts";
import { People } from "./people.ts";
import { loadProfiles } from "./profiles.ts";
import { TableReader } from "./table-reader.ts";

export interface PaymentsReading {
	/** In the order of the files. */
	readonly payments: readonly Payment[];
	readonly inputs: readonly InputSummary[];
	readonly recognised: readonly Recognised[];
	readonly problems: readonly Problem[];
}

/**
 * The payments of the files. A payment without a readable day or amount is an error; a refund written without a minus is
 * made negative, and that is said. The payment of a number that two files have is counted once, as the later file has it;
 * payments that only look alike are counted, and told. Throws `WorldError` where a file can't be opened.
 */
export async function readPayments(
	world: World,
	sources: readonly Source[],
	context: InputContext,
): Promise<PaymentsReading> {
	const profiles = await loadProfiles(world);
	const people = new People(context.people);
	const elsewhere = new Elsewhere();
	const files = sources.map((source) => {
		const reader = new TableReader(world, source, "payments", profiles, context);
		return new PaymentFile(reader, people, elsewhere, context);
	});
	for (const file of files.toReversed()) await file.read();
	return {
		payments: files.flatMap(({ payments }) => payments),
		inputs: files.map(({ reader }) => reader.summary()),
		recognised: files.map(({ reader }) => reader.recognised()),
		problems: files.flatMap((file) => file.problems()),
	};
}
