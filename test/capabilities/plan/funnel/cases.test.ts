/** Worked examples of the funnel, published ones among them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wholeCount } from "../../../../src/capabilities/plan/funnel/needs.ts";
import { rate, rateOf } from "../../../../src/core/rate.ts";
import { chain, funnelIn, needIn } from "./sample.ts";

const MONTH = "2026-02";
const year = (month: number) => ({ target: BigInt(Math.round(month * 100)) * 12n });
const counts = (funnel: ReturnType<typeof funnelIn>) =>
	funnel.company.find(({ period }) => period.label === MONTH)?.needs.map((need) => need && wholeCount(need));

describe("a month's money as counts", () => {
	it("stays exact along the chain and is rounded up once (dec-18)", () => {
		const funnel = funnelIn(year(1_000_000));
		expect(needIn(funnel, MONTH, "сделка")).toBe(12.5);
		expect(needIn(funnel, MONTH, "КП")).toBeCloseTo(35.71, 2);
		expect(needIn(funnel, MONTH, "встреча")).toBeCloseTo(59.52, 2);
		expect(needIn(funnel, MONTH, "звонок")).toBeCloseTo(1190.48, 2);
		// rounded up at every step it would be 13, 38, 64 and 1 280: the published mistake (dec-17)
		expect(counts(funnel)).toEqual([1191, 60, 36, 13]);
		// over the 22 working days of the case: 55 a day, not 59
		const ofMonth = funnel.company.find(({ period }) => period.label === MONTH)?.needs[0];
		expect(ofMonth && wholeCount(rateOf(ofMonth.numerator, ofMonth.denominator * 22n))).toBe(55);
	});

	it("takes an exact count for what it is", () => {
		expect(wholeCount(rate("10000"))).toBe(10_000);
		expect(wholeCount(rate("10000.0000001"))).toBe(10_000);
		expect(wholeCount(rate("10000.000001"))).toBe(10_001);
		expect(wholeCount(rate("0"))).toBe(0);
	});

	it("takes shares of one in many as they are (six deals, three proposals a deal, two meetings, five contacts)", () => {
		const steps = chain("контакт 1/5 встреча 1/2 договор 1/3 сделка");
		expect(counts(funnelIn(year(600), { averageDeal: 100_00n, steps }))).toEqual([180, 36, 18, 6]);
	});

	it("keeps repeat business apart from new (dec-19)", () => {
		const funnel = funnelIn(year(3_000_000), {
			averageDeal: 60_000_00n,
			steps: chain("лид 0.12 сделка"),
			repeat: { clients: 120, rate: rate("0.25"), averageDeal: 40_000_00n },
		});
		expect(funnel.money[1]).toMatchObject({ repeat: rateOf(1_200_000_00n, 1n), fresh: rateOf(1_800_000_00n, 1n) });
		expect(counts(funnel)).toEqual([250, 30]);
		expect(funnel.company[1]?.repeatDeals).toEqual(rateOf(30n, 1n));
	});

	it("asks for no new deals where repeat business is enough, and says so", () => {
		const repeat = { clients: 120, rate: rate("1"), averageDeal: 40_000_00n };
		const funnel = funnelIn(year(3_000_000), { repeat });
		expect(counts(funnel)).toEqual([0, 0, 0, 0]);
		expect(funnel.company[1]?.repeatDeals).toEqual(rateOf(75n, 1n));
		expect(funnel.codes).toEqual(["plan-funnel-repeat-covers"]);
	});
});

const CASES = join(import.meta.dirname, "../../../../../shared/cases");
interface Case {
	readonly id: string;
	readonly inputs: Readonly<Record<string, number>>;
	readonly expected: Readonly<Record<string, number>>;
}

describe.skipIf(!existsSync(CASES))("the collected cases (../shared/cases)", () => {
	const all = existsSync(CASES)
		? ["russian-practice.json", "sales-performance.json"].flatMap((file) => casesIn(join(CASES, file)))
		: [];
	const caseOf = (id: string) => {
		const found = all.find((each) => each.id === id);
		if (found === undefined) throw new Error(`no case ${id}`);
		return found;
	};
	const through = (money: number | undefined, average: number | undefined, steps: string) =>
		counts(funnelIn(year(money ?? 0), { averageDeal: BigInt((average ?? 0) * 100), steps: chain(steps) }));

	it("dec-02: revenue to sales to leads", () => {
		const { inputs, expected } = caseOf("dec-02");
		expect(through(expected["revenueRub"], inputs["avgCheckRub"], `лид ${inputs["conversion"]} сделка`)).toEqual([
			expected["leads"],
			expected["sales"],
		]);
	});

	it("dec-03: one sale of five meetings", () => {
		const { inputs, expected } = caseOf("dec-03");
		const steps = `встреча 1/${inputs["meetingsPerSale"]} сделка`;
		expect(through(inputs["planRub"], inputs["avgCheckRub"], steps)).toEqual([expected["meetings"], expected["sales"]]);
	});

	it("dec-04 and ru-funnel-semyonov: whole shares", () => {
		const { inputs, expected } = caseOf("dec-04");
		const steps = `контакт 1/${inputs["contactsPerMeeting"]} встреча 1/${inputs["meetingsPerContract"]} договор 1/${inputs["contractsPerDeal"]} сделка`;
		expect(through((inputs["deals"] ?? 0) * 1000, 1000, steps)).toEqual([
			expected["contacts"],
			expected["meetings"],
			expected["contracts"],
			inputs["deals"],
		]);
		const { inputs: asked, expected: found } = caseOf("ru-funnel-semyonov");
		const chained = `звонок 1/${asked["calls_per_meeting"]} встреча 1/${asked["meetings_per_considering"]} думает 1/${asked["considering_per_sale"]} продажа`;
		expect(through((asked["sales"] ?? 0) * 1000, 1000, chained)).toEqual([
			found["calls"],
			found["meetings"],
			found["considering"],
			asked["sales"],
		]);
	});

	it("dec-06: every step counts, where the published example skips one", () => {
		const { inputs, expected } = caseOf("dec-06");
		const orders = expected["ourOrdersExact"] ?? 0;
		const money = (expected["glassesPlanRub"] ?? 0) * (1 - (inputs["foreignOrdersShare"] ?? 0));
		const steps = `подбор ${inputs["convFittingToPrescription"]} рецепт ${inputs["convPrescriptionToOrder"]} заказ`;
		const funnel = funnelIn(year(money), {
			averageDeal: BigInt((expected["avgOrderRub"] ?? 0) * 100),
			steps: chain(steps),
		});
		expect(needIn(funnel, MONTH, "заказ")).toBeCloseTo(orders, 2);
		expect(needIn(funnel, MONTH, "рецепт")).toBeCloseTo(expected["prescriptionsExact"] ?? 0, 1);
		expect(counts(funnel)).toEqual([expected["fittings"], expected["prescriptions"], 145]);
	});

	it("dec-18: once rounded, at the end", () => {
		const { inputs, expected } = caseOf("dec-18");
		const [calls, meetings, proposals] = inputs["conv"] as unknown as number[];
		const steps = `звонок ${calls} встреча ${meetings} КП ${proposals} сделка`;
		const funnel = funnelIn(year(inputs["planRub"] ?? 0), {
			averageDeal: BigInt((inputs["avgCheckRub"] ?? 0) * 100),
			steps: chain(steps),
		});
		expect(needIn(funnel, MONTH, "сделка")).toBe(expected["salesExact"]);
		expect(needIn(funnel, MONTH, "звонок")).toBeCloseTo(expected["callsExact"] ?? 0, 2);
		const daily = (needIn(funnel, MONTH, "звонок") ?? 0) / (inputs["workingDays"] ?? 1);
		expect(Math.ceil(daily)).toBe(expected["callsPerDay"]);
	});

	it("ru-funnel-ukolova: leads are rounded up", () => {
		const { inputs, expected } = caseOf("ru-funnel-ukolova");
		expect(through(expected["revenue"], inputs["avg_deal"], `лид ${inputs["conversion"]} сделка`)).toEqual([
			expected["leads"],
			expected["deals"],
		]);
	});
});

function casesIn(path: string): Case[] {
	const read = JSON.parse(readFileSync(path, "utf8"));
	return Array.isArray(read) ? read : read.cases;
}
