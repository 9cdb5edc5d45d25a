/** The first sheet: the verdict, the year in figures, and every check with its light. */
import { say } from "../../../i18n/words.ts";
import {
	type Block,
	type Fact,
	type Formula,
	formula,
	type Row,
	type Sheet,
	type TableBlock,
} from "../../../output/document.ts";
import type { PlanCheck } from "../check/check.ts";
import type { Check } from "../check/finding.ts";
import { at } from "../present/refs.ts";
import { missingWords } from "../words-check/missing.ts";
import { checkWords } from "../words-check.ts";
import { EMPTY, figureCell, LIGHTS, money, text, UNKNOWN } from "./cells.ts";
import { messageOf } from "./message.ts";
import { needOf } from "./needs.ts";
import { expectedYear, listOf, verdictOf } from "./verdict.ts";
import type { Writing } from "./writing.ts";

export const CHECK_SHEET = "check";

/** What is said besides in the workbook of the plan itself, whose cells are at hand. */
export interface BesidePlan {
	/** Where the target comes from. */
	readonly target: Formula;
	readonly notes: readonly Block[];
	readonly facts: readonly Fact[];
	/** Below the checks. */
	readonly blocks: readonly Block[];
}

/** The whole sheet. */
export function checkSheet(check: PlanCheck, writing: Writing, beside?: BesidePlan): Sheet {
	const words = say(checkWords, writing.language);
	const troubled = check.checks.filter(({ status }) => status !== "ok");
	return {
		id: CHECK_SHEET,
		title: words.sheet,
		print: "landscape",
		blocks: [
			{ kind: "text", text: verdictOf(check, writing), tone: check.status === "fail" ? "warning" : "plain" },
			{ kind: "text", text: listOf(check, writing) },
			...(beside?.notes ?? []),
			{ kind: "facts", id: "year", facts: [...yearFacts(check, words, beside), ...(beside?.facts ?? [])] },
			checkTable(check, writing),
			...(beside?.blocks ?? []),
			...(troubled.length === 0 ? [] : [{ kind: "heading", text: words.whyHeading } as const]),
			...troubled.map((each): Block => ({ kind: "text", text: `${words[each.id]}. ${messageOf(each, writing)}` })),
			...notMeasured(check, writing),
		],
	};
}

type Words = ReturnType<typeof say<typeof checkWords>>;

function yearFacts(check: PlanCheck, words: Words, beside: BesidePlan | undefined): Fact[] {
	const { plan, outlook } = check.basis;
	const { target } = plan.settings;
	const expected = expectedYear(check);
	const cell = (id: string) => at(CHECK_SHEET, "year", id, "value");
	const known: Fact[] = [
		{ id: "target", label: words.target, cell: { ...money(target), ...(beside && { formula: beside.target }) } },
		{ id: "fact", label: words.fact, cell: money(outlook.fact) },
	];
	if (expected === undefined) return known;
	const short = expected < target;
	return [
		...known,
		{
			id: "rest",
			label: words.expectedRest,
			cell: money(expected - outlook.fact),
			explanation: words.expectedRestExplained,
		},
		{
			id: "expected",
			label: words.expected,
			cell: { ...money(expected), formula: formula`${cell("fact")}+${cell("rest")}` },
		},
		{
			id: "gap",
			label: short ? words.missing : words.surplus,
			cell: {
				kind: "money",
				value: short ? target - expected : expected - target,
				status: short ? LIGHTS[check.status === "ok" ? "warn" : check.status] : "good",
				formula: short
					? formula`${cell("target")}-${cell("expected")}`
					: formula`${cell("expected")}-${cell("target")}`,
			},
		},
	];
}

function checkTable(check: PlanCheck, writing: Writing): TableBlock {
	const words = say(checkWords, writing.language);
	return {
		kind: "table",
		id: "checks",
		primary: true,
		columns: [
			{ id: "check", title: words.check, role: "label" },
			{ id: "measured", title: words.measured },
			{ id: "limit", title: words.limit },
			{ id: "status", title: words.status, role: "label" },
			{ id: "needed", title: words.needed, role: "label", importance: "detail" },
		],
		rows: check.checks.map((each) => checkRow(each, writing, words)),
	};
}

function checkRow(check: Check, writing: Writing, words: Words): Row {
	const need = needOf(check, writing);
	return {
		id: check.id,
		cells: [
			text(words[check.id]),
			{ ...figureCell(check.measured, "needed"), status: LIGHTS[check.status] },
			figureCell(check.limit, "there"),
			{ kind: "text", text: words[check.status], status: LIGHTS[check.status] },
			need === undefined ? EMPTY : text(need),
		],
	};
}

function notMeasured({ unmeasured }: PlanCheck, { language }: Writing): Block[] {
	if (unmeasured.length === 0) return [];
	const [words, missing] = [say(checkWords, language), say(missingWords, language)];
	return [
		{ kind: "heading", text: words.notMeasuredHeading },
		{
			kind: "facts",
			id: "notMeasured",
			facts: unmeasured.map((each) => ({
				id: each.id,
				label: words[each.id],
				cell: UNKNOWN,
				explanation: missing[each.missing],
			})),
		},
	];
}
