/** Conversions by the stage of loss as a user meets them: exports in, plan, JSON and workbook out, edits back in. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editedWorkbook } from "../../../edited-workbook.ts";
import { run } from "../life/run.ts";

const settings = (funnel: string, source = "deals.csv") =>
	`version: 1\nsources: { deals: ${source} }\nplan:\n  year: 2026\n  target: 12 000 000\n  funnel:\n    averageDeal: 80 000\n${funnel}`;

const AMOCRM = "ID,Название сделки,Бюджет,Ответственный,Дата создания сделки,Этап сделки,Дата закрытия,Отказ на этапе";
const PIPEDRIVE =
	"Deal - ID,Deal - Title,Deal - Value,Deal - Owner,Deal - Deal created,Deal - Stage,Deal - Status,Deal - Deal closed on";

/** 40 won; 30, 20 and 10 lost at three stages, 60 lost in all; one more is open at the first. */
const COUNTS = [30, 20, 10];

function amoCrm(stages: readonly string[]): string {
	const rows = [
		...Array.from({ length: 40 }, () => "Успешно реализовано,12.02.2026,"),
		...stages.flatMap((stage, at) =>
			Array.from({ length: COUNTS[at] ?? 0 }, () => `Закрыто и не реализовано,12.02.2026,${stage}`),
		),
		`${stages[0]},,`,
	];
	return `${[AMOCRM, ...rows.map((row, at) => `${at},Заказ,80000,Иванов,10.01.2026,${row}`)].join("\n")}\n`;
}

function pipedrive(stages: readonly string[]): string {
	const rows = [
		...Array.from({ length: 40 }, () => `${stages[2]},Won,2026-02-12`),
		...stages.flatMap((stage, at) => Array.from({ length: COUNTS[at] ?? 0 }, () => `${stage},Lost,2026-02-12`)),
		`${stages[0]},Open,`,
	];
	return `${[PIPEDRIVE, ...rows.map((row, at) => `${at},Order,80000,Ann,2026-01-10,${row}`)].join("\n")}\n`;
}

async function basisOf(funnel: string, deals: string) {
	const { out, err } = await run("plan decompose -f json --today 2026-03-01", {
		files: { "rop.yaml": settings(funnel), "deals.csv": deals },
	});
	return { basis: out === "" ? undefined : JSON.parse(out).funnelBasis, err };
}

const steps = (stages: readonly string[]) =>
	[...stages, "deal"].slice(1).map((next, at) => ({
		stage: stages[at],
		next,
		conversion: [0.7, 0.714286, 0.8][at],
		entered: [100, 70, 50][at],
		passed: [70, 50, 40][at],
	}));

describe("stages: pipeline", () => {
	it("takes the order of amoCRM's own pipeline, and the stage of loss from its column", async () => {
		const stages = ["Первичный контакт", "Переговоры", "Согласование договора"];
		const { basis, err } = await basisOf("    stages: pipeline\n", amoCrm(stages));
		expect(basis.stages).toEqual(steps(stages));
		expect(basis.learned).toEqual({ order: "crm", won: 40, lost: 60, open: 1, apart: [] });
		expect(err).not.toContain("plan-funnel");
	});

	it("takes the order of Pipedrive's own pipeline, and the stage at which a lost deal stands", async () => {
		const stages = ["Qualified", "Demo Scheduled", "Negotiations Started"];
		const { basis } = await basisOf("    stages: pipeline\n", pipedrive(stages));
		expect(basis.stages).toEqual(steps(stages));
	});
});

describe("a list of stages", () => {
	const deals = amoCrm(["Заявка", "Замер", "Смета"]);
	const listed = "    stages: [Заявка, Замер, Смета]\n";

	it("gives the order, and its stages have limits and days of their own", async () => {
		const { basis } = await basisOf(
			`${listed}    dailyCapacity: { Замер: 5 }\n    cycle: { Заявка: 30 days }\n`,
			deals,
		);
		expect(basis.stages).toEqual(steps(["Заявка", "Замер", "Смета"]));
	});

	it("refuses a limit of a stage that it doesn't have", async () => {
		expect((await basisOf(`${listed}    dailyCapacity: { Встреча: 5 }\n`, deals)).err).toContain(
			"[plan-funnel-stage-unknown]",
		);
		const stages = amoCrm(["Первичный контакт", "Переговоры", "Согласование договора"]);
		const { err } = await basisOf("    stages: pipeline\n    dailyCapacity: { Встреча: 5 }\n", stages);
		expect(err).toContain("[plan-funnel-stage-unknown]");
	});

	it("knows how many come in a year only where nothing was lost outside of it", async () => {
		const scenarios = "  scenarios: { crisis: { leads: 80 % } }\n";
		expect((await basisOf(listed + scenarios, deals)).err).not.toContain("plan-scenario-leads-unknown");
		const { err } = await basisOf(`    stages: [Замер, Смета]\n${scenarios}`, deals);
		expect(err).toContain("[plan-funnel-lost-elsewhere]");
		expect(err).toContain("[plan-scenario-leads-unknown]");
	});

	it("becomes the whole chain in rop.yaml once a conversion is typed over in the workbook", async () => {
		const files = { "rop.yaml": settings(listed), "deals.csv": deals };
		const today = "--today 2026-03-01";
		const made = (await run(`plan decompose -o plan.xlsx ${today}`, { files })).world.files.get("plan.xlsx");
		const edited = await editedWorkbook(made as Uint8Array, ["Funnel!B12 = 0.75"]);
		const { world, err } = await run(`plan import plan.xlsx ${today}`, { files: { ...files, "plan.xlsx": edited } });
		expect(err).not.toContain("error");
		const written = new TextDecoder().decode(world.files.get("rop.yaml") as Uint8Array);
		expect(written).toContain("Замер→Смета: 75 %");
		expect(written).toContain("Заявка→Замер: 70 %");
		expect(written).toContain("Смета→deal: 80 %");
	});
});

const MAVEN = join(import.meta.dirname, "../../../../../shared/data/maven-crm/sales_pipeline.csv");

describe.skipIf(!existsSync(MAVEN))("a real export without a stage of loss (../shared/data/maven-crm)", () => {
	it("is refused with what is missing, not counted as if nothing were lost on the way", async () => {
		const deals = readFileSync(MAVEN, "utf8");
		const { out, err } = await run("plan decompose -f json --today 2018-01-01", {
			files: {
				"rop.yaml": settings("    stages: [Prospecting, Engaging]\n").replace("2026", "2018"),
				"deals.csv": deals,
			},
		});
		expect(out).toBe("");
		expect(err).toContain("error[plan-funnel-loss-unknown]");
	});
});
