/** The rates of pay: the facts as written down, files that do not fit, and the years that rop.yaml adds. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { rateNumber } from "../../src/core/rate.ts";
import { loadPayrollRates, readPayrollRates } from "../../src/input/rates.ts";
import { readWorkspace } from "../../src/input/workspace.ts";
import { fakeWorld } from "../fake-world.ts";

const TEXT = readFileSync(resolve(import.meta.dirname, "../../templates/rates/RU.yaml"), "utf8");
const russia = readPayrollRates(parse(TEXT));

describe("Russia's facts", () => {
	test("minimum wage and base limit of each year, in kopecks", () => {
		expect(russia.country).toBe("RU");
		expect(russia.years.map(({ year, minimumWage, baseLimit }) => [year, minimumWage.value, baseLimit.value])).toEqual([
			[2023, 1_624_200n, 191_700_000n],
			[2024, 1_924_200n, 222_500_000n],
			[2025, 2_244_000n, 275_900_000n],
			[2026, 2_709_300n, 297_900_000n],
		]);
	});

	test("tariffs: up to the limit, beyond it, and the part above some minimum wages", () => {
		const written = russia.years.map(({ year, tariffs }) => [
			year,
			...Object.values(tariffs).map(({ within, above, over }) =>
				[within, above, ...(over === undefined ? [] : [over.minimumWages, over.rate])].map(rateNumber),
			),
		]);
		expect(written).toEqual([
			[2023, [0.3, 0.151], [0.3, 0.151, 1, 0.15], [0.3, 0.151, 1, 0.15], [0.076, 0]],
			[2024, [0.3, 0.151], [0.3, 0.151, 1, 0.15], [0.3, 0.151, 1, 0.15], [0.076, 0]],
			[2025, [0.3, 0.151], [0.3, 0.151, 1.5, 0.15], [0.3, 0.151, 1.5, 0.076], [0.076, 0.076]],
			[2026, [0.3, 0.151], [0.3, 0.151, 1.5, 0.15], [0.3, 0.151, 1.5, 0.076], [0.15, 0.076]],
		]);
	});

	test("income tax: thresholds in roubles and percents", () => {
		const scales = russia.years.map(({ incomeTax }) =>
			incomeTax.value.map(({ from, rate }) => [Number(from) / 100, rateNumber(rate)]),
		);
		const [two, five] = [
			[
				[0, 0.13],
				[5_000_000, 0.15],
			],
			[
				[0, 0.13],
				[2_400_000, 0.15],
				[5_000_000, 0.18],
				[20_000_000, 0.2],
				[50_000_000, 0.22],
			],
		];
		expect(scales).toEqual([two, two, five, five]);
	});

	test("every fact has a source, and 2026 alone has a list and a dispute", () => {
		for (const { minimumWage, baseLimit, incomeTax, tariffs } of russia.years) {
			for (const { source } of [minimumWage, baseLimit, incomeTax, ...Object.values(tariffs)]) {
				expect(source).toMatch(/№|НК РФ/);
			}
		}
		const doubtful = russia.years.flatMap(({ year, tariffs }) =>
			Object.entries(tariffs).flatMap(([name, { list, disputed }]) => [
				...(list === undefined ? [] : [[year, name, "list"]]),
				...(disputed === undefined ? [] : [[year, name, "disputed"]]),
			]),
		);
		expect(doubtful).toEqual([
			[2026, "sme", "list"],
			[2026, "sme-processing", "disputed"],
		]);
	});
});

describe("a file of rates that does not fit is refused with the year and what is wrong", () => {
	/** The file with one value of 2026 changed; undefined takes it away. */
	const changed = (path: readonly string[], value: unknown) => {
		const file = parse(TEXT);
		let at = file.years[2026];
		for (const key of path.slice(0, -1)) at = at[key];
		at[String(path.at(-1))] = value;
		return () => readPayrollRates(parse(stringify(file)));
	};

	test.each<[string, readonly string[], unknown, RegExp]>([
		["no minimum wage", ["minimumWage"], undefined, /2026 minimumWage is missing/],
		["an amount without a source", ["baseLimit", "source"], undefined, /2026 baseLimit: a text is missing/],
		["no amount", ["baseLimit", "value"], "much", /2026 baseLimit: not an amount: much/],
		["an amount below zero", ["minimumWage", "value"], "-5", /2026 minimumWage: not an amount: -5/],
		["a tariff missing", ["tariffs", "it"], undefined, /2026 it is missing/],
		["a rate without its sign", ["tariffs", "it", "within"], "7.6", /2026 it: not a percent: 7.6/],
		["a rate above the whole", ["tariffs", "it", "above"], "151 %", /2026 it: not a percent: 151 %/],
		["no number of minimum wages", ["tariffs", "sme", "over", "minimumWages"], "some", /2026 sme: not a number/],
		["no steps", ["incomeTax", "steps"], [], /2026 incomeTax: the steps are empty/],
		["steps that are no list", ["incomeTax", "steps"], "13 %", /2026 incomeTax: a list of steps/],
	])("%s", (_, path, value, message) => {
		expect(changed(path, value)).toThrow(message);
	});

	test("steps out of order", () => {
		const steps = [
			{ from: 5, rate: "15 %" },
			{ from: 0, rate: "13 %" },
		];
		expect(changed(["incomeTax", "steps"], steps)).toThrow(/2026 incomeTax: the steps are not-ascending/);
	});

	test("an empty file, and a year that is none", () => {
		expect(() => readPayrollRates(parse(""))).toThrow(/the file of rates is missing/);
		expect(() => readPayrollRates({ country: "RU", years: { soon: {} } })).toThrow(/not a year: soon/);
	});
});

