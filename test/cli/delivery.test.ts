/** In which form and where the answer goes, and the exit codes. */
import { describe, expect, it } from "vitest";
import { main } from "../../src/main.ts";
import { words } from "../built-cli.ts";
import { fakeWorld } from "../fake-world.ts";
import { PLAN, said } from "./said.ts";

describe("the format", () => {
	const starts: readonly (readonly [format: string, start: string | RegExp])[] = [
		["json", '{\n  "schema": "rop.plan/1"'],
		["md", "# "],
		["text", /^\S/],
		["csv", /^\S+,/],
		["xlsx", "PK"],
	];

	for (const [format, start] of starts) {
		it(`${format} is written to standard output and into a file`, async () => {
			const shown = await said(`${PLAN} --lang en -f ${format}`);
			const filed = await said(`${PLAN} --lang en -f ${format} --out plan.anything`);
			expect({ code: shown.code, err: shown.err }).toEqual({ code: 0, err: "" });
			expect(shown.out.replace(/^\ufeff/, "")).toMatch(
				typeof start === "string" ? new RegExp(`^${escaped(start)}`) : start,
			);
			expect(Buffer.from(filed.written.get("plan.anything") ?? []).equals(Buffer.from(shown.bytes))).toBe(true);
			expect(filed).toMatchObject({ code: 0, out: "", err: "Written: plan.anything\n" });
		});
	}

	it("follows the ending of the file's name", async () => {
		for (const [ending, format] of [
			["json", "json"],
			["md", "md"],
			["csv", "csv"],
			["xlsx", "xlsx"],
			["txt", "text"],
			["JSON", "json"],
		]) {
			const { written } = await said(`${PLAN} --lang en -o plan.${ending}`);
			const { bytes } = await said(`${PLAN} --lang en -f ${format}`);
			expect(Buffer.from(written.get(`plan.${ending}`) ?? []).equals(Buffer.from(bytes)), ending).toBe(true);
		}
	});

	it("is text on a terminal, JSON elsewhere", async () => {
		expect((await said(`${PLAN} --no-color`, { columns: 80 })).out).not.toMatch(/^\{/);
		expect((await said(PLAN)).out).toMatch(/^\{/);
	});

	it("xlsx is not for a terminal, and an unknown ending is refused before any work", async () => {
		const shown = await said(`${PLAN} -f xlsx`, { columns: 80 });
		expect({ code: shown.code, out: shown.out }).toEqual({ code: 2, out: "" });
		const unknown = await said(`${PLAN} --deals nowhere.csv -o plan.docx`);
		expect(unknown.code).toBe(2);
		expect(unknown.err).toMatch(/^error\[format-unknown\][^\n]*\n$/);
	});

	it("goes to standard output where the file is -", async () => {
		expect(await said(`${PLAN} -f md -o -`)).toEqual(await said(`${PLAN} -f md`));
	});
});

describe("exit codes", () => {
	const header = "ID;Сумма;Менеджер;Дата закрытия;Этап\n";
	const files = { "broken.csv": `${header}1;стоп;Иванов;14.02.2025;Продажа\n` };

	it("are 0 for done, warnings allowed", async () => {
		const { code, err } = await said("plan decompose --year 2031 --target 5 --seasonality workdays");
		expect({ code, warned: err.includes("warning[") }).toEqual({ code: 0, warned: true });
	});

	it("are 1 for errors in the data, and for warnings with --strict; nothing is written then", async () => {
		const broken = await said(`${PLAN} --deals broken.csv -o plan.json`, { files });
		const strict = await said("plan decompose --year 2031 --target 5 --seasonality workdays --strict -o plan.json");
		for (const { code, out, written } of [broken, strict])
			expect({ code, out, size: written.size }).toEqual({ code: 1, out: "", size: 0 });
	});

	it("are 2 where it could not run: usage, missing files, broken settings", async () => {
		const broken = { "rop.yaml": "version: 1\nplan: { target: many }\n" };
		for (const command of ["nothing", `${PLAN} --deals nowhere.csv`, `${PLAN} -o nowhere/plan.md`]) {
			expect((await said(command)).code, command).toBe(2);
		}
		expect((await said("plan decompose", { files: broken })).code).toBe(2);
	});

	it("are 70 for a fault of rop, with what to send us and none of the user's data", async () => {
		const said: string[] = [];
		const world = {
			...fakeWorld(),
			out: () => Promise.reject(new Error("the printer burns")),
			err: (text: string) => void said.push(text),
		};
		const code = await main(world, words(`--lang en ${PLAN} --round=777 -fmd`), "1.2.3");
		const err = said.join("");
		expect(code).toBe(70);
		expect(err).toContain("rop 1.2.3: --lang plan decompose --year --target --today --round -f\n");
		expect(err).toContain("the printer burns");
		expect(err).not.toMatch(/12000000|777/);
	});
});

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
