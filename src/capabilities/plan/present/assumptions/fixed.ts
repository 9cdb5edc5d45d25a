/** Where months and quarters of people and teams are fixed; the rest of the plan follows around them. */
import { shortName } from "../../../../i18n/period-names.ts";
import type { Block, Cell, TableBlock } from "../../../../output/document.ts";
import type { GivenCells } from "../../fixed.ts";
import { WITH_TEAM } from "../../life/input-keys.ts";
import { FIXED_TABLES } from "../refs.ts";
import { changeable, EMPTY, money, type SeatView, text, type View } from "../view.ts";

/** The tables to fill in, one for people and one for teams; nothing where no formula would follow. */
export function fixedBlocks(view: View): Block[] {
	const { words, plan, working } = view;
	if (working === undefined) return [];
	const people = view.seats.map(({ id, team, name, seat }, position) => ({
		id,
		labels: [team, name],
		given: plan.given.seats.get(position),
		fixable: !seat.vacancy,
		key: `plan.fixed.manager.${seatKey(view, seat)}`,
	}));
	const teams = view.teams.map(({ id, label, name }) => ({
		id,
		labels: ["", label],
		given: plan.given.teams.get(name),
		fixable: name !== "",
		key: `plan.fixed.team.${name}`,
	}));
	return [
		{ kind: "heading", text: words.fixedHeading },
		{ kind: "text", text: words.fixedNote, tone: "note" },
		table(view, FIXED_TABLES.seats, words.manager, people, working.shape.seatQuarters),
		...(working.shape.teams
			? [
					{ kind: "heading", text: words.fixedTeamsHeading } as const,
					table(view, FIXED_TABLES.teams, words.team, teams, working.shape.teamQuarters),
				]
			: []),
	];
}

interface FixedRow {
	readonly id: string;
	readonly labels: readonly string[];
	readonly given: GivenCells | undefined;
	readonly fixable: boolean;
	/** Where rop.yaml has it, but for the period. */
	readonly key: string;
}

/** The person's name; with the team, where somebody who moved has two seats. */
function seatKey({ seats }: View, { name, team }: SeatView["seat"]): string {
	const own = seats.filter(({ seat }) => !seat.vacancy && seat.name === name);
	return own.length === 1 ? name : `${name}${WITH_TEAM}${team}`;
}

function table(view: View, id: string, title: string, rows: readonly FixedRow[], quarters: boolean): TableBlock {
	const { words, plan, language } = view;
	const periods = [
		...plan.months.map(({ period }, position) => ({ period, of: "months" as const, position })),
		...(quarters ? plan.quarters.map(({ period }, position) => ({ period, of: "quarters" as const, position })) : []),
	];
	return {
		kind: "table",
		id,
		columns: [
			{ id: "team", title: id === FIXED_TABLES.teams ? "" : words.team, role: "label" },
			{ id: "name", title, role: "label" },
			...periods.map(({ period }) => ({ id: period.label, title: shortName(period, language) })),
		],
		rows: rows.map(({ id: row, labels, given, fixable, key }) => ({
			id: row,
			cells: [
				...labels.map(text),
				...periods.map(({ period, of, position }): Cell => {
					if (!fixable) return EMPTY;
					const cell = given?.[of].get(position);
					return changeable(view, cell === undefined ? EMPTY : money(cell.target), {
						accepts: "count",
						min: 0,
						key: `${key}.${period.label}`,
					});
				}),
			],
		})),
	};
}
