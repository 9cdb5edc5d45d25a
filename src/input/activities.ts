/** Reads calls and other activities: when, whose, of which kind, how long, and whether anybody was reached. */
import type { Activity } from "../core/activities.ts";
import type { World } from "../world.ts";
import { ActivityFile } from "./activity-file.ts";
import type { InputContext, Source } from "./context.ts";
import { type FilesReading, readFiles } from "./files-of-rows.ts";

export interface ActivitiesReading extends FilesReading {
	/** In the order of the files. */
	readonly activities: readonly Activity[];
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
	const { rows, ...reading } = await readFiles(
		world,
		sources,
		context,
		"activities",
		(parts) => new ActivityFile(parts),
	);
	return { ...reading, activities: rows };
}
