/** The table of what nobody wrote, so that the program's own values stand. */
import type { TableBlock } from "../../../../output/document.ts";
import { text } from "../../../plan/present/view.ts";
import type { View } from "../view.ts";

export function defaultsTable({ words, estimate }: View): TableBlock {
	return {
		kind: "table",
		id: "defaults",
		columns: [
			{ id: "key", title: words.settingKey, role: "label" },
			{ id: "value", title: words.settingDefault },
		],
		rows: [...estimate.settings.defaulted].map((key) => ({
			id: key,
			cells: [text(`hire.${key}`), text(words.defaultOf(key))],
		})),
	};
}
