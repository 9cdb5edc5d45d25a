/** The sheet of everything that was assumed, in marked cells that the workbook follows. */
import { minorPerMajor } from "../../../core/money.ts";
import type { Fact, Input, Sheet } from "../../../output/document.ts";
import { fixedBlocks } from "./assumptions/fixed.ts";
import { monthTable } from "./assumptions/months.ts";
import { seatTable } from "./assumptions/seats.ts";
import { weightEvidence } from "./assumptions/weights.ts";
import { hedgeId, rampId } from "./refs.ts";
import { changeable, money, percent, type View } from "./view.ts";
import { exactOr } from "./working/exact.ts";

/** The whole sheet. Without working formulas nothing is marked as changeable, since nothing would follow. */
export function assumptionsSheet(view: View): Sheet {
	const { words, plan, working } = view;
	const { target, unit } = plan.settings;
	return {
		id: "assumptions",
		title: words.assumptionsSheet,
		audience: "workbook",
		print: "landscape",
		blocks: [
			working
				? { kind: "text", text: words.assumptionsNote, tone: "note" }
				: { kind: "text", text: words.tooLarge, tone: "warning" },
			{
				kind: "facts",
				id: "goal",
				facts: [
					{
						id: "target",
						label: words.target,
						cell: changeable(view, money(target), targetInput(view)),
					},
					...exactness(view),
					{
						id: "unit",
						label: words.unit,
						cell: changeable(view, money(unit), { accepts: "money", min: 0.01, key: "plan.round" }),
					},
					...hedgeFacts(view),
					...rampFacts(view),
				],
			},
			{ kind: "heading", text: words.monthsHeading },
			monthTable(view),
			...(view.seats.length === 0 ? [] : [{ kind: "heading", text: words.seatsHeading } as const, seatTable(view)]),
			...(view.seats.length === 0 ? [] : fixedBlocks(view)),
			...weightEvidence(view),
		],
	};
}

/** A target that the formulas can follow: whole in the currency's own unit where it is so already, and not too large. */
function targetInput({ plan, working }: View): Input {
	const { target, currency } = plan.settings;
	const one = minorPerMajor(currency);
	const largest = working === undefined || working.largest < target ? undefined : Number(working.largest / one);
	return {
		accepts: target % one === 0n ? "count" : "money",
		min: 0,
		...(largest !== undefined && { max: largest }),
		key: "plan.target",
	};
}

/** Says beside the inputs whether the formulas are still exact. */
function exactness(view: View): Fact[] {
	const { words, working } = view;
	if (working === undefined) return [];
	const how = exactOr(view, working, words.exact, words.inexact);
	return [{ id: "exact", label: words.exactness, cell: { kind: "text", text: words.exact, formula: how } }];
}

/** How much more the levels carry, where they do. */
function hedgeFacts(view: View): Fact[] {
	const { words, plan } = view;
	const { hedge } = plan.settings;
	const fact = (level: "people" | "teams", label: string): Fact[] =>
		hedge[level].numerator === 0n
			? []
			: [
					{
						id: hedgeId(level),
						label,
						cell: changeable(view, percent(hedge[level]), { accepts: "percent", min: 0, key: `plan.hedge.${level}` }),
					},
				];
	return [...fact("teams", words.hedgeTeams), ...fact("people", words.hedgePeople)];
}

/** How strong newcomers are in their first months. */
function rampFacts(view: View): Fact[] {
	return view.plan.settings.ramp.map((strength, index) => ({
		id: rampId(index + 1),
		label: view.words.ramp(index + 1),
		cell: changeable(view, percent(strength), { accepts: "percent", min: 0, max: 1, key: `plan.ramp.${index}` }),
	}));
}
