/** The sheets of stages, people and months: the deals as reports will count them. */
import { parsePeriod } from "../../../core/period.ts";
import { longName } from "../../../i18n/period-names.ts";
import type { Cell, Row, Sheet } from "../../../output/document.ts";
import type { DealFacts, ManagerFacts, StageFacts } from "../deal-facts.ts";
import { count, ids, money, sumDown, text, type View } from "./view.ts";

/** What each stage counts as, and where that is known from. */
export function stagesSheet({ stages }: DealFacts, view: View): Sheet {
	const { words } = view;
	const statuses = { won: words.isWon, lost: words.isLost, open: words.isOpen };
	return {
		id: "stages",
		title: words.stagesSheet,
		blocks: [
			{
				kind: "table",
				id: "stages",
				columns: [
					{ id: "stage", title: words.stage, role: "label" },
					{ id: "status", title: words.status, role: "label" },
					{ id: "count", title: words.deals },
					{ id: "amount", title: words.amount },
					{ id: "source", title: words.source, role: "label" },
				],
				rows: stages.map((stage, index) => ({
					id: `stage${index + 1}`,
					cells: [
						text(stage.stage === "" ? words.noStage : stage.stage),
						text(statuses[stage.status]),
						count(stage.count),
						money(stage.amount),
						sourceCell(stage, view),
					],
				})),
			},
		],
	};
}

function sourceCell({ stage, source }: StageFacts, { words, check }: View): Cell {
	const known: Readonly<Record<string, string>> = {
		settings: words.fromSettings,
		profile: words.fromProfile,
		column: words.fromColumn,
		word: words.fromWord,
	};
	const near = check.nearestStages.get(stage);
	const unknown = near === undefined ? words.fromNowhere : words.nearestIs(words.fromNowhere, near);
	const told = known[source];
	return told === undefined ? text(unknown, "warn") : text(told);
}

/** Who won what, and what is odd about the name. */
export function peopleSheet({ managers }: DealFacts, view: View): Sheet {
	const { words } = view;
	const remarks = managers.map((manager) => remarkCell(manager, view));
	const remarked = remarks.some(({ kind }) => kind !== "empty");
	const rowIds = ids("person", managers.length);
	const sums = {
		count: managers.reduce((sum, each) => sum + each.count, 0),
		won: managers.reduce((sum, each) => sum + each.won, 0),
	};
	const amount = managers.reduce((sum, each) => sum + each.amount, 0n);
	const total: Row = {
		id: "total",
		role: "total",
		cells: [
			text(words.total),
			count(sums.count, sumDown("people", "people", "count", rowIds)),
			count(sums.won, sumDown("people", "people", "won", rowIds)),
			money(amount, sumDown("people", "people", "amount", rowIds)),
			...(remarked ? [{ kind: "empty" } as const] : []),
		],
	};
	return {
		id: "people",
		title: words.peopleSheet,
		blocks: [
			{
				kind: "table",
				id: "people",
				columns: [
					{ id: "manager", title: words.manager, role: "label" },
					{ id: "count", title: words.deals },
					{ id: "won", title: words.wonCount },
					{ id: "amount", title: words.wonAmount },
					...(remarked ? [{ id: "remark", title: words.remark, role: "label" } as const] : []),
				],
				rows: [
					...managers.map(
						(each, index): Row => ({
							id: rowIds[index] ?? "",
							cells: [
								text(each.manager === "" ? words.noOwner : each.manager),
								count(each.count),
								count(each.won),
								money(each.amount),
								...(remarked ? [remarks[index] ?? { kind: "empty" as const }] : []),
							],
						}),
					),
					total,
				],
			},
		],
	};
}

function remarkCell({ manager }: ManagerFacts, { words, check }: View): Cell {
	const standing = check.standings.get(manager);
	if (standing === undefined || standing.kind === "staff") return { kind: "empty" };
	const { kind, near } = standing;
	const told = near === undefined ? words.notInStaff : kind === "alike" ? words.alike(near) : words.nearestPerson(near);
	return text(told, "warn");
}

/** What was won in each month of closing, what has no day, and the sum of both: all that was won. */
export function monthsSheet({ months, won }: DealFacts, view: View): Sheet {
	const { words, language } = view;
	const row = (id: string, name: string, number: number, cell: Cell, role?: Row["role"]): Row => ({
		id,
		...(role === undefined ? {} : { role }),
		cells: [text(name), count(number), cell],
	});
	const undated = won.undated === 0 ? [] : [row("undated", words.noDate, won.undated, money(won.undatedAmount))];
	const rows = [
		...months.map(({ period, won: number, amount }) => {
			const month = parsePeriod(period);
			return row(period, month === undefined ? period : longName(month, language), number, money(amount));
		}),
		...undated,
	];
	const rowIds = rows.map(({ id }) => id);
	const total: Row = {
		id: "total",
		role: "total",
		cells: [
			text(words.total),
			count(won.count, sumDown("months", "months", "won", rowIds)),
			money(won.amount, sumDown("months", "months", "amount", rowIds)),
		],
	};
	const [first, last] = [months[0]?.period, months.at(-1)?.period];
	const down = (column: string) => ({
		sheet: "months",
		block: "months",
		from: { row: first ?? "", column },
		to: { row: last ?? "", column },
	});
	return {
		id: "months",
		title: words.monthsSheet,
		blocks: [
			...(months.length < 2
				? []
				: [
						{
							kind: "chart" as const,
							id: "chart",
							title: words.chart,
							form: "columns" as const,
							categories: down("month"),
							series: [{ title: words.wonAmount, values: down("amount"), tone: "main" as const }],
							values: "money" as const,
						},
					]),
			{
				kind: "table",
				id: "months",
				columns: [
					{ id: "month", title: words.month, role: "label" },
					{ id: "won", title: words.wonCount },
					{ id: "amount", title: words.amount },
				],
				rows: [...rows, total],
			},
		],
	};
}
