/** The key `plan.funnel` of rop.yaml. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import {
	choice,
	conversion,
	duration,
	number,
	percent,
	positiveAmount,
	text,
	weight,
} from "../../../input/settings/fields.ts";

/** A whole number of things, with spaces or without: `180 000`. */
function howMany() {
	return number().transform(({ numerator, denominator }, context): number => {
		if (denominator === 1n && numerator < 1_000_000_000n) return Number(numerator);
		context.addIssue({ code: "custom", params: { expected: "count", range: [0, 999_999_999] } });
		return z.NEVER;
	});
}

/** By arrows, each a share or as the history has it. */
function conversions() {
	return z.record(z.string(), z.union([choice(["history"]), conversion()]));
}

/** What the funnel is made of; what is left out comes from the history. */
function inFull(currency: Currency) {
	return z.strictObject({
		averageDeal: z.union([positiveAmount(currency), choice(["mean", "median"])]).optional(),
		stages: z.union([choice(["history", "pipeline"]), z.array(text()), conversions()]).optional(),
		pipeline: text().optional(),
		renamed: z.record(z.string(), text()).optional(),
		cycle: z.union([duration(), choice(["history"]), z.record(z.string(), duration())]).optional(),
		shift: choice(["true", "false"]).optional(),
		dailyCapacity: z.record(z.string(), number()).optional(),
		leads: howMany().optional(),
		activeClients: howMany().optional(),
		repeatRate: z.union([weight(), percent()]).optional(),
		repeatDeal: positiveAmount(currency).optional(),
	});
}

export type WrittenFunnel = z.output<ReturnType<typeof inFull>>;

/** `history`, or all of it. */
export function funnelSchema(currency: Currency) {
	return z.union([choice(["history"]).transform((): WrittenFunnel => ({})), inFull(currency)]);
}
