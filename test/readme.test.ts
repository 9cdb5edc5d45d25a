/** The commands of the READMEs and the guides run, in the order in which they stand, and say what is said there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT, rop, words } from "./built-cli.ts";

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

for (const [page, language] of [
	["README.md", "en"],
	["README.ru.md", "ru"],
	["docs/guide.md", "en"],
	["docs/guide.ru.md", "ru"],
] as const) {
	const text = readFileSync(join(ROOT, page), "utf8");
	const folder = mkdtempSync(join(tmpdir(), "rop-readme-"));

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	describe(page, () => {
		it.skipIf(!page.startsWith("README"))("promises on its first screen exactly the two commands that CI runs", () => {
			const first = text.split("\n").slice(0, 40).join("\n");
			const promised = [...first.matchAll(/^npm .*$/gm)].map(([line]) => line);
			expect(promised).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
			const ci = readFileSync(join(ROOT, ".ci/run"), "utf8");
			for (const part of ["npm ci && npm test", "npm run demo"]) expect(ci).toContain(part);
			expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(["demo", "test"]));
		});

		/** Commands, and the files that are to be there from then on, in folders too: ```` ```csv team/deals.csv ````. */
		const blocks = [...text.matchAll(/^```(?:console|(?:csv|yaml) (\S+))\n([\s\S]*?)^```/gm)].map(
			([, file, block = ""]) => ({ file, block }),
		);

		it("has something to run", () => {
			expect(blocks.length).toBeGreaterThan(2);
		});

		for (const { file, block } of blocks) {
			if (file !== undefined) {
				it(`has a ${file}`, () => {
					mkdirSync(dirname(join(folder, file)), { recursive: true });
					writeFileSync(join(folder, file), block);
				});
				continue;
			}
			const [command = "", ...expected] = block.trimEnd().split("\n");
			it(command, async () => {
				const { stdout, stderr } = await rop(words(command.replace(/^\$ rop /, "")), {
					cwd: folder,
					env: { ROP_LANG: language, COLUMNS: "100" },
				});
				expect(`${stderr}${stdout}`.replaceAll("\r\n", "\n").replaceAll("\ufeff", "").trimEnd()).toBe(
					expected.join("\n"),
				);
			});
		}
	});
}
