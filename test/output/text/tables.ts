/** Small tables that the tests of several forms show. */
import type { TableBlock } from "../../../src/output/document.ts";

export const money = (roubles: number) => ({ kind: "money", value: BigInt(Math.round(roubles * 100)) }) as const;
export const text = (value: string) => ({ kind: "text", text: value }) as const;
export const empty = { kind: "empty" } as const;

/** A group with a total, months as details, statuses. */
export const quarters: TableBlock = {
	kind: "table",
	id: "plan",
	columns: [
		{ id: "team", title: "Отдел", role: "label" },
		{ id: "manager", title: "Менеджер", role: "label" },
		{ id: "2026-01", title: "Янв", importance: "detail" },
		{ id: "2026-02", title: "Фев", importance: "detail" },
		{ id: "2026-Q1", title: "I квартал", role: "subtotal" },
		{ id: "done", title: "Выполнение", role: "total" },
	],
	rows: [
		{ id: "g", role: "group", cells: [text("Регионы"), empty, empty, empty, empty, empty] },
		{
			id: "a",
			cells: [
				text("Регионы"),
				text("Петрова Анна"),
				money(1200),
				money(999.5),
				money(2199.5),
				{ kind: "percent", value: 1.05, status: "good" },
			],
		},
		{
			id: "b",
			cells: [
				text("Регионы"),
				text("Ли Вэй 李伟"),
				money(-300),
				{ kind: "unknown" },
				money(-300),
				{ kind: "percent", value: 0.876, status: "bad" },
			],
		},
		{ id: "t", role: "total", cells: [empty, text("Всего"), money(900), money(999.5), money(1899.5), empty] },
	],
};

export const people: TableBlock = {
	kind: "table",
	id: "people",
	columns: [
		{ id: "manager", title: "Менеджер" },
		{ id: "plan", title: "План" },
		{ id: "past", title: "Факт" },
	],
	rows: [
		{ id: "a", cells: [text("Петрова"), money(1200), money(1246)] },
		{ id: "b", cells: [text("Ли Вэй 李伟"), money(400), money(-100)] },
	],
};

/** As typed in a test, with ordinary spaces; the program groups digits with no-break ones. */
export function typed(rendered: string): string {
	return rendered.replaceAll("\u00a0", " ");
}
