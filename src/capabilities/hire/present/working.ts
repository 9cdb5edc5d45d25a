/** The sheet that repeats the estimate in formulas: who is still there, what one start brings and costs, what each person brings. */
import type { Block, Sheet } from "../../../output/document.ts";
import { WORKING } from "./refs.ts";
import type { View } from "./view.ts";
import { costTables } from "./working/costs.ts";
import { memberTables } from "./working/members.ts";
import { capacityTables, stayingTable, tenureTable, thereTable } from "./working/starts.ts";
import { weekShares } from "./working/weeks.ts";

/** The whole sheet. */
export function workingSheet(view: View): Sheet {
	const { words, roles, priced } = view;
	return {
		id: WORKING,
		title: words.workingSheet,
		audience: "machine",
		print: "landscape",
		blocks: [
			{ kind: "text", text: words.workingNote, tone: "note" },
			...tenureTable(view),
			{ kind: "heading", text: words.stayingHeading },
			stayingTable(view),
			{ kind: "heading", text: words.thereHeading },
			thereTable(view),
			...roles.flatMap((role): Block[] => [...capacityTables(view, role), ...(priced ? costTables(view, role) : [])]),
			...memberTables(view),
			...(view.estimate.hires.length === 0 ? [] : weekShares(view)),
		],
	};
}
