/** The sheet of plans of periods, by person. */
import { say } from "../../../i18n/words.ts";
import type { Row, Sheet } from "../../../output/document.ts";
import type { QuotaFacts } from "../quota-facts.ts";
import { quotaWords } from "../words-quotas.ts";
import { count, ids, money, sumDown, text, type View } from "./view.ts";

const SHEET = "quotas";

/** How many plans each person had, and their sum. */
export function quotasSheet({ count: all, amount, managers }: QuotaFacts, { words, language }: View): Sheet {
	const said = say(quotaWords, language);
	const rowIds = ids("person", managers.length);
	const rows = managers.map(
		(each, index): Row => ({
			id: rowIds[index] ?? "",
			cells: [text(each.manager === "" ? words.noOwner : each.manager), count(each.count), money(each.amount)],
		}),
	);
	const down = (column: string) => sumDown(SHEET, SHEET, column, rowIds);
	const total: Row = {
		id: "total",
		role: "total",
		cells: [text(words.total), count(all, down("count")), money(amount, down("amount"))],
	};
	const columns = [
		{ id: "manager", title: words.manager, role: "label" },
		{ id: "count", title: said.quotas },
		{ id: "amount", title: said.amount },
	] as const;
	return { id: SHEET, title: said.sheet, blocks: [{ kind: "table", id: SHEET, columns, rows: [...rows, total] }] };
}
