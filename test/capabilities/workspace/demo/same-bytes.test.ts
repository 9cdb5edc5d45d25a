/** The same seed gives the same bytes: twice, in any time zone, and on every Node this suite runs on. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { DEMO_SEED, DEMO_TODAY, type DemoFile, makeDemo } from "../../../../src/capabilities/workspace/demo/demo.ts";

const SOURCE = join(import.meta.dirname, "../../../../src/capabilities/workspace/demo");
const folder = mkdtempSync(join(tmpdir(), "rop-demo-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Recorded on Node 20. They change with every change of the company: then record them anew, on purpose. */
const RECORDED = { ru: "1cf86b93df58a4eb", en: "85f04e1fa471f39d" };

function fingerprint(files: readonly DemoFile[]): string {
	const hash = createHash("sha256");
	for (const { path, content } of files) hash.update(path).update("\0").update(content).update("\0");
	return hash.digest("hex").slice(0, 16);
}

describe("the demo's bytes", () => {
	for (const language of ["ru", "en"] as const) {
		it(`are as recorded in ${language}`, () => {
			const made = () => fingerprint(makeDemo({ language, seed: DEMO_SEED, today: DEMO_TODAY }));
			expect(made()).toBe(made());
			expect(made()).toBe(RECORDED[language]);
		});

		it(`differ by seed in ${language}`, () => {
			const made = (seed: number) => fingerprint(makeDemo({ language, seed, today: DEMO_TODAY }));
			expect(made(1)).not.toBe(made(2));
		});
	}

	it("do not depend on the time zone", () => {
		const bundle = join(folder, "demo.mjs");
		buildSync({ entryPoints: [join(SOURCE, "demo.ts")], bundle: true, format: "esm", outfile: bundle });
		const program = `
			import { createHash } from "node:crypto";
			import { DEMO_SEED as seed, DEMO_TODAY as today, makeDemo } from ${JSON.stringify(bundle)};
			const hash = createHash("sha256");
			for (const { path, content } of makeDemo({ language: "ru", seed, today })) hash.update(path + content);
			console.log(hash.digest("hex"));
		`;
		const [moscow, ...elsewhere] = ["Europe/Moscow", "America/Los_Angeles", "Pacific/Auckland"].map((TZ) =>
			execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
				env: { ...process.env, TZ },
			}).toString(),
		);
		for (const place of elsewhere) expect(place).toBe(moscow);
	});

	it("come from whole steps: nothing that engines or locales are free to round or sort their way", () => {
		const loose = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
			.filter((path) => path.endsWith(".ts"))
			.flatMap((path) => {
				const code = readFileSync(join(SOURCE, path), "utf8").replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, "");
				const found = /Math\.(pow|exp|log|sin|cos|random)|\w \*\* \w|Intl|toLocale|localeCompare|new Date|Date\./.exec(
					code,
				);
				return found ? [`${path}: ${found[0]}`] : [];
			});
		expect(loose).toEqual([]);
	});
});
