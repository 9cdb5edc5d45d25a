/** The answer in sentences: how many, when, by when to act, what it costs, and what would be missing. */

import { parsePeriod } from "../../../../core/period.ts";
import { longName } from "../../../../i18n/period-names.ts";
import { startsByMonth } from "../starts.ts";
import { amount, dayText, type View } from "../view.ts";

/** One sentence or several; what is not known is left out. */
export function answer(view: View): string[] {
	const { words, estimate, priced, months } = view;
	const { schedule, needs, hires } = estimate;
	const missing = needs.reduce((sum, { gap }) => sum + gap, 0n);
	if (needs.length === 0) return [words.nobodyNeeded];
	if (schedule.starts === 0) return [words.nobodyHelps(amount(view, missing))];
	const openBy = hires.map(({ dates }) => dates.openBy).sort((a, b) => a - b)[0];
	return [
		[
			words.startsNeeded(schedule.starts, startsByMonth(view, schedule.counts).join("; ")),
			...(openBy === undefined ? [] : [words.openFirstBy(dayText(view, openBy))]),
			...(priced ? [words.costsUntil(amount(view, schedule.total), untilText(view))] : []),
		].join(" "),
		words.withoutThem(amount(view, missing), needs.length, months.length),
	];
}

function untilText({ months }: View): string {
	return months.at(-1)?.label ?? "";
}

/** What can't be met any more, and why. */
export function cannotBeMet(view: View): string[] {
	const { words, estimate, language } = view;
	return estimate.tooLate.map(({ need, missing, decideBy }) => {
		const period = parsePeriod(need.label);
		const when = period === undefined ? need.label : longName(period, language);
		const late = decideBy === undefined || decideBy < estimate.asOf;
		if (!late) return words.limitsShort(when, amount(view, missing));
		return decideBy === undefined
			? words.neverCarried(when, amount(view, missing))
			: words.tooLate(when, amount(view, missing), dayText(view, decideBy));
	});
}
