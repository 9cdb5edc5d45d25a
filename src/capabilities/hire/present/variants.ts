/** The sheet of other settings side by side with the estimate: a row a measure, a column a variant. */
import { rateNumber } from "../../../core/rate.ts";
import { longName } from "../../../i18n/period-names.ts";
import type { Cell, Row, Sheet } from "../../../output/document.ts";
import { count, EMPTY, money, text } from "../../plan/present/view.ts";
import { type Compared, type Side, sidesOf } from "../variants.ts";
import { day, UNKNOWN, type View } from "./view.ts";

/** The whole sheet. */
export function variantsSheet(view: View, variants: readonly Compared[]): Sheet {
	const { words } = view;
	const sides = sidesOf(view.estimate, variants);
	return {
		id: "variants",
		title: words.variantsSheet,
		print: "landscape",
		blocks: [
			{ kind: "text", text: words.variantsNote, tone: "note" },
			{
				kind: "table",
				id: "variants",
				freezeColumns: 1,
				columns: [
					{ id: "measure", title: words.measure, role: "label" },
					...sides.map(({ label }, at) => ({ id: `side${at}`, title: label === "" ? words.asSet : label })),
				],
				rows: rows(view, sides),
			},
		],
	};
}

function rows({ words, language }: View, sides: readonly Side[]): Row[] {
	const row = (id: string, label: string, cell: (side: Side) => Cell): Row => ({
		id,
		cells: [text(label), ...sides.map(cell)],
	});
	return [
		row("target", words.goal, ({ target }) => money(target)),
		row("starts", words.startsProposed, ({ starts }) => count(starts)),
		row("openBy", words.firstVacancy, ({ openBy }) => (openBy === undefined ? EMPTY : day(openBy))),
		...(sides.some(({ cost }) => cost !== undefined)
			? [row("cost", words.costTotal, ({ cost }) => (cost === undefined ? UNKNOWN : money(cost)))]
			: []),
		...(sides.some(({ payback }) => payback !== undefined)
			? [
					row("payback", words.payback, ({ payback }) =>
						payback === undefined ? UNKNOWN : text(longName(payback, language)),
					),
				]
			: []),
		row("short", words.shortInSpite, ({ short }) => money(short)),
		row("chance", words.chanceOfAll, ({ probability }) =>
			probability === undefined ? UNKNOWN : { kind: "percent", value: rateNumber(probability), decimals: 0 },
		),
	];
}
