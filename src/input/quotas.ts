/** Reads plans of periods, quotas: whose, from when, how much. */
import type { InputSummary } from "../core/input-summary.ts";
import type { Problem } from "../core/problem.ts";
import type { Quota } from "../core/quotas.ts";
import type { World } from "../world.ts";
import type { InputContext, Recognised, Source } from "./context.ts";
import { Elsewhere } from "./elsewhere.ts";
import { People } from "./people.ts";
import { loadProfiles } from "./profiles.ts";
import { QuotaFile } from "./quota-file.ts";
import { quotaOverlaps } from "./quota-overlaps.ts";
import { TableReader } from "./table-reader.ts";

export interface QuotasReading {
	/** In the order of the files. */
	readonly quotas: readonly Quota[];
	readonly inputs: readonly InputSummary[];
	readonly recognised: readonly Recognised[];
	readonly problems: readonly Problem[];
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
	const profiles = await loadProfiles(world);
	const people = new People(context.people);
	const elsewhere = new Elsewhere();
	const files = sources.map((source) => {
		const reader = new TableReader(world, source, "quotas", profiles, context);
		return new QuotaFile(reader, people, elsewhere, context);
	});
	for (const file of files.toReversed()) await file.read();
	const quotas = files.flatMap((file) => file.quotas);
	return {
		quotas,
		inputs: files.map(({ reader }) => reader.summary()),
		recognised: files.map(({ reader }) => reader.recognised()),
		problems: [...files.flatMap((file) => file.problems()), ...quotaOverlaps(quotas)],
	};
}
