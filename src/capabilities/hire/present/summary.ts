/** The first sheet: the answer on one page, to be taken to the owner. */
import type { Block, ChartBlock, Sheet } from "../../../output/document.ts";
import { provenText } from "./method.ts";
import { monthsColumn } from "./months.ts";
import { answer, cannotBeMet } from "./summary/answer.ts";
import { carriesTable } from "./summary/carries.ts";
import { decisionsTable } from "./summary/decisions.ts";
import { facts } from "./summary/facts.ts";
import { roughText } from "./summary/rough.ts";
import type { View } from "./view.ts";

/** The whole sheet. */
export function summarySheet(view: View): Sheet {
	const { words, estimate } = view;
	const rough = roughText(view);
	const table = decisionsTable(view);
	return {
		id: "summary",
		title: words.summarySheet,
		blocks: [
			...answer(view).map((text): Block => ({ kind: "text", text })),
			...(estimate.proof.exact ? [] : [{ kind: "text", text: provenText(view) } as const]),
			...cannotBeMet(view).map((text): Block => ({ kind: "text", text, tone: "warning" })),
			{ kind: "facts", id: "facts", facts: facts(view) },
			chart(view),
			...(table === undefined ? [] : ([{ kind: "heading", text: words.decisionsHeading }, table] as const)),
			...(estimate.carries.length === 0 || estimate.needs.length === 0
				? []
				: ([{ kind: "heading", text: words.carriesHeading }, carriesTable(view)] as const)),
			...(rough === undefined
				? []
				: ([
						{ kind: "heading", text: words.roughHeading },
						{ kind: "text", text: rough },
					] as const)),
			...(estimate.hires.length === 0 ? [] : [{ kind: "text", text: words.approvalLine } as const]),
		],
	};
}

function chart(view: View): ChartBlock {
	const { words, agreed } = view;
	return {
		kind: "chart",
		id: "capacityChart",
		title: words.chart,
		form: "stacked-columns",
		categories: monthsColumn(view, "month"),
		series: [
			{ title: words.team, values: monthsColumn(view, "team"), tone: "past" },
			...(agreed ? [{ title: words.agreed, values: monthsColumn(view, "agreed"), tone: "muted" } as const] : []),
			{ title: words.ofHires, values: monthsColumn(view, "hires"), tone: "main" },
			{ title: words.required, values: monthsColumn(view, "required"), form: "line", tone: "warn" },
		],
		values: "money",
	};
}
