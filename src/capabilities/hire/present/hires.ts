/** The sheet of starts: one row a person, with the dates backwards, the money and the reason. */
import type { Cell, Column, Row, Sheet } from "../../../output/document.ts";
import { count, money, text } from "../../plan/present/view.ts";
import type { Hire } from "../hires.ts";
import { reasonSentence } from "../present-reason.ts";
import { responsibleFor } from "./responsible.ts";
import { day, UNKNOWN, type View } from "./view.ts";

/** The whole sheet; only where somebody has to start. */
export function hiresSheet(view: View): Sheet {
	const { words, estimate } = view;
	return {
		id: "hires",
		title: words.hiresSheet,
		print: "landscape",
		blocks: [
			{ kind: "text", text: words.hiresNote, tone: "note" },
			{
				kind: "table",
				id: "hires",
				primary: true,
				freezeColumns: 2,
				columns: columns(view),
				rows: estimate.hires.map((hire, index) => row(view, hire, index + 1)),
			},
		],
	};
}

function columns({ words, priced, estimate }: View): Column[] {
	const approval = estimate.settings.lead.approval.days > 0;
	return [
		{ id: "number", title: words.number, role: "label" },
		{ id: "role", title: words.role, role: "label" },
		...(approval ? [{ id: "decideBy", title: words.decideBy, importance: "detail" } as const] : []),
		{ id: "openBy", title: words.openBy },
		{ id: "offerBy", title: words.offerBy, importance: "detail" },
		{ id: "start", title: words.start },
		{ id: "fullBy", title: words.fullBy, importance: "detail" },
		...(priced ? [{ id: "cost", title: words.costOfStart } as const] : []),
		{ id: "brings", title: words.brings, importance: "detail" },
		{ id: "reason", title: words.reason },
		...(estimate.settings.responsible.length === 0
			? []
			: [{ id: "responsible", title: words.responsible, importance: "detail" } as const]),
	];
}

function row(view: View, hire: Hire, number: number): Row {
	const { priced, estimate } = view;
	const { settings } = estimate;
	const { dates } = hire;
	return {
		id: `hire${number}`,
		cells: [
			count(number),
			text(hire.role),
			...(settings.lead.approval.days > 0 ? [day(dates.decideBy)] : []),
			day(dates.openBy),
			day(dates.offerBy),
			day(dates.start),
			day(dates.fullBy),
			...(priced ? [money(hire.cost)] : []),
			money(hire.brings),
			reason(view, hire),
			...(settings.responsible.length === 0 ? [] : [responsible(view)]),
		],
	};
}

function reason({ estimate, language }: View, { reason: because }: Hire): Cell {
	return because === undefined ? UNKNOWN : text(reasonSentence(because, estimate.settings.currency, language));
}

function responsible({ estimate: { settings } }: View): Cell {
	const who = responsibleFor(settings, "recruiting");
	return who === undefined ? UNKNOWN : text(who);
}
