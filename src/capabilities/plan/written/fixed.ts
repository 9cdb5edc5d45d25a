/** `plan.fixed`: a person's or a team's month or quarter. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import { amountFromZero, month, quarter, text } from "../../../input/settings/fields.ts";
import type { FixedCell } from "../fixed.ts";

/** All cells, but for their places. */
export const fixed = (currency: Currency) => z.array(cell(currency));

function cell(currency: Currency) {
	return z
		.strictObject({
			manager: text().optional(),
			team: text().optional(),
			month: month().optional(),
			quarter: quarter().optional(),
			target: amountFromZero(currency),
		})
		.transform((written, context): Omit<FixedCell, "place"> => {
			const missing = (key: string, expected: string) => {
				context.addIssue({ code: "custom", path: [key], params: { expected } });
				return z.NEVER;
			};
			const { manager, team, target } = written;
			const period = written.month ?? written.quarter;
			if (period === undefined) return missing("month", "month");
			if (written.month !== undefined && written.quarter !== undefined) return missing("quarter", "left-out");
			if (manager !== undefined) return { who: { kind: "manager", name: manager, team }, period, target };
			return team === undefined ? missing("manager", "text") : { who: { kind: "team", name: team }, period, target };
		});
}