describe("rates in rop.yaml", () => {
	const read = async (rates: string) => {
		const world = fakeWorld({ files: { "rop.yaml": `version: 1\nrates:\n${rates}` } });
		const { workspace, problems } = await readWorkspace(world, undefined);
		return { problems, years: (await loadPayrollRates(world, workspace)).years };
	};

	test("none, without a workspace: the program's own", async () => {
		expect(await loadPayrollRates(fakeWorld(), undefined)).toEqual(russia);
	});

	test("add a year", async () => {
		const { years, problems } = await read("  - year: 2027\n    minimumWage: 30 000\n    baseLimit: 3,1 млн\n");
		expect(problems).toEqual([]);
		expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026, 2027]);
		expect(years.at(-1)).toMatchObject({
			minimumWage: { value: 3_000_000n, source: "rop.yaml" },
			baseLimit: { value: 310_000_000n, source: "rop.yaml" },
			tariffsOf: 2026,
		});
	});

	test.each<[string, string, object]>([
		[
			"a base limit missing",
			"  - { year: 2027, minimumWage: 30 000 }\n",
			{ code: "setting-missing", facts: { key: "rates.baseLimit" } },
		],
		[
			"no amount",
			"  - { year: 2027, minimumWage: 0, baseLimit: 1 }\n",
			{ code: "setting-invalid", facts: { key: "rates.minimumWage" } },
		],
		[
			"a year before the rules",
			"  - { year: 2022, minimumWage: 1, baseLimit: 1 }\n",
			{ code: "setting-invalid", facts: { key: "rates.year", range: [2023, 2099] } },
		],
		[
			"a year twice",
			"  - { year: 2027, minimumWage: 1, baseLimit: 1 }\n  - { year: 2027, minimumWage: 2, baseLimit: 2 }\n",
			{ code: "setting-invalid", facts: { key: "rates.year", expected: "left-out" }, place: { line: 4 } },
		],
		[
			"a key too many",
			"  - { year: 2027, minimumWage: 1, baseLimit: 1, mrot: 1 }\n",
			{ code: "key-unknown", facts: { key: "rates.mrot" } },
		],
	])("%s is told", async (_, rates, problem) => {
		expect((await read(rates)).problems).toMatchObject([problem]);
	});
});
