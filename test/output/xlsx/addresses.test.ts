/** References by id become addresses; a reference to nothing is refused with its ids. */
import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/output/document/layout.ts";
import { type Document, formula, type Reference, type TableBlock } from "../../../src/output/document.ts";
import { type AddressBook, addressBook, columnLetters } from "../../../src/output/xlsx/addresses.ts";
import { RUB } from "./sample-plan.ts";

function table(id: string, rows: readonly string[]): TableBlock {
	const columns = [
		{ id: "name", title: "Name" },
		{ id: "sum", title: "Sum" },
	];
	const cells = [{ kind: "text", text: id } as const, { kind: "count", value: 1 } as const];
	return { kind: "table", id, columns, rows: rows.map((row) => ({ id: row, cells })) };
}

const DOCUMENT: Document = {
	name: "plan",
	title: "Plan",
	subtitle: "2026",
	currency: RUB,
	sheets: [
		{
			id: "one",
			title: "It's one",
			blocks: [
				{ kind: "heading", text: "Facts" },
				{ kind: "facts", id: "facts", facts: [{ id: "target", label: "Target", cell: { kind: "count", value: 7 } }] },
				table("first", ["a", "b", "c"]),
			],
		},
		{ id: "two", title: "Two", blocks: [table("second", ["a", "twice", "twice"])] },
	],
};

function cell(sheet: string, block: string, row: string, column: string, more: Partial<Reference> = {}): Reference {
	return { sheet, block, from: { row, column }, ...more };
}

function book(document = DOCUMENT): AddressBook {
	return addressBook(layOut(document, "en"));
}

describe("the address book", () => {
	it("counts the title, the subtitle, headings and blank rows", () => {
		expect(book().address(cell("one", "facts", "target", "value"), "one")).toBe("$B$5");
		expect(book().address(cell("one", "first", "a", "name"), "one")).toBe("$A$8");
		expect(book().address(cell("two", "second", "a", "sum"), "two")).toBe("$B$5");
	});

	it("names the sheet, quoted, where the reader stands on another", () => {
		expect(book().address(cell("one", "first", "b", "sum"), "two")).toBe("'It\u2019s one'!$B$9");
		expect(book().address(cell("two", "second", "a", "sum"))).toBe("'Two'!$B$5");
	});

	it("writes ranges from the upper left corner, whichever corners are given", () => {
		const range = cell("one", "first", "c", "sum", { to: { row: "a", column: "name" } });
		expect(book().address(range, "one")).toBe("$A$8:$B$10");
	});

	it("writes each kind of relative address", () => {
		const written = (absolute: NonNullable<Reference["absolute"]>) =>
			book().address(cell("one", "first", "a", "sum", { absolute, to: { row: "b", column: "sum" } }), "one");
		expect(written("both")).toBe("$B$8:$B$9");
		expect(written("none")).toBe("B8:B9");
		expect(written("row")).toBe("B$8:B$9");
		expect(written("column")).toBe("$B8:$B9");
	});

	it("puts references into a formula", () => {
		const target = cell("one", "facts", "target", "value");
		const sum = cell("two", "second", "a", "sum", { absolute: "none" });
		expect(book().formula(formula`ROUND(${target}*${sum},-3)`, "two")).toBe("ROUND('It\u2019s one'!$B$5*B5,-3)");
	});

	it("gives the cells of a row or a column, and refuses a rectangle", () => {
		const row = cell("one", "first", "b", "name", { to: { row: "b", column: "sum" } });
		expect(book().line(row)).toEqual([
			{ kind: "text", text: "first" },
			{ kind: "count", value: 1 },
		]);
		const rectangle = cell("one", "first", "a", "name", { to: { row: "b", column: "sum" } });
		expect(() => book().line(rectangle)).toThrow(/not one row or column/);
	});

	it.each([
		["sheet", cell("three", "first", "a", "sum")],
		["block", cell("one", "third", "a", "sum")],
		["row", cell("one", "first", "z", "sum")],
		["column", cell("one", "first", "a", "z")],
		["opposite corner", cell("one", "first", "a", "sum", { to: { row: "z", column: "sum" } })],
		["one row of two with the same id", cell("two", "second", "twice", "sum")],
	])("refuses a reference whose %s does not exist, naming the ids", (_, reference) => {
		expect(() => book().address(reference)).toThrow(JSON.stringify(reference));
	});
});

it("columnLetters counts as spreadsheets do", () => {
	expect([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnLetters)).toEqual([
		"A",
		"Z",
		"AA",
		"AZ",
		"BA",
		"ZZ",
		"AAA",
		"XFD",
	]);
});
