/** A frozen version as `rop.plan-version/1`. */
import type { JsonObject } from "../../command.ts";
import type { Plan } from "./decompose.ts";
import { planJson } from "./json.ts";
import { settingsJson } from "./json-settings.ts";

/** Who froze which version of the plan, and why. */
export interface Freezing {
	readonly number: number;
	readonly author: string | undefined;
	readonly reason: string | undefined;
}

/** The body of the file: the version, the settings that the plan was made by, and the plan as `rop.plan/1` has it. */
export function versionJson(plan: Plan, { number, author, reason }: Freezing): JsonObject {
	return {
		version: number,
		author: author ?? null,
		reason: reason ?? null,
		company: plan.settings.company ?? null,
		settings: settingsJson(plan.settings),
		plan: planJson(plan),
	};
}
