import { describe, expect, it } from "vitest";
import { sniff } from "../../src/input/format.ts";
import { bytesOf, sheetOf } from "./workbook/build.ts";

describe("what a file is", () => {
	it("is told by its content", () => {
		expect(sniff(sheetOf(""))).toBe("zip");
		expect(sniff(bytesOf("PK\u0005\u0006"))).toBe("zip");
		expect(sniff(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe("cfb");
		expect(
			sniff(
				bytesOf(
					'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
				),
			),
		).toBe("xml");
	});

	it.each([
		"<html>",
		"\n <!DOCTYPE html PUBLIC>",
		"<META http-equiv='Content-type'>",
		'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">',
		"<!-- saved --> <table border=1>",
		"<table>",
	])("%j is a web page", (text) => {
		expect(sniff(bytesOf(text))).toBe("html");
		expect(sniff(bytesOf(`\ufeff${text}`))).toBe("html");
		expect(sniff(Buffer.from(`\ufeff${text}`, "utf16le"))).toBe("html");
	});

	it.each(["", "Сделка;Сумма", "<b>Сделка</b>;Сумма", "id,<table>", "PK;1", "<tables>", "<?xml?><deals/>"])(
		"%j is a text",
		(text) => {
			expect(sniff(bytesOf(text))).toBe("text");
		},
	);
});
