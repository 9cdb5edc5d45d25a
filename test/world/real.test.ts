import { execFile, spawn } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import { dayIn } from "../../src/world/clock.ts";
import { realWorld } from "../../src/world/real.ts";
import { type World, WorldError } from "../../src/world.ts";

const run = promisify(execFile);
const asRoot = process.getuid?.() === 0;
let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const world: World = realWorld();

/** The code of the problem that a refusal carries. */
async function refusal(done: Promise<unknown>): Promise<string> {
	const thrown = await done.then(
		() => "nothing was refused",
		(cause: unknown) => cause,
	);
	if (!(thrown instanceof WorldError)) throw thrown;
	return thrown.problem.code;
}

async function collected(pieces: AsyncIterable<Uint8Array>): Promise<string> {
	const all: Uint8Array[] = [];
	for await (const piece of pieces) all.push(piece);
	return Buffer.concat(all).toString("utf8");
}

/** A program of its own, which the test may interrupt. */
async function program(text: string): Promise<string> {
	const outfile = at(`program-${text.length}.mjs`);
	const contents = `import { realWorld } from "./real.ts";\nimport process from "node:process";\n${text}`;
	const resolveDir = join(import.meta.dirname, "../../src/world");
	await build({
		stdin: { contents, resolveDir, loader: "ts" },
		bundle: true,
		platform: "node",
		format: "esm",
		outfile,
	});
	return outfile;
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "rop-world-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("reading", () => {
	it("gives the whole file, and the same in pieces", async () => {
		const text = "Сделка;Сумма\n".repeat(60_000);
		writeFileSync(at("deals.csv"), text);
		expect(Buffer.from(await world.read(at("deals.csv"))).toString("utf8")).toBe(text);
		expect(await collected(world.stream(at("deals.csv")))).toBe(text);
	});

	it("names what is missing, and what is a folder", async () => {
		expect(await refusal(world.read(at("none.csv")))).toBe("file-missing");
		expect(await refusal(collected(world.stream(at("none.csv"))))).toBe("file-missing");
		expect(await refusal(world.read(folder))).toBe("file-is-folder");
		expect(await refusal(collected(world.stream(folder)))).toBe("file-is-folder");
	});

	it.skipIf(asRoot)("says when a file may not be opened", async () => {
		writeFileSync(at("secret.csv"), "");
		chmodSync(at("secret.csv"), 0);
		expect(await refusal(world.read(at("secret.csv")))).toBe("file-unreadable");
	});
});

describe("writing", () => {
	it("writes text and bytes and leaves nothing beside them", async () => {
		mkdirSync(at("out"));
		await world.write(at("out", "план.csv"), "месяц\n", false);
		await world.write(at("out", "plan.xlsx"), new Uint8Array([80, 75]), false);
		expect(readFileSync(at("out", "план.csv"), "utf8")).toBe("месяц\n");
		expect([...readFileSync(at("out", "plan.xlsx"))]).toEqual([80, 75]);
		expect(readdirSync(at("out")).sort()).toEqual(["plan.xlsx", "план.csv"]);
	});

	it("replaces an existing file only when told to, and keeps its permissions", async () => {
		writeFileSync(at("plan.md"), "old", { mode: 0o600 });
		expect(await refusal(world.write(at("plan.md"), "new", false))).toBe("file-exists");
		expect(readFileSync(at("plan.md"), "utf8")).toBe("old");
		await world.write(at("plan.md"), "new", true);
		expect(readFileSync(at("plan.md"), "utf8")).toBe("new");
		expect(statSync(at("plan.md")).mode & 0o777).toBe(0o600);
	});

	it("replaces what a link points at, not the link", async () => {
		writeFileSync(at("real.txt"), "old");
		symlinkSync(at("real.txt"), at("link.txt"));
		await world.write(at("link.txt"), "new", true);
		expect(readFileSync(at("real.txt"), "utf8")).toBe("new");
	});

	it("names a missing folder, and a folder in the file's place", async () => {
		expect(await refusal(world.write(at("nowhere", "plan.md"), "", false))).toBe("folder-missing");
		expect(await refusal(world.write(folder, "", true))).toBe("file-is-folder");
	});

	it.skipIf(!existsSync("/dev/null"))("writes to a device as it is", async () => {
		await world.write("/dev/null", "gone", false);
		expect(statSync("/dev/null").isFile()).toBe(false);
	});

	it("removes the unfinished file when interrupted", async () => {
		mkdirSync(at("cut"));
		const script = await program(`
			import { existsSync } from "node:fs";
			const unfinished = process.argv[2] + "/.plan.bin.rop-" + process.pid;
			setInterval(() => existsSync(unfinished) && process.kill(process.pid, "SIGINT"), 1);
			await realWorld().write(process.argv[2] + "/plan.bin", new Uint8Array(100_000_000), false);
		`);
		const child = spawn(process.execPath, [script, at("cut")]);
		const [code] = await new Promise<[number | null]>((resolve) => child.on("exit", (status) => resolve([status])));
		expect(code).toBe(130);
		expect(readdirSync(at("cut"))).toEqual([]);
	});
});

