/** Plans of past periods: how periods are written, whose plans count, and what is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import { placeText } from "../../src/core/place.ts";
import { readPeriod } from "../../src/input/quota-period.ts";
import { readQuotas } from "../../src/input/quotas.ts";
import { guessKind } from "../../src/input/table-kind.ts";
import { context, worldOf } from "./table-file.ts";

const read = (text: string, options: Parameters<typeof context>[0] = {}) =>
	readQuotas(worldOf({ "q.csv": text }), [{ file: "q.csv" }], context(options));
const shown = ({ quotas }: Awaited<ReturnType<typeof read>>) =>
	quotas.map(({ manager, period, amount }) => [manager, period.label, amount]);

describe("quotas", () => {
	it("are read in Russian, by months, quarters, years and days", async () => {
		const text =
			"Менеджер;Период;План\nАнна;март 2025;1 200 000,50\nАнна;04.2025;5\nАнна;2 кв. 2026;7\nБорис;2025;9\nБорис;15.01.2026;11\nИтого;;1 200 032,50\n";
		const reading = await read(text);
		expect(reading.problems).toEqual([]);
		expect(reading.recognised[0]?.profile?.key).toBe("quotas-ru");
		expect(shown(reading)).toEqual([
			["Анна", "2025-03", 120_000_050n],
			["Анна", "2025-04", 500n],
			["Анна", "2026-Q2", 700n],
			["Борис", "2025", 900n],
			["Борис", "2026-01-15", 1_100n],
		]);
		expect(reading.inputs[0]).toMatchObject({ rows: 6, used: 5, setAside: 1, rejected: 0 });
	});

	it("are read in English, and by the first days of periods", async () => {
		const reading = await read(
			'Sales rep,Quarter,Quota,Actual\nAnn,Q1 2025,"1,200.50",3\nAnn,2025-Q2,5,3\nBob,Mar 2025,7,\n',
		);
		expect(reading.problems).toEqual([]);
		expect(shown(reading)).toEqual([
			["Ann", "2025-Q1", 120_050n],
			["Ann", "2025-Q2", 500n],
			["Bob", "2025-03", 700n],
		]);
		const days = await read("manager_id,period_start,quota\n274,2011-05-31,28000.0000\n274,2011-08-01,7000.0000\n");
		expect(days.quotas.map(({ period }) => [period.kind, isoDay(period.from)])).toEqual([
			["day", "2011-05-31"],
			["day", "2011-08-01"],
		]);
	});

	it("that are broken are refused at their cell", async () => {
		const text =
			"Менеджер;Период;План\nАнна;март;5\nАнна;;5\nАнна;32.03.2025;5\nАнна;май 2025;\nАнна;июнь 2025;пять\nАнна;июль 2025;5\n";
		const { problems, inputs } = await read(text);
		expect(problems.map(({ place, code }) => `${place && placeText(place)} ${code}`)).toEqual([
			"q.csv:2:2 period-unreadable",
			"q.csv:3:2 cell-empty",
			"q.csv:4:2 date-impossible",
			"q.csv:5:3 cell-empty",
			"q.csv:6:3 amount-unreadable",
		]);
		expect(inputs[0]).toMatchObject({ rows: 6, used: 1, rejected: 5 });
		expect((await read(text, { allowRejects: true })).problems.every(({ severity }) => severity === "warning")).toBe(
			true,
		);
	});

	it("of an ambiguous first day are not guessed", async () => {
		const { problems } = await read("Manager,Period start,Quota\nAnn,01/02/2025,5\nAnn,01/03/2025,5\n");
		expect(problems).toMatchObject([{ code: "date-ambiguous", severity: "error", facts: { count: 2 } }]);
	});

	it("in another currency are refused without a rate", async () => {
		const { problems } = await read("Менеджер;Период;План;Валюта\nАнна;май 2025;5;USD\n");
		expect(problems).toMatchObject([{ code: "currency-foreign", severity: "error" }]);
	});

	it("of one person under two spellings are one person's", async () => {
		const { quotas } = await read("Менеджер;Период;План\nА. Белова;май 2025;5\n", {
			people: { "Белова Анна": ["А. Белова"] },
		});
		expect(quotas[0]?.manager).toBe("Белова Анна");
	});

	it("that overlap are added up and told: the same month twice, a quarter beside its months", async () => {
		const twice = await read("Менеджер;Период;План\nАнна;май 2025;5\nБорис;май 2025;5\nАнна;05.2025;6\n");
		expect(twice.quotas).toHaveLength(3);
		expect(twice.problems).toMatchObject([
			{ code: "quotas-overlap", severity: "warning", place: { line: 4 }, facts: { count: 1, at: "q.csv:2" } },
		]);
		const quarter = await read(
			"Менеджер;Период;План\nАнна;апрель 2025;1\nАнна;май 2025;1\nАнна;2 кв. 2025;2\nАнна;июль 2025;1\n",
		);
		expect(quarter.problems).toMatchObject([
			{ code: "quotas-overlap", facts: { count: 2, other: "2025-Q2", at: "q.csv:4" } },
		]);
	});

	it("of a later file hold, and those of the earlier are set aside", async () => {
		const head = "Менеджер;Период;План\n";
		const world = worldOf({
			"a.csv": `${head}Анна;май 2025;5\nАнна;июнь 2025;6\n`,
			"b.csv": `${head}Анна;05.2025;7\n`,
		});
		const { quotas, inputs, problems } = await readQuotas(world, [{ file: "a.csv" }, { file: "b.csv" }], context());
		expect(quotas.map(({ amount }) => amount)).toEqual([600n, 700n]);
		expect(inputs[0]).toMatchObject({ rows: 2, used: 1, setAside: 1 });
		expect(problems).toMatchObject([{ code: "quotas-in-two-files", facts: { count: 1, kept: "b.csv" } }]);
	});
});

describe("which table it is", () => {
	it.each([
		["quotas", "Менеджер;Месяц;План;Факт\nАнна;май 2025;5;6\n"],
		["quotas", "Name,Period,Target\nAnn,2025-05,5\n"],
		["payments", "Дата;Сумма;Менеджер\n01.05.2025;5;Анна\n"],
		["deals", "Менеджер;План;Сумма;Этап;Месяц\nАнна;5;6;Новый;май 2025\n"],
		["staff", "id,name,role,hired,territory,quota\n1,Ann,Manager,2025-01-01,2,5\n"],
	])("%s", async (kind, text) => {
		expect((await guessKind(worldOf({ "t.csv": text }), { file: "t.csv" })).kind).toBe(kind);
	});
});

describe("a period", () => {
	const QUARTERS: readonly ((year: number, quarter: number) => string)[] = [
		(year, quarter) => `${year}-Q${quarter}`,
		(year, quarter) => `${year} Q${quarter}`,
		(year, quarter) => `Q${quarter} ${year}`,
		(year, quarter) => `Q${quarter}'${String(year).slice(2)}`,
		(year, quarter) => `${quarter}Q${year}`,
		(year, quarter) => `${quarter} кв. ${year}`,
		(year, quarter) => `${quarter} кв. ${year} г.`,
		(year, quarter) => `${quarter}-й квартал ${year} года`,
		(year, quarter) => `${["I", "II", "III", "IV"][quarter - 1]} квартал ${year}`,
		(year, quarter) => `${year} г., ${quarter} кв.`,
		(year, quarter) => `${year}, ${quarter} квартал`,
	];

	it("is the quarter that is written, in every writing", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2001, max: 2069 }),
				fc.integer({ min: 1, max: 4 }),
				fc.constantFrom(...QUARTERS),
				(year, quarter, written) => {
					expect(readPeriod(written(year, quarter))?.label).toBe(`${year}-Q${quarter}`);
				},
			),
			{ numRuns: 200 },
		);
	});

	it.each(["Q5 2025", "5 кв. 2025", "квартал", "13.2025", "2025-13", "май", "план", "", "12025", "1 2025"])(
		"is not guessed in %j",
		(text) => expect(readPeriod(text)).toBeUndefined(),
	);
});
