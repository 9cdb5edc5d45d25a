/** The sheet of recruiting: the funnel as a whole, and what is to be done week by week. */

import { addDays, type Day } from "../../../core/day.ts";
import { rateNumber } from "../../../core/rate.ts";
import type { Row, Sheet, TableBlock } from "../../../output/document.ts";
import { count, EMPTY, percent, text } from "../../plan/present/view.ts";
import { passingOf } from "../option.ts";
import { STAGES } from "../settings/recruiting.ts";
import { dayText, decimal, type View } from "./view.ts";

const EARLY = STAGES.filter((stage) => stage !== "starts");

/** The whole sheet; only where somebody has to start. */
export function recruitingSheet(view: View): Sheet {
	const { words, estimate } = view;
	const defaulted = EARLY.some((stage) => estimate.settings.recruiting.rates[stage].defaulted);
	return {
		id: "recruiting",
		title: words.recruitingSheet,
		audience: "workbook",
		print: "portrait",
		blocks: [
			{ kind: "heading", text: words.funnelHeading },
			funnelTable(view),
			...(defaulted ? [{ kind: "text", text: words.funnelDefaults, tone: "warning" } as const] : []),
			{ kind: "heading", text: words.weeksHeading },
			weekTable(view),
			{ kind: "text", text: words.weeksNote, tone: "note" },
		],
	};
}

function funnelTable({ words, estimate }: View): TableBlock {
	const { rates } = estimate.settings.recruiting;
	return {
		kind: "table",
		id: "funnel",
		columns: [
			{ id: "stage", title: words.stage, role: "label" },
			{ id: "count", title: words.countOfStage },
			{ id: "rate", title: words.rateToNext },
			{ id: "source", title: words.source },
		],
		rows: estimate.recruiting.stages.map(({ stage, count: people }): Row => {
			const passing =
				stage === "starts"
					? { rate: passingOf(estimate.settings), defaulted: estimate.settings.defaulted.has("probationPass") }
					: undefined;
			const known = stage === "passed" ? undefined : (passing ?? rates[stage as keyof typeof rates]);
			return {
				id: stage,
				cells: [
					text(words.stageName(stage)),
					count(people),
					known === undefined ? EMPTY : percent(known.rate),
					known === undefined ? EMPTY : text(known.defaulted ? words.defaultRate : words.ownRate),
				],
			};
		}),
	};
}

function weekTable(view: View): TableBlock {
	const { words, estimate } = view;
	const { weeks } = estimate.recruiting;
	const sums = EARLY.map((_, at) => weeks.reduce((sum, { counts }) => sum + rateNumber(counts[at] ?? NOTHING), 0));
	return {
		kind: "table",
		id: "weeks",
		freezeColumns: 1,
		columns: [
			{ id: "week", title: words.week, role: "label" },
			{ id: "dates", title: words.dates, role: "label" },
			{ id: "vacancies", title: words.vacanciesOpen },
			...EARLY.map((stage) => ({ id: stage, title: words.stageName(stage) })),
		],
		rows: [
			...weeks.map(
				({ week, counts }): Row => ({
					id: week.label,
					cells: [
						text(words.weekName(Number(week.label.slice(-2)))),
						text(`${dayText(view, week.from)} – ${dayText(view, addDays(week.until, -1))}`),
						count(openIn(view, week.from, week.until)),
						...EARLY.map((_, at) => decimal(rateNumber(counts[at] ?? NOTHING), 1)),
					],
				}),
			),
			{ id: "total", role: "total", cells: [text(words.total), EMPTY, EMPTY, ...sums.map((sum) => decimal(sum, 1))] },
		],
	};
}

const NOTHING = { numerator: 0n, denominator: 1n };

/** How many vacancies are being filled on any day of the week. */
function openIn({ estimate: { hires } }: View, from: Day, until: Day): number {
	return hires.filter(({ dates }) => dates.openBy < until && (dates.offerBy > from || dates.openBy >= from)).length;
}
