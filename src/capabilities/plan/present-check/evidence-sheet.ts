/** What the checks stand on: the months behind and ahead, the limits and their sources, and how it is counted. */
import { longName } from "../../../i18n/period-names.ts";
import { say } from "../../../i18n/words.ts";
import type { Block, Cell, Column, Row, Sheet, TableBlock } from "../../../output/document.ts";
import { wholeUnit } from "../check/basis.ts";
import type { PlanCheck } from "../check/check.ts";
import { upTo } from "../check/solve.ts";
import { down } from "../present/refs.ts";
import { checkWords } from "../words-check.ts";
import { count, EMPTY, figureCell, LIGHTS, money, text, UNKNOWN } from "./cells.ts";
import { findingOf } from "./findings.ts";
import { sourceOf } from "./message.ts";
import type { Writing } from "./writing.ts";

const SHEET = "evidence";

/** The sheets behind the checks; in workbooks only, for who wants to know. */
export function evidenceSheets(check: PlanCheck, writing: Writing): Sheet[] {
	const words = say(checkWords, writing.language);
	const rows = monthRows(check, writing);
	const months: Block[] = rows.length === 0 ? [] : [chart(rows, words), monthTable(rows, words)];
	const method = [words.methodPace, words.methodCapacity, words.methodSolver];
	return [
		{ id: SHEET, title: words.evidenceSheet, audience: "workbook", blocks: months },
		{
			id: "limits",
			title: words.limitsSheet,
			print: "landscape",
			audience: "workbook",
			blocks: [
				{ kind: "heading", text: words.limitsHeading },
				limitTable(check, writing),
				{ kind: "heading", text: words.methodHeading },
				...method.map((text): Block => ({ kind: "text", text })),
			],
		},
	];
}

type Words = ReturnType<typeof say<typeof checkWords>>;

function chart(rows: readonly Row[], words: Words): Block {
	const [first, last] = [rows[0]?.id ?? "", rows.at(-1)?.id ?? ""];
	const column = (id: string) => down(SHEET, "months", id, first, last);
	return {
		kind: "chart",
		id: "chart",
		title: words.monthsHeading,
		form: "columns",
		categories: column("month"),
		series: [
			{ title: words.won, values: column("won"), tone: "past" },
			{ title: words.required, values: column("required"), tone: "main" },
			{ title: words.best, values: column("best"), tone: "warn", form: "line" },
		],
		values: "money",
	};
}

function monthTable(rows: readonly Row[], words: Words): TableBlock {
	const columns: Column[] = [
		{ id: "month", title: words.month, role: "label" },
		{ id: "won", title: words.won },
		{ id: "required", title: words.required },
		{ id: "best", title: words.best },
		{ id: "wins", title: words.wins },
		{ id: "decided", title: words.decided },
		{ id: "created", title: words.created },
	];
	return { kind: "table", id: "months", columns, rows };
}

function monthRows({ basis }: PlanCheck, { language }: Writing): Row[] {
	const { history, outlook } = basis;
	const best = history.best === undefined ? UNKNOWN : money(history.best.won);
	const past = history.months.map(
		({ period, won, wins, decided, created }): Row => ({
			id: period.label,
			cells: [text(longName(period, language)), money(won), EMPTY, best, count(wins), count(decided), count(created)],
		}),
	);
	const ahead = outlook.rest.map(({ period, fact, required }): Row => {
		const won: Cell = fact === 0n ? EMPTY : money(fact);
		return {
			id: period.label,
			cells: [
				text(longName(period, language)),
				won,
				money(upTo(wholeUnit(basis), required)),
				best,
				EMPTY,
				EMPTY,
				EMPTY,
			],
		};
	});
	return [...past, ...ahead];
}

function limitTable({ checks, basis }: PlanCheck, writing: Writing): TableBlock {
	const words = say(checkWords, writing.language);
	return {
		kind: "table",
		id: "limits",
		columns: [
			{ id: "check", title: words.check, role: "label" },
			{ id: "measured", title: words.measured },
			{ id: "limit", title: words.limit },
			{ id: "failAt", title: words.failAt },
			{ id: "source", title: words.limitFrom, role: "label" },
			{ id: "finding", title: words.why, role: "label" },
		],
		rows: checks.map((check) => ({
			id: check.id,
			cells: [
				text(words[check.id]),
				{ ...figureCell(check.measured, "needed"), status: LIGHTS[check.status] },
				figureCell(check.limit, "there"),
				check.failAt === undefined ? EMPTY : figureCell(check.failAt, "there"),
				text(sourceOf(check, basis.settings, writing)),
				text(findingOf(check, writing)),
			],
		})),
	};
}
