/**
 * A damaged file never gives a wrong sum in silence. What is right is told by a second reading that shares no code with
 * the program: it takes the damaged text line by line, and gives up where a line is not of the shape the file began with.
 * Where the program has nothing to say and the second reading did not give up, both must have the same sum: a changed
 * digit is a legal other amount for both, but nothing may be shifted, doubled or lost.
 */
import { expect, it } from "vitest";
import { readDeals } from "../../src/input/deals.ts";
import { context, worldOf } from "./table-file.ts";

const WON = "успешно реализовано";
const LOST = "закрыто и не реализовано";
const HEADER = "ID;Название сделки;Ответственный;Бюджет;Дата закрытия;Этап сделки";
const LINES = Array.from({ length: 24 }, (_, index) => {
	const amount = `${index + 1} ${String((index * 37) % 1000).padStart(3, "0")},${10 + index}`;
	const [manager, stage] = [index % 2 === 0 ? "Иванов Иван" : "Петрова Анна", index % 3 === 0 ? LOST : WON];
	return `${1000 + index};Поставка ${index};${manager};${amount};${10 + (index % 18)}.03.2026;${stage}`;
});
const CLEAN = new TextEncoder().encode(`${[HEADER, ...LINES].join("\r\n")}\r\n`);

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

/** One bit turned, a digit changed, the end cut off, a piece taken out, or a line spliced into another. */
function damaged(roll: (most: number) => number): Uint8Array {
	const bytes = Uint8Array.from(CLEAN);
	const [at, other] = [roll(bytes.length), roll(bytes.length)];
	switch (roll(5)) {
		case 0:
			bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8));
			return bytes;
		case 1:
			return bytes.map((byte, index) => (index >= at && index < at + 3 && isDigit(byte) ? 0x30 + roll(10) : byte));
		case 2:
			return bytes.slice(0, at);
		case 3:
			return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + roll(60))]);
		default:
			return Buffer.concat([bytes.subarray(0, at), bytes.subarray(other, other + roll(80)), bytes.subarray(at)]);
	}
}

function isDigit(byte: number): boolean {
	return byte >= 0x30 && byte <= 0x39;
}

/** What was sold in minor units, as a second reading has it; the line that has lost its shape, where one has. */
function soldIn(bytes: Uint8Array): bigint | string {
	const [header = "", ...lines] = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
	if (header.toLowerCase() !== HEADER.toLowerCase()) return header;
	let sum = 0n;
	for (const line of lines.filter((each) => each !== "")) {
		const cells = line.split(";");
		const [whole, fraction] = (/^(\d{1,3}(?: \d{3})*|\d+)(?:,(\d{1,2}))?$/.exec(cells[3] ?? "") ?? []).slice(1);
		const stage = cells[5]?.toLowerCase().trim() ?? "";
		if (cells.length !== 6 || whole === undefined || ![WON, LOST].includes(stage)) return line;
		if (stage === WON) sum += BigInt(whole.replaceAll(" ", "")) * 100n + BigInt((fraction ?? "").padEnd(2, "0"));
	}
	return sum;
}

const RUNS = 400;

it("gives the sum that the damaged text has, or says that something is wrong", async () => {
	const roll = dice(20_260_331);
	const files = [CLEAN, ...Array.from({ length: RUNS }, () => damaged(roll))];
	// one world for all, so that what the program knows of exports is read once
	const world = worldOf(Object.fromEntries(files.map((bytes, index) => [`${index}.csv`, bytes])));
	const outOfShape: string[] = [];
	let compared = 0;
	for (const [index, bytes] of files.entries()) {
		const { deals, problems } = await readDeals(world, [{ file: `${index}.csv` }], context());
		if (index === 0) expect(problems).toEqual([]);
		if (problems.length > 0) continue;
		const sold = soldIn(bytes);
		if (typeof sold === "string") outOfShape.push(sold);
		else expect([index, deals.all().where({ status: "won" }).amount()]).toEqual([index, sold]);
		if (typeof sold === "bigint") compared += 1;
	}
	expect(outOfShape).toEqual([]);
	expect(compared).toBeGreaterThan(80);
}, 60_000);
