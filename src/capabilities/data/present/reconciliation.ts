/** The reconciliation: every row and every amount that was read was used, set aside with a reason, or not readable. */
import type { Block, Column, Row, TableBlock } from "../../../output/document.ts";
import type { CheckedFile, RowSums } from "../checked-file.ts";
import { count, ids, money, shownNames, sumDown, text, type View } from "./view.ts";

const SHEET = "summary";
const KEYS = ["read", "used", "setAside", "rejected"] as const;
type Key = (typeof KEYS)[number];

/** The tables of rows, of amounts and of reasons, those that have something to say. */
export function reconciliation(view: View): readonly Block[] {
	const { words, check } = view;
	const withSums = check.files.flatMap(({ file, sums }) => (sums === undefined ? [] : [{ file, sums }]));
	const reasons = reasonRows(view);
	return [
		{ kind: "heading", text: words.reconciliationHeading },
		{ ...table(view, "rows", check.files.map(rowsOf)), primary: true },
		...(withSums.length === 0
			? []
			: ([
					{ kind: "heading", text: words.sumsHeading },
					table(
						view,
						"sums",
						withSums.map(({ file, sums }) => ({ file, values: sums })),
					),
					...(check.files.some(({ rejected }) => rejected > 0)
						? ([{ kind: "text", text: words.sumsNote, tone: "note" }] as const)
						: []),
				] satisfies Block[])),
		...(reasons.length === 0
			? []
			: ([{ kind: "heading", text: words.reasonsHeading }, reasonTable(view, reasons)] satisfies Block[])),
	];
}

interface Line {
	readonly file: string;
	readonly values: Readonly<Record<Key, number>> | RowSums;
}

function rowsOf({ file, rows, used, setAside, rejected }: CheckedFile): Line {
	return { file, values: { read: rows, used, setAside, rejected } };
}

function table({ words }: View, id: "rows" | "sums", lines: readonly Line[]): TableBlock {
	const rowIds = ids("file", lines.length);
	const names = shownNames(lines);
	const columns: Column[] = [
		{ id: "file", title: words.file, role: "label" },
		{ id: "read", title: id === "rows" ? words.rowsRead : words.sumRead },
		{ id: "used", title: words.used },
		{ id: "setAside", title: words.setAside },
		{ id: "rejected", title: words.rejected },
	];
	const rows = lines.map(
		({ values }, index): Row => ({
			id: rowIds[index] ?? "",
			cells: [text(names[index] ?? ""), ...KEYS.map((key) => cell(values[key]))],
		}),
	);
	const total: Row = {
		id: "total",
		role: "total",
		cells: [
			text(words.total),
			...KEYS.map((key) => cell(added(lines.map(({ values }) => values[key])), sumDown(SHEET, id, key, rowIds))),
		],
	};
	return { kind: "table", id, columns, rows: lines.length > 1 ? [...rows, total] : rows };
}

function cell(value: number | bigint, formula?: Parameters<typeof count>[1]) {
	return typeof value === "bigint" ? money(value, formula) : count(value, formula);
}

function added(values: readonly (number | bigint)[]): number | bigint {
	return typeof values[0] === "bigint"
		? values.reduce<bigint>((sum, value) => sum + BigInt(value), 0n)
		: values.reduce<number>((sum, value) => sum + Number(value), 0);
}

function reasonRows({ check, words }: View): readonly Row[] {
	const names: Readonly<Record<string, string>> = {
		blank: words.blank,
		total: words.totalRow,
		header: words.header,
		identical: words.identical,
		product: words.product,
		older: words.older,
	};
	const shown = shownNames(check.files);
	return check.files.flatMap(({ aside }, index) =>
		Object.entries(aside).map(([reason, rows]) => ({
			id: `${reason}${index + 1}`,
			cells: [text(shown[index] ?? ""), text(names[reason] ?? reason), count(rows)],
		})),
	);
}

function reasonTable({ words }: View, rows: readonly Row[]): TableBlock {
	const columns: Column[] = [
		{ id: "file", title: words.file, role: "label" },
		{ id: "reason", title: words.reason, role: "label" },
		{ id: "rows", title: words.rows },
	];
	return { kind: "table", id: "reasons", columns, rows };
}
