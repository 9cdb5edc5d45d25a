/** What the data means for plan and reports, in plain sentences. */
import { type Said, say } from "../../../i18n/words.ts";
import { writtenList, writtenNumber } from "../../../i18n/written.ts";
import type { Block, TextBlock } from "../../../output/document.ts";
import type { Meaning } from "../meanings.ts";
import { meaningWords } from "../words-meanings.ts";
import { amountText, type View } from "./view.ts";

/** A heading, and one sentence each, the most serious first; one that all is well where there is nothing to say. */
export function meaningBlocks(view: View): readonly Block[] {
	const { meanings } = view.check;
	const words = say(meaningWords, view.language);
	const sentences: readonly TextBlock[] = meanings.map((meaning) => ({
		kind: "text",
		text: sentenceOf(meaning, words, view),
		tone: meaning.tone === "note" ? "note" : "warning",
	}));
	const allWell: TextBlock = { kind: "text", text: words.allWell };
	return [{ kind: "heading", text: words.heading }, ...(sentences.length === 0 ? [allWell] : sentences)];
}

function sentenceOf(meaning: Meaning, words: Said<typeof meaningWords>, view: View): string {
	const { language } = view;
	switch (meaning.kind) {
		case "files-unusable":
			return words.filesUnusable(meaning.files.join(", "));
		case "rows-stop":
			return words.rowsStop(meaning.rows);
		case "rows-left-out":
			return words.rowsLeftOut(meaning.rows, amountText(meaning.amount, view));
		case "won-undated":
			return words.wonUndated(meaning.count, amountText(meaning.amount, view));
		case "won-without-amount":
			return words.wonWithoutAmount(meaning.count);
		case "expected-days":
			return words.expectedDays(meaning.header);
		case "stages-unknown":
			return words.stagesUnknown(writtenList(namedStages(meaning.stages, view), language), meaning.deals);
		case "stages-by-word":
			return words.stagesByWord(writtenList(meaning.stages, language));
		case "people-unknown":
			return words.peopleUnknown(meaning.people, amountText(meaning.amount, view));
		case "people-alike":
			return words.peopleAlike(meaning.pairs);
		case "no-owner":
			return words.ownerless(meaning.count, amountText(meaning.amount, view));
		case "days-in-future":
			return words.daysInFuture(meaning.count);
		case "days-before-creation":
			return words.daysBeforeCreation(meaning.count);
		case "no-closing-days":
			return words.noClosingDays;
		case "no-managers":
			return words.noManagers;
		case "nothing-won":
			return words.nothingWon;
		case "loss-stages":
			return words.lossStages(writtenNumber(meaning.staged, 0, language), writtenNumber(meaning.lost, 0, language));
		case "no-staff":
			return words.noStaff;
	}
}

function namedStages(stages: readonly string[], { words }: View): readonly string[] {
	return stages.map((stage) => (stage === "" ? words.noStage : stage));
}
