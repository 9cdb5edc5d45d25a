/** The built command line as a process of its own: pipes, signals, files and bytes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT, rop, words } from "../built-cli.ts";
import { PLAN, said } from "./said.ts";

const folder = mkdtempSync(join(tmpdir(), "rop-process-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function started(command: string) {
	const child = spawn(process.execPath, [join(ROOT, "bin/rop.js"), ...words(command)], {
		cwd: folder,
		env: { PATH: process.env["PATH"], LANG: "en_US.UTF-8" },
	});
	let err = "";
	child.stderr.on("data", (piece: Buffer) => {
		err += piece.toString("utf8");
	});
	return { child, said: () => err };
}

describe("the version", () => {
	it("is the package's", async () => {
		const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
		const { code, stdout, stderr } = await rop(["--version"]);
		expect({ code, out: stdout.toString(), stderr }).toEqual({ code: 0, out: `${version}\n`, stderr: "" });
	});

	it("can be asked for anywhere", async () => {
		for (const way of ["--version", "plan --version", "plan decompose --version"]) {
			expect((await said(way)).out).toBe("1.2.3\n");
		}
	});
});

describe("a pipe", () => {
	it("gets the bytes of a workbook, the same every time", async () => {
		const [first, second] = await Promise.all([rop(words(`${PLAN} -f xlsx`)), rop(words(`${PLAN} -f xlsx`))]);
		expect(first.stdout.subarray(0, 2).toString()).toBe("PK");
		expect(first.stdout.length).toBeGreaterThan(5000);
		expect(second.stdout.equals(first.stdout)).toBe(true);
	});

	it("may be closed by who reads only the first lines: no complaint, no stack trace", async () => {
		const people = Array.from({ length: 1500 }, (_, index) => `Имя ${index};Команда ${index % 40}`);
		writeFileSync(join(folder, "staff.csv"), `ФИО;Команда\n${people.join("\n")}\n`);
		const { child, said: told } = started(`${PLAN} --staff staff.csv -f json`);
		const [first] = (await once(child.stdout, "data")) as [Buffer];
		child.stdout.destroy();
		const [code, signal] = (await once(child, "close")) as [number | null, string | null];
		expect(first.toString("utf8")).toMatch(/^\{\n/);
		expect({ code, signal, err: told() }).toEqual({ code: 0, signal: null, err: "" });
	});

	it("is read by - as a file would be", async () => {
		const deals = "ID;Сумма;Менеджер;Дата закрытия;Этап\n1;500;Иванов;14.02.2025;Продажа\n";
		const { code, stdout } = await rop(words(`${PLAN} --deals -`), { input: deals });
		expect(code).toBe(0);
		expect(JSON.parse(stdout.toString()).inputs).toMatchObject([{ file: "-", rows: 1, used: 1 }]);
	});
});

describe("Ctrl-C", () => {
	it("ends a command that waits for its input with 130, quietly", async () => {
		const { child, said: told } = started(`${PLAN} --deals - -o interrupted.xlsx`);
		child.stdin.write("ID;Сумма;Менеджер;Дата закрытия;Этап\n");
		await pause(2000);
		child.kill("SIGINT");
		const [code, signal] = (await once(child, "close")) as [number | null, string | null];
		expect({ code, signal, err: told() }).toEqual({ code: 130, signal: null, err: "" });
		expect(readdirSync(folder)).not.toContain("interrupted.xlsx");
	});
});

describe("an existing file", () => {
	const file = join(folder, "plan.md");

	it("is left untouched without --force, and replaced with it", async () => {
		writeFileSync(file, "mine\n");
		const refused = await rop(words(`${PLAN} -o plan.md`), { cwd: folder });
		expect(refused.code).toBe(2);
		expect(refused.stderr).toMatch(/^error\[file-exists\]: plan\.md .*--force/);
		expect(readFileSync(file, "utf8")).toBe("mine\n");

		const replaced = await rop(words(`${PLAN} -o plan.md --force`), { cwd: folder });
		expect(replaced).toMatchObject({ code: 0, stderr: "Written: plan.md\n" });
		expect(readFileSync(file, "utf8")).toMatch(/^# Sales plan 2026/);
		expect(readdirSync(folder).filter((name) => name.includes("rop-"))).toEqual([]);
	});
});
