/** Splitting lines without quotes gives what a parser gives, wherever the pieces meet. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { PlainLines } from "../../src/input/plain-lines.ts";
import { QuotedLines } from "../../src/input/quoted-lines.ts";

const text = fc.string({ unit: fc.constantFrom("а", "б", "1", ";", "\n", "\r", "\r\n", " "), maxLength: 60 });

it("a table without quotes is split as csv-parse splits it", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (pieces) => {
			const plain = new PlainLines(";");
			const found = [...pieces.flatMap((piece) => plain.split(piece)), ...plain.end()];
			const parser = await QuotedLines.open({ delimiter: ";", separatorLine: false, quote: '"', backslash: false }, 1);
			const expected = [...(await parser.split(pieces.join(""))), ...(await parser.end())];
			expect(found).toEqual(expected);
		}),
		{ numRuns: 200 },
	);
});
