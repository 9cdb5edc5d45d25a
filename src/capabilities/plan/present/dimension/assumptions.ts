/** The shares of the lines on the sheet of assumptions, and the cells of theirs that can be fixed. */
import { addDays } from "../../../../core/day.ts";
import { writtenDay } from "../../../../i18n/written.ts";
import { type Block, type Cell, formula, type Row, type TableBlock } from "../../../../output/document.ts";
import { fixedBlocks } from "../assumptions/fixed.ts";
import { at, down } from "../refs.ts";
import { changeable, count, money, type SeatView, text, type View } from "../view.ts";
import { movedBlock, withoutColumns } from "./moved.ts";
import { type Places, toLines } from "./places.ts";

/** Headings and tables, to stand below what is assumed of people. */
export function lineAssumptions(view: View, places: Places): Block[] {
	const { words, plan, language } = view;
	const { weightWindow: window } = plan;
	const days = window && [writtenDay(window.from, language), writtenDay(addDays(window.until, -1), language)];
	const [from, until] = days ?? [];
	return [
		{ kind: "heading", text: words.seatsHeading },
		...(from === undefined || until === undefined
			? []
			: [{ kind: "text", text: words.shareWindow(from, until), tone: "note" } as const]),
		shareTable(view, places),
		...fixedBlocks(view).map((block): Block => {
			const own = movedBlock(block, toLines(places));
			return own.kind === "table" ? withoutKeys({ ...withoutColumns(own, ["team"]), id: places.fixed }) : own;
		}),
	];
}

/** Cells of lines are fixed for trying out: rop.yaml fixes people and teams. */
function withoutKeys(table: TableBlock): TableBlock {
	const unkeyed = (cell: Cell): Cell => {
		if (cell.input === undefined) return cell;
		const { key: _, ...input } = cell.input;
		return { ...cell, input };
	};
	return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(unkeyed) })) };
}

function shareTable(view: View, places: Places): Block {
	const { words } = view;
	const evidence = view.plan.weightWindow !== undefined;
	return {
		kind: "table",
		id: places.seats,
		columns: [
			{ id: "name", title: words.manager, role: "label" },
			{ id: "weight", title: words.lineWeight },
			{ id: "share", title: words.lineShare },
			...(evidence
				? [
						{ id: "won", title: words.wonInWindow },
						{ id: "deals", title: words.dealsInWindow },
					]
				: []),
		],
		rows: view.seats.map((seat) => shareRow(view, seat, places)),
	};
}

/** Shares of history have no place in rop.yaml. */
function shareKey({ plan }: View, name: string): { readonly key?: string } {
	const { by, shares } = plan.settings;
	if (by === "manager" || by === "business" || shares[by]?.has(name) !== true) return {};
	return { key: `plan.shares.${by}.${name}` };
}

function shareRow(view: View, { id, name, seat }: SeatView, places: Places): Row {
	const { seats } = view;
	const { numerator, denominator } = seat.weight;
	const weight = Number(numerator) / Number(denominator);
	const sum = seats.reduce(
		(total, each) => total + Number(each.seat.weight.numerator) / Number(each.seat.weight.denominator),
		0,
	);
	const all = down("assumptions", places.seats, "weight", seats[0]?.id ?? "", seats.at(-1)?.id ?? "");
	const own = at("assumptions", places.seats, id, "weight");
	const evidence = seat.basis?.evidence;
	const cell: Cell = { kind: "number", value: weight, decimals: Number.isInteger(weight) ? 0 : 4 };
	return {
		id,
		cells: [
			text(name),
			changeable(view, cell, { accepts: "number", min: 0, ...shareKey(view, seat.name) }),
			{
				kind: "percent",
				value: sum === 0 ? 0 : weight / sum,
				decimals: 1,
				formula: formula`IF(SUM(${all})=0,0,${own}/SUM(${all}))`,
			},
			...(evidence === undefined ? [] : [money(evidence.won), count(evidence.deals)]),
		],
	};
}
