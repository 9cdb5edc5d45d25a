/** Plans of one person whose periods overlap: a row entered twice, or a quarter beside its months. */
import { placeText } from "../core/place.ts";
import { type Problem, warning } from "../core/problem.ts";
import type { Quota } from "../core/quotas.ts";

/** One warning at the first that overlaps an earlier plan of its person, with their number; none where there are none. */
export function quotaOverlaps(quotas: readonly Quota[]): readonly Problem[] {
	const reach = new Map<string, Quota>();
	const found: { readonly quota: Quota; readonly other: Quota }[] = [];
	const ordered = quotas.toSorted((a, b) => a.period.from - b.period.from || b.period.until - a.period.until);
	for (const quota of ordered) {
		const other = reach.get(quota.manager);
		if (other !== undefined && quota.period.from < other.period.until) found.push({ quota, other });
		if (other === undefined || quota.period.until > other.period.until) reach.set(quota.manager, quota);
	}
	const [first] = found;
	if (first === undefined) return [];
	const { quota, other } = first;
	const facts = {
		count: found.length,
		manager: quota.manager,
		period: quota.period.label,
		other: other.period.label,
		at: placeText(other.place),
	};
	return [warning("quotas-overlap", facts, quota.place)];
}
