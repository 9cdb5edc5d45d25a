/** Mistyped words are answered with what was meant, and options may stand anywhere. */
import { describe, expect, it } from "vitest";
import { PLAN, said } from "./said.ts";

describe("a mistyped word", () => {
	const nearest: readonly (readonly [command: string, meant: string])[] = [
		["plna decompose", '"rop plan"'],
		["plan decompse", '"rop plan decompose"'],
		["help plna", '"rop plan"'],
		["plna --help", '"rop plan"'],
		["--lang en plna", '"rop plan"'],
		["plan --lang en decompse", '"rop plan decompose"'],
		["plan decompose --yaer 2026", "--year"],
		["plan decompose --force=yes", "--force"],
		["plan --lagn ru", "--lang"],
		["plan decompose --seasonality histroy", '"history"'],
		["plan decompose --format xslx", '"xlsx"'],
	];

	for (const [command, meant] of nearest) {
		it(`is answered with the nearest: rop ${command}`, async () => {
			const { code, out, err } = await said(command);
			expect({ code, out }).toEqual({ code: 2, out: "" });
			expect(err).toContain(`did you mean ${meant}?`);
		});
	}

	it("near to nothing is answered with what there is", async () => {
		expect((await said("payroll")).err).toContain("there are rop plan decompose, ");
		expect((await said(`${PLAN} --seasonality never`)).err).toContain("choose one of equal, workdays, history");
		expect((await said(`${PLAN} --qwertyuiop`)).err).toContain("--help");
	});

	it("that belongs to another command is told so", async () => {
		expect((await said("demo --seasonality equal")).err).toContain("rop plan decompose");
		expect((await said("plan --year 2026")).err).toContain("rop plan decompose");
	});

	it("never is a value by mistake", async () => {
		expect((await said("plan decompose --year 2026 --target")).err).toContain("--target needs a value");
		expect((await said("plan decompose --target --year 2026")).err).toContain("--target needs a value");
		expect((await said("plan decompose --deals --staff staff.csv")).err).toContain("--deals needs a value");
	});

	it("too many is shown, with how to write amounts", async () => {
		const { code, err } = await said("plan decompose --target 12 000 000 --year 2026");
		expect(code).toBe(2);
		expect(err).toContain('error[argument-unexpected]: "000"');
	});
});

describe("options of every command", () => {
	it("may stand before the command, between its words and behind it", async () => {
		const behind = await said(`${PLAN} --lang ru -f md`);
		const rest = PLAN.replace("plan decompose", "");
		expect(await said(`--lang ru -f md plan decompose ${rest}`)).toEqual(behind);
		expect(await said(`--lang ru plan -f md decompose ${rest}`)).toEqual(behind);
		expect(behind.out).toMatch(/^# .*[а-яё]/i);
	});

	it("count where they stand last", async () => {
		expect((await said(`--lang ru ${PLAN} --lang en -f md`)).out).not.toMatch(/[а-яё]/i);
	});

	it("refuse a day that isn't one", async () => {
		const { code, err } = await said(`plan decompose --year 2026 --target 5 --today 2026-02-30`);
		expect(code).toBe(2);
		expect(err).toContain("error[option-invalid]: --today");
	});
});
