/** The year by teams. */
import { shortName } from "../../../../i18n/period-names.ts";
import { type Column, formula, type TableBlock } from "../../../../output/document.ts";
import { sum } from "../../carry.ts";
import { teamsOf } from "../../teams.ts";
import { at } from "../refs.ts";
import { money, text, type View } from "../view.ts";

const SHEET = "summary";

/** Teams with their quarters, each taken from the sheet of people. */
export function teamTable(view: View): TableBlock {
	const { words, plan, language } = view;
	const ids = [...plan.quarters.map(({ period }) => period.label), plan.settings.year.label];
	return {
		kind: "table",
		id: "teams",
		columns: [
			{ id: "team", title: words.team, role: "label" },
			...plan.quarters.map(({ period }): Column => ({ id: period.label, title: shortName(period, language) })),
			{ id: plan.settings.year.label, title: plan.settings.year.label, role: "total" },
			{ id: "share", title: words.share },
		],
		rows: teamsOf(plan).map((team, index) => {
			const id = `team${index + 1}`;
			const values = [...team.quarters.map((quarter) => quarter.target), sum(team.months)];
			const share = formula`${at(SHEET, "teams", id, plan.settings.year.label)}/${at(SHEET, "facts", "target", "value")}`;
			return {
				id,
				cells: [
					text(team.name === "" ? words.noTeam : team.name),
					...values.map((value, column) => money(value, [at("people", "people", id, ids[column] ?? "")])),
					{
						kind: "percent",
						value: Number(sum(team.months)) / Number(plan.settings.target),
						decimals: 1,
						formula: share,
					},
				],
			};
		}),
	};
}
