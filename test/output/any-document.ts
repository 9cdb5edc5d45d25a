/** Documents of any shape, with any text in them, for laws that every renderer must keep. */
import fc from "fast-check";
import { dayFromNumber } from "../../src/core/day.ts";
import type { Block, Cell, Column, Document, Row, TableBlock } from "../../src/output/document.ts";

/** Any text a file may hold, and what is special to one form or another. */
const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 40 }),
	fc.string({ unit: "binary", maxLength: 12 }),
	fc.constantFrom(
		"Иванов Иван",
		"李伟 отдел",
		"a|b\\|c",
		'x";,\n\r\ty',
		"=1+1",
		"-5",
		"@SUM(A1)",
		"<b>&amp;",
		"👩‍👩‍👧 e\u0301",
		"`*_[x](y)",
	),
);

const status = fc.constantFrom("good", "warn", "bad", undefined) as fc.Arbitrary<"good" | "warn" | "bad" | undefined>;

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
	fc.constant<Cell>({ kind: "empty" }),
	fc.constant<Cell>({ kind: "unknown" }),
	fc.record({ text: anyText, status }).map(({ text, status }): Cell => withStatus({ kind: "text", text }, status)),
	fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map((value): Cell => ({ kind: "money", value })),
	fc.integer({ min: -99_999, max: 99_999 }).map((value): Cell => ({ kind: "count", value })),
	fc.double({ min: -1000, max: 1000, noNaN: true }).map((value): Cell => ({ kind: "number", value, decimals: 2 })),
	fc.double({ min: -10, max: 10, noNaN: true }).map((value): Cell => ({ kind: "percent", value })),
	fc.integer({ min: 0, max: 40_000 }).map((value): Cell => ({ kind: "day", value: dayFromNumber(value) })),
);

function withStatus(cell: Extract<Cell, { kind: "text" }>, status: "good" | "warn" | "bad" | undefined): Cell {
	return status === undefined ? cell : { ...cell, status };
}

const anyColumn = (id: string): fc.Arbitrary<Column> =>
	fc.record({
		id: fc.constant(id),
		title: anyText,
		importance: fc.constantFrom("main", "detail"),
		role: fc.constantFrom("label", "value", "subtotal", "total"),
	});

const anyRow = (id: string, columns: number): fc.Arbitrary<Row> =>
	fc.record({
		id: fc.constant(id),
		role: fc.constantFrom("value", "value", "group", "subtotal", "total"),
		cells: fc.array(anyCell, { minLength: columns, maxLength: columns }),
	});

/** A table of up to 8 columns and 8 rows. */
export const anyTable: fc.Arbitrary<TableBlock> = fc
	.record({ columns: fc.integer({ min: 1, max: 8 }), rows: fc.integer({ min: 0, max: 8 }) })
	.chain(({ columns, rows }) =>
		fc.record({
			kind: fc.constant("table" as const),
			id: fc.constant("table"),
			columns: fc.tuple(...Array.from({ length: columns }, (_, index) => anyColumn(`c${index}`))),
			rows: fc.tuple(...Array.from({ length: rows }, (_, index) => anyRow(`r${index}`, columns))),
		}),
	);

const anyOtherBlock: fc.Arbitrary<Block> = fc.oneof(
	anyText.map((text): Block => ({ kind: "heading", text })),
	fc
		.record({ text: anyText, tone: fc.constantFrom("plain", "note", "warning") })
		.map((block): Block => ({ kind: "text", ...block }) as Block),
	fc.array(fc.record({ label: anyText, cell: anyCell, explanation: anyText }), { maxLength: 4 }).map(
		(facts): Block => ({
			kind: "facts",
			id: "facts",
			facts: facts.map((fact, index) => ({ id: `f${index}`, ...fact })),
		}),
	),
);

/** A chart of the second column over the first, all rows. */
function chartOf(table: TableBlock): readonly Block[] {
	const [first, second] = table.columns;
	const top = table.rows[0];
	const bottom = table.rows.at(-1);
	if (!first || !second || !top || !bottom) return [];
	const over = (column: string) => ({
		sheet: "sheet",
		block: "table",
		from: { row: top.id, column },
		to: { row: bottom.id, column },
	});
	const series = [{ title: second.title, values: over(second.id) }];
	return [
		{
			kind: "chart",
			id: "chart",
			title: "График",
			form: "columns",
			categories: over(first.id),
			series,
			values: "money",
		},
	];
}

/** A document of one table, its chart, and other blocks around. */
export const anyDocument: fc.Arbitrary<Document> = fc
	.record({ title: anyText, subtitle: anyText, table: anyTable, others: fc.array(anyOtherBlock, { maxLength: 3 }) })
	.map(({ title, subtitle, table, others }) => ({
		name: "plan",
		title,
		subtitle,
		currency: { code: "RUB", decimals: 2 },
		sheets: [{ id: "sheet", title: "Лист", blocks: [...others, table, ...chartOf(table)] }],
	}));

/** A document that is one table. */
export function documentOf(table: TableBlock): Document {
	return {
		name: "plan",
		title: "План",
		currency: { code: "RUB", decimals: 2 },
		sheets: [{ id: "sheet", title: "Лист", blocks: [table] }],
	};
}
