/** `--what-if`: other settings side by side are what each alone would be, and the files are read once. */
import { describe, expect, test } from "vitest";
import { main } from "../../../src/main.ts";
import type { World } from "../../../src/world.ts";
import { fakeWorld } from "../../fake-world.ts";

const FILES = {
	"rop.yaml": `
version: 1
sources: { deals: deals.csv, staff: staff.csv }
plan: { year: 2026, target: 24 000 000 }
hire:
  role: менеджер
  productivity: 900 000 a month
  ramp: [20 %, 60 %]
  turnover: 0 %
  risk: { simulations: 100 }
`,
	"staff.csv": "сотрудник;роль\nАнна;менеджер\n",
	"deals.csv": `id;менеджер;сумма;этап;закрыта\n${Array.from({ length: 12 }, (_, month) => `${month + 1};Анна;${300 + month * 40}000;Оплачено;2025-${String(month + 1).padStart(2, "0")}-15`).join("\n")}\n`,
};

async function hired(...options: string[]) {
	const opened: string[] = [];
	const disk = fakeWorld({ files: FILES, today: "2026-01-05" });
	const world: World = {
		...disk,
		read: (path) => {
			opened.push(path);
			return disk.read(path);
		},
		stream: (path) => {
			opened.push(path);
			return disk.stream(path);
		},
	};
	const code = await main(world, ["hire", "estimate", "-f", "json", "-q", ...options], "0.0.0");
	expect(code, disk.errText()).toBe(0);
	return { json: JSON.parse(disk.outText()), opened };
}

describe("a variant is the estimate of its settings", () => {
	test.each([
		["a target of the plan", "target: 30 000 000", ["--target", "30 000 000"]],
		["a season of the past", "seasonality: history", ["--seasonality", "history"]],
	])("%s", async (_, asked, alone) => {
		const [beside, own] = [await hired("--what-if", asked), await hired(...alone)];
		const [variant] = beside.json.whatIf;
		expect(variant.starts).toBe(own.json.starts);
		expect(variant.probability).toBe(own.json.risk.probability);
		expect(variant.openBy).toBe(own.json.hires[0].openBy);
	});

	test("of four, the files are read as often as for none", async () => {
		const four = ["turnover: 60 %", "target: 30 000 000", "year: 2026", "ramp: [10 %]"];
		const [beside, alone] = [await hired("--what-if", ...four), await hired()];
		expect(beside.json.whatIf.map(({ settings }: { settings: string }) => settings)).toEqual(four);
		expect(beside.opened).toEqual(alone.opened);
	});
});
