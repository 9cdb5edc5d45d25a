/** The year by teams. */
import { shortName } from "../../../../i18n/period-names.ts";
import { type Column, formula, type Row, type TableBlock } from "../../../../output/document.ts";
import { sum } from "../../carry.ts";
import { at, down } from "../refs.ts";
import { money, type TeamView, text, type View } from "../view.ts";

const SHEET = "summary";

/** Teams with their quarters, each taken from the sheet of people. */
export function teamTable(view: View): TableBlock {
	const { words, plan, language } = view;
	return {
		kind: "table",
		id: "teams",
		columns: [
			{ id: "team", title: words.team, role: "label" },
			...plan.quarters.map(({ period }): Column => ({ id: period.label, title: shortName(period, language) })),
			{ id: plan.settings.year.label, title: plan.settings.year.label, role: "total" },
			{ id: "share", title: words.share },
		],
		rows: view.teams.map((team) => teamRow(view, team)),
	};
}

function teamRow(view: View, { id, label, quarters, months }: TeamView): Row {
	const { plan, teams } = view;
	const year = plan.settings.year.label;
	const ids = [...plan.quarters.map(({ period }) => period.label), year];
	const values = [...quarters.map((quarter) => quarter.target), sum(months)];
	const all = teams.reduce((total, team) => total + sum(team.months), 0n);
	const column = down(SHEET, "teams", year, teams[0]?.id ?? "", teams.at(-1)?.id ?? "");
	return {
		id,
		cells: [
			text(label),
			...values.map((value, index) => money(value, [at("people", "people", id, ids[index] ?? "")])),
			{
				kind: "percent",
				value: all === 0n ? 0 : Number(sum(months)) / Number(all),
				decimals: 1,
				formula: formula`${at(SHEET, "teams", id, year)}/SUM(${column})`,
			},
		],
	};
}
