/** A frozen version as `rop.plan-version/1`. */
import type { JsonObject } from "../../command.ts";
import type { Plan } from "./decompose.ts";
import { planJson } from "./json.ts";
import { allSettingsJson } from "./json-settings.ts";
import type { PlanParts } from "./parts.ts";

/** Who froze which version of the plan, and why. */
export interface Freezing {
	readonly number: number;
	readonly author: string | undefined;
	readonly reason: string | undefined;
}

/**
 * The body of the file: the version, the settings that the plan was made by, and the plan with its parts as `rop.plan/1`
 * has them.
 */
export function versionJson(plan: Plan, parts: PlanParts, { number, author, reason }: Freezing): JsonObject {
	return {
		version: number,
		author: author ?? null,
		reason: reason ?? null,
		company: plan.settings.company ?? null,
		settings: allSettingsJson(plan.settings, parts.measures),
		plan: planJson(plan, { ...parts, lines: linesBeside(plan, parts) }),
	};
}

/** Teams that only share out the target stand where the teams of people do, so they are kept where there are no people. */
function linesBeside({ seats }: Plan, { lines }: PlanParts): PlanParts["lines"] {
	return lines?.by === "team" && seats.length > 0 ? undefined : lines;
}

const BESIDE = ["products", "channels", "segments", "business", "funnel", "weeks", "days", "scenarios"];

/** What a version holds beside the split by people, as one text: equal texts, equal parts. Nothing is as good as empty. */
export function besideText(plan: Readonly<Record<string, unknown>>): string {
	return JSON.stringify(BESIDE.map((key) => plan[key] ?? []));
}
