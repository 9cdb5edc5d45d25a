/** Reads payments and refunds: a day, an amount, and what it was paid for. */
import type { Payment } from "../core/payments.ts";
import type { World } from "../world.ts";
import type { InputContext, Source } from "./context.ts";
import { type FilesReading, readFiles } from "./files-of-rows.ts";
import { PaymentFile } from "./payment-file.ts";

export interface PaymentsReading extends FilesReading {
	/** In the order of the files. */
	readonly payments: readonly Payment[];
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
	const { rows, ...reading } = await readFiles(world, sources, context, "payments", (parts) => new PaymentFile(parts));
	return { ...reading, payments: rows };
}
