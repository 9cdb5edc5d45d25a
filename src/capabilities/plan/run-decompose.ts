/** `rop plan decompose`: the calls in order. */
import type { Outcome, Request } from "../../command.ts";
import { hasErrors } from "../../core/problem.ts";
import { readSources } from "../../input/sources.ts";
import { readWorkspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { decompose } from "./decompose.ts";
import { planJson } from "./json.ts";
import { peopleOf } from "./people.ts";
import { presentPlan } from "./present.ts";
import { planSettings } from "./written.ts";

/** Reads settings and files, splits the target, and answers in both forms. */
export async function runDecompose(world: World, request: Request): Promise<Outcome> {
	const { workspace, problems: inWorkspace } = await readWorkspace(world, request.workspace);
	if (hasErrors(inWorkspace)) return { problems: inWorkspace };
	const { settings, problems: inSettings } = await planSettings(workspace, request);
	const history = settings?.seasonality.from === "history" || settings?.weighting.by === "history";
	const sources = await readSources(world, workspace, request, { deals: history || request.files.deals.length > 0 });
	const before = [...inWorkspace, ...inSettings, ...sources.problems];
	if (settings === undefined || hasErrors(before)) return { problems: before };

	const { people, problems: aboutPeople } = peopleOf(sources);
	const won = sources.deals?.all().where({ status: "won" });
	const { plan, problems } = decompose(settings, { people, won, calendar: sources.calendar }, sources.asOf);
	const all = [...before, ...aboutPeople, ...problems];
	if (plan === undefined) return { problems: [...before, ...problems] };
	return {
		problems: all,
		answer: {
			schema: "rop.plan/1",
			asOf: sources.asOf,
			currency: settings.currency,
			inputs: sources.inputs,
			json: () => planJson(plan),
			document: () => presentPlan(plan, sources.asOf, request.language),
		},
	};
}
