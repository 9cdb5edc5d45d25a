/** In which language, how much and in which colours problems are told. */
import { describe, expect, it } from "vitest";
import type { FakeWorldOptions } from "../fake-world.ts";
import { PLAN, said } from "./said.ts";

describe("the language", () => {
	const russian = /[а-яё]/i;
	const ru = { "rop.yaml": "version: 1\nlanguage: ru\n" };
	const speaks = async (command: string, options: FakeWorldOptions) =>
		russian.test((await said(command, options)).err) ? "ru" : "en";

	/** From the strongest to the weakest: each is outvoted by those before it. */
	it("is --lang, else ROP_LANG, else the workspace's, else the system's, else English", async () => {
		const env = { ROP_LANG: "en", LANG: "ru_RU.UTF-8" };
		expect(await speaks("nothing --lang ru", { files: { "rop.yaml": "language: en\n" }, env })).toBe("ru");
		expect(await speaks("nothing --lang=ru", { env })).toBe("ru");
		expect(await speaks("nothing", { files: ru, env })).toBe("en");
		expect(await speaks("nothing", { files: ru, env: { LANG: "en_US.UTF-8" } })).toBe("ru");
		expect(await speaks("nothing", { env: { LANG: "ru_RU.UTF-8" } })).toBe("ru");
		expect(await speaks("nothing", { env: { LANG: "de_DE.UTF-8" } })).toBe("en");
		expect(await speaks("nothing", {})).toBe("en");
	});

	it("follows the first of the system's variables that is set", async () => {
		expect(await speaks("nothing", { env: { LC_ALL: "ru_RU.UTF-8", LANG: "en_US.UTF-8" } })).toBe("ru");
		expect(await speaks("nothing", { env: { LC_ALL: "", LC_MESSAGES: "C", LANG: "ru_RU.UTF-8" } })).toBe("en");
		expect(await speaks("nothing", { env: { ROP_LANG: "de", LANG: "ru_RU.UTF-8" } })).toBe("ru");
	});

	it("of a workspace that is named is spoken by help, by problems of the file and by what the system refuses", async () => {
		const files = { "north/rop.yaml": "version: 1\nlanguage: ru\nplan: { yaer: 2026 }\n" };
		expect((await said("plan --help --workspace north", { files })).out).toMatch(russian);
		expect((await said("plan decompose -w north", { files })).err).toMatch(/^north\/rop\.yaml:3:9: ошибка/);
		const sound = { "north/rop.yaml": "version: 1\nlanguage: ru\n" };
		const missing = await said(`${PLAN} --workspace=north --deals nowhere.csv`, { files: sound });
		expect(missing.err).toMatch(/^ошибка\[file-missing\]/);
	});
});

describe("how much is said", () => {
	const header = "ID;Сумма;Менеджер;Дата закрытия;Этап\n";
	const files = {
		"sales.csv": `${header}1;500;Иванов;14.02.2025;Продажа\n`,
		"broken.csv":
			header + Array.from({ length: 30 }, (_, index) => `${index};стоп;Иванов;14.02.2025;Продажа\n`).join(""),
	};

	it("is less with -q: no notices, no word of files written", async () => {
		const command = `${PLAN} --deals sales.csv -o plan.md`;
		const aloud = await said(command, { files });
		expect(aloud.err).toContain("notice[plan-people-from-deals]");
		expect(aloud.err).toContain("Written: plan.md");
		expect((await said(`${command} -q`, { files })).err).toBe("");
	});

	it("is the first twenty problems, with -v all of them", async () => {
		const told = (text: string) => text.split("\n").filter((line) => line.includes("error[amount-unreadable]")).length;
		const short = await said(`${PLAN} --deals broken.csv`, { files });
		expect(told(short.err)).toBe(20);
		expect(short.err).toContain("…and 10 more: 10 × amount-unreadable");
		expect(told((await said(`${PLAN} --deals broken.csv -v`, { files })).err)).toBe(30);
	});

	it("never mixes with the answer", async () => {
		const { out } = await said(`${PLAN} --deals sales.csv`, { files });
		expect(() => JSON.parse(out)).not.toThrow();
	});
});

describe("colours", () => {
	const coloured = async (command: string, options: FakeWorldOptions) =>
		(await said(`plan decompose ${command}`, options)).err.includes("\u001b[");

	it("are for terminals that know them", async () => {
		expect(await coloured("", { columns: 80 })).toBe(true);
		expect(await coloured("", { columns: 80, env: { TERM: "dumb" } })).toBe(false);
		expect(await coloured("", {})).toBe(false);
	});

	it("obey --color and --no-color, then NO_COLOR, then FORCE_COLOR", async () => {
		expect(await coloured("--color", { env: { NO_COLOR: "1" } })).toBe(true);
		expect(await coloured("--no-color", { columns: 80, env: { FORCE_COLOR: "1" } })).toBe(false);
		expect(await coloured("", { columns: 80, env: { NO_COLOR: "1", FORCE_COLOR: "1" } })).toBe(false);
		expect(await coloured("", { env: { FORCE_COLOR: "1" } })).toBe(true);
		expect(await coloured("", { columns: 80, env: { FORCE_COLOR: "0" } })).toBe(false);
		expect(await coloured("", { columns: 80, env: { NO_COLOR: "" } })).toBe(true);
	});
});
