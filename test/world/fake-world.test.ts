import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import { WorldError } from "../../src/world.ts";
import { fakeWorld } from "../fake-world.ts";

async function refusal(done: Promise<unknown>): Promise<string> {
	const thrown = await done.then(
		() => undefined,
		(cause: unknown) => cause,
	);
	return thrown instanceof WorldError ? thrown.problem.code : String(thrown);
}

describe("a world in memory", () => {
	it("reads what the test put there, by any spelling of the path", async () => {
		const world = fakeWorld({ files: { "data/a.csv": "имя", "/etc/b.csv": new Uint8Array([1]) } });
		expect(Buffer.from(await world.read("./data/a.csv")).toString()).toBe("имя");
		expect(Buffer.from(await world.read("/home/rop/data/a.csv")).toString()).toBe("имя");
		expect([...(await world.read("/etc/b.csv"))]).toEqual([1]);
		const pieces: number[] = [];
		for await (const piece of world.stream("data/a.csv")) pieces.push(piece.length);
		expect(pieces).toEqual([3, 3]);
	});

	it("refuses as the real one does", async () => {
		const world = fakeWorld({ files: { "data/a.csv": "" } });
		expect(await refusal(world.read("none"))).toBe("file-missing");
		expect(await refusal(world.read("data"))).toBe("file-is-folder");
		expect(await refusal(world.write("data/a.csv", "", false))).toBe("file-exists");
		expect(await refusal(world.write("none/a.csv", "", false))).toBe("folder-missing");
		expect(await refusal(world.write("data", "", true))).toBe("file-is-folder");
	});

	it("finds files by pattern within a folder", async () => {
		const world = fakeWorld({ files: { "w/data/b.csv": "", "w/data/a.csv": "", "w/data/.c.csv": "", "w/d.csv": "" } });
		expect(await world.glob("data/*.csv", "w")).toEqual(["w/data/a.csv", "w/data/b.csv"]);
		expect(await world.glob("**/*.csv", "/home/rop/w")).toEqual(["w/d.csv", "w/data/a.csv", "w/data/b.csv"]);
		expect(await world.glob("data/none.csv", "w")).toEqual(["w/data/none.csv"]);
	});

	it("keeps what is written and said", async () => {
		const world = fakeWorld({ today: "2026-01-02", columns: 80 });
		await world.write("plan.csv", "\uFEFFa", false);
		await world.out("план\n");
		world.err("ошибка\n");
		expect(world.writtenText("plan.csv")).toBe("\uFEFFa");
		expect([world.outText(), world.errText(), isoDay(world.today())]).toEqual(["план\n", "ошибка\n", "2026-01-02"]);
		expect(world.terminal).toEqual({ output: true, errors: true, input: false, columns: 80 });
	});

	it("has the program's templates, or the test's", async () => {
		const world = fakeWorld({ templates: { "crm/b.yaml": "b", "crm/a.yaml": "a" } });
		expect(await world.templates("crm")).toEqual(["a.yaml", "b.yaml"]);
		expect(await world.template("crm/a.yaml")).toBe("a");
		expect(await refusal(world.template("crm/c.yaml"))).toBe("file-missing");
	});
});
