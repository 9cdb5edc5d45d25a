/** The readers of the kinds of tables, each loaded when a table of its kind is met. */
import type { InputSummary } from "../../core/input-summary.ts";
import type { Problem } from "../../core/problem.ts";
import type { TableKind } from "../../core/problem-facts/input.ts";
import type { InputContext, Recognised, Source } from "../../input/context.ts";
import type { World } from "../../world.ts";

/** What every reader tells of its files. */
export interface Reading {
	readonly inputs: readonly InputSummary[];
	readonly recognised: readonly Recognised[];
	readonly problems: readonly Problem[];
}

type Given = [world: World, sources: readonly Source[], context: InputContext];

export const READERS = {
	deals: async (...given: Given) => (await import("../../input/deals.ts")).readDeals(...given),
	staff: async (...given: Given) => (await import("../../input/staff.ts")).readStaff(...given),
	payments: async (...given: Given) => (await import("../../input/payments.ts")).readPayments(...given),
	activities: async (...given: Given) => (await import("../../input/activities.ts")).readActivities(...given),
	quotas: async (...given: Given) => (await import("../../input/quotas.ts")).readQuotas(...given),
} satisfies Record<TableKind, (...given: Given) => Promise<Reading>>;
