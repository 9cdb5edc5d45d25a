/** Why somebody has to start, in one sentence. */
import type { Currency } from "../../core/money.ts";
import { parsePeriod } from "../../core/period.ts";
import type { Language } from "../../i18n/language.ts";
import { inPeriod } from "../../i18n/period-names.ts";
import { say } from "../../i18n/words.ts";
import { writtenMoney } from "../../i18n/written.ts";
import type { Hire } from "./hires.ts";
import { reasonWords } from "./words-reason.ts";

/** "without this start 640 000 ₽ will be missing in June 2026" */
export function reasonSentence(
	{ need, missing }: NonNullable<Hire["reason"]>,
	currency: Currency,
	language: Language,
): string {
	const period = parsePeriod(need.label);
	const words = say(reasonWords, language);
	const amount = writtenMoney(missing, currency, language);
	return words.without(period === undefined ? need.label : inPeriod(period, language, true), amount);
}
