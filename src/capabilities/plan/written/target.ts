/** `plan.target`: an amount, or where it is to be counted from. */
import { z } from "zod";
import type { Currency, Money } from "../../../core/money.ts";
import { choice, percent, percentAboveZero, positiveAmount } from "../../../input/settings/fields.ts";
import type { GoalFrom } from "../goal.ts";

/** The amount where one is given, and where it comes from. */
export interface WrittenTarget {
	readonly amount: Money | undefined;
	readonly goal: GoalFrom;
}

export const target = (currency: Currency) =>
	z.union([
		positiveAmount(currency).transform((amount): WrittenTarget => ({ amount, goal: { from: "given" } })),
		counted(currency),
	]);

/** Which keys belong to which source; the first of them must be there. */
const KEYS = {
	history: ["growth", "combine", "base"],
	profit: ["profit", "margin"],
	capacity: ["productivity"],
} as const;
const REQUIRED = { history: [], profit: ["profit", "margin"], capacity: ["productivity"] } as const;

function counted(currency: Currency) {
	const amount = () => positiveAmount(currency);
	return z
		.strictObject({
			from: choice(["history", "profit", "capacity"]),
			growth: z.union([percent().transform((one) => [one]), z.array(percent())]).optional(),
			combine: choice(["add", "multiply"]).optional(),
			base: amount().optional(),
			profit: amount().optional(),
			margin: percentAboveZero().optional(),
			productivity: z.union([choice(["history"]), amount()]).optional(),
		})
		.transform((written, context): WrittenTarget => {
			const complain = (key: string, expected: string) =>
				context.addIssue({ code: "custom", path: [key], params: { expected } });
			const { from, growth, combine, base, profit, margin, productivity } = written;
			const own: readonly string[] = KEYS[from];
			const foreign = Object.keys(written).filter((key) => key !== "from" && !own.includes(key));
			for (const key of foreign) complain(key, "left-out");
			for (const key of REQUIRED[from]) if (written[key] === undefined) complain(key, "positive-amount");
			if (from === "history") return { amount: undefined, goal: { from, growth: growth ?? [], combine, base } };
			if (from === "profit" && profit !== undefined && margin !== undefined) {
				return { amount: undefined, goal: { from, profit, margin } };
			}
			if (from === "capacity" && productivity !== undefined) return { amount: undefined, goal: { from, productivity } };
			return z.NEVER;
		});
}
