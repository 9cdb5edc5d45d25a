/** The table of people who are there, with what each counts against one of weight one. */
import { addDays } from "../../../../core/day.ts";
import { rateNumber } from "../../../../core/rate.ts";
import type { TableBlock } from "../../../../output/document.ts";
import { EMPTY, percent, text } from "../../../plan/present/view.ts";
import { changeable, day, decimal, type View } from "../view.ts";

export function teamTable({ words, members }: View): TableBlock {
	return {
		kind: "table",
		id: "team",
		columns: [
			{ id: "name", title: words.person, role: "label" },
			{ id: "team", title: words.teamName, role: "label" },
			{ id: "role", title: words.countedAs, role: "label" },
			{ id: "weight", title: words.weight },
			{ id: "fullTime", title: words.fullTime },
			{ id: "since", title: words.firstDay },
			{ id: "until", title: words.lastDay },
		],
		rows: members.map(({ id, name, team, role, weight, fullTime, since, until }) => ({
			id,
			cells: [
				text(name),
				text(team),
				text(role),
				changeable(decimal(rateNumber(weight), 2), { accepts: "number", min: 0 }),
				changeable(percent(fullTime), { accepts: "percent", min: 0 }),
				since === undefined ? EMPTY : day(since),
				until === undefined ? EMPTY : day(addDays(until, -1)),
			],
		})),
	};
}
