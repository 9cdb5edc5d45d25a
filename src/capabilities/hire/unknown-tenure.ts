/** Whose first day is not known, where turnover goes by it. */
import { notice, type Problem } from "../../core/problem.ts";
import type { HireSettings } from "./settings.ts";
import type { Team } from "./team.ts";

/** A notice of how many are taken to have worked long; none where everybody's first day is known, or doesn't matter. */
export function noticeOfTenure({ turnover, place }: HireSettings, { members }: Team): Problem[] {
	if (!("goneBy" in turnover)) return [];
	const names = (of: Team["members"]) => new Set(of.map(({ name }) => name)).size;
	const unknown = names(members.filter(({ certain, tenureAtFirst }) => !certain && tenureAtFirst === undefined));
	return unknown === 0 ? [] : [notice("hire-tenure-unknown", { people: names(members), unknown }, place)];
}
