/** What changed between two plans, as a document. */
import type { Currency } from "../../core/money.ts";
import type { Language } from "../../i18n/language.ts";
import { say } from "../../i18n/words.ts";
import { writtenDay, writtenPercent } from "../../i18n/written.ts";
import type { Block, Document, Fact, Sheet } from "../../output/document.ts";
import { type ComparedPlan, differs, isEmpty, isSame, type MeasureDiff, type PlanDiff } from "./life/diff.ts";
import { versionName } from "./life/version.ts";
import { isCounted } from "./measure.ts";
import { countedSheet } from "./present/counted.ts";
import { movedBlock } from "./present/dimension/moved.ts";
import { count, money, text } from "./present/view.ts";
import { amountTable, type ChangeLine, periodLine } from "./present-diff/amounts.ts";
import { peopleByMonth, peopleTable } from "./present-diff/people.ts";
import { settingsTable } from "./present-diff/settings.ts";
import type { DiffView } from "./present-diff/view.ts";
import { measureTitle } from "./words/measures.ts";
import { lifeWords } from "./words-life.ts";

/** The whole document, in the language; where nothing differs, it says just that. */
export function presentDiff(diff: PlanDiff, before: ComparedPlan, after: ComparedPlan, language: Language): Document {
	const words = say(lifeWords, language);
	const names = { before: nameOf(before, words), after: nameOf(after, words) };
	const view = { diff, language, words, before, after, names };
	const { year } = after.figures;
	return {
		name: "plan-diff",
		title: words.diffTitle(year.label),
		subtitle: `${sideOf(view, before)} → ${sideOf(view, after)}`,
		currency: currencyOf(diff, after),
		sheets: isEmpty(diff)
			? [sameSheet(view)]
			: [...ownSheets(view, after), ...diff.measures.flatMap((each) => measureSheets(view, each))],
	};
}

function ownSheets(view: DiffView, { figures }: ComparedPlan): Sheet[] {
	const sheets = [changesSheet(view), ...peopleSheets(view)];
	return figures.currency.code === "" ? sheets.map(countedSheet) : sheets;
}

/** The money that any of the plans is in. */
function currencyOf({ measures }: PlanDiff, { figures }: ComparedPlan): Currency {
	const further = measures.flatMap((each) => each.figures.after ?? each.figures.before ?? []);
	return [figures, ...further].map(({ currency }) => currency).find(({ code }) => code !== "") ?? figures.currency;
}

/** The same sheets for a further measure; none where nothing of it differs. */
function measureSheets(view: DiffView, measure: MeasureDiff): Sheet[] {
	if (isSame(measure)) return [];
	const title = measureTitle(measure.measure, view.language);
	const own = { ...view, diff: { ...measure, settings: [], measures: [] } };
	return [changesSheet(own), ...peopleSheets(own)].map((sheet) => {
		const there = isCounted(measure.measure) ? countedSheet(sheet) : sheet;
		const blocks = there.blocks.map((block) =>
			movedBlock(unmarked(block), (reference) => ({ ...reference, sheet: `${reference.sheet}-${measure.measure}` })),
		);
		return { ...there, id: `${sheet.id}-${measure.measure}`, title: view.words.ofMeasure(sheet.title, title), blocks };
	});
}

/** csv writes the plan's own people. */
function unmarked(block: Block): Block {
	return block.kind === "table" ? { ...block, primary: false } : block;
}

function nameOf({ version, figures }: ComparedPlan, words: DiffView["words"]): string {
	return version === undefined ? words.now : versionName(figures.year, version.number);
}

function sideOf({ words, language }: DiffView, plan: ComparedPlan): string {
	const { version } = plan;
	if (version === undefined) return words.now;
	return words.side(nameOf(plan, words), writtenDay(version.frozen, language), version.author ?? "");
}

function sameSheet({ words }: DiffView): Sheet {
	return { id: "changes", title: words.diffSheet, blocks: [{ kind: "text", text: words.same }] };
}

function changesSheet(view: DiffView): Sheet {
	const { diff, words, language, after } = view;
	const periods = (periodChanges: PlanDiff["months"]) => periodChanges.map((change) => periodLine(change, language));
	const year: ChangeLine = { id: after.figures.year.label, name: words.year(after.figures.year.label), ...diff.target };
	const teams = diff.teams.map((team, index): ChangeLine => {
		return { ...team, id: `team${index + 1}`, name: team.name === "" ? words.noTeam : team.name };
	});
	return {
		id: "changes",
		title: words.diffSheet,
		blocks: [
			{ kind: "facts", id: "facts", facts: facts(view) },
			...part(diff.settings.length, words.settingsHeading, () => settingsTable(view)),
			...part(diff.quarters.length, words.quartersHeading, () =>
				amountTable(view, "quarters", words.period, periods(diff.quarters), year),
			),
			...part(diff.months.length, words.monthsHeading, () =>
				amountTable(view, "months", words.period, periods(diff.months), year),
			),
			...part(teams.length, words.teamsHeading, () => amountTable(view, "teams", words.team, teams)),
		],
	};
}

/** A headed block, where there is anything to show. */
function part(rows: number, heading: string, block: () => Block): Block[] {
	return rows === 0 ? [] : [{ kind: "heading", text: heading }, block()];
}

function facts(view: DiffView): Fact[] {
	const { diff, words, after, names } = view;
	const people = diff.people.length + diff.unchangedPeople;
	const reason = after.version?.reason;
	return [
		...(reason === undefined ? [] : [{ id: "reason", label: words.reasonOf(names.after), cell: text(reason) }]),
		...changeFact("target", words.target, diff.target, view),
		...(differs(diff.vacancies) ? changeFact("vacancies", words.vacancies, diff.vacancies, view) : []),
		...(people === 0
			? []
			: [
					{
						id: "people",
						label: words.changedPeople,
						cell: count(diff.people.length),
						...(diff.unchangedPeople === 0 ? {} : { explanation: words.unchangedPeople(diff.unchangedPeople) }),
					},
				]),
	];
}

function changeFact(id: string, label: string, change: PlanDiff["target"], view: DiffView): Fact[] {
	const { before = 0n, after = 0n } = change;
	if (!differs(change)) return [{ id, label, cell: money(after) }];
	const now = { id: `${id}After`, label: `${label}, ${view.names.after}`, cell: money(after) };
	return [
		{ id: `${id}Before`, label: `${label}, ${view.names.before}`, cell: money(before) },
		before === 0n ? now : { ...now, explanation: growthInWords(before, after, view) },
	];
}

function growthInWords(before: bigint, after: bigint, { words, language }: DiffView): string {
	const growth = Number(after - before) / Number(before);
	const written = writtenPercent(Math.abs(growth), 1, language);
	return growth < 0 ? words.less(written) : words.more(written);
}

function peopleSheets(view: DiffView): Sheet[] {
	const { diff, words } = view;
	if (diff.people.length === 0) return [];
	const shifted = diff.people.some((person) => person.months.length > 0);
	return [
		{
			id: "people",
			title: words.peopleSheet,
			print: "landscape",
			blocks: [{ kind: "text", text: words.peopleNote, tone: "note" }, peopleTable(view)],
		},
		...(shifted
			? [
					{
						id: "months",
						title: words.monthsSheet,
						print: "landscape",
						audience: "workbook",
						blocks: [peopleByMonth(view)],
					} as const,
				]
			: []),
	];
}
