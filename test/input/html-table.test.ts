import { describe, expect, it } from "vitest";
import { htmlTables } from "../../src/input/html-table.ts";
import { openWorkbook } from "../../src/input/workbook.ts";
import { bytesOf } from "./workbook/build.ts";
import { codesOf, readAll, readCells } from "./workbook/reading.ts";

/** The cells of the only table. */
async function cellsOf(page: string) {
	const rows = [];
	for (const table of htmlTables(page)) for await (const batch of table.batches()) rows.push(...batch);
	return rows.map(({ cells }) => cells);
}

describe("tables of a web page", () => {
	it("reads what Bitrix24 calls Excel", async () => {
		const page = `<meta http-equiv="Content-type" content="text/html;charset=UTF-8" />
<table border="1"><thead><tr><th>ID</th><th>Название сделки</th><th>Сумма</th></tr></thead>
<tbody><tr><td style='mso-number-format:"\\@"'>0012</td><td>ООО &quot;Ромашка&quot; &amp; Ко</td><td>1&nbsp;054,00</td></tr>
<tr><td>13</td><td></td><td>0</td></tr></tbody></table>`;
		expect(await readCells(bytesOf(page))).toEqual([
			["ID", "Название сделки", "Сумма"],
			["0012", 'ООО "Ромашка" & Ко', "1\u00a0054,00"],
			["13", null, "0"],
		]);
	});

	it("forgives what is not closed", async () => {
		expect(await cellsOf("<TABLE><TR><TD>a<TD>b<TR><TD>c</TABLE>")).toEqual([["a", "b"], ["c"]]);
		expect(await cellsOf("<table><td>a<td>b")).toEqual([["a", "b"]]);
		expect(await cellsOf("<table><tbody><tr><td>a</td></tbody><tfoot><tr><td>b</table> <p>c")).toEqual([["a"], ["b"]]);
		expect(await cellsOf("</td></tr></table><td>nowhere</td>")).toEqual([]);
	});

	it("takes tags off and keeps lines apart", async () => {
		const page =
			"<table><tr><td> <b>one</b>\n <i>two</i><br/>three<p>four</p><div>five</div> </td><td>1 < 2 & <3</td></tr></table>";
		expect(await cellsOf(page)).toEqual([["one two\nthree\nfour\nfive", "1 < 2 & <3"]]);
	});

	it("puts a spanning cell into the first of its places only", async () => {
		const page = `<table><tr><td colspan="2">a</td><td rowspan=2>b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr><tr><td colspan=0>g</td><td colspan="x">h</td></tr></table>`;
		expect(await cellsOf(page)).toEqual([
			["a", null, "b", "c"],
			["d", "e", null, "f"],
			["g", "h"],
		]);
	});

	it("leaves out scripts, styles and comments", async () => {
		const page = `<style>td > a { content: "<td>x</td>" }</style><table><!-- <tr><td>old</td></tr> --><script>"<td>"</script><![if !x]><tr><td title="a > b" data-x='</td>'>kept</td></tr></table>`;
		expect(await cellsOf(page)).toEqual([["kept"]]);
	});

	it("decodes entities by name and number, and leaves unknown ones", async () => {
		const page =
			"<table><tr><td>&laquo;А&raquo; &#8381; &#x20BD; &mdash; &nosuch; &#0; &amp;lt; AT&T</td></tr></table>";
		expect(await cellsOf(page)).toEqual([["«А» ₽ ₽ — &nosuch; &#0; &lt; AT&T"]]);
	});

	it("gives a table within a cell as one of its own", async () => {
		const page = "<table><tr><td><table><tr><td>1<tr><td>2</table></td></tr><tr><td>after</td></tr></table>";
		const { sheets } = await readAll(bytesOf(`<html>${page}</html>`));
		expect(sheets.map(({ sheet, rows }) => [sheet, rows.map(({ line, cells }) => [line, ...cells])])).toEqual([
			["#1", [[2, "after"]]],
			[
				"#2",
				[
					[1, "1"],
					[2, "2"],
				],
			],
		]);
	});

	it.each(["windows-1251", "koi8-r"])("reads a page in %s as it declares", async (charset) => {
		const letters =
			{ "windows-1251": [0xd1, 0xf3, 0xec, 0xec, 0xe0], "koi8-r": [0xf3, 0xd5, 0xcd, 0xcd, 0xc1] }[charset] ?? [];
		const bytes = Buffer.concat([
			Buffer.from(`<html><head><meta charset="${charset}"></head><table><tr><td>`),
			Buffer.from(letters),
			Buffer.from("</td></tr></table>"),
		]);
		expect(await readCells(bytes)).toEqual([["Сумма"]]);
	});

	it("reads a page in UTF-16 and believes the letters before an old declaration", async () => {
		const page = `<html><meta charset="windows-1251"><table><tr><td>Сумма</td></tr></table>`;
		expect(await readCells(Buffer.from(`\ufeff${page}`, "utf16le"))).toEqual([["Сумма"]]);
		expect(await readCells(bytesOf(page))).toEqual([["Сумма"]]);
	});

	it("says that a page has no table: a sign-in page, most likely", async () => {
		expect(await codesOf(bytesOf("<!DOCTYPE html><html><body><form>Войдите</form></body></html>"))).toEqual([
			"page-without-table",
		]);
	});

	it("refuses a page that is nothing but width", async () => {
		const page = `<table>${`<tr>${"<td colspan=1000>x".repeat(100)}`.repeat(250)}</table>`;
		expect(await codesOf(bytesOf(page))).toEqual(["workbook-unsafe"]);
	});

	it.each(['<table><tr><td a="', "<table><td ", `${"<a ".repeat(9)}<`, "<!--", "<script>", "<td a='x".repeat(3), "&#"])(
		"takes %j, a hundred thousand times over, in its stride",
		async (piece) => {
			const started = performance.now();
			await openWorkbook(bytesOf(`<html>${piece.repeat(100_000)}`), "page.xls");
			expect(performance.now() - started).toBeLessThan(10_000);
		},
	);
});
