/** Damaged files never crash the reader, never hang it, and never change a sum without a problem. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Problem } from "../../src/core/problem.ts";
import { ENCODINGS } from "../../src/input/encoding.ts";
import { dealsOf, tableBytes } from "./table-file.ts";

const ROWS = [
	["ID", "Название сделки", "Бюджет", "Ответственный", "Дата создания сделки", "Дата закрытия", "Этап сделки"],
	...Array.from({ length: 30 }, (_, index) => [
		String(1000 + index),
		index % 5 === 0 ? `Сделка; "${index}"` : `Сделка ${index}`,
		`${index + 1} 0${index % 10}0,50`,
		index % 2 === 0 ? "Иванов Иван" : "Петрова Анна",
		"13.01.2026",
		`${10 + (index % 18)}.03.2026`,
		index % 3 === 0 ? "Закрыто и не реализовано" : "Успешно реализовано",
	]),
];

type Damage = { readonly at: number; readonly kind: "flip" | "cut" | "drop" | "double"; readonly bit: number };

function damaged(bytes: Uint8Array, damages: readonly Damage[]): Uint8Array {
	let result = Uint8Array.from(bytes);
	for (const { at, kind, bit } of damages) {
		const place = Math.floor(at * result.length);
		const rest = result.subarray(place + 1);
		if (kind === "cut") result = result.slice(0, place);
		else if (kind === "drop") result = Uint8Array.from([...result.subarray(0, place), ...rest]);
		else if (kind === "double") result = Uint8Array.from([...result.subarray(0, place + 1), ...result.subarray(place)]);
		else result[place] = (result[place] ?? 0) ^ (1 << bit);
	}
	return result;
}

const form = fc.record({
	delimiter: fc.constantFrom(";", "\t", "|"),
	lineEnd: fc.constantFrom("\n", "\r\n"),
	encoding: fc.constantFrom(...ENCODINGS.filter((each) => each !== "windows-1252" && each !== "ibm866")),
	quoted: fc.boolean(),
});
const damage = fc.record({
	at: fc.double({ min: 0, max: 0.999, noNaN: true }),
	kind: fc.constantFrom("flip" as const, "cut" as const, "drop" as const, "double" as const),
	bit: fc.nat({ max: 7 }),
});

it("reads a damaged file to its end, and accounts for every row", async () => {
	await fc.assert(
		fc.asyncProperty(form, fc.array(damage, { minLength: 1, maxLength: 6 }), async (written, damages) => {
			const { inputs, deals, problems } = await dealsOf(damaged(tableBytes(ROWS, written), damages));
			const [summary] = inputs;
			expect(summary?.rows).toBe((summary?.used ?? 0) + (summary?.setAside ?? 0) + (summary?.rejected ?? 0));
			expect(deals.length).toBeLessThanOrEqual(summary?.used ?? 0);
			expect(problems.every(isPlaced)).toBe(true);
		}),
		{ numRuns: 150 },
	);
}, 60_000);

function isPlaced({ place }: Problem): boolean {
	return place?.file === "deals.csv";
}
