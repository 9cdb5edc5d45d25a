/** What a person has to do every working day of the quarter at hand. */
import { contains } from "../../../../core/period.ts";
import { shortName } from "../../../../i18n/period-names.ts";
import type { Row, TableBlock } from "../../../../output/document.ts";
import { dailyNormCell } from "../funnel/carriers.ts";
import type { CarrierView, FunnelView } from "../funnel/view.ts";
import type { PersonView } from "../person.ts";
import { text } from "../view.ts";

/** A row a stage, a column a month; marked where it passes the limit. */
export function activityTable(
	{ view, quarter }: PersonView,
	{ funnel, carrier }: { readonly funnel: FunnelView; readonly carrier: CarrierView },
): TableBlock {
	const months = carrier.months.flatMap((month, index) =>
		contains(quarter, month.period.from) ? [{ month, index }] : [],
	);
	return {
		kind: "table",
		id: "activity",
		columns: [
			{ id: "stage", title: view.told.activity, role: "label" },
			...months.map(({ month: { period } }) => ({ id: period.label, title: shortName(period, view.language) })),
		],
		rows: funnel.stages.map(
			(stage): Row => ({
				id: stage.id,
				cells: [
					text(stage.title),
					...months.map(({ month, index }) => dailyNormCell(funnel, carrier, stage, month, index)),
				],
			}),
		),
	};
}
