/** The sheet of people. */
import type { Cell, Row, Sheet, TableBlock } from "../../../output/document.ts";
import type { DealFacts, ManagerFacts } from "../deal-facts.ts";
import { count, ids, money, sumDown, text, type View } from "./view.ts";

const SHEET = "people";

/** Who won what, and what is odd about the name. */
export function peopleSheet({ managers }: DealFacts, view: View): Sheet {
	const remarks = managers.map((manager) => remarkCell(manager, view));
	const remarked = remarks.some(({ kind }) => kind !== "empty");
	const rowIds = ids("person", managers.length);
	const rows = managers.map((each, index): Row => {
		const remark = remarked ? [remarks[index] ?? EMPTY] : [];
		return { id: rowIds[index] ?? "", cells: [...personCells(each, view), ...remark] };
	});
	const table: TableBlock = {
		kind: "table",
		id: SHEET,
		columns: [
			{ id: "manager", title: view.words.manager, role: "label" },
			{ id: "count", title: view.words.deals },
			{ id: "won", title: view.words.wonCount },
			{ id: "amount", title: view.words.wonAmount },
			...(remarked ? [{ id: "remark", title: view.words.remark, role: "label" } as const] : []),
		],
		rows: [...rows, totalRow(managers, rowIds, remarked, view)],
	};
	return { id: SHEET, title: view.words.peopleSheet, blocks: [table] };
}

const EMPTY: Cell = { kind: "empty" };

function personCells({ manager, count: all, won, amount }: ManagerFacts, { words }: View): readonly Cell[] {
	return [text(manager === "" ? words.noOwner : manager), count(all), count(won), money(amount)];
}

function totalRow(managers: readonly ManagerFacts[], rowIds: readonly string[], remarked: boolean, view: View): Row {
	const total = (number: (each: ManagerFacts) => number) => managers.reduce((sum, each) => sum + number(each), 0);
	const down = (column: string) => sumDown(SHEET, SHEET, column, rowIds);
	return {
		id: "total",
		role: "total",
		cells: [
			text(view.words.total),
			count(
				total((each) => each.count),
				down("count"),
			),
			count(
				total((each) => each.won),
				down("won"),
			),
			money(
				managers.reduce((sum, each) => sum + each.amount, 0n),
				down("amount"),
			),
			...(remarked ? [EMPTY] : []),
		],
	};
}

function remarkCell({ manager }: ManagerFacts, { words, check }: View): Cell {
	const standing = check.standings.get(manager);
	if (standing === undefined || standing.kind === "staff") return { kind: "empty" };
	const { kind, near } = standing;
	const told = near === undefined ? words.notInStaff : kind === "alike" ? words.alike(near) : words.nearestPerson(near);
	return text(told, "warn");
}
