/** Who the managers of the deals are to the staff file. */
import type { Problem } from "../../core/problem.ts";
import type { Person } from "../../core/staff.ts";

/** `staff`: in the staff file. `unknown`: not there. `alike`: may be the person named in `near`, under another spelling. */
export interface Standing {
	readonly kind: "staff" | "unknown" | "alike";
	/** The nearest name. */
	readonly near: string | undefined;
}

/** What is known of each name; a name that is missing here is nobody's problem, since there is no staff file. */
export function standings(
	problems: readonly Problem[],
	staff: readonly Person[] | undefined,
): ReadonlyMap<string, Standing> {
	const known = (staff ?? []).map(({ name }) => [name, { kind: "staff", near: undefined }] as const);
	const odd = problems.flatMap((problem): (readonly [string, Standing])[] => {
		if (problem.code === "person-unknown") {
			return [[problem.facts.name, { kind: "unknown", near: problem.facts.closest }]];
		}
		return problem.code === "person-looks-like"
			? [[problem.facts.name, { kind: "alike", near: problem.facts.like }]]
			: [];
	});
	return new Map<string, Standing>([...known, ...odd]);
}
