/** What the hiring document says, in both languages and in every form. */
import { describe, expect, it } from "vitest";
import type { HireEstimate } from "../../../src/capabilities/hire/estimate.ts";
import { presentHire } from "../../../src/capabilities/hire/present.ts";
import { day } from "../../../src/core/day.ts";
import { renderCsv } from "../../../src/output/csv.ts";
import type { Block, Cell, Document, FactsBlock, TableBlock } from "../../../src/output/document.ts";
import { renderMarkdown } from "../../../src/output/markdown.ts";
import { estimateOf, TEAM, WHOLE } from "./estimates.ts";

const whole = estimateOf(WHOLE);

function blocksOf(document: Document, sheet: string): readonly Block[] {
	const found = document.sheets.find(({ id }) => id === sheet);
	if (found === undefined) throw new Error(`no sheet ${sheet}`);
	return found.blocks;
}

function tableOf(document: Document, sheet: string, id: string): TableBlock {
	const found = blocksOf(document, sheet).find((block) => block.kind === "table" && block.id === id);
	if (found?.kind !== "table") throw new Error(`no table ${id}`);
	return found;
}

function factsOf(document: Document, sheet: string, id = "facts"): FactsBlock["facts"] {
	const found = blocksOf(document, sheet).find((block) => block.kind === "facts" && block.id === id);
	if (found?.kind !== "facts") throw new Error(`no facts ${id}`);
	return found.facts;
}

function textsOf(document: Document, sheet: string): string[] {
	return blocksOf(document, sheet).flatMap((block) => (block.kind === "text" ? [block.text] : []));
}

function column(table: TableBlock, id: string): Cell[] {
	const at = table.columns.findIndex((each) => each.id === id);
	if (at === -1) throw new Error(`no column ${id}`);
	return table.rows.map(({ cells }) => cells[at] ?? { kind: "empty" });
}

function shown(cell: Cell | undefined): string {
	return cell?.kind === "text" ? cell.text : (cell?.kind ?? "");
}

describe("the first sheet", () => {
	it("answers how many, when, by when to act and what is missing without them", () => {
		const [answer = "", without = ""] = textsOf(presentHire(whole, "en"), "summary");
		expect(answer).toMatch(new RegExp(`^${whole.schedule.starts} starts? needed: .* in `));
		expect(answer).toContain("The first vacancy has to be open by 2026-");
		expect(answer).toMatch(/They cost .*₽ up to and including December 2026\./);
		expect(without).toMatch(/^Without them .*₽ will be missing/);
	});

	it("says it in the Russian of a head of sales", () => {
		const texts = textsOf(presentHire(whole, "ru"), "summary").join("\n");
		expect(texts).toMatch(/Нуж(но|ен) \d+ выход(а|ов)?: /);
		expect(texts).toContain("Первую вакансию открыть до ");
		expect(texts).toContain("Согласовано: ____");
	});

	it("names who answers for each decision, and leaves a cell to fill in where nobody does", () => {
		const who = (found: HireEstimate) => column(tableOf(presentHire(found, "en"), "summary", "decisions"), "who");
		expect([...new Set(who(whole).map(shown))].sort()).toEqual(["Head of sales", "Jane", "Owner"]);
		const nobody = who(estimateOf(WHOLE.replace(/ {2}responsible: .*\n/, "")));
		expect(nobody.every((cell) => cell.kind === "empty" && cell.input !== undefined)).toBe(true);
	});

	it("leaves out no duty that was named", () => {
		const facts = factsOf(presentHire(whole, "en"), "summary");
		expect(facts.find(({ label }) => label === "coffee")?.cell).toEqual({ kind: "text", text: "Office" });
	});

	it("puts the decisions in order, the approval of all vacancies first", () => {
		const table = tableOf(presentHire(whole, "en"), "summary", "decisions");
		const days = column(table, "by").map((cell) => (cell.kind === "day" ? cell.value : Number.NaN));
		expect(days).toEqual([...days].sort((a, b) => a - b));
		expect(shown(column(table, "what")[0])).toContain(`Approve ${whole.schedule.starts} vacanc`);
		expect(days[0]).toBe(Math.min(...whole.hires.map(({ dates }) => dates.decideBy)));
	});

	it("warns of what can't be carried any more", () => {
		const late = estimateOf(WHOLE.replace("carry: quarter", "carry: month"), { people: [] });
		expect(late.tooLate.length).toBeGreaterThan(0);
		const warned = blocksOf(presentHire(late, "en"), "summary").filter(
			(block) => block.kind === "text" && block.tone === "warning",
		);
		expect(warned).toHaveLength(late.tooLate.length);
		expect(warned[0]).toMatchObject({
			text: expect.stringContaining("January 2026 can't be carried in full any more"),
		});
	});

	it("says that nobody has to be hired where the team carries the plan, without empty sheets", () => {
		const document = presentHire(estimateOf(WHOLE, { plan: { target: 1_000_000_00n } }), "en");
		expect(textsOf(document, "summary")[0]).toContain("Nobody has to be hired");
		expect(document.sheets.map(({ id }) => id)).not.toContain("hires");
		expect(document.sheets.every(({ blocks }) => blocks.length > 0)).toBe(true);
	});
});