describe("patterns", () => {
	beforeAll(() => {
		for (const path of ["data/2025", "data/.cache", "data/linked"]) mkdirSync(at("g", path), { recursive: true });
		const files = [
			"data/deals-2.csv",
			"data/deals-1.csv",
			"data/2025/deals-0.csv",
			"data/.cache/deals-9.csv",
			"data/.deals-8.csv",
		];
		for (const file of [...files, "data/сделки (1).csv", "data/deals-3.xlsx"]) writeFileSync(at("g", file), "");
		mkdirSync(at("g", "data", "deals-4.csv"));
		symlinkSync(at("g", "data"), at("g", "data", "linked", "loop"));
	});

	/** What a pattern names in the folder, without the way to the folder. */
	async function named(pattern: string): Promise<readonly string[]> {
		const found = await world.glob(pattern, at("g"));
		return found.map((path) => relative(at("g"), path));
	}

	it("matches within names, sorted, hidden ones and folders left out", async () => {
		expect(await named("data/deals-*.csv")).toEqual(["data/deals-1.csv", "data/deals-2.csv"]);
		expect(await named("data/deals-?.*")).toEqual(["data/deals-1.csv", "data/deals-2.csv", "data/deals-3.xlsx"]);
		expect(await named("./d*/сделки*")).toEqual(["data/сделки (1).csv"]);
	});

	it("goes into folders with two stars, and not round in circles", async () => {
		expect(await named("**/deals-?.csv")).toEqual(["data/2025/deals-0.csv", "data/deals-1.csv", "data/deals-2.csv"]);
		expect(await named("data/**/deals-0.csv")).toEqual(["data/2025/deals-0.csv"]);
	});

	it("takes a path without wildcards at its word, and finds nothing in no folder", async () => {
		expect(await named("data/none.csv")).toEqual(["data/none.csv"]);
		expect(await named("none/*.csv")).toEqual([]);
		expect(await world.glob("-", at("g"))).toEqual(["-"]);
	});

	it("gives paths that can be read, from an absolute pattern too", async () => {
		for (const path of await world.glob("data/deals-*.csv", at("g"))) expect(await world.exists(path)).toBe(true);
		expect(await world.glob(at("g", "data", "deals-1.c?v"), "elsewhere")).toEqual([at("g", "data", "deals-1.csv")]);
	});
});

describe("the rest of the world", () => {
	it("knows the day of each time zone", () => {
		const evening = new Date("2026-03-31T21:30:00Z");
		expect(isoDay(dayIn("Europe/Moscow", evening))).toBe("2026-04-01");
		expect(isoDay(dayIn("Europe/London", evening))).toBe("2026-03-31");
		expect(() => dayIn("Mars/Olympus", evening)).toThrow(RangeError);
	});

	it("takes a SHA-256 piece by piece", () => {
		const hash = world.sha256();
		hash.update(new TextEncoder().encode("a"));
		hash.update(new TextEncoder().encode("bc"));
		expect(hash.hex()).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	});

	it("names a missing template", async () => {
		expect(await refusal(world.template("crm/none.yaml"))).toBe("file-missing");
		expect(await refusal(world.templates("none"))).toBe("file-missing");
	});

	it("ends quietly when nobody reads any more", async () => {
		const script = await program(`
			const world = realWorld();
			for (let line = 0; line < 5_000; line += 1) await world.out("строка " + line + "\\n");
		`);
		const command = `"${process.execPath}" "${script}" | head -n 1`;
		const { stdout, stderr } = await run("bash", ["-c", `set -o pipefail; ${command}`]);
		expect({ stdout, stderr }).toEqual({ stdout: "строка 0\n", stderr: "" });
	});
});
