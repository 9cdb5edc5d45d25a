/** The plan as a document: summary, people, assumptions, method, and the working behind them. */
import type { Day } from "../../core/day.ts";
import type { Language } from "../../i18n/language.ts";
import { writtenDay } from "../../i18n/written.ts";
import type { Block, Document, Fact, Sheet } from "../../output/document.ts";
import type { Plan } from "./decompose.ts";
import { isCounted } from "./measure.ts";
import { currencyOfPlans } from "./measures/together.ts";
import { NO_PARTS, type PlanParts } from "./parts.ts";
import { assumptionsSheet } from "./present/assumptions.ts";
import { countedSheet } from "./present/counted.ts";
import { teamsSheet } from "./present/dimension/teams.ts";
import { lineSheets } from "./present/dimension.ts";
import { withMeasures } from "./present/measures.ts";
import { methodSheet } from "./present/method.ts";
import { forOnePerson, partSheets } from "./present/parts.ts";
import { peopleSheet } from "./present/people.ts";
import { sourceSheet } from "./present/source.ts";
import { summarySheet } from "./present/summary.ts";
import { type View, viewOf } from "./present/view.ts";
import { workingSheet } from "./present/working.ts";

/** What a workbook shows of the plan's check: lines of the first sheet, and sheets of its own. */
export interface ShownCheck {
	readonly facts: readonly Fact[];
	readonly sheets: readonly Sheet[];
}

/** The whole document, in the language. `typed`: the options that the plan was asked for with. */
export function presentPlan(
	plan: Plan,
	asOf: Day,
	language: Language,
	parts: PlanParts = NO_PARTS,
	typed: Readonly<Record<string, string>> = {},
	check: ShownCheck = { facts: [], sheets: [] },
): Document {
	const view = viewOf(plan, language);
	const { words, working } = view;
	const lines = parts.lines && lineSheets(view, parts.lines);
	const ofTeams = plan.settings.by === "team" && parts.lines === undefined && view.seats.length > 0;
	const shown = lines === undefined ? (ofTeams ? [teamsSheet(view)] : []) : [lines.plan];
	const { company, measure, year } = plan.settings;
	const own: readonly Sheet[] = [
		withFacts(summarySheet(view), check.facts),
		...shown,
		...peopleSheets(view, shown.length > 0),
		...partSheets(view, parts, asOf),
		...check.sheets,
		withBlocks(assumptionsSheet(view), lines?.assumptions ?? []),
		withBlocks(methodSheet(view), [
			...(lines === undefined ? [] : [lines.method]),
			...(parts.measures.length === 0 ? [] : [{ kind: "text", text: words.measuresMethod } as const]),
		]),
		...(working === undefined ? [] : [workingSheet(view, working)]),
		...(lines?.working === undefined ? [] : [lines.working]),
	];
	const sheets = forOnePerson(withMeasures(view, isCounted(measure) ? own.map(countedSheet) : own, parts), parts);
	return {
		name: "plan",
		title: words.title(year.label),
		subtitle: [company, words.asOf(writtenDay(asOf, language))].filter((part) => part !== undefined).join(", "),
		currency: currencyOfPlans(plan, parts.measures),
		sheets: [...sheets, sourceSheet(view, asOf, sheets, typed, parts.measures)],
	};
}

/** By people; where something else was asked for, the workbook keeps them and a chat doesn't see them. */
function peopleSheets(view: View, besides: boolean): Sheet[] {
	if (view.seats.length === 0) return [];
	const sheet = peopleSheet(view);
	if (!besides) return [sheet];
	const blocks = sheet.blocks.map((block) => (block.kind === "table" ? { ...block, primary: false } : block));
	return [{ ...sheet, blocks, audience: "workbook" }];
}

/** More lines in the sheet's first block of labelled values. */
function withFacts(sheet: Sheet, more: readonly Fact[]): Sheet {
	const first = sheet.blocks.find(({ kind }) => kind === "facts");
	const blocks = sheet.blocks.map((block) =>
		block === first && block.kind === "facts" ? { ...block, facts: [...block.facts, ...more] } : block,
	);
	return { ...sheet, blocks };
}

function withBlocks(sheet: Sheet, more: readonly Block[]): Sheet {
	return { ...sheet, blocks: [...sheet.blocks, ...more] };
}
