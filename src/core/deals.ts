/** Deals in memory: `DealsBuilder` takes them in, `Deals` keeps them, a `Selection` counts, sums and groups them. */
export { DealsBuilder } from "./deals/builder.ts";
export type { Deal, DealKey, DealStatus } from "./deals/deal.ts";
export type { Deals } from "./deals/deals.ts";
export type { Selection } from "./deals/selection.ts";
