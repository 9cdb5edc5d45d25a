/** Progress on a terminal: never while something is asked or written, wiped before the answer, and absent elsewhere. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { whileWaiting } from "../../src/cli/waiting.ts";
import { main } from "../../src/main.ts";
import { ROOT } from "../built-cli.ts";
import { type FakeWorld, fakeWorld } from "../fake-world.ts";

/** Nothing is met while waiting is shown, and in the end it isn't. */
function expectSilence({ met }: FakeWorld): void {
	let isWaiting = false;
	for (const each of met) {
		if (each === "question" || each === "out" || each === "err") expect(isWaiting).toBe(false);
		else isWaiting = each === "waiting";
	}
	expect(isWaiting).toBe(false);
}

describe("waiting", () => {
	it("is silent before every question and every line", async () => {
		const world = fakeWorld({
			files: { "d.csv": "Менеджер;Сумма;Этап;Дата закрытия\nИванов;100;Отгружено;13.02.2026\n" },
			answers: ["проиграна", true],
			columns: 100,
		});
		expect(await main(world, ["data", "map", "d.csv", "--lang", "ru"], "0.0.0")).toBe(0);
		expect(world.asked.length).toBe(2);
		expect(world.met.filter((each) => each === "out" || each === "err").length).toBeGreaterThan(1);
		expect(world.met).toContain("waiting");
		expectSilence(world);
	});

	it("ends where the work fails", async () => {
		const world = fakeWorld();
		const failing = whileWaiting(world, { language: "en", quiet: false }, () => Promise.reject(new Error("no")));
		await expect(failing).rejects.toThrow("no");
		expectSilence(world);
		expect(await main(world, ["data", "check", "none.csv", "--lang", "en"], "0.0.0")).toBe(2);
		expectSilence(world);
	});
});

const folder = mkdtempSync(join(tmpdir(), "rop-waiting-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What wipes the line on which waiting is shown. */
const WIPED = "\r\u001b[2K";

/** What a terminal shows of `rop` with these words; undefined where the system has no `script` to make one. */
function onTerminal(line: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const command = `"${process.execPath}" "${join(ROOT, "bin/rop.js")}" ${line}`;
		const child = spawn("script", ["-qec", command, "/dev/null"], {
			cwd: folder,
			env: { PATH: process.env["PATH"], LANG: "en_US.UTF-8", TERM: "xterm" },
			stdio: ["ignore", "pipe", "pipe"],
		});
		let shown = "";
		child.stdout.on("data", (piece: Buffer) => {
			shown += piece.toString("utf8");
		});
		child.on("error", reject);
		child.on("close", () => resolve(shown));
	});
}

const canMakeTerminals = ["/usr/bin/script", "/bin/script"].some(existsSync) && process.platform === "linux";

describe.skipIf(!canMakeTerminals)("on a terminal", () => {
	it("is shown after half a second and wiped before the answer", async () => {
		const row = (index: number) => `${index};Менеджер ${index % 9};"${index} 000,50";Успешно;13.02.2025`;
		const rows = Array.from({ length: 120_000 }, (_, index) => row(index + 1));
		writeFileSync(join(folder, "d.csv"), ["ID;Менеджер;Сумма;Этап;Дата закрытия", ...rows].join("\n"));
		const shown = await onTerminal("data check d.csv --lang ru --today 2026-03-31");
		expect(shown).toContain(`${WIPED}Считаю… `);
		const last = shown.lastIndexOf("Считаю…");
		const wiped = shown.indexOf(WIPED, last);
		expect(wiped).toBeGreaterThan(last);
		expect(shown.indexOf("Что rop понял")).toBeGreaterThan(wiped);
		expect(await onTerminal("data check d.csv -q --lang ru --today 2026-03-31")).not.toContain(WIPED);
	}, 60_000);

	it("is not shown where the answer comes at once, or is asked for quietly", async () => {
		writeFileSync(join(folder, "s.csv"), "ФИО;Команда\nИванов Иван;Север\n");
		expect(await onTerminal("data check s.csv --lang ru --today 2026-03-31")).not.toContain(WIPED);
	}, 60_000);
});
