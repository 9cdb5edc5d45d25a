/** `plan.weighting`. */
import { z } from "zod";
import type { Rate } from "../../../core/rate.ts";
import { choice, count, weight } from "../../../input/settings/fields.ts";
import type { Weighting } from "../weighting.ts";

/** One word, or a policy with its figures. */
export const weighting = () =>
	z.union([
		choice(["staff", "equal", "grade", "history"]).transform(policyNamed),
		z
			.strictObject({
				by: choice(["staff", "equal", "grade", "history"]),
				grades: z.record(z.string(), weight()).optional(),
				months: count(1, 60).optional(),
				shrink: count(0, 10_000).optional(),
			})
			.transform(({ by, ...figures }, context) => policyNamed(by, context, figures)),
	]);

/** How far back weights by history look, and how hard they are drawn to equal, where nobody says. */
const HISTORY = { months: 12, shrink: 20 } as const;

interface Figures {
	readonly grades?: Readonly<Record<string, Rate>> | undefined;
	readonly months?: number | undefined;
	readonly shrink?: number | undefined;
}

/** The policy with the figures that are usual where nobody says. */
export function policyNamed(
	by: Weighting["by"],
	context: z.core.$RefinementCtx,
	{ grades, months, shrink }: Figures = {},
): Weighting {
	if (by === "history") return { by, months: months ?? HISTORY.months, shrink: shrink ?? HISTORY.shrink };
	if (by !== "grade") return { by };
	if (grades !== undefined) return { by, grades: new Map(Object.entries(grades)) };
	context.addIssue({ code: "custom", path: ["grades"], params: { expected: "map" } });
	return z.NEVER;
}
