/** The sheet of risk: how sure the plan is, month by month, and how many more starts make it as sure as wanted. */
import { rateNumber } from "../../../core/rate.ts";
import { writtenNumber, writtenPercent } from "../../../i18n/written.ts";
import type { Fact, Row, Sheet } from "../../../output/document.ts";
import { down } from "../../plan/present/refs.ts";
import { count, money, text } from "../../plan/present/view.ts";
import type { Percentiles } from "../risk/percentiles.ts";
import type { RiskResult } from "../risk.ts";
import type { View } from "./view.ts";

const SHEET = "risk";

/** The whole sheet. */
export function riskSheet(view: View, risk: RiskResult): Sheet {
	const { words, estimate } = view;
	const column = (id: string) => {
		const [first, last] = [view.months[0], view.months.at(-1)];
		return down(SHEET, SHEET, id, first?.id ?? "", last?.id ?? "");
	};
	return {
		id: SHEET,
		title: words.riskSheet,
		audience: "workbook",
		print: "landscape",
		blocks: [
			{ kind: "facts", id: "facts", facts: facts(view, risk) },
			{
				kind: "chart",
				id: "riskChart",
				title: words.riskChart,
				form: "lines",
				categories: column("month"),
				series: [
					{ title: words.target, values: column("target"), tone: "warn" },
					{ title: words.p90, values: column("p90"), tone: "muted" },
					{ title: words.p50, values: column("p50"), tone: "main" },
					{ title: words.p10, values: column("p10"), tone: "past" },
				],
				values: "money",
			},
			{
				kind: "table",
				id: SHEET,
				columns: [
					{ id: "month", title: words.month, role: "label" },
					{ id: "target", title: words.target },
					{ id: "p10", title: words.p10 },
					{ id: "p50", title: words.p50 },
					{ id: "p90", title: words.p90 },
					{ id: "chance", title: words.chance },
				],
				rows: rows(view, risk),
			},
			{ kind: "text", text: words.percentilesNote, tone: "note" },
			{
				kind: "text",
				text: words.riskNote(risk.simulations, writtenNumber(risk.simulations, 0, view.language), risk.seed),
				tone: "note",
			},
			...(estimate.settings.defaulted.has("risk")
				? [{ kind: "text", text: words.riskDefaults, tone: "warning" } as const]
				: []),
		],
	};
}

function facts({ words, estimate, language }: View, { probability, more }: RiskResult): Fact[] {
	const { confidence } = estimate.settings.risk;
	const wanted = writtenPercent(rateNumber(confidence), 0, language);
	const sure = (share: number) => writtenPercent(share, 0, language);
	return [
		{
			id: "chance",
			label: words.chanceOfAll,
			cell: { kind: "percent", value: rateNumber(probability), decimals: 0 },
			explanation: words.chanceExplained,
		},
		{
			id: "more",
			label: words.moreStarts(wanted),
			cell: more === undefined ? text(words.noStartsHelp) : count(more.starts),
			...(more !== undefined &&
				more.starts > 0 && { explanation: words.moreExplained(sure(rateNumber(more.probability))) }),
		},
	];
}

function rows(view: View, { monthly, total, probability }: RiskResult): Row[] {
	const { words, estimate, months } = view;
	const cells = ({ p10, p50, p90 }: Percentiles) => [money(p10), money(p50), money(p90)];
	const chance = (share: typeof probability) => ({ kind: "percent", value: rateNumber(share), decimals: 0 }) as const;
	const target = (month: number) => estimate.demand[month]?.target ?? 0n;
	return [
		...months.flatMap(({ id, at, label }): Row[] => {
			const month = monthly[at];
			if (month === undefined) return [];
			return [{ id, cells: [text(label), money(target(at)), ...cells(month), chance(month.probability)] }];
		}),
		{
			id: "total",
			role: "total",
			cells: [
				text(words.total),
				money(months.reduce((sum, { at }) => sum + target(at), 0n)),
				...cells(total),
				chance(probability),
			],
		},
	];
}
