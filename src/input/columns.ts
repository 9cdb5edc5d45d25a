/** Makes the readers of a table's amounts and days. */
import type { Place } from "../core/place.ts";
import { notice, type Problem } from "../core/problem.ts";
import { AmountColumn } from "./amount-column.ts";
import type { InputContext, Source } from "./context.ts";
import { DateColumn } from "./date-column.ts";
import { AMOUNT_FIELDS, DATE_FIELDS, type Field } from "./fields.ts";
import { foldName } from "./fold.ts";
import type { Mapping } from "./mapping.ts";
import type { Profile } from "./profiles.ts";
import type { Columns } from "./records.ts";
import { daysIn } from "./zone.ts";

/** Signs that every table uses for "nothing here". */
const EMPTY = ["-", "–", "—", "null"];

/** The readers of the mapped columns, knowing what the user and the profile say of them. */
export function columnsOf(
	file: string,
	sheet: string | undefined,
	mapping: Mapping,
	profile: Profile,
	{ options }: Source,
	context: InputContext,
): Columns {
	const empty = new Set([...EMPTY, ...profile.empty, ...(options?.empty ?? [])].map((word) => word.toLowerCase()));
	const dayAt = daysIn(context.timezone);
	const amounts = new Map<Field, AmountColumn>();
	const days = new Map<Field, DateColumn>();
	for (const [field, index] of mapping.columns) {
		const power = headerPower(mapping.headers[index] ?? "");
		if (AMOUNT_FIELDS.has(field)) {
			amounts.set(field, new AmountColumn({ currency: context.currency, power, mark: options?.decimal, empty }));
		} else if (DATE_FIELDS.has(field)) {
			days.set(field, new DateColumn({ dayAt, order: options?.dates, usual: profile.dates, empty }));
		}
	}
	return { file, sheet, mapping, amounts, days };
}

/** The power of ten that a header such as `Сумма, тыс. руб.` multiplies its column by. */
export function headerPower(header: string): number {
	const folded = foldName(header);
	if (/[\s,(](?:тыс|тысяч|т\.\s?р)/.test(folded) || /[\s,(](?:thousands?|k\$|k€|'000)/.test(folded)) return 3;
	return /[\s,(](?:млн|mln|millions?)/.test(folded) ? 6 : 0;
}

/** What was done to whole columns, to be said once: amounts rounded to the currency, thousands multiplied out. */
export function columnNotices({ mapping, amounts }: Columns, { currency }: InputContext, place: Place): Problem[] {
	return [...amounts].flatMap(([field, column]) => {
		const index = mapping.columns.get(field) ?? 0;
		const header = mapping.headers[index] ?? "";
		const where = { ...place, column: index + 1 };
		const power = headerPower(header);
		const notices: Problem[] = [];
		if (power > 0) notices.push(notice("amounts-multiplied", { header, factor: String(10 ** power) }, where));
		const { decimals } = currency;
		if (column.rounded > 0) notices.push(notice("amounts-rounded", { header, count: column.rounded, decimals }, where));
		return notices;
	});
}
