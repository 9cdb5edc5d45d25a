/** The year's number seen from several sides, beside the target. */
import { addDays } from "../../../../core/day.ts";
import { type Money, minorPerMajor } from "../../../../core/money.ts";
import type { Rate } from "../../../../core/rate.ts";
import { roundTo } from "../../../../core/rounding.ts";
import { writtenDay, writtenMoney, writtenPercent } from "../../../../i18n/written.ts";
import { type Block, formula, type Row } from "../../../../output/document.ts";
import type { Candidate } from "../../goal/candidates.ts";
import { at } from "../refs.ts";
import { money, text, type View } from "../view.ts";

const SHEET = "summary";
const TABLE = "sides";

/** The table; nothing where there is only one side. */
export function sideBlocks(view: View): Block[] {
	const { words, plan } = view;
	if (plan.candidates.length < 2) return [];
	return [
		{ kind: "heading", text: words.sidesHeading },
		{
			kind: "table",
			id: TABLE,
			columns: [
				{ id: "side", title: words.side, role: "label" },
				{ id: "amount", title: words.amount },
				{ id: "against", title: words.targetAgainst },
				{ id: "how", title: words.source, role: "label", importance: "detail" },
			],
			rows: plan.candidates.map((candidate) => sideRow(view, candidate)),
		},
	];
}

function sideRow(view: View, candidate: Candidate): Row {
	const { words, plan } = view;
	const { amount, chosen, view: side } = candidate;
	const { target } = plan.settings;
	const shown = whole(amount, view);
	const own = at(SHEET, TABLE, side.kind, "amount");
	const goal = at(SHEET, "facts", "target", "value");
	const label = words.sides(side.kind);
	return {
		id: side.kind,
		cells: [
			text(chosen ? words.chosenSide(label) : label),
			money(shown, side.kind === "given" && view.working !== undefined ? [goal] : undefined),
			{
				kind: "percent",
				value: rounded(Number(target) / Number(shown) - 1),
				decimals: 1,
				formula: formula`ROUND(${goal}/${own}-1,3)`,
			},
			text(explained(view, candidate)),
		],
	};
}

/** To the tenth of a percent that is shown, so that nothing is a red minus nothing. */
function rounded(share: number): number {
	return (Math.sign(share) * Math.round(Math.abs(share) * 1000)) / 1000 + 0;
}

function explained(view: View, { view: side }: Candidate): string {
	const { words, plan, language } = view;
	const { currency } = plan.settings;
	switch (side.kind) {
		case "given":
			return words.sideGiven;
		case "profit":
			return words.sideProfit(writtenMoney(side.profit, currency, language), percentText(side.margin, language));
		case "last": {
			if (side.window === undefined) return words.given;
			const { from, until } = side.window;
			return words.sideLast(writtenDay(from, language), writtenDay(addDays(until, -1), language));
		}
		case "growth":
			return words.sideGrowth(growthText(side.factor, language));
		case "trend":
			return words.sideTrend(growthText(side.factor, language));
		case "capacity": {
			const productivity = writtenMoney(whole(side.productivity, view), currency, language);
			return side.ofHistory ? words.sideCapacityLearned(productivity) : words.sideCapacity(productivity);
		}
	}
}

/** Kopecks say nothing of such sums. */
function whole(amount: Money, { plan }: View): Money {
	return roundTo(amount, minorPerMajor(plan.settings.currency), "half-up");
}

function growthText({ numerator, denominator }: Rate, language: View["language"]): string {
	const growth = Number(numerator) / Number(denominator) - 1;
	return `${growth < 0 ? "" : "+"}${writtenPercent(growth, 1, language)}`;
}

function percentText({ numerator, denominator }: Rate, language: View["language"]): string {
	return writtenPercent(Number(numerator) / Number(denominator), 1, language);
}
