/** The sheet of recruiting: the funnel as a whole, and what is to be done week by week; both follow the starts. */

import { type Cell, type Formula, formula, type Row, type Sheet, type TableBlock } from "../../../output/document.ts";
import { at, sumOf } from "../../plan/present/refs.ts";
import { count, EMPTY, percent, text } from "../../plan/present/view.ts";
import { passingOf } from "../option.ts";
import type { RecruitingStage } from "../settings/recruiting.ts";
import { settledAfter } from "../settings/turnover.ts";
import { EARLY, FUNNEL, RECRUITING, rateFrom, ratesFrom } from "./recruiting/refs.ts";
import { weekTable } from "./recruiting/weeks.ts";
import { general, startsColumn } from "./refs.ts";
import { changeable, type View } from "./view.ts";
import { still } from "./working/starts.ts";

/** The whole sheet; only where somebody has to start. */
export function recruitingSheet(view: View): Sheet {
	const { words, estimate } = view;
	const defaulted = EARLY.some((stage) => estimate.settings.recruiting.rates[stage].defaulted);
	return {
		id: RECRUITING,
		title: words.recruitingSheet,
		audience: "workbook",
		print: "portrait",
		blocks: [
			{ kind: "text", text: words.recruitingFollows, tone: "note" },
			{ kind: "heading", text: words.funnelHeading },
			funnelTable(view),
			...(defaulted ? [{ kind: "text", text: words.funnelDefaults, tone: "warning" } as const] : []),
			{ kind: "heading", text: words.weeksHeading },
			weekTable(view),
			{ kind: "text", text: words.weeksNote, tone: "note" },
		],
	};
}

function funnelTable(view: View): TableBlock {
	const { words, estimate } = view;
	return {
		kind: "table",
		id: FUNNEL,
		columns: [
			{ id: "stage", title: words.stage, role: "label" },
			{ id: "count", title: words.countOfStage },
			{ id: "rate", title: words.rateToNext },
			{ id: "source", title: words.source },
		],
		rows: estimate.recruiting.stages.map(
			({ stage, count: people }): Row => ({
				id: stage,
				cells: [text(words.stageName(stage)), count(people, countOf(view, stage)), ...rateCells(view, stage)],
			}),
		),
	};
}

/** The rate to the next stage, and where it is from. */
function rateCells(view: View, stage: RecruitingStage | "passed"): Cell[] {
	const { words, estimate } = view;
	const { settings } = estimate;
	if (stage === "passed") return [EMPTY, EMPTY];
	const source = (defaulted: boolean) => text(defaulted ? words.defaultRate : words.ownRate);
	if (stage === "starts") {
		const cell = percent(passingOf(settings));
		const passing = passingFormula(view);
		return [
			passing === undefined || cell.kind !== "percent" ? cell : { ...cell, formula: passing },
			source(settings.defaulted.has("probationPass")),
		];
	}
	const { rate, defaulted } = settings.recruiting.rates[stage];
	return [changeable(percent(rate), { accepts: "percent", min: 0.001, max: 1 }), source(defaulted)];
}

/** Where turnover goes by tenure, who has passed is who is still there after the probation. */
function passingFormula({ estimate: { settings, demand } }: View): Formula | undefined {
	const { turnover, probation } = settings;
	if (!("goneBy" in turnover)) return [general("probationPass")];
	return probation < settledAfter(turnover) + demand.length ? formula`ROUND(${still(probation)},6)` : undefined;
}

/** All starts; before them up, after them down, past what floats can't tell apart. */
function countOf(view: View, stage: RecruitingStage | "passed"): Formula {
	const starts = at(RECRUITING, FUNNEL, "starts", "count");
	if (stage === "starts") return sumOf(view.roles.map((role) => startsColumn(view, role)));
	if (stage === "passed") return formula`ROUNDDOWN(ROUND(${starts}*${rateFrom("starts")},9),0)`;
	return formula`ROUNDUP(ROUND(${starts}/${ratesFrom(stage)},9),0)`;
}
