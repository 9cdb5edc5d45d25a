/** What `rop --help`, `rop plan` and their like say. */
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/capabilities/index.ts";
import { LANGUAGES, type Language } from "../../src/i18n/language.ts";
import { said } from "./said.ts";

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

describe("help", () => {
	const nouns = [...new Set(COMMANDS.map(({ noun }) => noun))];
	const commands = COMMANDS.map(({ noun, verb }) => (verb === undefined ? noun : `${noun} ${verb}`));
	const titles: Readonly<Record<Language, string>> = { en: "Examples:", ru: "Примеры:" };

	for (const language of LANGUAGES) {
		for (const called of new Set(["", ...nouns, ...commands])) {
			it(`of "rop ${called}" in ${language} begins with examples and fits ${WIDEST} columns`, async () => {
				const { code, out, err } = await said(`${called} --help --lang ${language}`);
				expect({ code, err }).toEqual({ code: 0, err: "" });
				const lines = out.split("\n");
				expect(lines.filter((line) => line.length > WIDEST)).toEqual([]);
				const sections = lines.filter((line) => /^\S.*:$/.test(line));
				expect(sections[0]).toBe(titles[language]);
				expect(out).toMatch(/^ {2}\$ rop /m);
				if (language === "ru") expect(out).toMatch(/[а-яё]/i);
				else expect(out).not.toMatch(/[а-яё]/i);
			});
		}
	}

	it("is what rop says without a command, and a noun without a verb", async () => {
		expect(await said("")).toEqual(await said("--help"));
		expect(await said("plan")).toEqual(await said("plan --help"));
		expect((await said("plan")).code).toBe(0);
	});

	it("is asked for in every usual way", async () => {
		const asked = await said("plan decompose --help");
		for (const way of ["help plan decompose", "plan decompose -h", "--lang en plan decompose --help"]) {
			expect(await said(way)).toEqual(asked);
		}
		expect(await said("help plan")).toEqual(await said("plan --help"));
		expect(await said("help")).toEqual(await said("--help"));
	});

	it("is as wide as a narrow terminal, but for what is to be typed", async () => {
		const { out } = await said("plan decompose --help", { columns: 70 });
		const long = out.split("\n").filter((line) => line.length > 70 && !line.startsWith("  $ "));
		expect(long).toEqual([]);
	});

	it("lists the commands with what they do, and the exit codes", async () => {
		const { out } = await said("--help");
		for (const called of commands) expect(out).toContain(`  rop ${called} `);
		expect(out).toContain("Exit codes: 0 ");
	});
});
