/** How many start when, in words: `2 в марте, 1 в мае`. */
import { inPeriod } from "../../../i18n/period-names.ts";
import { severalYears, type View } from "./view.ts";

/** A text for each role that starts, with its name where there are several roles. */
export function startsByMonth(view: View, counts: readonly number[]): string[] {
	const { estimate, roles, months, language, words } = view;
	const withYear = severalYears(view);
	return roles.flatMap(({ role }) => {
		const when = months.flatMap(({ period, at }) => {
			const started = estimate.options.reduce(
				(sum, option, index) => sum + (option.role === role && option.month === at ? (counts[index] ?? 0) : 0),
				0,
			);
			return started === 0 ? [] : [`${started} ${inPeriod(period, language, withYear)}`];
		});
		if (when.length === 0) return [];
		return [roles.length > 1 ? words.ofRoleWhen(role.name, listed(when, words.and)) : listed(when, words.and)];
	});
}

/** `a, b and c` */
function listed(items: readonly string[], and: string): string {
	const last = items.at(-1) ?? "";
	return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}
