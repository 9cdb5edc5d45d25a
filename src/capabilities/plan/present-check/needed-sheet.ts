/** What would have to be true for the target: one factor alone, all together, or more people. */
import type { Money } from "../../../core/money.ts";
import {
	addRates,
	ceiling,
	compareRates,
	divideRates,
	floor,
	ONE,
	type Rate,
	rateOf,
	ZERO,
} from "../../../core/rate.ts";
import { roundTo } from "../../../core/rounding.ts";
import { longName } from "../../../i18n/period-names.ts";
import { say } from "../../../i18n/words.ts";
import type { Block, Cell, Row, Sheet } from "../../../output/document.ts";
import { wholeUnit } from "../check/basis.ts";
import type { PlanCheck } from "../check/check.ts";
import type { Pace } from "../check/outlook.ts";
import type { Solution } from "../check/solve.ts";
import { checkWords } from "../words-check.ts";
import { count, money, share, text, UNKNOWN } from "./cells.ts";
import { numberOf, type Writing } from "./writing.ts";

/** So many months of starting are shown; the JSON has them all. */
const STARTS = 6;

/** The sheet; none where the present pace is enough, or not known. */
export function neededSheet(check: PlanCheck, writing: Writing): Sheet[] {
	const { solution, basis } = check;
	const { pace } = basis.outlook;
	if (solution === undefined || pace === undefined || compareRates(solution.stretch, ONE) <= 0) return [];
	const words = say(checkWords, writing.language);
	const months = basis.outlook.rest.reduce((sum, { part }) => addRates(sum, part), ZERO);
	return [
		{
			id: "needed",
			title: words.neededSheet,
			blocks: [
				{ kind: "text", text: words.neededNote(writing.share(solution.stretch)) },
				{
					kind: "table",
					id: "factors",
					columns: [
						{ id: "factor", title: words.factor, role: "label" },
						{ id: "now", title: words.now },
						{ id: "alone", title: words.alone },
						{ id: "together", title: words.together(writing.growth(lessOne(solution.mix.ratio))) },
					],
					rows: factorRows(solution, pace, months, wholeUnit(basis), words),
				},
				...hiring(check, writing),
			],
		},
	];
}

type Words = ReturnType<typeof say<typeof checkWords>>;

function factorRows(solution: Solution, pace: Pace, months: Rate, unit: Money, words: Words): Row[] {
	const now = roundTo(floor(pace.averageDeal), unit, "floor");
	const { mix } = solution;
	const perMonth = (deals: bigint): Cell => number(divideRates(rateOf(deals, 1n), months));
	return [
		{
			id: "averageDeal",
			cells: [text(words.averageDealFactor), money(now), money(solution.averageDeal), money(mix.averageDeal)],
		},
		{
			id: "conversion",
			cells: [
				text(words.conversionFactor),
				optional(pace.conversion),
				solution.conversion && compareRates(solution.conversion, ONE) > 0
					? text(words.impossible)
					: optional(solution.conversion),
				optional(mix.conversion),
			],
		},
		{
			id: "decided",
			cells: [
				text(words.decidedFactor),
				number(divideRates(pace.decided, months)),
				perMonth(solution.decided),
				perMonth(mix.decided),
			],
		},
	];
}

function number(value: Rate): Cell {
	return { kind: "number", value: numberOf(value), decimals: 1 };
}

function optional(value: Rate | undefined): Cell {
	return value === undefined ? UNKNOWN : share(value);
}

function hiring({ hirings, basis }: PlanCheck, writing: Writing): Block[] {
	const { typical, ramp } = basis.team;
	if (hirings.length === 0 || typical === undefined) return [];
	const words = say(checkWords, writing.language);
	const steps = ramp.map((step) => writing.share(step)).join(", ");
	return [
		{ kind: "heading", text: words.hiringHeading },
		{ kind: "text", text: words.hiringNote(writing.money(ceiling(typical)), steps), tone: "note" },
		{
			kind: "table",
			id: "hiring",
			columns: [
				{ id: "start", title: words.start, role: "label" },
				{ id: "people", title: words.people },
			],
			rows: hirings.slice(0, STARTS).map(({ start, people }) => ({
				id: start.label,
				cells: [text(longName(start, writing.language)), count(Number(people))],
			})),
		},
	];
}

function lessOne(value: Rate): Rate {
	return addRates(value, rateOf(-1n, 1n));
}
