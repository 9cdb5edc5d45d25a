/** Who carries what is left, and how far ahead or behind each is. */
import { shortName } from "../../../i18n/period-names.ts";
import { type Cell, type Column, formula, type Row, type Sheet, type TableBlock } from "../../../output/document.ts";
import { totalsOf } from "../life/revision.ts";
import { across, at, down, sumOf } from "../present/refs.ts";
import { money, text } from "../present/view.ts";
import type { NamedLine, RevisionView } from "./view.ts";

const SHEET = "people";
const SUMS = ["planYear", "planClosed", "factClosed", "debt", "restPlan", "rest"] as const;

/** The whole sheet; only for a plan that has people. */
export function peopleSheet(view: RevisionView): Sheet {
	return { id: SHEET, title: view.words.peopleSheet, print: "landscape", blocks: [table(view)] };
}

function table(view: RevisionView): TableBlock {
	const { words, lines } = view;
	return {
		kind: "table",
		id: SHEET,
		primary: true,
		freezeColumns: 2,
		columns: [
			{ id: "team", title: words.team, role: "label", importance: "detail" },
			{ id: "manager", title: words.manager, role: "label" },
			{ id: "planYear", title: words.planYear, importance: "detail" },
			{ id: "planClosed", title: words.planClosed },
			{ id: "factClosed", title: words.factClosed },
			{ id: "debt", title: words.debtSoFar },
			{ id: "restPlan", title: words.restPlan, importance: "detail" },
			{ id: "rest", title: words.rest, role: "subtotal" },
			{ id: "growth", title: words.restGrowth },
			...monthsLeft(view).map(
				({ period }): Column => ({
					id: period.label,
					title: shortName(period, view.language),
					importance: "detail",
				}),
			),
		],
		rows: [...lines.map((line) => lineRow(view, line)), totalRow(view)],
	};
}

function monthsLeft({ revision: { months } }: RevisionView) {
	return months.filter(({ status }) => status !== "closed");
}

function lineRow(view: RevisionView, { id, team, name, months }: NamedLine): Row {
	const { words } = view;
	const { plan, closed, rest } = totalsOf(months);
	const left = months.filter(({ status }) => status !== "closed");
	const own = (column: string) => at(SHEET, SHEET, id, column);
	const [first, last] = [left[0]?.period.label ?? "", left.at(-1)?.period.label ?? ""];
	const ofPeople = view.revision.people.some((person) => person.name === name);
	return {
		id,
		cells: [
			text(ofPeople && team === "" ? words.noTeam : team),
			text(name),
			money(plan, formula`${own("planClosed")}+${own("restPlan")}`),
			money(closed.plan),
			money(closed.fact),
			money(closed.fact - closed.plan, formula`${own("factClosed")}-${own("planClosed")}`),
			money(rest.plan),
			money(rest.revised, sumOf([across(SHEET, SHEET, id, first, last)])),
			growthCell(id, rest),
			...left.map(({ revised }) => money(revised)),
		],
	};
}

function growthCell(id: string, { plan, revised }: { readonly plan: bigint; readonly revised: bigint }): Cell {
	if (plan === 0n) return { kind: "unknown" };
	const live = formula`${at(SHEET, SHEET, id, "rest")}/${at(SHEET, SHEET, id, "restPlan")}-1`;
	return { kind: "percent", value: Number(revised) / Number(plan) - 1, decimals: 1, formula: live };
}

function totalRow(view: RevisionView): Row {
	const { words, lines } = view;
	const [first, last] = [lines[0]?.id ?? "", lines.at(-1)?.id ?? ""];
	const all = lines.map(({ months }) => totalsOf(months));
	const sum = (of: (line: (typeof all)[number]) => bigint) => all.reduce((total, line) => total + of(line), 0n);
	const rest = { plan: sum((line) => line.rest.plan), revised: sum((line) => line.rest.revised) };
	const closed = { plan: sum((line) => line.closed.plan), fact: sum((line) => line.closed.fact) };
	const values = [
		sum(({ plan }) => plan),
		closed.plan,
		closed.fact,
		closed.fact - closed.plan,
		rest.plan,
		rest.revised,
	];
	const column = (id: string) => sumOf([down(SHEET, SHEET, id, first, last)]);
	return {
		id: "total",
		role: "total",
		cells: [
			text(""),
			text(words.total),
			...SUMS.map((id, index) => money(values[index] ?? 0n, column(id))),
			growthCell("total", rest),
			...monthsLeft(view).map(({ period: { label } }) => {
				const ofLine = (line: NamedLine) => line.months.find(({ period }) => period.label === label)?.revised ?? 0n;
				return money(
					lines.reduce((total, line) => total + ofLine(line), 0n),
					column(label),
				);
			}),
		],
	};
}
