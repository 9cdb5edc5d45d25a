/** The sheets of what is made of a plan besides the split. */
import type { Sheet } from "../../../output/document.ts";
import type { PlanParts } from "../parts.ts";
import { funnelView } from "./funnel/view.ts";
import { funnelSheets } from "./funnel.ts";
import type { View } from "./view.ts";

/** In the order in which they stand in the document; none of what was not asked for. */
export function partSheets(view: View, { funnel }: PlanParts): Sheet[] {
	return funnel === undefined ? [] : funnelSheets(funnelView(view, funnel));
}
