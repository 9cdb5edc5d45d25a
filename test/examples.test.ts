/**
 * Every example runs: each command of `examples/<name>/run.txt`, in both languages, says what `run.en.txt` and
 * `run.ru.txt` say, to the byte, and the same in three time zones. What a command writes is written into a temporary copy.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../src/i18n/language.ts";
import { ROOT, rop, TIME_ZONES, words } from "./built-cli.ts";

const EXAMPLES = join(ROOT, "examples");
const copies = mkdtempSync(join(tmpdir(), "rop-examples-"));

afterAll(() => rmSync(copies, { recursive: true, force: true }));

for (const name of readdirSync(EXAMPLES).sort()) {
	describe(`examples/${name}`, () => {
		for (const language of LANGUAGES) {
			it(`says the same everywhere in ${language}`, async () => {
				// the zones are one language's business, so that the suite stays quick
				const zones = language === "en" ? TIME_ZONES : TIME_ZONES.slice(-1);
				const told = await Promise.all(zones.map((zone) => runAll(name, language, zone)));
				for (const elsewhere of told.slice(1)) expect(elsewhere).toBe(told[0]);
				const shown = told[0]?.replace(/: sha256 [0-9a-f]{64}$/gm, "");
				await expect(shown).toMatchFileSnapshot(join(EXAMPLES, name, `run.${language}.txt`));
			});
		}
	});
}

/** Everything that the example's commands say; of files that are no text, the hash. */
async function runAll(name: string, language: Language, zone: string): Promise<string> {
	const folder = join(copies, `${name}-${language}-${zone.replaceAll("/", "-")}`);
	cpSync(join(EXAMPLES, name), folder, { recursive: true });
	const commands = readFileSync(join(EXAMPLES, name, "run.txt"), "utf8")
		.trim()
		.split("\n");
	let told = "";
	for (const command of commands) {
		const before = new Set(readdirSync(folder));
		const { code, stdout, stderr } = await rop(words(command).slice(1), {
			cwd: folder,
			env: { TZ: zone, ROP_LANG: language, COLUMNS: "100" },
		});
		told += `$ ${command}\n${stderr}${stdout.toString("utf8").replaceAll("\r\n", "\n")}`;
		for (const file of readdirSync(folder).filter((each) => !before.has(each))) {
			told += `${file}: sha256 ${createHash("sha256")
				.update(readFileSync(join(folder, file)))
				.digest("hex")}\n`;
		}
		told += `exit ${code}\n\n`;
	}
	return told;
}
