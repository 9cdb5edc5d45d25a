/** The months' weights, and the history they come from. */
import { longName } from "../../../../i18n/period-names.ts";
import type { Cell, Column, TableBlock } from "../../../../output/document.ts";
import { yearLabelOf } from "../../seasonality/past.ts";
import { INDEX_SCALE } from "../../working/scale.ts";
import { isPerDay } from "../../working.ts";
import { changeable, count, money, text, type View } from "../view.ts";

/** One row a month, its index changeable, the past years beside it. */
export function monthTable(view: View): TableBlock {
	const { words, plan, language } = view;
	const years = plan.season.years.map((months) => yearLabelOf(months) ?? "");
	const several = plan.season.stretches.length > 1;
	return {
		kind: "table",
		id: "months",
		columns: [
			{ id: "month", title: words.month, role: "label" },
			{ id: "days", title: words.days },
			{ id: "index", title: words.index },
			{ id: "source", title: words.source, role: "label" },
			...(several
				? [
						{ id: "least", title: words.leastIndex },
						{ id: "most", title: words.mostIndex },
						{ id: "used", title: words.yearsUsed },
					]
				: []),
			...years.map((year): Column => ({ id: `won${year}`, title: words.won(year) })),
		],
		rows: plan.season.months.map(({ period, workdays, index, known, byYear }, month) => ({
			id: period.label,
			cells: [
				text(longName(period, language)),
				isPerDay(plan) ? changeable(view, count(workdays), { accepts: "count", min: 0, max: 31 }) : count(workdays),
				changeable(
					view,
					{ kind: "number", value: Number(index) / Number(INDEX_SCALE), decimals: 4 },
					{ accepts: "number", min: 0, key: `plan.seasonality.indices.${period.label}` },
				),
				text(source(view, known)),
				...(several ? spread(byYear ?? []) : []),
				...plan.season.years.map((ofYear): Cell => {
					const past = ofYear[month];
					return past === undefined ? { kind: "unknown" } : money(past.won);
				}),
			],
		})),
	};
}

/** The lowest and the highest index that the month had in a year, and in how many years it is known. */
function spread(byYear: readonly (bigint | undefined)[]): Cell[] {
	const seen = byYear.flatMap((index) => (index === undefined ? [] : [Number(index) / Number(INDEX_SCALE)]));
	const cell = (value: number): Cell =>
		seen.length === 0 ? { kind: "unknown" } : { kind: "number", value, decimals: 4 };
	return [cell(Math.min(...seen)), cell(Math.max(...seen)), count(seen.length)];
}

function source({ words, plan }: View, known: boolean): string {
	if (plan.settings.seasonality.from !== "history") return words.given;
	return known ? words.fromHistory : words.averageMonth;
}
