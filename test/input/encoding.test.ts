/** Encodings are told apart by how the letters read, also where a table is mostly digits. */
import { describe, expect, it } from "vitest";
import { detectEncoding, ENCODINGS, type Encoding, encodingNamed } from "../../src/input/encoding.ts";
import { encoded, tableBytes } from "./table-file.ts";

const RUSSIAN = ENCODINGS.filter((encoding) => encoding !== "windows-1252");

/** Tables with little to go by. */
const TABLES: Readonly<Record<string, string[][]>> = {
	"mostly digits": [
		["Менеджер", "Сумма", "Дата закрытия"],
		...Array.from({ length: 500 }, (_, index) => [`${index}`, `${index * 7}`, "31.03.2026"]),
	],
	"capitals only": [
		["МЕНЕДЖЕР", "СУММА"],
		["ИВАНОВ", "1"],
	],
	"one short word": [["Этап", "1"]],
	"names and signs": [
		["Клиент", "Сумма"],
		["ООО «Ёлка» — №1", "1"],
		["Щукин & Ко", "2"],
	],
	"mixed with Latin": [
		["Deal - ID", "Название"],
		["SKU-17 Щётка XL", "Google Ads"],
		["CRM", "Битрикс24"],
	],
};

describe("the encoding", () => {
	for (const [name, rows] of Object.entries(TABLES)) {
		// in capitals alone MacCyrillic and cp866 are the same bytes
		const told = name === "capitals only" ? RUSSIAN.filter((encoding) => encoding !== "x-mac-cyrillic") : RUSSIAN;
		it.each(told)(`of a table with ${name} is %s`, (encoding) => {
			const writable = rows.map((row) =>
				row.map((cell) => (encoding === "ibm866" || encoding === "koi8-r" ? cell.replace(/[«»—№]/g, "") : cell)),
			);
			expect(detectEncoding(tableBytes(writable, { encoding, delimiter: ";" }))).toBe(encoding);
		});
	}

	it("of western names is windows-1252", () => {
		const text = "Owner;Amount\nMüller;1\nJosé Ñuñez;2\nFrançois Lefèvre;3\nSørensen;4\n";
		expect(detectEncoding(encoded(text, "windows-1252"))).toBe("windows-1252");
	});

	it("of plain ASCII is left open", () => {
		expect(detectEncoding(encoded("a,b\n1,2\n", "utf-8"))).toBeUndefined();
	});

	it("of UTF-8 cut within a letter is UTF-8", () => {
		const bytes = encoded("Менеджер;Сумма", "utf-8");
		for (let length = 2; length < bytes.length; length++)
			expect(detectEncoding(bytes.subarray(0, length))).toBe("utf-8");
	});

	it("of UTF-8 with a damaged letter is UTF-8", () => {
		const bytes = encoded("Менеджер;Ответственный;Сумма\n", "utf-8");
		bytes[40] = 0xff;
		expect(detectEncoding(bytes)).toBe("utf-8");
	});

	it.each<[string, Encoding]>([
		["cp1251", "windows-1251"],
		["UTF8", "utf-8"],
		["utf-8-sig", "utf-8"],
		["KOI8-R", "koi8-r"],
		["cp866", "ibm866"],
		["latin1", "windows-1252"],
	])("called %s is %s", (name, encoding) => {
		expect(encodingNamed(name)).toBe(encoding);
	});

	it("that nobody knows is none", () => {
		expect(encodingNamed("кодировка")).toBeUndefined();
	});
});
