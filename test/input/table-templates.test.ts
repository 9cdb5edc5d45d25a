/** The tables that people fill in themselves: each is recognised by the program, and each of its columns is explained. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readActivities } from "../../src/input/activities.ts";
import { readDeals } from "../../src/input/deals.ts";
import { readPayments } from "../../src/input/payments.ts";
import { readQuotas } from "../../src/input/quotas.ts";
import { readStaff } from "../../src/input/staff.ts";
import { guessKind } from "../../src/input/table-kind.ts";
import { context, worldOf } from "./table-file.ts";

const FOLDER = join(import.meta.dirname, "../../templates/tables");
const READERS = {
	deals: readDeals,
	payments: readPayments,
	staff: readStaff,
	activities: readActivities,
	quotas: readQuotas,
};
const KINDS = ["deals", "payments", "staff", "activities", "quotas"] as const;
const TEMPLATES = KINDS.flatMap((kind) => (["ru", "en"] as const).map((language) => [kind, language] as const));

it("there is one of each kind in each language", () => {
	const names = TEMPLATES.map(([kind, language]) => `${kind}-${language}.csv`);
	expect(readdirSync(FOLDER).sort()).toEqual([...names, "README.en.md", "README.ru.md"].sort());
});

describe.each(TEMPLATES)("%s in %s", (kind, language) => {
	const file = `${kind}-${language}.csv`;
	const bytes = readFileSync(join(FOLDER, file));

	it("is recognised and read without a problem, every column of it", async () => {
		const world = worldOf({ [file]: bytes });
		expect((await guessKind(world, { file })).kind).toBe(kind);
		const { problems, recognised, inputs } = await READERS[kind](world, [{ file }], context());
		expect(problems).toEqual([]);
		expect(inputs[0]).toMatchObject({ rows: 1, used: 1 });
		expect(recognised[0]?.columns.filter(({ field }) => field === undefined)).toEqual([]);
	});

	it("has each of its columns explained, in their order, and no other", () => {
		const readme = readFileSync(join(FOLDER, `README.${language}.md`), "utf8");
		const section = readme.split("\n## ").find((part) => part.includes(`\`${file}\``)) ?? "";
		const explained = [...section.matchAll(/^\| ([^|]+?)(?: \*)? \|/gm)].map(([, column]) => column).slice(1);
		const [header = ""] = bytes.toString("utf8").replace("\ufeff", "").split("\r\n");
		expect(explained).toEqual(header.split(language === "ru" ? ";" : ","));
	});
});
