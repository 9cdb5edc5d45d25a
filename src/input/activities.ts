/** Reads calls and other activities: when, whose, of which kind, how long, and whether anybody was reached. */
import type { Activity } from "../core/activities.ts";
import type { InputSummary } from "../core/input-summary.ts";
import type { Problem } from "../core/problem.ts";
import type { World } from "../world.ts";
import { ActivityFile } from "./activity-file.ts";
import type { InputContext, Recognised, Source } from "./context.ts";
import { Elsewhere } from "./elsewhere.ts";
import { People } from "./people.ts";
import { loadProfiles } from "./profiles.ts";
import { TableReader } from "./table-reader.ts";

export interface ActivitiesReading {
	/** In the order of the files. */
	readonly activities: readonly Activity[];
	readonly inputs: readonly InputSummary[];
	readonly recognised: readonly Recognised[];
	readonly problems: readonly Problem[];
}

/**
 * The activities of the files. One without a readable day or with an unreadable duration is an error; kinds that are not
 * known are kept as `other` and told. The same one in two files is counted once, as the later file has it. Throws `WorldError` where a file can't be opened.
 */
export async function readActivities(
	world: World,
	sources: readonly Source[],
	context: InputContext,
): Promise<ActivitiesReading> {
	const profiles = await loadProfiles(world);
	const people = new People(context.people);
	const elsewhere = new Elsewhere();
	const files = sources.map((source) => {
		const reader = new TableReader(world, source, "activities", profiles, context);
		return new ActivityFile(reader, people, elsewhere, context);
	});
	for (const file of files.toReversed()) await file.read();
	return {
		activities: files.flatMap(({ activities }) => activities),
		inputs: files.map(({ reader }) => reader.summary()),
		recognised: files.map(({ reader }) => reader.recognised()),
		problems: files.flatMap((file) => file.problems()),
	};
}
