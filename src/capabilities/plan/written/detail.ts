/** What the options ask for besides the plan: weeks or days, one person, sheets to hand out. */
import type { Request } from "../../../command.ts";
import { MEASURES, type Measure } from "../measure.ts";

export interface Detail {
	readonly detail: "weeks" | "days" | undefined;
	/** Only this person's weeks, days and funnel, as the staff file calls them. */
	readonly manager: string | undefined;
	/** Whose months by people are shown; undefined: those of the plan itself. */
	readonly measure: Measure | undefined;
	/** Undefined: as many people as the program thinks fit. */
	readonly handouts: "on" | "off" | undefined;
}

/** The options as they were typed; commander has refused what is not among the choices. */
export function detailOf({ options }: Request): Detail {
	const chosen = <Choice extends string>(name: string, choices: readonly Choice[]) =>
		choices.find((choice) => choice === options[name]);
	const manager = options["manager"];
	return {
		detail: chosen("detail", ["weeks", "days"]),
		manager: typeof manager === "string" ? manager.trim() : undefined,
		measure: chosen("measure", MEASURES),
		handouts: chosen("handouts", ["on", "off"]),
	};
}
