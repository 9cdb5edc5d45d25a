/** What people were to sell in a past year, by the plans of the user's files. */
import type { InputSummary, Request } from "../../command.ts";
import type { Money } from "../../core/money.ts";
import { contains, type Period } from "../../core/period.ts";
import type { Problem } from "../../core/problem.ts";
import { contextOf, sourcesOf } from "../../input/sources.ts";
import type { Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";

export interface QuotasOfYear {
	/** By person, the sum of the plans that begin in the year; those of nobody are left out. */
	readonly targets: ReadonlyMap<string, Money>;
	readonly inputs: readonly InputSummary[];
	readonly problems: readonly Problem[];
}

/** The plans of the options, else of the workspace; nothing where there are none. */
export async function quotasOf(
	year: Period,
	world: World,
	workspace: Workspace | undefined,
	request: Request,
): Promise<QuotasOfYear> {
	const { found, problems } = await sourcesOf(world, workspace, request.files, "quotas");
	if (found.length === 0) return { targets: new Map(), inputs: [], problems };
	const { readQuotas } = await import("../../input/quotas.ts");
	const { quotas, inputs, problems: inFiles } = await readQuotas(world, found, contextOf(world, workspace, request));
	const targets = new Map<string, Money>();
	for (const { manager, period, amount } of quotas) {
		if (manager === "" || !contains(year, period.from)) continue;
		targets.set(manager, (targets.get(manager) ?? 0n) + amount);
	}
	return { targets, inputs, problems: [...problems, ...inFiles] };
}
