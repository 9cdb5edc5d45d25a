/** What each person counts in the split: weight, share of full time, days. */
import { addDays } from "../../../../core/day.ts";
import { shortName } from "../../../../i18n/period-names.ts";
import type { Cell, Row, TableBlock } from "../../../../output/document.ts";
import type { SeatMonth } from "../../carry.ts";
import { changeable, count, EMPTY, percent, type SeatView, text, type View } from "../view.ts";

/** One row a seat, with everything that its part of a month is counted from. */
export function seatTable(view: View): TableBlock {
	const { words, plan, language } = view;
	return {
		kind: "table",
		id: "seats",
		columns: [
			{ id: "team", title: words.team, role: "label" },
			{ id: "name", title: words.manager, role: "label" },
			{ id: "weight", title: words.weight },
			{ id: "fullTime", title: words.fullTime },
			{ id: "from", title: words.hired },
			{ id: "until", title: words.left },
			...plan.months.map(({ period }) => ({ id: period.label, title: shortName(period, language) })),
		],
		rows: view.seats.map((seat) => seatRow(view, seat)),
	};
}

function seatRow(view: View, { id, team, name, seat, months }: SeatView): Row {
	const weight = Number(seat.weight.numerator) / Number(seat.weight.denominator);
	return {
		id,
		cells: [
			text(team),
			text(name),
			changeable(
				view,
				{ kind: "number", value: weight, decimals: Number.isInteger(weight) ? 0 : 2 },
				{ accepts: "number", min: 0, ...weightKey(view, seat) },
			),
			changeable(view, percent(seat.fullTime), { accepts: "percent", min: 0, max: 2 }),
			seat.from === undefined ? EMPTY : { kind: "day", value: seat.from },
			seat.until === undefined ? EMPTY : { kind: "day", value: addDays(seat.until, -1) },
			...months.map((month) => changeable(view, days(view, month), { accepts: "count", min: 0, max: 31 })),
		],
	};
}

/** rop.yaml knows one weight a name: of somebody with two seats, or a vacancy behind them, no single cell is it. */
function weightKey({ seats }: View, { name }: SeatView["seat"]): { readonly key?: string } {
	return seats.filter(({ seat }) => seat.name === name).length === 1 ? { key: `plan.weights.${name}` } : {};
}

/** Working days in the plan; a note tells of those off. */
function days({ words, plan }: View, { days, away }: SeatMonth): Cell {
	if (away === 0) return count(days);
	const note = plan.settings.vacations === "deduct" ? words.awayDeducted(away) : words.awayIgnored(away);
	return { kind: "count", value: days, note };
}
