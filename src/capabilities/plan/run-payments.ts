/** Payments, as the commands of a plan read them. */
import type { InputSummary, Request } from "../../command.ts";
import type { Payment } from "../../core/payments.ts";
import type { Problem } from "../../core/problem.ts";
import { contextOf, sourcesOf } from "../../input/sources.ts";
import type { Workspace } from "../../input/workspace.ts";
import type { World } from "../../world.ts";

export interface Paid {
	/** Undefined where no such file is known. */
	readonly payments: readonly Payment[] | undefined;
	readonly inputs: readonly InputSummary[];
	readonly problems: readonly Problem[];
}

/** The payments of the options, else of the workspace. */
export async function paymentsIn(world: World, workspace: Workspace | undefined, request: Request): Promise<Paid> {
	const { found, problems } = await sourcesOf(world, workspace, request.files, "payments");
	if (found.length === 0) return { payments: undefined, inputs: [], problems };
	const { readPayments } = await import("../../input/payments.ts");
	const reading = await readPayments(world, found, contextOf(world, workspace, request));
	return { ...reading, problems: [...problems, ...reading.problems] };
}
