/** The first sheet: the year on one page, to be forwarded. */
import type { Sheet } from "../../../output/document.ts";
import { facts } from "./summary/facts.ts";
import { chart, monthTable, quarterTable } from "./summary/periods.ts";
import { sideBlocks } from "./summary/sides.ts";
import { teamTable } from "./summary/teams.ts";
import type { View } from "./view.ts";

const SHEET = "summary";

/** More teams would make a single page too small to read. */
const MOST_ON_A_PAGE = 15;

/** The whole sheet. */
export function summarySheet(view: View): Sheet {
	const { words } = view;
	return {
		id: SHEET,
		title: words.summarySheet,
		onePage: view.teams.length <= MOST_ON_A_PAGE,
		blocks: [
			{ kind: "facts", id: "facts", facts: facts(view) },
			chart(view),
			...sideBlocks(view),
			{ kind: "heading", text: words.byMonth },
			monthTable(view),
			{ kind: "heading", text: words.byQuarter },
			quarterTable(view),
			...(view.teams.length > 1 ? [{ kind: "heading", text: words.teamsHeading } as const, teamTable(view)] : []),
		],
	};
}
