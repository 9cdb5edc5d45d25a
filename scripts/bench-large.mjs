// What large companies take, in seconds: a plan for 1 000 people, a season of 100 000 deals, hires for 300 people.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** As many people in teams of twenty-five, some of them new or part-time. */
function staff(people) {
	const rows = Array.from({ length: people }, (_, index) => {
		const hired = index % 9 === 0 ? `2026-0${(index % 8) + 1}-05` : `20${19 + (index % 6)}-0${(index % 9) + 1}-15`;
		return `Person ${index + 1},manager,Team ${Math.floor(index / 25) + 1},${hired},${index % 7 === 0 ? "0.5" : "1"}`;
	});
	return ["Name,Role,Team,Hire date,Full-time share", ...rows, ""].join("\n");
}

const HIRE = `version: 1
sources: { staff: staff.csv }
plan: { year: 2026, target: 4 000 000 000, seasonality: workdays }
hire:
  role: manager
  productivity: 1 000 000 a month
  until: 2027-12
  growth: 15 %
  ramp: [20 %, 60 %, 90 %]
  turnover: 40 % a year
  probationPass: 60 %
  cost: { salary: 60 000, contributions: 30.2 %, recruiting: 75 000, margin: 30 % }
`;

/** Runs `rop` with each list of words once, in a folder of its own, and prints how long it took. */
export function benchLarge(root, folder, manyDeals) {
	const at = join(folder, "large");
	mkdirSync(at);
	writeFileSync(join(at, "staff.csv"), staff(1000));
	const run = (name, cwd, ...words) => {
		const start = process.hrtime.bigint();
		const { status, stderr } = spawnSync(process.execPath, [join(root, "bin/rop.js"), ...words, "-q"], {
			cwd,
			maxBuffer: 1 << 28,
		});
		if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
		console.log(`${name.padEnd(52)} ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1).padStart(6)} s`);
	};
	const plan = ["plan", "decompose", "--year", "2026", "--target", "4 000 000 000", "--round", "1000"];
	console.log("\nlarge companies, once each");
	run("plan, 12 months × 1 000 people in 40 teams, JSON", at, ...plan, "--staff", "staff.csv", "-f", "json");
	run("plan, 12 months × 1 000 people in 40 teams, xlsx", at, ...plan, "--staff", "staff.csv", "-o", "plan.xlsx");
	run(
		"plan by the season of 100 000 deals, JSON",
		at,
		...plan,
		"--deals",
		manyDeals,
		"--seasonality",
		"history",
		"-f",
		"json",
	);
	const hiring = join(at, "hiring");
	mkdirSync(hiring);
	writeFileSync(join(hiring, "staff.csv"), staff(300));
	writeFileSync(join(hiring, "rop.yaml"), HIRE);
	const estimate = ["hire", "estimate", "--today", "2026-01-12"];
	run("hires, 300 people, 24 months, 10 000 simulations, JSON", hiring, ...estimate, "-f", "json");
	run("hires, 300 people, 24 months, 10 000 simulations, xlsx", hiring, ...estimate, "-o", "hiring.xlsx");
}
