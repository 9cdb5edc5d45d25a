/** `--what-if`: the same estimate under other settings, each read and reckoned like the first. */
import type { Request } from "../../command.ts";
import { error, type Problem } from "../../core/problem.ts";
import { type Change, readChanges } from "../../input/settings/overlay.ts";

/** One course to compare: what was typed, and what it changes. */
export interface Variant {
	readonly label: string;
	/** Of the section `hire`. */
	readonly changes: readonly Change[];
	/** The request as it would be with another target or year of the plan; undefined where the plan stays as it is. */
	readonly request: Request | undefined;
}

/** More than so many side by side nobody compares. */
const MOST = 4;

/** Keys that belong to the plan, as its options name them. */
const OF_PLAN = ["target", "hedge", "round", "seasonality", "year"];

/** The variants asked for, or what of them can't be understood. */
export function variantsIn(request: Request): {
	readonly variants: readonly Variant[];
	readonly problems: readonly Problem[];
} {
	const asked = request.options["whatIf"];
	const texts = typeof asked === "string" ? [asked] : Array.isArray(asked) ? asked : [];
	if (texts.length > MOST) {
		return {
			variants: [],
			problems: [error("what-if-too-many", { asked: texts.length, most: MOST }, { file: "--what-if" })],
		};
	}
	const read = texts.map((label) => ({ label, ...readChanges(label, "--what-if") }));
	return {
		problems: read.flatMap(({ problems }) => problems),
		variants: read.map(({ label, changes }) => {
			const ofPlan = changes.filter(isOfPlan);
			return {
				label,
				changes: changes.filter((change) => !isOfPlan(change)),
				request:
					ofPlan.length === 0 ? undefined : { ...request, options: { ...request.options, ...optionsOf(ofPlan) } },
			};
		}),
	};
}

function isOfPlan({ path: [first, ...more] }: Change): boolean {
	return more.length === 0 && OF_PLAN.includes(String(first));
}

function optionsOf(changes: readonly Change[]): Request["options"] {
	return Object.fromEntries(changes.map(({ path: [key], value }) => [String(key), String(value)]));
}
