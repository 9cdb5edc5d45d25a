/** The key `hire.cost` of rop.yaml. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import { TARIFFS } from "../../../core/payroll.ts";
import type { Rate } from "../../../core/rate.ts";
import { amountFromZero, choice, percentFromZero, share, weight } from "../../../input/settings/fields.ts";
import { amountMonthly, months } from "../../../input/settings/paces.ts";
import type { CostSettings } from "../settings/cost.ts";

/** What the employer pays for accidents at work where nobody says: the lowest class, an office. */
const OFFICE: Rate = { numerator: 2n, denominator: 1000n };

/** The costs, complete: what is left out costs nothing, and contributions are those of the general tariff. */
export function cost(currency: Currency) {
	const amount = () => amountFromZero(currency);
	return z
		.strictObject({
			salary: amountMonthly(currency),
			commission: share().optional(),
			floor: z.strictObject({ amount: amountMonthly(currency), months: months() }).optional(),
			contributions: contributions().optional(),
			recruiting: recruiting(currency).optional(),
			equipment: amount().optional(),
			tools: amountMonthly(currency).optional(),
			training: amount().optional(),
			headTime: z.strictObject({ hours: weight(), hourly: amount() }).optional(),
			margin: share().optional(),
		})
		.transform(
			(written): CostSettings => ({
				salary: written.salary,
				commission: written.commission ?? { numerator: 0n, denominator: 1n },
				floor: written.floor,
				contributions: written.contributions ?? { by: "RU", tariff: "general", injury: OFFICE },
				recruiting: written.recruiting ?? { kind: "fixed", amount: 0n },
				equipment: written.equipment ?? 0n,
				tools: written.tools ?? 0n,
				training: written.training ?? 0n,
				headTime: written.headTime,
				margin: written.margin,
			}),
		);
}

/** A tariff by name, alone or with the rate for accidents at work; or a plain percent, for other countries. */
function contributions() {
	const tariff = () => choice(TARIFFS);
	return z.union([
		tariff().transform((name) => ({ by: "RU", tariff: name, injury: OFFICE }) as const),
		z
			.strictObject({ tariff: tariff(), injury: percentFromZero().optional() })
			.transform((written) => ({ by: "RU", tariff: written.tariff, injury: written.injury ?? OFFICE }) as const),
		percentFromZero().transform((rate) => ({ by: "share", share: rate }) as const),
	]);
}

/** A price for each hire, or an agency's fee by monthly or by annual pay: both are published, so it has to be said. */
function recruiting(currency: Currency) {
	return z.union([
		amountFromZero(currency).transform((amount) => ({ kind: "fixed", amount }) as const),
		z.strictObject({ salaries: weight() }).transform(({ salaries }) => ({ kind: "monthly-pay", salaries }) as const),
		z
			.strictObject({ ofAnnualPay: percentFromZero() })
			.transform(({ ofAnnualPay }) => ({ kind: "annual-pay", share: ofAnnualPay }) as const),
	]);
}
