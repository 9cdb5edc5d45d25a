/** The evidence behind weights that come from grades or history. */
import { addDays } from "../../../../core/day.ts";
import { writtenDay } from "../../../../i18n/written.ts";
import type { Block, Cell, Row, TableBlock } from "../../../../output/document.ts";
import { at } from "../refs.ts";
import { count, money, type SeatView, text, type View } from "../view.ts";

/** Which deals were looked at, and what each person's are; nothing where weights need no evidence. */
export function weightEvidence(view: View): Block[] {
	const { words, plan, language } = view;
	const { weightWindow: window } = plan;
	if (window === undefined) return [];
	const days = [writtenDay(window.from, language), writtenDay(addDays(window.until, -1), language)] as const;
	return [{ kind: "heading", text: words.weightWindow(...days) }, evidenceTable(view)];
}

function evidenceTable(view: View): TableBlock {
	const { words } = view;
	return {
		kind: "table",
		id: "weights",
		columns: [
			{ id: "team", title: words.team, role: "label" },
			{ id: "name", title: words.manager, role: "label" },
			{ id: "won", title: words.wonInWindow },
			{ id: "deals", title: words.dealsInWindow },
			{ id: "days", title: words.daysInWindow },
			{ id: "weight", title: words.weight },
			{ id: "source", title: words.weightFrom, role: "label" },
		],
		rows: view.seats.filter(({ seat }) => !seat.vacancy).map((seat) => evidenceRow(view, seat)),
	};
}

function evidenceRow({ words }: View, { id, team, name, seat }: SeatView): Row {
	const { evidence, from } = seat.basis ?? {};
	const weight: Cell = {
		kind: "number",
		value: Number(seat.weight.numerator) / Number(seat.weight.denominator),
		decimals: 4,
		formula: [at("assumptions", "seats", id, "weight")],
	};
	return {
		id,
		cells: [
			text(team),
			text(name),
			evidence === undefined ? { kind: "unknown" } : money(evidence.won),
			evidence === undefined ? { kind: "unknown" } : count(evidence.deals),
			evidence === undefined ? { kind: "unknown" } : count(evidence.days),
			weight,
			text(from === "name" ? words.weightByName : words.weightOfHistory),
		],
	};
}
