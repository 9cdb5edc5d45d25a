/** The plan by teams whose people carry it: what stands on the sheet of people, a row a team. */
import { contains, type Period } from "../../../../core/period.ts";
import { shortName } from "../../../../i18n/period-names.ts";
import type { Column, Row, Sheet } from "../../../../output/document.ts";
import type { Share } from "../../carry.ts";
import { wordsOfLines } from "../../words/lines.ts";
import { at } from "../refs.ts";
import { money, text, type View } from "../view.ts";

const PEOPLE = "people";

/** Teams by months and quarters; under a hedge of people, their quotas. */
export function teamsSheet(view: View): Sheet {
	const { plan, words, language, teams } = view;
	const periods = periodsOf(view);
	// one team alone has no row of its own there
	const there = (id: string) => (teams.length > 1 ? id : "total");
	return {
		id: "by-team",
		title: wordsOfLines("team", language).peopleSheet,
		print: "landscape",
		blocks: [
			{
				kind: "table",
				id: "teams",
				primary: true,
				freezeColumns: 1,
				columns: [{ id: "team", title: words.team, role: "label" }, ...periods.map((period) => columnOf(period, view))],
				rows: [
					...teams.map(({ id, label, months }) => teamRow(id, label, periods, months, there(id))),
					{ ...teamRow("total", words.total, periods, plan.months, "total"), role: "total" },
				],
			},
		],
	};
}

/** Three months and their quarter, four times, and the year. */
function periodsOf({ plan }: View): Period[] {
	const ofQuarters = plan.quarters.flatMap(({ period }) => [
		...plan.months.map((month) => month.period).filter((month) => contains(period, month.from)),
		period,
	]);
	return [...ofQuarters, plan.settings.year];
}

function columnOf(period: Period, { language }: View): Column {
	const { label: id } = period;
	if (period.kind === "month") return { id, title: shortName(period, language), importance: "detail" };
	if (period.kind === "year") return { id, title: id, role: "total" };
	return { id, title: shortName(period, language), role: "subtotal" };
}

/** Each period the sum of the months inside it, as the row of the sheet of people has it. */
function teamRow(id: string, label: string, periods: readonly Period[], months: readonly Share[], there: string): Row {
	const within = (whole: Period) =>
		months.reduce((sum, { period, target }) => (contains(whole, period.from) ? sum + target : sum), 0n);
	const cells = periods.map((period) => money(within(period), [at(PEOPLE, PEOPLE, there, period.label)]));
	return { id, cells: [text(label), ...cells] };
}
