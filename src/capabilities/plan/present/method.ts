/** The sheet that tells how the numbers came about. */
import type { Block, Sheet } from "../../../output/document.ts";
import type { View } from "./view.ts";

/** The whole sheet. */
export function methodSheet({ words, plan, seats }: View): Sheet {
	const paragraphs = [
		words.methodMonths,
		...(plan.settings.seasonality.from === "history" ? [words.methodIndex] : []),
		...(seats.length === 0 ? [] : [words.methodPeople]),
		words.methodBound,
	];
	return {
		id: "method",
		title: words.methodSheet,
		audience: "workbook",
		blocks: [
			{ kind: "heading", text: words.methodHeading },
			...paragraphs.map((text): Block => ({ kind: "text", text })),
		],
	};
}
