/** The law of reading: whatever is in a file, every row and every readable amount is used, set aside or not readable. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, type DataAnswer } from "./run.ts";

const HEADER = "Record ID,Deal Name,Amount,Deal owner,Deal Stage,Close Date";

const id = fc.constantFrom("1", "2", "3", "4", "");
const amount = fc.oneof(
	fc.integer({ min: -500, max: 99_999 }).map((kopecks) => (kopecks / 100).toFixed(2)),
	fc.constantFrom("", "n/a", "1.054,15", "$5", "€7", "99999999999999999"),
);
const day = fc.constantFrom("2025-02-13", "2025-02-30", "", "soon", "2099-01-01");
const stage = fc.constantFrom("Closed Won", "Closed Lost", "Contract Sent", "Odd stage", "");
const deal = fc
	.tuple(id, amount, fc.constantFrom("Ann", "Bob", ""), stage, day)
	.map(([number, value, owner, named, closed]) => `${number},"A deal, of many","${value}",${owner},${named},${closed}`);
const line = fc.oneof(
	{ weight: 8, arbitrary: deal },
	{
		weight: 1,
		arbitrary: fc.constantFrom("", ",,,,,", "Total,,500.00,,,", HEADER, "1,a,2,b,Closed Won,2025-01-01,shifted", "1,x"),
	},
);
const table = fc.array(line, { maxLength: 15 }).map((lines) => [HEADER, ...lines].join("\n"));

describe("the reconciliation", () => {
	it.each([["stopping"], ["--allow-rejects"]])("adds up, %s", async (mode) => {
		await fc.assert(
			fc.asyncProperty(table, table, async (older, newer) => {
				const words = mode === "stopping" ? [] : [mode];
				const { answer } = await check({ "a.csv": older, "b.csv": newer }, "--deals", "a.csv", "b.csv", ...words);
				for (const file of answer.files) expectToAddUp(file);
				const used = answer.files.reduce((sum, { sums }) => sum + kopecks(sums?.used), 0n);
				const { byStage = [], won, byMonth = [], count } = answer.deals ?? {};
				expect(byStage.reduce((sum, each) => sum + kopecks(each.amount), 0n)).toBe(used);
				expect(answer.files.reduce((sum, file) => sum + file.used, 0)).toBe(count ?? 0);
				expect(byMonth.reduce((sum, month) => sum + month.won, 0) + (won?.undated ?? 0)).toBe(won?.count ?? 0);
			}),
			{ numRuns: 40 },
		);
	});
});

function expectToAddUp({ rows, used, setAside, rejected, aside, sums }: DataAnswer["files"][number]): void {
	expect(used + setAside + rejected).toBe(rows);
	expect(Object.values(aside).reduce((sum, count) => sum + count, 0)).toBe(setAside);
	expect(kopecks(sums?.used) + kopecks(sums?.setAside) + kopecks(sums?.rejected)).toBe(kopecks(sums?.read));
}

function kopecks(amount: string | null | undefined): bigint {
	return BigInt((amount ?? "0.00").replace(".", ""));
}
