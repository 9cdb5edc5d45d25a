/** Reads the exports of deals: every file, row by row, into columns, with what was understood and what was not. */
import { type Deals, DealsBuilder } from "../core/deals.ts";
import type { World } from "../world.ts";
import type { InputContext, Source } from "./context.ts";
import { DealFile } from "./deal-file.ts";
import { DealTally, type StageReading } from "./deal-tally.ts";
import type { FilesReading } from "./files-of-rows.ts";
import { People } from "./people.ts";
import { loadProfiles } from "./profiles.ts";
import { Stages } from "./stages.ts";
import { TableReader } from "./table-reader.ts";

export interface DealsReading extends FilesReading {
	readonly deals: Deals;
	/** How each stage was understood. */
	readonly stages: readonly StageReading[];
	/** The pipelines that accounts of the recognised systems begin with, as stages in order. */
	readonly pipelines: readonly (readonly string[])[];
}

/**
 * The deals of all the files. The same deal in two files is counted once, as the later file has it. Throws `WorldError`
 * where a file can't be opened; everything that is wrong inside of one is a problem.
 */
export async function readDeals(
	world: World,
	sources: readonly Source[],
	context: InputContext,
): Promise<DealsReading> {
	const profiles = await loadProfiles(world);
	const builder = new DealsBuilder(sources.map(({ file }) => file));
	const people = new People(context.people);
	const tally = new DealTally(context, new Stages(context.stages, ...profiles.map(({ stages }) => stages)));
	const seen = new Map<string, string>();
	const files: DealFile[] = [];
	// the last file first, so that what it has need not be taken back when an older one is read
	for (const [index, source] of [...sources.entries()].reverse()) {
		const reader = new TableReader(world, source, "deals", profiles, context);
		const file = new DealFile({ reader, source, context, people, index, profiles, seen });
		await file.read((deal, meaning) => {
			builder.add(deal);
			tally.add(deal, meaning, (...fields) => reader.recognition.placeOf(deal.line, ...fields));
		});
		files.unshift(file);
	}
	return {
		deals: builder.finish(),
		inputs: files.map((file) => file.reader.summary()),
		recognised: files.map((file) => file.reader.recognised()),
		stages: tally.stages(),
		pipelines: [...new Set(files.flatMap((file) => file.pipelines()))],
		problems: [...files.flatMap((file) => file.problems()), ...tally.problems()],
	};
}
