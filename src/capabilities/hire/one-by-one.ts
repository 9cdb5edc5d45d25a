/** A schedule found without any search, one start after another: for where searching finds none. */
import type { Money } from "../../core/money.ts";
import { aimsOf, carriedBy, keepsTo, type Task, weighed } from "./task.ts";

/** More starts of one option than this are no plan any more. */
const MOST = 10_000;

/**
 * The counts: of the needs in their order, each is carried by the starts that carry the most of it for their cost, for as
 * long as the limits hold. It keeps to all limits and is as cheap as it happens to be.
 */
export function oneByOne(task: Task): readonly number[] {
	const [aim = []] = aimsOf(task);
	let counts: readonly number[] = task.options.map(() => 0);
	for (const need of task.needs) {
		const carried = carriedBy(task.options, need);
		const byWorth = [...carried.keys()]
			.filter((option) => (carried[option] ?? 0n) > 0n)
			.sort((a, b) => sign((carried[b] ?? 0n) * (aim[a] ?? 0n) - (carried[a] ?? 0n) * (aim[b] ?? 0n)) || a - b);
		for (const option of byWorth) counts = withMore(counts, option, { carried, gap: need.gap }, task);
	}
	return counts;
}

/** As many more starts of the option as the need still takes and the limits allow. */
function withMore(
	counts: readonly number[],
	option: number,
	{ carried, gap }: { readonly carried: readonly Money[]; readonly gap: Money },
	{ bounds }: Task,
): readonly number[] {
	let reached = counts;
	for (let more = 0; more < MOST && weighed(reached, carried) < gap; more += 1) {
		const next = reached.map((count, at) => (at === option ? count + 1 : count));
		if (!bounds.every((bound) => keepsTo(bound, next))) return reached;
		reached = next;
	}
	return reached;
}

function sign(value: bigint): number {
	return Number(value > 0n) - Number(value < 0n);
}
