/** `plan.hedge`: how much more the quotas are than what stands above them. */
import { z } from "zod";
import { percentFromZero } from "../../../input/settings/fields.ts";
import { type Hedge, NO_HEDGE } from "../hedge.ts";

/** One percent is that of people. */
export const hedge = () =>
	z.union([
		percentFromZero().transform((people): Hedge => ({ ...NO_HEDGE, people })),
		z.strictObject({ people: percentFromZero().optional(), teams: percentFromZero().optional() }).transform(
			({ people, teams }): Hedge => ({
				people: people ?? NO_HEDGE.people,
				teams: teams ?? NO_HEDGE.teams,
			}),
		),
	]);
