/** The table of other ways to time the same people, beside the proposed one. */
import type { Row, TableBlock } from "../../../../output/document.ts";
import { count, EMPTY, money, text } from "../../../plan/present/view.ts";
import type { Schedule } from "../../schedule.ts";
import { startsByMonth } from "../starts.ts";
import type { View } from "../view.ts";

export function alternativesTable(view: View): TableBlock {
	const { words, estimate, priced } = view;
	const { schedule, alternatives } = estimate;
	return {
		kind: "table",
		id: "alternatives",
		columns: [
			{ id: "kind", title: words.variant, role: "label" },
			{ id: "starts", title: words.starts },
			...(priced
				? [
						{ id: "cost", title: words.costTotal },
						{ id: "more", title: words.dearer },
					]
				: []),
			{ id: "when", title: words.whenStarts },
		],
		rows: [
			row(view, "own", words.ownVariant, schedule, schedule.total),
			...alternatives.map(({ kind, schedule: other }) =>
				row(view, kind, words.alternative(kind), other, schedule.total),
			),
		],
	};
}

function row(view: View, id: string, label: string, schedule: Schedule, least: bigint): Row {
	const { priced } = view;
	return {
		id,
		...(id === "own" && { role: "subtotal" }),
		cells: [
			text(label),
			count(schedule.starts),
			...(priced ? [money(schedule.total), id === "own" ? EMPTY : money(schedule.total - least)] : []),
			text(startsByMonth(view, schedule.counts).join("; ")),
		],
	};
}
