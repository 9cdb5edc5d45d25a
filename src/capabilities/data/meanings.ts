/** What the state of the data means for plan and reports, the most serious first. */
import type { Money } from "../../core/money.ts";
import type { Problem, ProblemFacts } from "../../core/problem.ts";
import type { Readings } from "./check.ts";
import type { DealFacts } from "./deal-facts.ts";

/** `bad`: plan and reports stop at it, or a number is missing in them. `warn`: they stand, but may say too little. */
export type Meaning = { readonly tone: "bad" | "warn" | "note" } & (
	| { readonly kind: "files-unusable"; readonly files: readonly string[] }
	| { readonly kind: "rows-stop"; readonly rows: number }
	| { readonly kind: "rows-left-out"; readonly rows: number; readonly amount: Money }
	| { readonly kind: "won-undated"; readonly count: number; readonly amount: Money | undefined }
	| { readonly kind: "won-without-amount"; readonly count: number }
	| { readonly kind: "no-closing-days" }
	| { readonly kind: "expected-days"; readonly header: string }
	| { readonly kind: "no-managers" }
	| { readonly kind: "stages-unknown"; readonly stages: readonly string[]; readonly deals: number }
	| { readonly kind: "stages-by-word"; readonly stages: readonly string[] }
	| { readonly kind: "people-unknown"; readonly people: number; readonly amount: Money }
	| { readonly kind: "people-alike"; readonly pairs: number }
	| { readonly kind: "no-owner"; readonly count: number; readonly amount: Money }
	| { readonly kind: "days-before-creation"; readonly count: number }
	| { readonly kind: "days-in-future"; readonly count: number }
	| { readonly kind: "nothing-won" }
	| { readonly kind: "loss-stages"; readonly staged: number; readonly lost: number }
	| { readonly kind: "no-staff" }
);

type Code = Problem["code"];

/** Everything that a head of sales should know before trusting a report made of this data. */
export function meaningsOf(readings: Readings, deals: DealFacts | undefined): readonly Meaning[] {
	const { staff, problems } = readings;
	return [
		...ofRows(readings),
		...(deals === undefined ? [] : ofDeals(deals, problems)),
		...ofStages(problems),
		...ofPeople(problems),
		...when<Meaning>(deals !== undefined && staff === undefined, { kind: "no-staff", tone: "note" }),
		...(deals === undefined ? [] : ofLosses(deals)),
	];
}

/** Files and rows that are not in any number. */
function ofRows({ files, allowRejects }: Readings): readonly Meaning[] {
	const rejected = files.reduce((rows, file) => rows + file.rejected, 0);
	const amount = files.reduce((sum, { sums }) => sum + (sums?.rejected ?? 0n), 0n);
	const unusable = files
		.filter((file) => file.used === 0 && (file.table === undefined || file.rejected === file.rows))
		.map(({ file }) => file);
	return [
		...when<Meaning>(unusable.length > 0, { kind: "files-unusable", tone: "bad", files: unusable }),
		...when<Meaning>(rejected > 0 && !allowRejects, { kind: "rows-stop", tone: "bad", rows: rejected }),
		...when<Meaning>(rejected > 0 && allowRejects, { kind: "rows-left-out", tone: "bad", rows: rejected, amount }),
	];
}

function ofStages(problems: readonly Problem[]): readonly Meaning[] {
	const unknown = factsOf(problems, "stage-unknown");
	const byWord = factsOf(problems, "stage-by-word").map(({ stage }) => stage);
	const stages = unknown.map(({ stage }) => stage);
	const deals = unknown.reduce((sum, { count }) => sum + count, 0);
	return [
		...when<Meaning>(unknown.length > 0, { kind: "stages-unknown", tone: "warn", stages, deals }),
		...when<Meaning>(byWord.length > 0, { kind: "stages-by-word", tone: "note", stages: byWord }),
	];
}

function ofPeople(problems: readonly Problem[]): readonly Meaning[] {
	const unknown = factsOf(problems, "person-unknown");
	const pairs = factsOf(problems, "person-looks-like").length;
	const [people, amount] = [unknown.length, unknown.reduce((sum, { won }) => sum + won, 0n)];
	return [
		...when<Meaning>(people > 0, { kind: "people-unknown", tone: "warn", people, amount }),
		...when<Meaning>(pairs > 0, { kind: "people-alike", tone: "warn", pairs }),
	];
}

function ofDeals({ count, won }: DealFacts, problems: readonly Problem[]): readonly Meaning[] {
	const found = <C extends Code>(code: C) => factsOf(problems, code);
	const lacks = (field: string) =>
		found("column-missing").some((facts) => facts.table === "deals" && facts.field === field);
	return [
		...when<Meaning>(count > 0 && won.count === 0, { kind: "nothing-won", tone: "bad" }),
		...when<Meaning>(lacks("closed"), { kind: "no-closing-days", tone: "bad" }),
		...when<Meaning>(won.undated > 0 && !lacks("closed"), {
			kind: "won-undated",
			tone: "warn",
			count: won.undated,
			amount: won.undatedAmount,
		}),
		...when<Meaning>(won.withoutAmount > 0, { kind: "won-without-amount", tone: "warn", count: won.withoutAmount }),
		...found("closing-expected").map(({ header }): Meaning => ({ kind: "expected-days", tone: "warn", header })),
		...when<Meaning>(lacks("manager"), { kind: "no-managers", tone: "warn" }),
		...(lacks("manager") ? [] : found("manager-missing")).map(
			(facts): Meaning => ({ kind: "no-owner", tone: "warn", count: facts.count, amount: facts.won }),
		),
		...found("closing-in-future").map(
			(facts): Meaning => ({ kind: "days-in-future", tone: "warn", count: facts.count }),
		),
		...found("closing-before-creation").map(
			(facts): Meaning => ({ kind: "days-before-creation", tone: "warn", count: facts.count }),
		),
	];
}

/** That conversions can be learned from stage to stage. */
function ofLosses({ lost: { count, staged } }: DealFacts): readonly Meaning[] {
	return when<Meaning>(staged > 0, { kind: "loss-stages", tone: "note", staged, lost: count });
}

function factsOf<C extends Code>(problems: readonly Problem[], code: C): readonly ProblemFacts[C][] {
	return problems.flatMap((problem) => (problem.code === code ? [problem.facts as ProblemFacts[C]] : []));
}

function when<T>(condition: boolean, meaning: T): readonly T[] {
	return condition ? [meaning] : [];
}
