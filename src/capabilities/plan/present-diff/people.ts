/** Who gained and who lost, by quarter and by month. */
import { monthsOf, type Period, quartersOf } from "../../../core/period.ts";
import { shortName } from "../../../i18n/period-names.ts";
import type { Cell, Column, Row, TableBlock } from "../../../output/document.ts";
import { growthOf, type PeriodChange, type PersonChange } from "../life/diff.ts";
import { EMPTY, money, text } from "../present/view.ts";
import { changeCells } from "./amounts.ts";
import type { DiffView } from "./view.ts";

/** People with their years before and after, and what happened to each. */
export function peopleTable(view: DiffView): TableBlock {
	const { words, names, diff, after } = view;
	const quarters = quartersOf(after.figures.year);
	return {
		kind: "table",
		id: "people",
		primary: true,
		freezeColumns: 2,
		columns: [
			{ id: "team", title: words.team, role: "label", importance: "detail" },
			{ id: "manager", title: words.manager, role: "label" },
			{ id: "before", title: names.before },
			{ id: "after", title: names.after },
			{ id: "change", title: words.change, role: "subtotal" },
			{ id: "growth", title: words.growth, importance: "detail" },
			...quarters.map((quarter) => periodColumn(quarter, view)),
			{ id: "what", title: words.what, role: "label" },
		],
		rows: diff.people.map((person, index): Row => {
			const id = `person${index + 1}`;
			return {
				id,
				cells: [
					text(teamOf(person, view)),
					text(person.name),
					...changeCells("people", "people", { ...person, id }),
					...periodCells(quarters, person.quarters),
					whatHappened(person, view),
				],
			};
		}),
	};
}

/** By how much each month of each person changed. */
export function peopleByMonth(view: DiffView): TableBlock {
	const { words, diff, after } = view;
	const months = monthsOf(after.figures.year);
	return {
		kind: "table",
		id: "months",
		freezeColumns: 1,
		columns: [
			{ id: "manager", title: words.manager, role: "label" },
			...months.map((month) => periodColumn(month, view)),
		],
		rows: diff.people.map((person, index) => ({
			id: `person${index + 1}`,
			cells: [text(person.name), ...periodCells(months, person.months)],
		})),
	};
}

function periodColumn(period: Period, { language }: DiffView): Column {
	return { id: period.label, title: shortName(period, language), importance: "detail" };
}

function periodCells(periods: readonly Period[], changes: readonly PeriodChange[]): Cell[] {
	return periods.map(({ label }) => {
		const change = changes.find(({ period }) => period.label === label);
		return change === undefined ? EMPTY : money(growthOf(change));
	});
}

function teamOf({ teamBefore, teamAfter }: PersonChange, { words }: DiffView): string {
	const team = teamAfter ?? teamBefore ?? "";
	return team === "" ? words.noTeam : team;
}

function whatHappened({ before, after, teamBefore, teamAfter }: PersonChange, { words }: DiffView): Cell {
	if (before === undefined) return text(words.appears);
	if (after === undefined) return text(words.disappears);
	if (teamBefore === teamAfter) return EMPTY;
	return text(words.movedFrom(teamBefore === "" ? words.noTeam : (teamBefore ?? "")));
}
