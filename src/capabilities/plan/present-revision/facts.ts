/** The revised year in a few lines. */
import { divideRounded } from "../../../core/rounding.ts";
import { plural } from "../../../i18n/plural.ts";
import { writtenDay, writtenMoney, writtenPercent } from "../../../i18n/written.ts";
import type { Cell, Fact } from "../../../output/document.ts";
import { type Revision, totalsOf } from "../life/revision.ts";
import { versionName } from "../life/version.ts";
import { isCounted } from "../measure.ts";
import { money, text } from "../present/view.ts";
import type { RevisionView } from "./view.ts";

const WORKDAYS = {
	en: { one: "day", other: "days" },
	ru: { one: "рабочий день", few: "рабочих дня", many: "рабочих дней" },
} as const;

/** The block of labelled values. */
export function facts(view: RevisionView): Fact[] {
	const { words, revision } = view;
	return [
		{ id: "target", label: words.target, cell: money(revision.target) },
		...wonFacts(view),
		...remainingFacts(view),
		{ id: "plan", label: words.startedFrom, cell: text(startedFrom(view)) },
		...(view.lines.length === 0
			? []
			: [{ id: "debt", label: words.debt, cell: text(revision.debt === "person" ? words.person : words.spread) }]),
	];
}

function wonFacts({ words, language, revision: { months, currency } }: RevisionView): Fact[] {
	const { closed } = totalsOf(months);
	const current = months.find(({ status }) => status === "current");
	const over = months.some(({ status }) => status === "closed");
	const written = writtenMoney(closed.plan, currency, language);
	const share = closed.plan === 0n ? undefined : Number(closed.fact) / Number(closed.plan);
	const won = { id: "closed", label: words.closedFact, cell: money(closed.fact) };
	return [
		...(over
			? [share === undefined ? won : { ...won, explanation: words.ofPlan(writtenPercent(share, 1, language), written) }]
			: []),
		...(current?.fact === undefined || current.fact === 0n
			? []
			: [{ id: "current", label: words.currentFact, cell: money(current.fact) }]),
	];
}

/** Of counted things a day has parts. */
function perWorkday({ remaining: { amount, workdays }, measure }: Revision): Cell {
	if (isCounted(measure)) return { kind: "number", value: Number(amount) / workdays, decimals: 2 };
	return money(divideRounded(amount, BigInt(workdays), "half-up"));
}

function remainingFacts({ words, language, revision }: RevisionView): Fact[] {
	const { amount, workdays } = revision.remaining;
	const word = plural(workdays, WORKDAYS[language], language);
	const explanation = words.workdaysLeft(workdays, word);
	const left = { id: "remaining", label: words.remaining, cell: money(amount), explanation };
	if (workdays === 0 || amount === 0n) return [left];
	return [left, { id: "perWorkday", label: words.perWorkday, cell: perWorkday(revision) }];
}

function startedFrom({ words, language, revision: { version } }: RevisionView): string {
	if (version === undefined) return words.current;
	return words.version(versionName(version.figures.year, version.number), writtenDay(version.frozen, language));
}
