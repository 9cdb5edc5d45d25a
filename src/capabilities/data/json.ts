/** The check as `rop.data/1` of interface.md. */
import type { JsonObject } from "../../command.ts";
import { type Currency, type Money, moneyText } from "../../core/money.ts";
import type { DataCheck } from "./check.ts";
import { type CheckedFile, formatName } from "./checked-file.ts";
import type { DealFacts } from "./deal-facts.ts";
import type { QuotaFacts } from "./quota-facts.ts";

/**
 * The body of the answer, keys in the documented order. Behind those of interface.md stand: of a file `table`, `sheet`,
 * `quote` (what stands around cells of a text file), `aside` (rows set aside, by reason) and `sums`; of what was won
 * `undatedAmount`; of deals `lostAtKnownStage`; `staff`, `payments`, `activities` and `quotas`.
 */
export function dataJson({ files, deals, staff, payments, activities, quotas, currency }: DataCheck): JsonObject {
	const money = (amount: Money | undefined) => moneyOrNull(amount, currency);
	return {
		files: files.map((file) => fileJson(file, currency)),
		deals: deals === undefined ? null : dealsJson(deals, currency),
		staff: staff === undefined ? null : { count: staff.count },
		payments:
			payments === undefined
				? null
				: {
						count: payments.count,
						amount: money(payments.amount),
						refunds: { count: payments.refunds.count, amount: money(payments.refunds.amount) },
					},
		activities: activities === undefined ? null : { ...activities },
		quotas: quotas === undefined ? null : quotasJson(quotas, currency),
	};
}

function fileJson(file: CheckedFile, currency: Currency): JsonObject {
	const { sums } = file;
	return {
		file: file.file,
		format: formatName(file),
		encoding: file.encoding ?? null,
		delimiter: file.delimiter ?? null,
		profile: file.profile?.key ?? null,
		headerRow: file.headerRow ?? null,
		columns: file.columns.map(({ column, field }) => ({ column, field: field ?? null })),
		rows: file.rows,
		used: file.used,
		setAside: file.setAside,
		rejected: file.rejected,
		table: file.table ?? null,
		sheet: file.sheet ?? null,
		quote: file.quote ?? null,
		aside: file.aside,
		sums:
			sums === undefined
				? null
				: {
						read: moneyText(sums.read, currency),
						used: moneyText(sums.used, currency),
						setAside: moneyText(sums.setAside, currency),
						rejected: moneyText(sums.rejected, currency),
					},
	};
}

function dealsJson({ count, won, lost, open, stages, managers, months }: DealFacts, currency: Currency): JsonObject {
	const money = (amount: Money | undefined) => moneyOrNull(amount, currency);
	return {
		count,
		won: {
			count: won.count,
			amount: money(won.amount),
			undated: won.undated,
			undatedAmount: money(won.undatedAmount),
		},
		lost: { count: lost.count },
		open: { count: open.count, amount: money(open.amount) },
		byStage: stages.map((stage) => ({
			stage: stage.stage,
			status: stage.status,
			count: stage.count,
			amount: money(stage.amount),
		})),
		byManager: managers.map(({ manager, count: all, won: number, amount }) => ({
			manager,
			count: all,
			won: number,
			amount: money(amount),
		})),
		byMonth: months.map(({ period, won: number, amount }) => ({ period, won: number, amount: money(amount) })),
		lostAtKnownStage: lost.staged,
	};
}

function quotasJson({ count, amount, managers }: QuotaFacts, currency: Currency): JsonObject {
	return {
		count,
		amount: moneyText(amount, currency),
		byManager: managers.map((each) => ({
			manager: each.manager,
			count: each.count,
			amount: moneyText(each.amount, currency),
		})),
	};
}

function moneyOrNull(amount: Money | undefined, currency: Currency): string | null {
	return amount === undefined ? null : moneyText(amount, currency);
}
