/** `rop plan check`: the calls in order. */
import type { Outcome, Request } from "../../command.ts";
import type { World } from "../../world.ts";
import { checkJson } from "./json-check.ts";
import { presentCheck } from "./present-check.ts";
import { CHECKED_MEASURES, checkedPlan } from "./run-checked.ts";
import { currentPlan } from "./run-current.ts";

/** Reads settings and files, makes the plan, and holds it against the past. */
export async function runCheck(world: World, request: Request): Promise<Outcome> {
	const {
		workspace,
		made,
		problems: ofPlan,
	} = await currentPlan(world, request, {
		deals: true,
		command: "plan check",
		measures: CHECKED_MEASURES,
	});
	if (made === undefined) return { problems: ofPlan };
	const { check, inputs, problems } = await checkedPlan(world, workspace, request, made);
	const all = [...ofPlan, ...problems];
	if (check === undefined) return { problems: all };
	return {
		problems: all,
		met: check.status !== "fail",
		answer: {
			schema: "rop.plan-check/1",
			asOf: made.sources.asOf,
			currency: made.plan.settings.currency,
			inputs: [...made.sources.inputs, ...inputs],
			json: () => checkJson(check, request.language),
			document: () => presentCheck(check, request.language),
		},
	};
}
