/** Reads plans of periods, quotas: whose, from when, how much. */
import type { Quota } from "../core/quotas.ts";
import type { World } from "../world.ts";
import type { InputContext, Source } from "./context.ts";
import { type FilesReading, readFiles } from "./files-of-rows.ts";
import { QuotaFile } from "./quota-file.ts";
import { quotaOverlaps } from "./quota-overlaps.ts";

export interface QuotasReading extends FilesReading {
	/** In the order of the files. */
	readonly quotas: readonly Quota[];
}

/**
 * The plans of the files. One without a readable period or amount is an error. What two files say of a person's period is
 * counted once, as the later file has it; periods of one person that overlap are added up, and told. Throws `WorldError`
 * where a file can't be opened.
 */
export async function readQuotas(
	world: World,
	sources: readonly Source[],
	context: InputContext,
): Promise<QuotasReading> {
	const { rows, ...reading } = await readFiles(world, sources, context, "quotas", (parts) => new QuotaFile(parts));
	return { ...reading, quotas: rows, problems: [...reading.problems, ...quotaOverlaps(rows)] };
}
