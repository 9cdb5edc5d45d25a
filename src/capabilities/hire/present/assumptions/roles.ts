/** What one person of a role brings in and costs. */
import { rateNumber } from "../../../../core/rate.ts";
import { writtenPercent } from "../../../../i18n/written.ts";
import type { Cell, Fact, Input } from "../../../../output/document.ts";
import { count, money, percent, text } from "../../../plan/present/view.ts";
import type { Contributions, CostSettings, RecruitingFee } from "../../settings/cost.ts";
import { changeable, decimal, type RoleView, type View } from "../view.ts";

const MONEY: Input = { accepts: "money", min: 0 };
const SHARE: Input = { accepts: "percent", min: 0, max: 1 };

export function roleFacts(view: View, role: RoleView): Fact[] {
	const { words, priced } = view;
	const { cost, ramp } = role.role;
	return [
		{
			id: "productivity",
			label: words.productivity,
			cell: changeable(money(role.monthly), MONEY),
			explanation: evidence(view, role),
		},
		...ramp.map((share, month) => ({
			id: `ramp${month + 1}`,
			label: words.ramp(month + 1),
			cell: changeable(percent(share), SHARE),
		})),
		...(priced && cost !== undefined ? costFacts(view, cost) : []),
	];
}

/** Where the productivity comes from. */
function evidence({ words }: View, { role, productivity }: RoleView): string {
	if (productivity?.evidence !== undefined) {
		return words.fromHistory(productivity.evidence.months, productivity.evidence.people);
	}
	if (role.productivity.from === "given") return words.fromGiven(role.productivity.is);
	return words.fromPlan;
}

function costFacts(view: View, cost: CostSettings): Fact[] {
	const { words } = view;
	const fact = (id: string, label: string, cell: Cell, explanation?: string): Fact => ({
		id,
		label,
		cell,
		...(explanation !== undefined && { explanation }),
	});
	const amount = (id: string, label: string, value: bigint) => fact(id, label, changeable(money(value), MONEY));
	return [
		amount("salary", words.salary, cost.salary),
		fact("commission", words.commission, changeable(percent(cost.commission), SHARE), words.commissionExplained),
		...(cost.floor === undefined
			? []
			: [
					amount("floor", words.floor, cost.floor.amount),
					fact("floorMonths", words.floorMonths, changeable(count(cost.floor.months), { accepts: "count", min: 0 })),
				]),
		fact(
			"contributions",
			words.contributions,
			text(contributionsText(view, cost.contributions)),
			words.contributionsExplained,
		),
		fee(view, cost.recruiting),
		amount("equipment", words.equipment, cost.equipment),
		amount("tools", words.tools, cost.tools),
		amount("training", words.training, cost.training),
		...(cost.headTime === undefined
			? []
			: [
					fact(
						"headHours",
						words.headHours,
						changeable(decimal(rateNumber(cost.headTime.hours), 1), { accepts: "number", min: 0 }),
					),
					amount("headHourly", words.headHourly, cost.headTime.hourly),
				]),
		...(cost.margin === undefined
			? []
			: [fact("margin", words.marginShare, changeable(percent(cost.margin), SHARE), words.marginExplained)]),
	];
}

function contributionsText({ words, language }: View, contributions: Contributions): string {
	if (contributions.by === "share")
		return words.contributionsShare(writtenPercent(rateNumber(contributions.share), 1, language));
	return words.contributionsRu(contributions.tariff, writtenPercent(rateNumber(contributions.injury), 1, language));
}

function fee({ words }: View, recruiting: RecruitingFee): Fact {
	if (recruiting.kind === "fixed")
		return { id: "fee", label: words.fee, cell: changeable(money(recruiting.amount), MONEY) };
	if (recruiting.kind === "annual-pay") {
		return { id: "fee", label: words.feeOfYear, cell: changeable(percent(recruiting.share), SHARE) };
	}
	const salaries = decimal(rateNumber(recruiting.salaries), 2);
	return { id: "fee", label: words.feeInSalaries, cell: changeable(salaries, { accepts: "number", min: 0 }) };
}
