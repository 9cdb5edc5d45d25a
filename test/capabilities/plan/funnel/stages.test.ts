/** Conversions from stage to stage, learned from the stages at which deals were lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepsThrough } from "../../../../src/capabilities/plan/funnel/chain.ts";
import type { Chain } from "../../../../src/capabilities/plan/funnel/conversions.ts";
import { multiplyRates, ONE, rate, rateOf } from "../../../../src/core/rate.ts";
import { chainFrom, type Outcome, times } from "./stages-sample.ts";

const STAGES = ["Новая", "Встреча", "КП"];
const steps = stepsThrough(STAGES);

const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
	problems.map(({ code }) => code);
const evidence = (chain: Chain | undefined) =>
	chain?.steps.map((step) => [step.evidence?.passed, step.evidence?.entered]);

/** Of 100 decided deals 20 were won; 40 were lost when new, 24 after the meeting, 16 after the proposal. */
const HUNDRED = [
	...times(20, "won"),
	...times(40, { lostAt: "Новая" }),
	...times(24, { lostAt: "Встреча" }),
	...times(16, { lostAt: "КП" }),
	...times(15, { openAt: "КП" }),
];

describe("a pipeline counted by hand", () => {
	const { chain, problems } = chainFrom(HUNDRED, { steps });

	it("goes from 100 to 60 to 36 to 20", () => {
		expect(chain?.names).toEqual([...STAGES, "deal"]);
		expect(evidence(chain)).toEqual([
			[60, 100],
			[36, 60],
			[20, 36],
		]);
		expect(chain?.steps.map(({ conversion }) => conversion)).toEqual([rate("0.6"), rate("0.6"), rateOf(5n, 9n)]);
		expect(problems).toEqual([]);
	});

	it("leaves open deals out and says how many", () => {
		expect(chain?.learned).toEqual({ order: "given", won: 20, lost: 80, open: 15, apart: [] });
	});

	it("finds names whatever their case, spaces and look-alike letters", () => {
		const spelled = chainFrom(HUNDRED, { steps: stepsThrough(["новая", "ВСТРЕЧА ", "KП"]) }).chain;
		expect(evidence(spelled)).toEqual(evidence(chain));
	});

	it("warns of a stage with few cases by its name", () => {
		const few = chainFrom([...times(20, "won"), ...times(40, { lostAt: "Новая" }), [{ lostAt: "КП" }]], {
			steps: stepsThrough(["Новая", "КП"]),
		});
		expect(few.problems).toMatchObject([
			{
				code: "plan-funnel-few-cases",
				severity: "warning",
				facts: { stages: [{ name: "КП", deals: 21 }] },
			},
		]);
	});
});

describe("lost deals that name no stage of the chain", () => {
	it("count in no conversion, are listed, and are warned of", () => {
		const outcomes = [...HUNDRED, ...times(7, { lostAt: "" }), ...times(9, { lostAt: "Тендер" })];
		const { chain, problems } = chainFrom(outcomes, { steps });
		expect(evidence(chain)?.[0]).toEqual([60, 100]);
		const apart = [
			{ name: "Тендер", deals: 9 },
			{ name: "", deals: 7 },
		];
		expect(chain?.learned).toMatchObject({ won: 20, lost: 80, apart });
		expect(problems).toMatchObject([
			{ code: "plan-funnel-lost-elsewhere", severity: "warning", facts: { won: 20, lost: 80, apart } },
		]);
	});

	it("are found again under a former name", () => {
		const outcomes = [...HUNDRED, ...times(10, { lostAt: "Замер" })];
		const { chain, problems } = chainFrom(outcomes, { steps, renamed: new Map([["замер", "Встреча"]]) });
		expect(evidence(chain)).toEqual([
			[70, 110],
			[36, 70],
			[20, 36],
		]);
		expect(problems).toEqual([]);
	});
});

