/** Several measures in one plan: each a plan of its own, and together they change nothing of the plan itself. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run } from "./life/run.ts";

const STAFF = "Name,Team,Hired\nAnn,North,2020-01-01\nBob,North,2021-01-01\nCid,South,2026-02-01\n";
/** Two years of a deal or two a month, of a thousand times the month, by three clients. */
const DEALS = [
	"ID,Title,Amount,Manager,Created,Closed,Stage,Company",
	...Array.from({ length: 24 }, (_, index) => {
		const [year, month] = [2024 + Math.floor(index / 12), (index % 12) + 1];
		const closed = `${year}-${String(month).padStart(2, "0")}-15`;
		const line = (id: string, who: string) =>
			`${id},Deal,${month}000,${who},${year}-01-01,${closed},Won,Client ${index % 7}`;
		return month % 3 === 0 ? [line(`${index}a`, "Ann"), line(`${index}b`, "Bob")] : [line(`${index}a`, "Ann")];
	}).flat(),
	"",
].join("\n");
const FILES = { "staff.csv": STAFF, "deals.csv": DEALS };
const SOURCES = "sources: { staff: staff.csv, deals: deals.csv }\n";

interface Split {
	readonly target: number | string;
	readonly quarters: readonly { readonly target: number | string }[];
	readonly months: readonly { readonly target: number | string }[];
}
interface Measured extends Split {
	readonly measure: string;
	readonly teams: readonly Split[];
	readonly managers: readonly (Split & { readonly manager: string })[];
	readonly vacancies: readonly { readonly target: number | string }[];
}

async function planned(plan: string, words = "") {
	const yaml = `version: 1\n${SOURCES}plan:\n  year: 2026\n${plan}`;
	const files = { ...FILES, "rop.yaml": yaml };
	const done = await run(`plan decompose -f json${words}`, { files, today: "2026-01-12" });
	const json = done.out === "" ? {} : JSON.parse(done.out);
	return { ...done, json, measures: (json.measures ?? []) as readonly Measured[] };
}

/** In minor units, so that sums are exact. */
function minor(value: number | string): bigint {
	return BigInt(Math.round(Number(value) * 100));
}

function sumOf(parts: readonly { readonly target: number | string }[]): bigint {
	return parts.reduce((total, { target }) => total + minor(target), 0n);
}

function without({ measures: _, averageDeal: __, problems: ___, inputs: ____, ...rest }: Record<string, unknown>) {
	return rest;
}

const anyMain = fc.record({
	measure: fc.constantFrom("revenue", "deals"),
	target: fc.integer({ min: 1, max: 10_000_000 }),
	seasonality: fc.constantFrom("equal", "workdays", "history"),
	weighting: fc.constantFrom("staff", "equal", "history"),
	unfilled: fc.constantFrom("redistribute", "show"),
});
const anyFurther = fc.record({
	target: fc.integer({ min: 1, max: 5_000 }),
	seasonality: fc.option(fc.constantFrom("equal", "workdays", "history"), { nil: undefined }),
	weights: fc.option(fc.constantFrom("history", "equal", "{ Ann: 1.5 }"), { nil: undefined }),
	round: fc.option(fc.constantFrom(1, 5, 7), { nil: undefined }),
	hedge: fc.option(fc.constantFrom("10 %"), { nil: undefined }),
});

