/** Weeks are the same in every time zone of the machine: date-fns counts in local time, so each zone gets a process. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { addDays, day } from "../../src/core/day.ts";
import { periodOf } from "../../src/core/period.ts";

const ZONES = ["Pacific/Kiritimati", "America/New_York", "Europe/Moscow", "Pacific/Pago_Pago"];
const FIRST = day("2000-01-01");
const DAYS = 366 * 20;

const script = `
	import { addDays, day } from "./src/core/day.ts";
	import { periodOf } from "./src/core/period.ts";
	const labels = Array.from({ length: ${DAYS} }, (_, n) => periodOf("week", addDays(day("2000-01-01"), n)).label);
	const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	process.stdout.write([zone, ...labels].join("\\n"));
`;

const bundled = buildSync({
	stdin: { contents: script, resolveDir: resolve(import.meta.dirname, "../.."), loader: "ts" },
	bundle: true,
	write: false,
	format: "esm",
	platform: "node",
}).outputFiles[0]?.text;

test.each(ZONES)("twenty years of days are in the same weeks in %s", (zone) => {
	const here = Array.from({ length: DAYS }, (_, n) => periodOf("week", addDays(FIRST, n)).label);
	const there = execFileSync(process.execPath, ["--input-type=module"], {
		input: bundled ?? "",
		env: { ...process.env, TZ: zone },
		encoding: "utf8",
		maxBuffer: 1 << 24,
	});
	expect(there).toBe([zone, ...here].join("\n"));
});
