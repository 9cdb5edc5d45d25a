// Speed as ratios of one run against `node -e 0`, each the best of several runs: `npm run bench`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchLarge } from "./bench-large.mjs";
import { benchReading } from "./bench-reading.mjs";

const ROOT = join(import.meta.dirname, "..");
const RUNS = 9;
const folder = mkdtempSync(join(tmpdir(), "rop-bench-"));

/** Seconds of the fastest of so many runs: what the machine can do when nothing else disturbs it. */
function fastest(args, runs = RUNS) {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run++) {
		const start = process.hrtime.bigint();
		const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder });
		if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
		best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
	}
	return best;
}

/** As many deals as in a mid-sized company's year, made here, the same every time. */
function dealsFile(count) {
	const lines = ["id,title,manager,stage,amount,created,closed"];
	let state = 7;
	const next = (most) => {
		state = (state * 48271) % 2147483647;
		return state % most;
	};
	for (let deal = 1; deal <= count; deal++) {
		const stage = ["Won", "Lost", "Negotiation", "Won"][next(4)];
		const month = String(next(12) + 1).padStart(2, "0");
		const closed = `2025-${month}-${String(next(28) + 1).padStart(2, "0")}`;
		lines.push(
			`${deal},Deal ${deal},Manager ${next(30) + 1},${stage},${next(500000)}.${next(90) + 10},2025-01-0${next(9) + 1},${closed}`,
		);
	}
	const file = join(folder, `deals-${count}.csv`);
	writeFileSync(file, `${lines.join("\n")}\n`);
	return file;
}

const real = join(ROOT, "../shared/data/maven-crm/sales_pipeline.csv");
const deals = existsSync(real) ? real : dealsFile(8800);
const year = existsSync(real) ? "2018" : "2026";
const rop = (...words) => [join(ROOT, "bin/rop.js"), ...words];
const plan = [
	"plan",
	"decompose",
	"--deals",
	deals,
	"--year",
	year,
	"--target",
	"12000000",
	"--seasonality",
	"history",
	"-q",
];

const bare = fastest(["-e", "0"]);
const rows = [
	["rop --help", fastest(rop("--help")), 1.7],
	["decompose 8 800 deals, JSON", fastest(rop(...plan, "-f", "json")), 6],
	["decompose 8 800 deals, xlsx", fastest(rop(...plan, "--force", "-o", join(folder, "plan.xlsx"))), 14],
];

console.log(`node -e 0: ${(bare * 1000).toFixed(0)} ms (best of ${RUNS})`);
for (const [name, seconds, aim] of rows) {
	const ratio = seconds / bare;
	console.log(
		`${name.padEnd(32)} ${(seconds * 1000).toFixed(0).padStart(6)} ms  ${ratio.toFixed(2).padStart(6)}×  aim ≤ ${aim}×  ${ratio <= aim ? "met" : "MISSED"}`,
	);
}
await benchReading(ROOT, folder);
benchLarge(ROOT, folder, dealsFile(100_000));
rmSync(folder, { recursive: true, force: true });
