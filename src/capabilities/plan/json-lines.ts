/** Products, channels, segments, new and repeat business in `rop.plan/1`, in the form of its teams. */

import type { JsonObject } from "../../command.ts";
import type { Currency } from "../../core/money.ts";
import type { Share } from "./carry.ts";
import type { LineKind, LineSplit } from "./dimension.ts";
import { amountJson } from "./json-amount.ts";

const KEYS: Readonly<Record<LineKind, string>> = {
	team: "teams",
	product: "products",
	channel: "channels",
	segment: "segments",
	business: "business",
};

/** The lines under their key, `null` for deals that don't say; `deals` is how many stand behind the share. */
export function linesJson(split: LineSplit | undefined, currency: Currency): JsonObject {
	if (split === undefined) return {};
	const shares = (all: readonly Share[]) =>
		all.map(({ period, target }) => ({ period: period.label, target: amountJson(target, currency) }));
	const lines = split.plan.seats.map(({ seat, target, quarters, months }) => ({
		[split.by]: seat.name === "" ? null : seat.name,
		target: amountJson(target, currency),
		deals: seat.basis?.evidence?.deals ?? null,
		quarters: shares(quarters),
		months: shares(months),
	}));
	return { [KEYS[split.by]]: lines };
}
