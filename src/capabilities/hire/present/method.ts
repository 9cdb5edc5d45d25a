/** The sheet that tells how the numbers came about, and what they leave out. */
import { rateNumber } from "../../../core/rate.ts";
import { writtenPercent } from "../../../i18n/written.ts";
import type { Block, Sheet } from "../../../output/document.ts";
import { settledAfter } from "../settings/turnover.ts";
import type { View } from "./view.ts";

/** How sure it is that the schedule is the cheapest. */
export function provenText({ words, language, estimate: { proof } }: View): string {
	if (proof.exact) return words.methodExact;
	return proof.within === undefined
		? words.methodUnproven
		: words.methodWithin(writtenPercent(rateNumber(proof.within), 1, language));
}

/** The whole sheet. */
export function methodSheet(view: View): Sheet {
	const { words, estimate, priced } = view;
	const { settings } = estimate;
	const { turnover } = settings;
	const blocks: readonly (readonly [string, readonly string[]])[] = [
		[
			words.methodHeading,
			[
				words.methodRequired,
				words.methodCapacity,
				...("goneBy" in turnover
					? [words.methodTenure(turnover.mode, settledAfter(turnover)), words.methodTenureNewcomers]
					: [words.methodTurnover(turnover.mode), words.methodNewcomers]),
				words.methodSchedule(settings.carry),
				provenText(view),
				words.methodPrefer(settings.prefer),
				words.methodReason,
				words.methodDates,
				words.methodRecruiting,
				...(priced ? [words.methodCost] : []),
			],
		],
		[words.notCountedHeading, [words.notCounted1, words.notCounted2, words.notCounted3]],
		[words.termsHeading, [words.terms1, words.terms2, words.terms3]],
		[words.sourcesHeading, [words.sources1, words.sources2, words.sources3]],
	];
	return {
		id: "method",
		title: words.methodSheet,
		audience: "workbook",
		blocks: blocks.flatMap(([heading, paragraphs]): Block[] => [
			{ kind: "heading", text: heading },
			...paragraphs.map((text): Block => ({ kind: "text", text })),
		]),
	};
}
