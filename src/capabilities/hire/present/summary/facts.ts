/** The key facts of the estimate; those that can follow the marked cells do. */
import { rateNumber } from "../../../../core/rate.ts";
import { type Fact, type Formula, formula } from "../../../../output/document.ts";
import { at } from "../../../plan/present/refs.ts";
import { count, money, text } from "../../../plan/present/view.ts";
import { monthsColumn } from "../months.ts";
import { allMonths, BUDGET, MONTHS, ofRole } from "../refs.ts";
import { otherDuties } from "../responsible.ts";
import { day, type View } from "../view.ts";

export function facts(view: View): Fact[] {
	const { words, estimate, priced, months } = view;
	const { demand, schedule, hires, emptyDay } = estimate;
	const target = demand.reduce((sum, month) => sum + month.target, 0n);
	const opens = hires.map(({ dates }) => dates.openBy).sort((a, b) => a - b);
	const [first] = opens;
	const total = (column: string): Formula => [at(MONTHS, MONTHS, "total", column)];
	return [
		{
			id: "goal",
			label: words.goal,
			cell: money(target, total("target")),
			explanation: words.goalExplained(months[0]?.label ?? "", months.at(-1)?.label ?? ""),
		},
		{
			id: "short",
			label: words.shortWithout,
			cell: money(shortage(view), shortageFormula(view)),
			explanation: words.shortExplained,
		},
		{ id: "starts", label: words.startsProposed, cell: count(schedule.starts, total("starts")) },
		...(first === undefined ? [] : [{ id: "openBy", label: words.firstVacancy, cell: day(first) }]),
		...(priced && schedule.starts > 0
			? [
					{
						id: "cost",
						label: words.costTotal,
						cell: money(schedule.total, total("cost")),
						explanation: words.costExplained,
					},
				]
			: []),
		...paybackFact(view),
		...chanceFact(view),
		...(emptyDay === undefined
			? []
			: [
					{
						id: "emptyDay",
						label: words.emptyDay,
						cell: money(emptyDay, emptyDayFormula(view)),
						explanation: words.emptyDayExplained,
					},
				]),
		...otherDuties(estimate.settings).map(({ duty, who }, index) => ({
			id: `duty${index}`,
			label: duty,
			cell: text(who),
		})),
	];
}

function chanceFact({ words, estimate }: View): Fact[] {
	const { risk } = estimate;
	if (risk === undefined) return [];
	const chance = { kind: "percent", value: rateNumber(risk.probability), decimals: 0 } as const;
	return [{ id: "chance", label: words.chanceOfAll, cell: chance, explanation: words.chanceExplained }];
}

/** What is missing in the months that the team and the agreed starts do not carry. */
function shortage({ estimate: { demand, available } }: View): bigint {
	return demand.reduce((sum, { required }, month) => {
		const gap = required - (available[month] ?? 0n);
		return gap > 0n ? sum + gap : sum;
	}, 0n);
}

function shortageFormula(view: View): Formula {
	const { agreed } = view;
	const there = agreed
		? formula`${monthsColumn(view, "team")}+${monthsColumn(view, "agreed")}`
		: [monthsColumn(view, "team")];
	const required = monthsColumn(view, "required");
	return formula`ROUND(SUMPRODUCT((${required}>${there})*(${required}-(${there}))),2)`;
}

/** The first month from which margin less cost stays at zero or above. */
function paybackFact(view: View): Fact[] {
	const { words, estimate, months } = view;
	const { payback } = estimate;
	if (payback === undefined) return [];
	const month = months.find(({ period }) => period.label === payback.period?.label);
	const [balance, total, label] = ["balance", "total", "month"].map((id) => allMonths(view, BUDGET, BUDGET, id));
	const last = at(BUDGET, BUDGET, months.at(-1)?.id ?? "", "balance");
	if (balance === undefined || total === undefined || label === undefined) return [];
	const place = formula`(ROW(${balance})-${rowBefore(view)})`;
	const negative = formula`SUMPRODUCT(MAX((${balance}<0)*${place}))+1`;
	const paid = formula`${months.length + 1}-SUMPRODUCT(MAX((${total}>0)*(${months.length + 1}-${place})))`;
	const found = formula`INDEX(${label},MIN(${months.length},MAX(${negative},${paid})))`;
	return [
		{
			id: "payback",
			label: words.payback,
			cell: {
				kind: "text",
				text: month?.label ?? words.notPaidBack,
				formula: formula`IF(${last}<0,"${words.notPaidBack}",${found})`,
			},
			explanation: words.paybackExplained,
		},
	];
}

/** The row above the first month. */
function rowBefore({ months }: View): Formula {
	return formula`(ROW(${at(BUDGET, BUDGET, months[0]?.id ?? "", "balance")})-1)`;
}

/** A month's productivity over the working days of an average month. */
function emptyDayFormula({ roles, estimate: { demand } }: View): Formula | undefined {
	const [role] = roles;
	if (role === undefined) return undefined;
	const days = demand.reduce((sum, { workdays }) => sum + workdays, 0);
	return formula`ROUND(${ofRole(role, "productivity")}*${demand.length}/${days},2)`;
}
