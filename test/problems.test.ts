/**
 * The gallery of problems: a folder for every code with the input, the command, and what `rop` says in both languages.
 * `command.txt` holds the words behind `rop`; `outside.txt`, where it exists, what the system refuses, or that the
 * answer goes to a terminal. `workbook.txt`, where it exists, makes a workbook first: the command, then one edit a line;
 * files in `before` stand in the place of those beside it while it is made.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../src/i18n/language.ts";
import { CODES } from "../src/i18n/problems/index.ts";
import { main } from "../src/main.ts";
import { readRefusal, replaceRefusal, writeRefusal } from "../src/world/refusal.ts";
import type { World } from "../src/world.ts";
import { editedWorkbook } from "./edited-workbook.ts";
import { fakeWorld } from "./fake-world.ts";

const GALLERY = join(import.meta.dirname, "problems");
const shown = readdirSync(GALLERY).sort();

/** Not input: the command, the system's refusals and what is expected. */
const NOT_INPUT = ["command.txt", "outside.txt", "workbook.txt", "en.txt", "ru.txt"];

describe("the gallery of problems", () => {
	it("shows every code, and nothing that is no code", () => {
		expect(shown).toEqual([...CODES].sort());
	});

	for (const code of shown) {
		for (const language of LANGUAGES) {
			it(`${code} in ${language}`, async () => {
				const folder = join(GALLERY, code);
				const told = await run(folder, language);
				expect(told).toContain(`[${code}]`);
				await expect(told).toMatchFileSnapshot(join(folder, `${language}.txt`));
			});
		}
	}
});

async function run(folder: string, language: string): Promise<string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const beside = Object.fromEntries(
		entries
			.filter((entry) => entry.isFile() && !NOT_INPUT.includes(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [relative(folder, path), readFileSync(path)]),
	);
	const files = existsSync(join(folder, "workbook.txt")) ? await withWorkbook(folder, beside) : beside;
	const columns = terminalOf(folder);
	const world = fakeWorld({
		files,
		today: "2026-03-31",
		...(columns === undefined ? {} : { columns, env: { NO_COLOR: "1" } }),
	});
	const command = readFileSync(join(folder, "command.txt"), "utf8").trim();
	const exit = await main(refusing(world, folder), [...words(command), "--lang", language], "0.0.0");
	return `${world.errText()}exit ${exit}\n`;
}

/** The files with the edited workbook; it is an English one, whatever language reads it. */
async function withWorkbook(folder: string, beside: Readonly<Record<string, Uint8Array>>) {
	const [command = "", ...edits] = readFileSync(join(folder, "workbook.txt"), "utf8").trimEnd().split("\n");
	const before = Object.entries(beside).filter(([path]) => path.startsWith("before/"));
	const files = Object.fromEntries(Object.entries(beside).filter(([path]) => !path.startsWith("before/")));
	const then = Object.fromEntries(before.map(([path, content]) => [path.slice("before/".length), content]));
	const world = fakeWorld({ files: { ...files, ...then }, today: "2026-03-31" });
	await main(world, [...words(command), "-o", "plan.xlsx", "--lang", "en"], "0.0.0");
	const made = world.files.get("plan.xlsx");
	if (made === undefined) throw new Error(world.errText());
	return { ...files, "plan.xlsx": await editedWorkbook(made, edits) };
}

/** The words of a command line; double quotes keep blanks. */
function words(command: string): string[] {
	return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

/** The lines of `outside.txt`: `terminal COLUMNS`, or `read|write|replace CODE path`. */
function outside(folder: string): readonly (readonly string[])[] {
	const file = join(folder, "outside.txt");
	if (!existsSync(file)) return [];
	const lines = readFileSync(file, "utf8").trim().split("\n");
	return lines.map((line) => line.split(" "));
}

function terminalOf(folder: string): number | undefined {
	const columns = outside(folder).find(([what]) => what === "terminal")?.[1];
	return columns === undefined ? undefined : Number(columns);
}

/** A world whose system answers some paths with an error. */
function refusing(world: World, folder: string): World {
	const rules = outside(folder);
	const refusal = (verb: string, path: string) => {
		const rule = rules.find(([door, , at]) => door === verb && at === path);
		return rule && Object.assign(new Error(), { code: rule[1] });
	};
	return {
		...world,
		read: async (path) => {
			const cause = refusal("read", path);
			if (cause) throw readRefusal(path, cause);
			return world.read(path);
		},
		stream: (path) => {
			const cause = refusal("read", path);
			if (cause) throw readRefusal(path, cause);
			return world.stream(path);
		},
		write: async (path, content, force) => {
			const [write, replace] = [refusal("write", path), refusal("replace", path)];
			if (write) throw writeRefusal(path, ".", write);
			if (replace) throw replaceRefusal(path, ".", replace);
			return world.write(path, content, force);
		},
	};
}
