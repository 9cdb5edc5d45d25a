/** The program reads its own demo as the CRM's export it pretends to be, and finds wrong only what is meant to be. */
import { describe, expect, it } from "vitest";
import { DEMO_SEED, DEMO_TODAY, makeDemo } from "../../../../src/capabilities/workspace/demo/demo.ts";
import { isoDay } from "../../../../src/core/day.ts";
import { readDeals } from "../../../../src/input/deals.ts";
import { readStaff } from "../../../../src/input/staff.ts";
import { currencyIn, readWorkspace } from "../../../../src/input/workspace.ts";
import { fakeWorld } from "../../../fake-world.ts";

const CRM = { ru: "amocrm", en: "hubspot" } as const;

describe("the demo read back", () => {
	for (const language of ["ru", "en"] as const) {
		it(`is understood in ${language}`, async () => {
			const made = makeDemo({ language, seed: DEMO_SEED, today: DEMO_TODAY });
			const files = Object.fromEntries(made.map(({ path, content }) => [path, content]));
			const world = fakeWorld({ files, today: isoDay(DEMO_TODAY) });

			const { workspace, problems } = await readWorkspace(world, undefined);
			expect(problems).toEqual([]);
			const { people = {}, stages = {}, timezone = "" } = workspace?.settings ?? {};
			const currency = currencyIn(workspace);
			const { won = [], lost = [], open = [] } = stages;
			const context = {
				currency,
				timezone,
				people,
				stages: { won, lost, open },
				allowRejects: false,
				today: DEMO_TODAY,
			};

			const staff = await readStaff(world, [{ file: "data/staff.csv" }], context);
			expect(staff.problems).toEqual([]);
			expect(staff.staff).toHaveLength(14);

			const sources = made.filter(({ path }) => path.startsWith("data/deals")).map(({ path }) => ({ file: path }));
			const names = staff.staff.map(({ name }) => name);
			const deals = await readDeals(world, sources, { ...context, staff: names });
			expect(new Set(deals.recognised.map(({ profile }) => profile?.key))).toEqual(new Set([CRM[language]]));
			expect(deals.problems.map(({ code }) => code).sort()).toEqual(["manager-missing", "won-undated"]);
			expect(deals.inputs.every(({ rows, used }) => rows > 0 && rows === used)).toBe(true);
		});
	}
});
