/** Broken files never crash the reader, never hold it up, and never change a number in silence. Seeded, so that a failure stays. */
import { utils, write } from "@e965/xlsx";
import { describe, expect, it, vi } from "vitest";
import { bytesOf, relationships, sheetOf, workbook, worksheet, zipped } from "./build.ts";
import { readAll } from "./reading.ts";

const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>ООО &quot;Ромашка&quot;</t></r></is></c><c r="B2" s="1"><v>46112.5</v></c><c r="C2"><f>SUM(A1:B1)</f><v>1054.15</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row>`;
const strings = "<si><t>Сделка</t></si><si><r><t>Сум</t></r><r><t>ма</t></r></si>";
const built = { strings, formats: ["dd.mm.yyyy hh:mm"] } as const;

/** Whole numbers below `most`, the same for the same seed (mulberry32). */
function dice(seed: number): (most: number) => number {
	let state = seed;
	return (most) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
	};
}

/** The bytes with some changed: bits turned, a piece cut out, doubled, or overwritten by another. */
function mutated(bytes: Uint8Array, roll: (most: number) => number): Uint8Array {
	const changed = Uint8Array.from(bytes);
	const [from, to] = [roll(bytes.length), roll(bytes.length)];
	const length = 1 + roll(40);
	switch (roll(5)) {
		case 0:
			changed[from] = (changed[from] ?? 0) ^ (1 << roll(8));
			return changed;
		case 1:
			for (let times = roll(20); times >= 0; times--) changed[roll(bytes.length)] = roll(256);
			return changed;
		case 2:
			return Buffer.concat([changed.subarray(0, from), changed.subarray(from + length)]);
		case 3:
			return Buffer.concat([changed.subarray(0, from), changed.subarray(to, to + length), changed.subarray(from)]);
		default:
			return changed.copyWithin(from, to, to + length);
	}
}

const DEADLINE = 10_000;

async function readWithin(bytes: Uint8Array) {
	const started = performance.now();
	const read = await readAll(bytes);
	expect(performance.now() - started).toBeLessThan(DEADLINE);
	return read;
}

describe("mutated workbooks", () => {
	it.each([0, 6] as const)("archives packed at level %d give the same rows or a problem", async (level) => {
		const whole = sheetOf(rows, { ...built, level });
		const { sheets } = await readAll(whole);
		const roll = dice(20_260_331 + level);
		for (let run = 0; run < 400; run++) {
			const read = await readWithin(mutated(whole, roll));
			if (read.problems.length === 0)
				expect(read.sheets.map((each) => each.rows)).toEqual(sheets.map((each) => each.rows));
		}
	});

	it("parts of any contents are read or refused", async () => {
		const roll = dice(31_032_026);
		const parts = {
			"xl/worksheets/sheet1.xml": worksheet(rows),
			"xl/sharedStrings.xml": `<sst>${strings}</sst>`,
			"xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy&quot; г.&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
			"xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="С" r:id="rId1"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels": relationships([["rId1", "…/worksheet", "worksheets/sheet1.xml"]]),
		};
		const names = Object.keys(parts) as (keyof typeof parts)[];
		for (let run = 0; run < 400; run++) {
			const name = names[roll(names.length)] as keyof typeof parts;
			const broken = { ...parts, [name]: mutated(bytesOf(parts[name]), roll) };
			const { problems } = await readWithin(workbook({ sheets: [{}], ...built, parts: broken, level: 0 }));
			for (const problem of problems) expect(problem.place?.file).toBe("book.xlsx");
		}
	});

	it("old workbooks, which have no checksums, are read or refused in time", async () => {
		const silent = vi.spyOn(console, "error").mockImplementation(() => {});
		const sheet = utils.aoa_to_sheet([
			["Сделка", "Сумма"],
			["ООО «Ромашка»", 1054.15],
		]);
		const whole = new Uint8Array(write(utils.book_new(sheet, "С"), { type: "buffer", bookType: "xls" }) as Uint8Array);
		const roll = dice(1997);
		for (let run = 0; run < 300; run++) await readWithin(mutated(whole, roll));
		silent.mockRestore();
	});

	it("files of mere noise behind each signature are read or refused", async () => {
		const roll = dice(19);
		const noise = (length: number) => Uint8Array.from({ length }, () => roll(256));
		const heads = ["PK\u0003\u0004", "PK\u0005\u0006", "<html><table><tr><td>", "<?xml?>", ""].map((text) =>
			bytesOf(text),
		);
		for (const head of heads) {
			for (let run = 0; run < 20; run++) await readWithin(Buffer.concat([head, noise(roll(500))]));
		}
		expect((await readAll(zipped({ "xl/workbook.xml": noise(100) }))).problems).toHaveLength(1);
	});
});
