/** The sheet of everything that was assumed, in marked cells that the workbook follows. */
import { addDays } from "../../../core/day.ts";
import { longName, shortName } from "../../../i18n/period-names.ts";
import type { Cell, Column, Fact, Row, Sheet, TableBlock } from "../../../output/document.ts";
import type { SeatMonth } from "../carry.ts";
import { INDEX_SCALE, isPerDay } from "../working.ts";
import { rampId } from "./refs.ts";
import { count, EMPTY, input, money, percent, type SeatView, text, type View } from "./view.ts";

/** The whole sheet. Without working formulas nothing is marked as changeable, since nothing would follow. */
export function assumptionsSheet(view: View): Sheet {
	const { words, plan, working } = view;
	const { target, unit } = plan.settings;
	return {
		id: "assumptions",
		title: words.assumptionsSheet,
		audience: "workbook",
		print: "landscape",
		blocks: [
			working
				? { kind: "text", text: words.assumptionsNote, tone: "note" }
				: { kind: "text", text: words.tooLarge, tone: "warning" },
			{
				kind: "facts",
				id: "goal",
				facts: [
					{
						id: "target",
						label: words.target,
						cell: changeable(view, money(target), { accepts: "money", min: 0, key: "plan.target" }),
					},
					{
						id: "unit",
						label: words.unit,
						cell: changeable(view, money(unit), { accepts: "money", min: 0.01, key: "plan.round" }),
					},
					...rampFacts(view),
				],
			},
			{ kind: "heading", text: words.monthsHeading },
			monthTable(view),
			...(view.seats.length === 0 ? [] : [{ kind: "heading", text: words.seatsHeading } as const, seatTable(view)]),
		],
	};
}

function changeable<C extends Cell>(view: View, cell: C, accepted: Parameters<typeof input>[1]): C {
	return view.working === undefined ? cell : input(cell, accepted);
}

/** How strong newcomers are in their first months. */
function rampFacts(view: View): Fact[] {
	return view.plan.settings.ramp.map((strength, index) => ({
		id: rampId(index + 1),
		label: view.words.ramp(index + 1),
		cell: changeable(view, percent(strength), { accepts: "percent", min: 0, max: 1, key: `plan.ramp.${index}` }),
	}));
}

function monthTable(view: View): TableBlock {
	const { words, plan, language } = view;
	const years = plan.season.years.map(
		(months) => months.find((month) => month !== undefined)?.period.label.slice(0, 4) ?? "",
	);
	return {
		kind: "table",
		id: "months",
		columns: [
			{ id: "month", title: words.month, role: "label" },
			{ id: "days", title: words.days },
			{ id: "index", title: words.index },
			{ id: "source", title: words.source, role: "label" },
			...years.map((year): Column => ({ id: `won${year}`, title: words.won(year) })),
		],
		rows: plan.season.months.map(({ period, workdays, index, known }, month) => ({
			id: period.label,
			cells: [
				text(longName(period, language)),
				isPerDay(plan) ? changeable(view, count(workdays), { accepts: "count", min: 0, max: 31 }) : count(workdays),
				changeable(
					view,
					{ kind: "number", value: Number(index) / Number(INDEX_SCALE), decimals: 4 },
					{ accepts: "number", min: 0 },
				),
				text(source(view, known)),
				...plan.season.years.map((ofYear): Cell => {
					const past = ofYear[month];
					return past === undefined ? { kind: "unknown" } : money(past.won);
				}),
			],
		})),
	};
}

function source({ words, plan }: View, known: boolean): string {
	if (plan.settings.seasonality.from !== "history") return words.given;
	return known ? words.fromHistory : words.averageMonth;
}

function seatTable(view: View): TableBlock {
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
				{ accepts: "number", min: 0 },
			),
			changeable(view, percent(seat.fullTime), { accepts: "percent", min: 0, max: 2 }),
			seat.from === undefined ? EMPTY : { kind: "day", value: seat.from },
			seat.until === undefined ? EMPTY : { kind: "day", value: addDays(seat.until, -1) },
			...months.map((month) => changeable(view, days(view, month), { accepts: "count", min: 0, max: 31 })),
		],
	};
}

/** Working days in the plan; a note tells of those off. */
function days({ words, plan }: View, { days, away }: SeatMonth): Cell {
	if (away === 0) return count(days);
	const note = plan.settings.vacations === "deduct" ? words.awayDeducted(away) : words.awayIgnored(away);
	return { kind: "count", value: days, note };
}