function lines(settings: object, indent: string): string {
	return Object.entries(settings)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${indent}${key}: ${value}\n`)
		.join("");
}

function further(measure: string, settings: object): string {
	return `    ${measure}:\n${lines(settings, "      ")}`;
}

describe("further measures", () => {
	it("add up at every level, each of its own", async () => {
		await fc.assert(
			fc.asyncProperty(anyMain, anyFurther, anyFurther, async (main, one, other) => {
				const names = main.measure === "deals" ? ["revenue", "clients"] : ["deals", "clients"];
				const written = `  measures:\n${further(names[0] ?? "", one)}${further(names[1] ?? "", other)}`;
				const { measures, err } = await planned(`${lines(main, "  ")}${written}`);
				expect(measures.map(({ measure }) => measure).sort(), err).toEqual([...names].sort());
				for (const { measure, target, quarters, months, managers, vacancies, teams } of measures) {
					const wanted = measure === names[0] ? one : other;
					expect(Number(target)).toBe(wanted.target);
					expect([sumOf(quarters), sumOf(months)]).toEqual([minor(target), minor(target)]);
					expect(sumOf(managers) + sumOf(vacancies) >= minor(target)).toBe(true);
					if (wanted.hedge === undefined) {
						expect(sumOf(managers) + sumOf(vacancies)).toBe(minor(target));
						expect(sumOf(teams)).toBe(minor(target));
					}
					for (const each of [...teams, ...managers]) {
						expect([sumOf(each.quarters), sumOf(each.months)]).toEqual([minor(each.target), minor(each.target)]);
					}
				}
			}),
			{ numRuns: 12 },
		);
	});

	it("change no figure of the plan itself, and their order changes nothing", async () => {
		await fc.assert(
			fc.asyncProperty(anyMain, anyFurther, anyFurther, async (main, one, other) => {
				const plan = lines({ ...main, measure: "revenue" }, "  ");
				const [deals, clients] = [further("deals", one), further("clients", other)];
				const [alone, both, turned] = await Promise.all([
					planned(plan),
					planned(`${plan}  measures:\n${deals}${clients}`),
					planned(`${plan}  measures:\n${clients}${deals}`),
				]);
				expect(without(both.json)).toEqual(without(alone.json));
				expect(turned.out).toBe(both.out);
			}),
			{ numRuns: 8 },
		);
	});

	it("are each the plan that its settings make alone", async () => {
		const own = "  target: 240\n  seasonality: history\n  weighting: history\n  ramp: [50 %]\n";
		const alone = await planned(`  measure: deals\n${own}`);
		const beside = await planned(
			"  target: 5 000 000\n  round: 1 000\n  ramp: [50 %]\n  measures:\n    deals: { target: 240, seasonality: history, weights: history }\n",
		);
		const [deals] = beside.measures;
		const { quarters, months, teams, managers, target, roundTo } = alone.json;
		expect(deals).toMatchObject({ measure: "deals", quarters, months, teams, managers, target, roundTo });
	});
});

describe("what a measure does not say", () => {
	const shares = async (plan: string) => {
		const { measures } = await planned(plan);
		return Object.fromEntries(measures[0]?.managers.map(({ manager, target }) => [manager, target]) ?? []);
	};

	it("is the plan's: season, weights by name, ramp, over-assignment", async () => {
		const main =
			"  target: 1 000 000\n  weights: { Ann: 3 }\n  hedge: 10 %\n  seasonality: [1,1,1,1,1,1,1,1,1,1,1,0]\n";
		const { measures } = await planned(`${main}  measures: { deals: { target: 500 } }\n`);
		expect(measures[0]?.months.at(-1)?.target).toBe(0);
		expect(sumOf(measures[0]?.managers ?? [])).toBeGreaterThan(minor(540));
		expect(await shares(`${main}  measures: { deals: { target: 500 } }\n`)).not.toEqual(
			await shares(`${main}  measures: { deals: { target: 500, weights: equal } }\n`),
		);
	});

	it("is not the plan's where only the plan can mean it: rounding, fixed cells, funnel, scenarios", async () => {
		const main =
			"  target: 1 000 000\n  round: 1 000\n  fixed: [{ manager: Ann, month: 2026-03, target: 50 000 }]\n  scenarios: { crisis: { target: 80 % } }\n";
		const { measures, exit } = await planned(`${main}  measures: { deals: { target: 37 } }\n`);
		expect([exit, sumOf(measures[0]?.managers ?? [])]).toEqual([0, minor(37)]);
	});

	it("may be a name's weight only: the plan's other names keep theirs", async () => {
		const equal = await shares("  target: 100\n  measures: { deals: { target: 300 } }\n");
		const both = await shares(
			"  target: 100\n  weights: { Bob: 3 }\n  measures: { deals: { target: 300, weights: { Ann: 2 } } }\n",
		);
		expect(Number(both["Bob"])).toBeGreaterThan(Number(both["Ann"]));
		expect(Number(both["Ann"])).toBeGreaterThan(Number(both["Cid"]));
		expect(equal["Ann"]).toBe(equal["Bob"]);
	});
});

describe("problems", () => {
	it("of a measure name it, and what is the plan's is said once", async () => {
		const leaver = `${STAFF.replace("Hired", "Hired,Left").replaceAll("-01\n", "-01,\n")}Dan,South,2020-01-01,2026-05-31\n`;
		const yaml = "version: 1\nsources: { staff: staff.csv }\nplan: { year: 2026, target: 1 000 000, measures: ";
		const said = async (deals: string) => {
			const files = { "staff.csv": leaver, "rop.yaml": `${yaml}{ deals: ${deals} } }\n` };
			return (await run("plan decompose -f json", { files })).err;
		};
		expect((await said("{ target: 15 }")).match(/plan-leavers-redistributed/g)).toHaveLength(1);
		const fixed = "{ target: 15, fixed: [{ manager: Zed, month: 2026-01, target: 3 }] }";
		expect(await said(fixed)).toMatch(/error\[plan-person-unknown\]: plan of won deals: .*Zed/);
	});

	it("of a target that is missing or no whole number are told at the measure", async () => {
		expect((await planned("  target: 100\n  measures: { deals: { round: 1 } }\n")).err).toContain(
			"plan.measures.deals.target",
		);
		const { err, exit } = await planned("  target: 100\n  measures:\n    deals: { target: 10.5 }\n");
		expect([exit, err]).toEqual([2, expect.stringContaining("rop.yaml:7:22")]);
	});
});

describe("the average deal", () => {
	it("that money and deals imply stands beside that of the same months before", async () => {
		const { json, err } = await planned("  target: 156 000\n  measures: { deals: { target: 20 } }\n");
		expect(json.averageDeal).toMatchObject({ measure: "revenue", planned: "7800.00", past: "6750.00" });
		expect(json.averageDeal.months[2]).toEqual({ period: "2026-03", planned: "6500.00", past: "3000.00" });
		expect(err).not.toContain("plan-measures-average-deal");
		const apart = await planned("  target: 156 000\n  measures: { deals: { target: 10 } }\n");
		expect(apart.err).toContain("plan-measures-average-deal");
	});

	it("is not known without deals, and not there without both", async () => {
		const files = {
			"rop.yaml": "version: 1\nplan: { year: 2026, target: 100 000, measures: { deals: { target: 10 } } }\n",
		};
		const { out } = await run("plan decompose -f json", { files });
		expect(JSON.parse(out).averageDeal).toMatchObject({ planned: "10000.00", past: null });
		expect(
			(await planned("  target: 100\n  measures: { clients: { target: 10 } }\n")).json.averageDeal,
		).toBeUndefined();
	});
});

describe("csv", () => {
	it("has the plan's people, or with --measure those of a further one", async () => {
		const plan = "  target: 1 000 000\n  measures: { deals: { target: 150 } }\n";
		const files = { ...FILES, "rop.yaml": `version: 1\n${SOURCES}plan:\n  year: 2026\n${plan}` };
		const csv = async (words: string) => (await run(`plan decompose -f csv${words}`, { files })).out.split("\n");
		expect((await csv("")).at(-2)).toMatch(/^,Total,.*1000000\.00$/);
		expect((await csv(" --measure deals")).at(-2)).toMatch(/^,Total,.*,150$/);
	});
});
