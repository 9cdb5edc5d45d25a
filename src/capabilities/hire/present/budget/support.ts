/** The table of heads and supporting roles: one for so many people who sell. */
import type { TableBlock } from "../../../../output/document.ts";
import { count, EMPTY, money, text } from "../../../plan/present/view.ts";
import { UNKNOWN, type View } from "../view.ts";

export function supportTable({ words, estimate, months }: View): TableBlock {
	return {
		kind: "table",
		id: "support",
		columns: [
			{ id: "role", title: words.role, role: "label" },
			{ id: "per", title: words.perPeople },
			{ id: "have", title: words.have },
			{ id: "needed", title: words.needed },
			{ id: "missing", title: words.missing },
			{ id: "from", title: words.fromMonth },
			{ id: "monthly", title: words.payMonthly },
		],
		rows: estimate.support.map(({ role, per, have, needed, missing, from, monthly }, index) => ({
			id: `support${index + 1}`,
			cells: [
				text(role),
				count(per),
				count(have),
				count(needed),
				count(missing),
				from === undefined ? EMPTY : text(months.find(({ at }) => at === from)?.label ?? ""),
				missing === 0 ? EMPTY : monthly === undefined ? UNKNOWN : money(monthly),
			],
		})),
	};
}
