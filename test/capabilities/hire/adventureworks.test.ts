/** The hiring estimate on people and orders of a real shop, held against what is counted from its files by hand. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../../src/main.ts";
import { fakeWorld } from "../../fake-world.ts";

const DATA = join(import.meta.dirname, "../../../../shared/data/adventureworks");
const TODAY = "2013-12-02";
const REP = "Sales Representative";
const LAST_YEAR = [
	"2012-12",
	...Array.from({ length: 11 }, (_, month) => `2013-${String(month + 1).padStart(2, "0")}`),
];
/** Months of ramp, and days from the decision to the first day of work, as written below. */
const RAMP = 3;
const LEAD = 7 + 45 + 14;

// the three heads of sales are in the staff file, too; they sell on the side and carry nothing of the plan
const SETTINGS = `version: 1
currency: USD
calendar: { country: none }
sources: { deals: reseller_orders.csv, staff: { file: staff.csv, columns: { name: id } } }
plan:
  year: 2014
  target: 36 000 000
  round: 1 000
  weights: { "274": 0, "285": 0, "287": 0 }
hire:
  role: ${REP}
  productivity: history
  ramp: [25 %, 50 %, 75 %]
  turnover: 20 % a year
  probation: 3 months
  probationPass: 80 %
  carry: year
  leadTime: { approval: 7 days, recruiting: 45 days, notice: 14 days }
  risk: { simulations: 200 }
  cost: { salary: 6 000 a month, commission: 1.5 %, contributions: 7.65 %, recruiting: 9 000, equipment: 3 000, tools: 250 a month, training: 2 000 }
`;

interface Answer {
	readonly productivity: readonly { readonly monthly: string; readonly months: number; readonly people: number }[];
	readonly months: readonly {
		readonly [key in "period" | "required" | "capacityStaff" | "capacityHires" | "capacity" | "cost"]: string;
	}[];
	readonly hires: readonly {
		readonly [key in "start" | "openBy" | "decideBy" | "fullBy"]: string;
	}[];
	readonly cost: {
		readonly [key in "recruiting" | "pay" | "contributions" | "equipment" | "tools" | "training" | "total"]: string;
	};
	readonly without: { readonly gap: string };
}

async function estimated(): Promise<Answer> {
	const file = (name: string) => readFileSync(join(DATA, name));
	const world = fakeWorld({
		files: {
			"rop.yaml": SETTINGS,
			"staff.csv": file("staff.csv"),
			"reseller_orders.csv": file("reseller_orders.csv"),
		},
	});
	const exit = await main(world, ["hire", "estimate", "-f", "json", "--today", TODAY, "--lang", "en"], "0.0.0");
	expect([exit, world.errText().includes("error[")]).toEqual([0, false]);
	return JSON.parse(world.outText());
}

function rowsOf(name: string): Readonly<Record<string, string>>[] {
	const [header = "", ...lines] = readFileSync(join(DATA, name), "utf8").trim().split(/\r?\n/);
	const columns = header.split(",");
	return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [columns[at] ?? "", cell])));
}

/** What each representative past the ramp ordered in each whole month of the last twelve, smallest first. */
function rampedMonths() {
	const orders = rowsOf("reseller_orders.csv");
	const monthsOf = (hired: string) =>
		LAST_YEAR.filter((month) => {
			const [year = 0, number = 0] = month.split("-").map(Number);
			const [hiredYear = 0, hiredMonth = 0] = hired.split("-").map(Number);
			return (year - hiredYear) * 12 + number - hiredMonth + 1 > RAMP;
		});
	return rowsOf("staff.csv")
		.filter(({ role }) => role === REP)
		.flatMap(({ id, hired = "" }) =>
			monthsOf(hired).map((month) => ({
				id,
				sold: orders
					.filter((order) => order["manager_id"] === id && order["order_date"]?.startsWith(month))
					.reduce((sum, order) => sum + Number(order["amount"]), 0),
			})),
		)
		.sort((one, other) => one.sold - other.sold);
}

const cents = (text: string) => BigInt(text.replace(".", ""));
const sum = (amounts: readonly string[]) => amounts.reduce((total, text) => total + cents(text), 0n);
const daysFrom = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000;

describe.skipIf(!existsSync(DATA))("people and orders of AdventureWorks", async () => {
	if (!existsSync(DATA)) return;
	const { productivity, months, hires, cost, without } = await estimated();
	const year = months.filter(({ period }) => period.startsWith("2014"));

	it("productivity is the middle of the months of representatives past the ramp", () => {
		const ramped = rampedMonths();
		const people = new Set(ramped.map(({ id }) => id)).size;
		expect(productivity).toMatchObject([{ months: ramped.length, people }]);
		// the median with the season in it is another number, though not far away
		const middle = ramped[ramped.length / 2]?.sold ?? 0;
		const monthly = Number(productivity[0]?.monthly);
		expect(Math.abs(monthly / middle - 1)).toBeLessThan(0.1);
	});

	it("the team is the representatives, and one in five of them leaves within twelve months", () => {
		const reps = rowsOf("staff.csv").filter(({ role }) => role === REP).length;
		const whole = reps * Number(productivity[0]?.monthly);
		const [now, ...later] = months.map(({ capacityStaff }) => Number(capacityStaff));
		expect(now).toBeCloseTo(whole, 1);
		expect(later).toHaveLength(12);
		// to the millionth of a person
		expect(Math.abs((later.at(-1) ?? 0) - whole * 0.8)).toBeLessThan(reps);
	});

	it("capacity is that of the team and the hires, and carries the year, not more than one hire too much", () => {
		for (const { capacity, capacityStaff, capacityHires } of months) {
			expect(cents(capacity)).toBe(cents(capacityStaff) + cents(capacityHires));
		}
		expect(sum(year.map(({ required }) => required))).toBe(36_000_000_00n);
		const surplus = sum(year.map(({ capacity }) => capacity)) - 36_000_000_00n;
		const ofHires = sum(year.map(({ capacityHires }) => capacityHires));
		expect(surplus).toBeGreaterThanOrEqual(0n);
		expect(surplus).toBeLessThan(ofHires / BigInt(hires.length));
		expect(cents(without.gap)).toBe(36_000_000_00n - sum(year.map(({ capacityStaff }) => capacityStaff)));
	});

	it("every start can still be prepared, the first in the first month in time for it", () => {
		for (const { start, openBy, decideBy } of hires) {
			expect(decideBy >= TODAY && openBy > decideBy && start > openBy).toBe(true);
			expect(daysFrom(decideBy, start)).toBeGreaterThanOrEqual(LEAD);
		}
		// Monday the 3rd of February is 63 days away, of which the steps take 66
		expect(hires.map(({ start }) => start).sort()[0]).toBe("2014-03-03");
	});

	it("the cost is that of its lines, of its months, and of each hire", () => {
		const { total, recruiting, pay, contributions, equipment, tools, training } = cost;
		expect(sum([recruiting, pay, contributions, equipment, tools, training])).toBe(cents(total));
		expect(sum(months.map((month) => month.cost))).toBe(cents(total));
		const count = BigInt(hires.length);
		expect([cents(recruiting), cents(equipment), cents(training)]).toEqual([
			9_000_00n * count,
			3_000_00n * count,
			2_000_00n * count,
		]);
		// rounded to the cent once a month and start
		const difference = Math.abs(Number(contributions) - 0.0765 * Number(pay));
		expect(difference).toBeLessThan(0.01 * hires.length * months.length);
	});
});
