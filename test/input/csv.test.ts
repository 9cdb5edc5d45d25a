/** Text files become rows: csv-spectrum, line numbers, quotes, dialects. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectDialect } from "../../src/input/dialect.ts";
import { ENCODINGS } from "../../src/input/encoding.ts";
import { type FileFacts, type FileOptions, openFile } from "../../src/input/open-table.ts";
import type { RawRow } from "../../src/input/rows.ts";
import { tableBytes, worldOf } from "./table-file.ts";

const SPECTRUM = join(import.meta.dirname, "../../../shared/data/csv-spectrum");

async function read(
	content: Uint8Array | string,
	options: FileOptions = {},
): Promise<{ rows: RawRow[]; facts: FileFacts }> {
	const opened = await openFile(worldOf({ "t.csv": content }), "t.csv", options);
	const rows: RawRow[] = [];
	for await (const batch of opened.tables[0]?.batches() ?? []) rows.push(...batch);
	return { rows, facts: opened.facts() };
}

describe.skipIf(!existsSync(SPECTRUM))("csv-spectrum", () => {
	const files = existsSync(SPECTRUM) ? readdirSync(join(SPECTRUM, "csvs")) : [];
	it.each(files)("%s reads as its JSON says", async (file) => {
		const { rows } = await read(readFileSync(join(SPECTRUM, "csvs", file)));
		const [header, ...records] = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
		const objects = records.map(({ cells }) =>
			Object.fromEntries(header?.cells.map((name, index) => [name, cells[index]]) ?? []),
		);
		expect(objects).toEqual(JSON.parse(readFileSync(join(SPECTRUM, "json", file.replace(".csv", ".json")), "utf8")));
	});
});

describe("rows of a text file", () => {
	it("know the first line of their record", async () => {
		const { rows } = await read('a;b\n"1\n2\r\n3";4\r\n\n5;6\r7;8');
		expect(rows.map(({ line, cells }) => [line, cells.length])).toEqual([
			[1, 2],
			[2, 2],
			[5, 1],
			[6, 2],
			[7, 2],
		]);
	});

	it("are cut the same wherever the pieces of the file meet", async () => {
		const text = 'ключ;"знач""ение"\r\n"два\r\nряда";б\r\n';
		const whole = (await read(text)).rows;
		for (let end = 1; end < 20; end++) {
			const padded = await read(`${"я".repeat(end)};б\r\n${text}`);
			expect(padded.rows.slice(1).map(({ cells }) => cells)).toEqual(whole.map(({ cells }) => cells));
		}
	});

	it("say which quotes were mended", async () => {
		const { rows, facts } = await read('a;b\n1;ООО "Роза"\n2;"х"\n"ООО "Ёж"";3\n"в ""кавычках""";4\n');
		expect(rows.map(({ cells }) => cells[0])).toEqual(["a", "1", "2", '"ООО "Ёж""', 'в "кавычках"']);
		expect(facts.text?.repairedLines).toEqual([2, 4]);
	});

	it("tell the line of a quote that is never closed, and keep what stands before it", async () => {
		const { rows, facts } = await read('a;b\n1;2\n3;"4\n5;6\n7;8\n');
		expect(facts.text?.unclosedQuote).toBe(3);
		expect(rows.map(({ line }) => line)).toEqual([1, 2]);
	});

	it("tell the lines on which a UTF-8 file is damaged", async () => {
		const good = new TextEncoder().encode(`Менеджер;Сумма\n${"Иванов;1\n".repeat(9000)}`);
		const bad = Uint8Array.from(good);
		bad[bad.length - 20] = 0xff;
		const { facts } = await read(bad);
		expect(facts.text?.encoding).toBe("utf-8");
		expect(facts.text?.brokenLines).toEqual([9000]);
	});

	it("wait with the encoding until a letter is met", async () => {
		const late = `Manager;Sum\n${"Ivanov;1\n".repeat(20_000)}`;
		const { rows, facts } = await read(
			Buffer.concat([Buffer.from(late), tableBytes([["Иванов Иван", "2"]], { encoding: "windows-1251" })]),
		);
		expect(facts.text?.encoding).toBe("windows-1251");
		expect(rows.at(-1)?.cells[0]).toBe("Иванов Иван,2");
	});

	it("have quotes escaped by a backslash, where the file does so", async () => {
		const { rows } = await read('a,b\n1,"ООО \\"Роза\\" и Ко"\n2,"в"\n');
		expect(rows[1]?.cells).toEqual(["1", 'ООО "Роза" и Ко']);
	});
});

describe("the dialect", () => {
	it.each([
		["a;b\n1,5;2\n3,5;4\n", ";"],
		["Отчёт, за март, по отделу\n\na\tb\n1,5\t2\n3,5\t4\n", "\t"],
		['a,b\n"1;2;3",4\n"5;6;7",8\n', ","],
		["a|b|c\n1,0|2|3\n4,5|6|7\n", "|"],
		["sep=,\r\na,b\r\n1;2,3\r\n", ","],
		["one column\nno more\n", ","],
	])("of %j is %j", (text, delimiter) => {
		expect(detectDialect(text).delimiter).toBe(delimiter);
	});
});

describe("apostrophes around cells", () => {
	const cellsOf = async (text: string, options: FileOptions = {}) =>
		(await read(text, options)).rows.map(({ cells }) => cells);

	it("keep delimiters, line ends and doubled apostrophes in the cell", async () => {
		const text = "'Менеджер';'Сумма'\n'Иванов; Иван';'1 200,50'\n'O''Brien\nPat';'1''200'\n'';'5'\n";
		const { rows, facts } = await read(text);
		expect(facts.text?.quote).toBe("'");
		expect(facts.text?.repairedLines).toEqual([]);
		expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
			[1, "Менеджер", "Сумма"],
			[2, "Иванов; Иван", "1 200,50"],
			[3, "O'Brien\nPat", "1'200"],
			[5, "", "5"],
		]);
	});

	it.each([
		["every text quoted, no number", "'Имя';'Сумма'\n'О''Нил';100\n'Ким';200\n", ["О'Нил", "100"]],
		["bare headers", "Имя;Сумма\n'Ким';200\n'Ли';100\n", ["Ким", "200"]],
		["only what needs it", "Имя;Сумма\n'Ким; Юн';200\nЛи;100\nПак;100\n", ["Ким; Юн", "200"]],
		["a comma inside each amount", "'Имя';'Сумма'\n'Ким';'1 200,50'\n'Ли';'3,50'\n", ["Ким", "1 200,50"]],
		["backslashes", "'Имя','Сумма'\n'O\\'Brien, Pat','200'\n'Ли','100'\n", ["O'Brien, Pat", "200"]],
		["sep=", "sep=;\n'Имя';'Сумма'\n'Ким; Юн';'200'\n", undefined],
	])("are quotes: %s", async (_, text, second) => {
		const { rows, facts } = await read(text);
		expect(facts.text?.quote).toBe("'");
		if (second !== undefined) expect(rows[1]?.cells).toEqual(second);
		else
			expect(rows.map(({ cells }) => cells)).toEqual([
				["Имя", "Сумма"],
				["Ким; Юн", "200"],
			]);
	});

	it.each([
		["a name", "Имя;Сумма\nO'Brien;1\nД'Артаньян;2\n"],
		["marks of groups", "Имя;Сумма\nКим;1'200'000\nЛи;3'400,50\n"],
		["a name in quotes of its own, once", "Имя;Сумма\n'Ромашка';1\nЛи;2\nПак;3\n"],
		["Excel's mark of text", "ID;Сумма\n'0012;1\n'0013;2\n'0014;3\n"],
		["a list inside a cell of another delimiter", "ID;Теги;Сумма\n1;'vip','new';5\n2;'vip','old';6\n"],
		["quotes of the other kind", "Имя;Сумма\n\"Ким; Юн\";1\n'Ли';2\n'Пак';3\n"],
	])("are letters: %s", async (_, text) => {
		const { facts } = await read(text);
		expect(facts.text?.quote).toBe('"');
		const expected = text
			.trim()
			.split("\n")
			.map((line) => line.replaceAll('"', ""));
		expect((await cellsOf(text)).map((cells) => cells.join(";"))).toEqual(expected);
	});

	it("are what the user says they are", async () => {
		expect(await cellsOf("Имя;Сумма\n'Ким';1\n'Ли';2\n", { quote: '"' })).toContainEqual(["'Ли'", "2"]);
		expect(await cellsOf("Имя;Сумма\n'Ким';1\nЛи;2\nПак;3\nЮн;4\n", { quote: "'" })).toContainEqual(["Ким", "1"]);
	});

	it("tell the line where one inside a cell isn't doubled", async () => {
		const { facts } = await read("'Имя';'Сумма'\n'Ким';'1'\n'O'Brien';'2'\n'Ли';'3'\n");
		expect(facts.text).toMatchObject({ quote: "'", repairedLines: [3] });
	});
});

describe("any table", () => {
	const letter = fc.constantFrom(..."абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖ АБВ 0123456789 \"';,|\t\n-.");
	const cell = fc.string({ unit: letter, maxLength: 12 }).map((text) => text.trim());
	const table = fc
		.integer({ min: 2, max: 5 })
		.chain((columns) =>
			fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 3, maxLength: 12 }),
		);
	const HEADER = ["Менеджер", "Сумма сделки", "Дата закрытия", "Этап сделки", "Название сделки"];

	it("wholly between apostrophes is known by itself", async () => {
		const form = fc.record({ delimiter: fc.constantFrom(",", ";", "\t", "|"), lineEnd: fc.constantFrom("\n", "\r\n") });
		await fc.assert(
			fc.asyncProperty(table, form, async (body, written) => {
				const rows = [HEADER.slice(0, body[0]?.length), ...body];
				const { rows: found, facts } = await read(tableBytes(rows, { ...written, quoted: true, quote: "'" }));
				expect(facts.text).toMatchObject({ quote: "'", delimiter: written.delimiter });
				expect(found.map(({ cells }) => cells)).toEqual(rows);
			}),
			{ numRuns: 100 },
		);
	});

	it("written in any dialect and encoding reads back the same", async () => {
		const form = fc.record({
			delimiter: fc.constantFrom(",", ";", "\t", "|"),
			lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
			encoding: fc.constantFrom(...ENCODINGS.filter((each) => each !== "windows-1252")),
			quoted: fc.boolean(),
			open: fc.boolean(),
			quote: fc.constantFrom('"' as const, "'" as const),
		});
		await fc.assert(
			fc.asyncProperty(table, form, async (body, written) => {
				const rows = [HEADER.slice(0, body[0]?.length), ...body];
				// a file with few quoted cells need not tell which quotes it has, so it is said
				const options = { encoding: written.encoding, delimiter: written.delimiter as ",", quote: written.quote };
				const { rows: found } = await read(tableBytes(rows, written), options);
				const kept = found.filter(({ cells }) => cells.length > 1);
				expect(kept.map(({ cells }) => cells)).toEqual(rows);
			}),
			{ numRuns: 150 },
		);
	});
});
