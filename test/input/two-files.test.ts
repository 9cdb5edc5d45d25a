/** The same payment or call in two files counts once, as the later file has it; what only looks alike is told. */
import { describe, expect, it } from "vitest";
import { readActivities } from "../../src/input/activities.ts";
import { readPayments } from "../../src/input/payments.ts";
import { context, worldOf } from "./table-file.ts";

async function payments(...files: readonly string[]) {
	const named = Object.fromEntries(files.map((text, index) => [`${index + 1}.csv`, text]));
	return readPayments(
		worldOf(named),
		Object.keys(named).map((file) => ({ file })),
		context(),
	);
}

async function calls(...files: readonly string[]) {
	const named = Object.fromEntries(files.map((text, index) => [`${index + 1}.csv`, text]));
	return readActivities(
		worldOf(named),
		Object.keys(named).map((file) => ({ file })),
		context(),
	);
}

const PAID = "ID платежа;Дата;Сумма;ID сделки\n";
const CALLED = "Дата и время;Менеджер;Клиент;Длительность разговора\n";

describe("payments of two files", () => {
	it("count once under one number, as the later file has them, and the rows add up", async () => {
		const {
			payments: found,
			inputs,
			problems,
			recognised,
		} = await payments(
			`${PAID}1;12.01.2026;100;7\n2;13.01.2026;50;8\n`,
			`${PAID}2;13.01.2026;60;8\n2;13.01.2026;5;9\n3;14.01.2026;1;9\n`,
		);
		expect(found.map(({ amount, place }) => [place.file, amount])).toEqual([
			["1.csv", 10_000n],
			["2.csv", 6_000n],
			["2.csv", 500n],
			["2.csv", 100n],
		]);
		expect(inputs).toMatchObject([
			{ rows: 2, used: 1, setAside: 1, rejected: 0 },
			{ rows: 3, used: 3 },
		]);
		expect(recognised[0]?.sums).toEqual({ read: 15_000n, used: 10_000n, setAside: 5_000n, rejected: 0n });
		expect(problems).toMatchObject([
			{ code: "payments-in-two-files", severity: "notice", facts: { count: 1, kept: "2.csv" } },
		]);
	});

	it("without numbers are all counted, and those that look alike are told", async () => {
		const rows = "Дата;Сумма;ID сделки\n12.01.2026;100;7\n12.01.2026;100;7\n13.01.2026;5;\n";
		const { payments: found, problems } = await payments(
			rows,
			"Дата;Сумма;ID сделки\n12.01.2026;100;7\n13.01.2026;5;\n",
		);
		expect(found.length).toBe(5);
		expect(problems).toMatchObject([
			{ code: "payments-alike", severity: "warning", facts: { count: 1, amount: 10_000n, other: "2.csv" } },
		]);
	});

	it("take what can't be read from the later file, where it was mended", async () => {
		const { payments: found, problems } = await payments(`${PAID}1;12.01.2026;сто;7\n`, `${PAID}1;12.01.2026;100;7\n`);
		expect(found.map(({ amount }) => amount)).toEqual([10_000n]);
		expect(problems.map(({ severity }) => severity)).toEqual(["notice"]);
	});
});

describe("calls of two files", () => {
	it("count once where everything is said alike, as often as the later file has them", async () => {
		const row = "12.01.2026 10:01:02;Иванов;Роза;73\n";
		const { activities, inputs, problems } = await calls(
			`${CALLED}${row}${row}${row}13.01.2026 9:00:00;Иванов;Роза;5\n`,
			`${CALLED}${row}${row}`,
		);
		expect(activities.length).toBe(4);
		expect(inputs).toMatchObject([
			{ rows: 4, used: 2, setAside: 2 },
			{ rows: 2, used: 2 },
		]);
		expect(problems).toMatchObject([
			{ code: "activities-in-two-files", severity: "notice", facts: { count: 2, kept: "2.csv" } },
		]);
	});

	it("count once under one number, whatever else they say", async () => {
		const head = "Call ID,Date and time,Manager,Talk duration\n";
		const { activities } = await calls(`${head}a1,2026-01-12 10:00,Ann,5\n`, `${head}a1,2026-01-12 10:00,Bob,7\n`);
		expect(activities.map(({ manager }) => manager)).toEqual(["Bob"]);
	});

	it("are two where nothing says when or whose they were", async () => {
		const days = "Дата;Менеджер;Тип звонка\n12.01.2026;Иванов;звонок\n";
		expect((await calls(days, days)).activities.length).toBe(2);
		const nobody = "Дата и время;Длительность разговора;Тип звонка\n12.01.2026 10:01:02;73;звонок\n";
		expect((await calls(nobody, nobody)).activities.length).toBe(2);
	});
});
