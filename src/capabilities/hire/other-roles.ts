/** Who is counted as somebody who sells, though the staff file calls them something else. */
import { notice, type Problem } from "../../core/problem.ts";
import type { Person } from "../../core/staff.ts";
import type { HireSettings } from "./settings.ts";
import type { Team } from "./team.ts";

/** A notice where there are such people: heads who don't sell would make the team look stronger than it is. */
export function noticeOfRoles({ roles, place }: HireSettings, people: readonly Person[], { members }: Team): Problem[] {
	const known = roles.map(({ name }) => name);
	const counted = people.filter(
		({ name, role }) => role !== "" && !known.includes(role) && members.some((member) => member.name === name),
	);
	const [first] = known;
	if (counted.length === 0 || first === undefined) return [];
	const others = [...new Set(counted.map(({ role }) => role))];
	return [notice("hire-other-roles", { role: first, others, people: counted.length }, place)];
}