describe("the order of stages", () => {
	const crm = [["Неразобранное", "Новая", "Встреча", "Замер", "КП"]];

	it("is that of the CRM's own pipeline where it knows all of them, without those that nobody names", () => {
		const { chain } = chainFrom(HUNDRED, { steps: "pipeline" }, [["A", "B"], ...crm]);
		expect(chain?.names).toEqual([...STAGES, "deal"]);
		expect(chain?.learned?.order).toBe("crm");
	});

	it("is asked for where one stage more is met, were it only of an open deal", () => {
		const more = [...HUNDRED, ...times(1, { openAt: "Договор" })];
		expect(chainFrom(more, { steps: "pipeline" }, crm).problems).toMatchObject([
			{
				code: "plan-funnel-order-unknown",
				facts: {
					stages: [{ name: "Новая", deals: 40 }, { name: "КП", deals: 31 }, { name: "Встреча" }, { name: "Договор" }],
				},
			},
		]);
		expect(codes(chainFrom(HUNDRED, { steps: "pipeline" }))).toEqual(["plan-funnel-order-unknown"]);
	});

	it("is that of numbers in the names, where each has its own", () => {
		const numbered = (third: string) => [
			...times(30, "won"),
			...times(5, { lostAt: "10. Договор" }),
			...times(5, { lostAt: "2) КП" }),
			...times(5, { lostAt: third }),
		];
		const { chain } = chainFrom(numbered("1 - Заявка"), { steps: "pipeline" });
		expect(chain?.names).toEqual(["1 - Заявка", "2) КП", "10. Договор", "deal"]);
		expect(chain?.learned?.order).toBe("numbers");
		expect(codes(chainFrom(numbered("2. Встреча"), { steps: "pipeline" }))).toEqual(["plan-funnel-order-unknown"]);
		expect(codes(chainFrom(numbered("Встреча"), { steps: "pipeline" }))).toEqual(["plan-funnel-order-unknown"]);
	});
});

describe("a chain of given and learned conversions", () => {
	it("learns only those that are to be", () => {
		const [call, ...later] = stepsThrough(["звонок", ...STAGES]);
		const mixed = call === undefined ? [] : [{ ...call, conversion: rate("0.05") }, ...later];
		const { chain, problems } = chainFrom(HUNDRED, { steps: mixed });
		expect(chain?.steps[0]).toEqual({ conversion: rate("0.05"), evidence: undefined });
		expect(evidence(chain)?.slice(1)).toEqual(evidence(chainFrom(HUNDRED, { steps }).chain));
		expect(problems).toEqual([]);
	});

	it("refuses to learn of a stage that no deal has ever stood at, and names those there are", () => {
		expect(chainFrom(HUNDRED, { steps: stepsThrough(["Новая", "Встречи", "КП"]) }).problems).toMatchObject([
			{ code: "plan-funnel-stage-not-met", facts: { stage: "Встречи", known: ["Новая", "КП", "Встреча"] } },
		]);
	});
});

describe("a history that can't teach stages", () => {
	it("is one without stages of loss, or without lost deals", () => {
		const silent = [...times(20, "won"), ...times(30, { lostAt: "" })];
		expect(chainFrom(silent, { steps }).problems).toMatchObject([
			{ code: "plan-funnel-loss-unknown", facts: { lost: 30 } },
		]);
		expect(chainFrom(times(20, "won"), { steps: "pipeline" }).problems).toMatchObject([
			{ code: "plan-funnel-loss-unknown", facts: { lost: 0 } },
		]);
		expect(chainFrom(times(20, { lostAt: "КП" }), { steps })).toEqual({ problems: [] });
	});

	it("is one of several pipelines, until one is chosen", () => {
		const two = [...HUNDRED.map(([outcome]) => [outcome, "Продажи"] as const), ...times(50, "won", "Сервис")];
		expect(chainFrom(two, { steps }).problems).toMatchObject([
			{
				code: "plan-funnel-pipelines",
				facts: {
					pipelines: [
						{ name: "Продажи", deals: 100 },
						{ name: "Сервис", deals: 50 },
					],
				},
			},
		]);
		const chosen = chainFrom(two, { steps, pipeline: "Продажи" });
		expect(evidence(chosen.chain)).toEqual(evidence(chainFrom(HUNDRED, { steps }).chain));
	});
});

