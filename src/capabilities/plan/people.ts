/** Whom the plan is for: the staff, or without a staff file whoever closed deals of late. */
import { addDays } from "../../core/day.ts";
import type { Deals } from "../../core/deals.ts";
import { notice, type Problem } from "../../core/problem.ts";
import { type Person, personNamed } from "../../core/staff.ts";

const LATELY = 365;

/** The staff as it is; else the managers with won deals in the last 365 days of the deals, said in a notice; else nobody. */
export function peopleOf({
	staff,
	deals,
}: {
	readonly staff: readonly Person[] | undefined;
	readonly deals: Deals | undefined;
}): {
	readonly people: readonly Person[];
	readonly problems: readonly Problem[];
} {
	if (staff !== undefined) return { people: staff, problems: [] };
	const won = deals?.all().where({ status: "won" });
	const days = won?.days();
	if (won === undefined || days === undefined) return { people: [], problems: [] };
	const lately = won.where({ closedIn: { from: addDays(days.last, 1 - LATELY), until: addDays(days.last, 1) } });
	const names = [...lately.groupBy("manager").keys()].filter((name) => name !== "");
	return {
		people: names.map(personNamed),
		problems: names.length === 0 ? [] : [notice("plan-people-from-deals", { people: names.length })],
	};
}
