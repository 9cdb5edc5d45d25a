/** The check in the plan's own workbook: its sheets, live where they can be, and a line for the first sheet. */
import type { Language } from "../../../i18n/language.ts";
import { longName } from "../../../i18n/period-names.ts";
import { say } from "../../../i18n/words.ts";
import { writtenDay, writtenMoney } from "../../../i18n/written.ts";
import { type Block, formula, type Sheet } from "../../../output/document.ts";
import type { CheckBeside, PlanCheck } from "../check/check.ts";
import type { Status } from "../check/finding.ts";
import { at } from "../present/refs.ts";
import type { ShownCheck } from "../present.ts";
import { checkInPlanWords } from "../words-check/in-plan.ts";
import { money } from "./cells.ts";
import { type BesidePlan, CHECK_SHEET, checkSheet } from "./check-sheet.ts";
import { evidenceSheets } from "./evidence-sheet.ts";
import { neededSheet } from "./needed-sheet.ts";
import { isUnchanged, planMonths } from "./plan-months.ts";
import { type Writing, writingOf } from "./writing.ts";

/** What the plan's workbook shows of its check; nothing where there is none to speak of. */
export function shownCheck(checked: CheckBeside | "impossible" | undefined, language: Language): ShownCheck {
	if (checked === undefined) return { facts: [], sheets: [] };
	const words = say(checkInPlanWords, language);
	if (checked === "impossible") {
		return { facts: [{ id: "check", label: words.label, cell: { kind: "text", text: words.impossible } }], sheets: [] };
	}
	const text = summed(checked.check, words);
	const live = formula`IF(${isUnchanged(checked.check)},"${text}","${words.changed}")`;
	return {
		facts: [{ id: "check", label: words.label, cell: { kind: "text", text, formula: live } }],
		sheets: sheetsOf(checked, writingOf(checked.check, language), words),
	};
}

/** For workbooks only. */
function sheetsOf(beside: CheckBeside, writing: Writing, words: Words): Sheet[] {
	const { check } = beside;
	const titles: Readonly<Record<string, string>> = { evidence: words.evidenceSheet, limits: words.limitsSheet };
	const sheets: Sheet[] = [
		{ ...checkSheet(check, writing, besidePlan(beside, writing)), print: "portrait" },
		...neededSheet(check, writing),
		...evidenceSheets(check, writing),
	];
	return sheets.map((sheet) => ({ ...sheet, title: titles[sheet.id] ?? sheet.title, audience: "workbook" }));
}

type Words = ReturnType<typeof say<typeof checkInPlanWords>>;

function summed({ checks }: PlanCheck, words: Words): string {
	const count = (status: Status) => checks.filter((check) => check.status === status).length;
	const [failed, warned] = [count("fail"), count("warn")];
	if (failed > 0) return words.failing(failed, warned, checks.length);
	return warned > 0 ? words.warning(warned, checks.length) : words.passing(checks.length);
}

/** What the check's sheet says besides, where the plan stands in the same workbook. */
function besidePlan({ check, doubted }: CheckBeside, writing: Writing): BesidePlan {
	const { language } = writing;
	const words = say(checkInPlanWords, language);
	const { plan, history } = check.basis;
	const { target, currency, measure } = plan.settings;
	const { best } = history;
	const notes = [
		words.note(writtenDay(history.until, language), writtenMoney(target, currency, language)),
		...(measure === "payments" ? [words.byDeals] : []),
		...(doubted ? [words.doubted] : []),
	];
	const state = formula`IF(${isUnchanged(check)},"${words.ofThis}","${words.ofEarlier}")`;
	return {
		target: [at("summary", "facts", "target", "value")],
		notes: notes.map((text): Block => ({ kind: "text", text, tone: "note" })),
		facts: [
			{ id: "state", label: words.state, cell: { kind: "text", text: words.ofThis, formula: state } },
			...(best === undefined
				? []
				: [
						{
							id: "record",
							label: words.record,
							cell: money(best.won),
							explanation: longName(best.period, language),
						},
					]),
		],
		blocks: [
			{ kind: "heading", text: words.monthsHeading },
			planMonths(check, writing, best && at(CHECK_SHEET, "year", "record", "value")),
		],
	};
}
