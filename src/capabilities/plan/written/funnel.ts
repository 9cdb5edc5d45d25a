/** The key `plan.funnel` of rop.yaml. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import {
	choice,
	conversion,
	count,
	duration,
	percent,
	positiveAmount,
	weight,
} from "../../../input/settings/fields.ts";

/** What the funnel is made of; what is left out comes from the history. */
function inFull(currency: Currency) {
	return z.strictObject({
		averageDeal: z.union([positiveAmount(currency), choice(["mean", "median"])]).optional(),
		stages: z.union([choice(["history"]), z.record(z.string(), conversion())]).optional(),
		cycle: z.union([duration(), choice(["history"]), z.record(z.string(), duration())]).optional(),
		shift: choice(["true", "false"]).optional(),
		dailyCapacity: z.record(z.string(), weight()).optional(),
		activeClients: count(0, 10_000_000).optional(),
		repeatRate: z.union([weight(), percent()]).optional(),
		repeatDeal: positiveAmount(currency).optional(),
	});
}

export type WrittenFunnel = z.output<ReturnType<typeof inFull>>;

/** `history`, or all of it. */
export function funnelSchema(currency: Currency) {
	return z.union([choice(["history"]).transform((): WrittenFunnel => ({})), inFull(currency)]);
}
