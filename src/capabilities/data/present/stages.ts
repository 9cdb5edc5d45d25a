/** The sheet of stages. */
import type { Cell, Sheet } from "../../../output/document.ts";
import type { DealFacts, StageFacts } from "../deal-facts.ts";
import { count, money, text, type View } from "./view.ts";

/** What each stage counts as, and where that is known from. */
export function stagesSheet({ stages }: DealFacts, view: View): Sheet {
	const { words } = view;
	const statuses = { won: words.isWon, lost: words.isLost, open: words.isOpen };
	return {
		id: "stages",
		title: words.stagesSheet,
		blocks: [
			{
				kind: "table",
				id: "stages",
				columns: [
					{ id: "stage", title: words.stage, role: "label" },
					{ id: "status", title: words.status, role: "label" },
					{ id: "count", title: words.deals },
					{ id: "amount", title: words.amount },
					{ id: "source", title: words.source, role: "label" },
				],
				rows: stages.map((stage, index) => ({
					id: `stage${index + 1}`,
					cells: [
						text(stage.stage === "" ? words.noStage : stage.stage),
						text(statuses[stage.status]),
						count(stage.count),
						money(stage.amount),
						sourceCell(stage, view),
					],
				})),
			},
		],
	};
}

function sourceCell({ stage, source }: StageFacts, { words, check }: View): Cell {
	const known: Readonly<Record<string, string>> = {
		settings: words.fromSettings,
		profile: words.fromProfile,
		column: words.fromColumn,
		word: words.fromWord,
	};
	const near = check.nearestStages.get(stage);
	const unknown = near === undefined ? words.fromNowhere : words.nearestIs(words.fromNowhere, near);
	const told = known[source];
	return told === undefined ? text(unknown, "warn") : text(told);
}