describe("money", () => {
	const unpriced = presentHire(
		estimateOf("hire: { quota: 400 000, risk: { simulations: 0 } }\n", { people: TEAM }),
		"en",
	);

	it("is left out where no cost is known, never zero", () => {
		expect(factsOf(unpriced, "summary").map(({ id }) => id)).not.toContain("cost");
		expect(tableOf(unpriced, "months", "months").columns.map(({ id }) => id)).not.toContain("cost");
		expect(tableOf(unpriced, "hires", "hires").columns.map(({ id }) => id)).not.toContain("cost");
		const budget = blocksOf(unpriced, "budget").flatMap((block) => (block.kind === "table" ? [block.id] : []));
		expect(budget).toEqual(["alternatives"]);
	});

	it("adds up: the months of the budget to the total of the schedule", () => {
		const total = tableOf(presentHire(whole, "en"), "budget", "budget").rows.at(-1);
		expect(total?.cells.filter((cell) => cell.kind === "money").map(({ value }) => value)).toContain(
			whole.schedule.total,
		);
	});
});

describe("starts", () => {
	it("are the table that csv writes, a row a person", () => {
		const csv = renderCsv(presentHire(whole, "en"), "plain");
		const text = typeof csv === "string" ? csv : new TextDecoder().decode(csv);
		expect(text.trim().split("\n")).toHaveLength(whole.hires.length + 1);
	});

	it("say what would be missing without each", () => {
		const reasons = column(tableOf(presentHire(whole, "en"), "hires", "hires"), "reason").map(shown);
		expect(reasons.every((reason) => /^without this start .* will be missing in Q\d 2026$/.test(reason))).toBe(true);
	});

	it("may be changed only in months in which somebody can still start", () => {
		const table = tableOf(presentHire(whole, "en"), "assumptions", "months");
		const open = column(table, "starts-role1").map((cell) => cell.kind === "count");
		expect(open).toEqual(whole.demand.map((_, at) => whole.options.some(({ month }) => month === at)));
	});
});

describe("months before the plan's year", () => {
	it("are shown only if somebody can start in them", () => {
		const early = estimateOf(WHOLE, { asOf: day("2025-09-15") });
		const rows = tableOf(presentHire(early, "en"), "months", "months").rows.map(({ id }) => id);
		expect(early.demand[0]?.period.label).toBe("2025-09");
		expect(rows[0]).toBe("2025-11");
	});
});

describe("recruiting", () => {
	it("marks the rates that are the program's own", () => {
		const sources = column(tableOf(presentHire(whole, "en"), "recruiting", "funnel"), "source").map(shown);
		expect(sources.slice(0, 5)).toEqual([...Array(4).fill("default, not yours"), "given (rop.yaml)"]);
	});

	it("adds the weeks up to what all starts take", () => {
		const table = tableOf(presentHire(whole, "en"), "recruiting", "weeks");
		const offers = column(table, "offers").at(-1);
		expect(offers?.kind === "number" ? offers.value : 0).toBeCloseTo(whole.schedule.starts / 0.75, 3);
	});
});

describe("every form", () => {
	it("has all phrases in both languages", () => {
		for (const language of ["en", "ru"] as const) {
			const text = renderMarkdown(presentHire(whole, language), language);
			expect(text).not.toMatch(/undefined|\[object|NaN/);
		}
	});

	it("is in one language only", () => {
		const text = renderMarkdown(presentHire(whole, "en"), "en");
		expect(text).not.toMatch(/[а-яё]/i);
	});

	it("explains each default that stands", () => {
		const table = tableOf(
			presentHire(estimateOf("hire: { risk: { simulations: 0 } }\n"), "en"),
			"assumptions",
			"defaults",
		);
		expect(column(table, "value").map(shown)).not.toContain("");
	});
});
