/** The table of how many starts it takes to carry each month, each quarter or the year. */
import type { TableBlock } from "../../../../output/document.ts";
import { count, money, text } from "../../../plan/present/view.ts";
import type { View } from "../view.ts";

export function carriesTable({ words, estimate }: View): TableBlock {
	return {
		kind: "table",
		id: "carries",
		columns: [
			{ id: "carry", title: words.carryKind, role: "label" },
			{ id: "starts", title: words.starts },
			{ id: "short", title: words.staysShort },
		],
		rows: estimate.carries.map(({ carry, starts, short }) => {
			const label = words.carries(carry);
			return {
				id: carry,
				cells: [
					text(carry === estimate.settings.carry ? words.chosenCarry(label) : label),
					count(starts),
					money(short),
				],
			};
		}),
	};
}
