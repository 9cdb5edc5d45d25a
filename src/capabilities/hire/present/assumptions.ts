/** The sheet of everything that was assumed, in marked cells that the workbook follows. */
import type { Block, Sheet } from "../../../output/document.ts";
import { defaultsTable } from "./assumptions/defaults.ts";
import { fixedFacts, generalFacts } from "./assumptions/general.ts";
import { monthTable } from "./assumptions/months.ts";
import { roleFacts } from "./assumptions/roles.ts";
import { teamTable } from "./assumptions/team.ts";
import { ASSUMPTIONS, GENERAL } from "./refs.ts";
import type { View } from "./view.ts";

/** The whole sheet. */
export function assumptionsSheet(view: View): Sheet {
	const { words, roles, members, estimate } = view;
	const heading = (text: string): Block => ({ kind: "heading", text });
	return {
		id: ASSUMPTIONS,
		title: words.assumptionsSheet,
		audience: "workbook",
		print: "landscape",
		blocks: [
			{ kind: "text", text: words.assumptionsNote, tone: "note" },
			{ kind: "text", text: words.notRescheduled, tone: "warning" },
			heading(words.monthsHeading),
			monthTable(view),
			heading(words.generalHeading),
			{ kind: "facts", id: GENERAL, facts: generalFacts(view) },
			...roles.flatMap((role): Block[] => [
				heading(words.roleHeading(role.role.name)),
				{ kind: "facts", id: role.id, facts: roleFacts(view, role) },
			]),
			...(members.length === 0 ? [] : [heading(words.teamHeading), teamTable(view)]),
			heading(words.fixedHeading),
			{ kind: "facts", id: "fixed", facts: fixedFacts(view) },
			{ kind: "text", text: words.fixedNote, tone: "note" },
			...(estimate.settings.defaulted.size === 0 ? [] : [heading(words.defaultsHeading), defaultsTable(view)]),
		],
	};
}