describe("laws", () => {
	const RUNS = { numRuns: 40 };
	const outcome: fc.Arbitrary<Outcome> = fc.oneof(
		fc.constant("won" as const),
		fc.constantFrom(...STAGES, "", "Тендер").map((lostAt) => ({ lostAt })),
		fc.constantFrom(...STAGES).map((openAt) => ({ openAt })),
	);
	// enough for every stage to be met, and for something to be won and lost
	const least: readonly Outcome[] = ["won", ...STAGES.map((lostAt) => ({ lostAt }))];
	const any = fc
		.array(outcome, { maxLength: 60 })
		.map((more) => [...least, ...more].map((each): readonly [Outcome] => [each]));
	const learn = (outcomes: Parameters<typeof chainFrom>[0]) => {
		const { chain } = chainFrom(outcomes, { steps });
		if (chain?.learned === undefined) throw new Error("nothing learned");
		return { ...chain, learned: chain.learned };
	};
	const conversions = (outcomes: Parameters<typeof chainFrom>[0]) =>
		learn(outcomes).steps.map(({ conversion }) => conversion);

	it("the product of the conversions is won over all that entered the first stage", () => {
		fc.assert(
			fc.property(any, (outcomes) => {
				const { steps: learned, learned: from } = learn(outcomes);
				const product = learned.map(({ conversion }) => conversion).reduce(multiplyRates, ONE);
				expect(product).toEqual(rateOf(BigInt(from.won), BigInt(from.won + from.lost)));
				expect(learned[0]?.evidence?.entered).toBe(from.won + from.lost);
			}),
			RUNS,
		);
	});

	it("every deal is counted once: won, lost in the chain, lost apart, open", () => {
		fc.assert(
			fc.property(any, (outcomes) => {
				const { won, lost, open, apart } = learn(outcomes).learned;
				expect(won + lost + open + apart.reduce((sum, { deals }) => sum + deals, 0)).toBe(outcomes.length);
			}),
			RUNS,
		);
	});

	it("whoever goes on enters the next stage", () => {
		fc.assert(
			fc.property(any, (outcomes) => {
				const cases = learn(outcomes).steps.map((step) => step.evidence);
				cases.forEach((stage, index) => {
					expect(stage?.passed).toBe(cases[index + 1]?.entered ?? learn(outcomes).learned.won);
				});
			}),
			RUNS,
		);
	});

	it("the order of the rows changes nothing", () => {
		fc.assert(
			fc.property(any, fc.infiniteStream(fc.nat()), (outcomes, draws) => {
				const keys = outcomes.map(() => draws.next().value);
				const shuffled = outcomes.map((each, index) => [keys[index] ?? 0, each] as const).sort(([a], [b]) => a - b);
				const other = shuffled.map(([, each]) => each);
				expect(chainFrom(other, { steps })).toEqual(chainFrom(outcomes, { steps }));
				const asked = { steps: "pipeline" } as const;
				expect(chainFrom(other, asked)).toEqual(chainFrom(outcomes, asked));
			}),
			RUNS,
		);
	});

	it("one more deal lost at a stage lowers that stage's conversion, raises those before it, leaves those after it", () => {
		fc.assert(
			fc.property(any, fc.nat({ max: STAGES.length - 1 }), (outcomes, at) => {
				const before = conversions(outcomes);
				const after = conversions([...outcomes, [{ lostAt: STAGES[at] ?? "" }]]);
				before.forEach((conversion, index) => {
					const [was, is] = [conversion, after[index]].map(
						(each) => each && Number(each.numerator) / Number(each.denominator),
					);
					if (index > at) expect(is).toBe(was);
					else if (index === at) expect(is).toBeLessThan(was ?? 0);
					else expect(is).toBeGreaterThanOrEqual(was ?? 1);
				});
			}),
			RUNS,
		);
	});

	it("open deals change no conversion", () => {
		fc.assert(
			fc.property(any, fc.constantFrom(...STAGES), (outcomes, openAt) => {
				expect(conversions([...outcomes, [{ openAt }]])).toEqual(conversions(outcomes));
			}),
			RUNS,
		);
	});
});
