/** The estimate on the back of an envelope beside ours, and why the two differ. */
import { rateNumber } from "../../../../core/rate.ts";
import { writtenNumber } from "../../../../i18n/written.ts";
import type { View } from "../view.ts";

/** The paragraph; undefined where there is no such estimate. */
export function roughText({ words, language, estimate }: View): string | undefined {
	const { rough, schedule, settings } = estimate;
	if (rough === undefined) return undefined;
	const told = words.rough(
		writtenNumber(rateNumber(rough.fullTime), 1, language),
		rough,
		"goneBy" in settings.turnover,
	);
	const against = rough.starts - schedule.starts;
	return `${told} ${against === 0 ? words.roughSame : words.roughDiffers(schedule.starts, against > 0)}`;
}
