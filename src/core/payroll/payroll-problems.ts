/** What is missing or uncertain about the rates that contributions are counted by, said aloud. */
import { dayParts } from "../day.ts";
import type { Currency } from "../money.ts";
import type { Period } from "../period.ts";
import type { Place } from "../place.ts";
import { error, notice, type Problem, warning } from "../problem.ts";
import type { PayrollRates, PayrollYear, Tariff } from "./rates.ts";

/**
 * What stands in the way of counting these months by this tariff, as errors: a currency other than roubles, years without
 * rates. And what the user should know of it: a rate that sources disagree on, a tariff for listed firms only, amounts of
 * the company's own. Empty where all is known. `place`: where the tariff was chosen.
 */
export function payrollProblems(
	months: readonly Period[],
	tariff: Tariff,
	rates: PayrollRates,
	currency: Currency,
	place?: Place,
): Problem[] {
	if (currency.code !== "RUB") return [error("payroll-currency", { currency: currency.code }, place)];
	const years = [...new Set(months.map((month) => dayParts(month.from).year))];
	return years.flatMap((year) => {
		const found = rates.years.find((each) => each.year === year);
		const known = rates.years.map((each) => each.year);
		return found === undefined ? [error("payroll-year-missing", { year, known }, place)] : doubts(found, tariff, place);
	});
}

function doubts({ year, tariffs, tariffsOf }: PayrollYear, tariff: Tariff, place: Place | undefined): Problem[] {
	const { over, list, disputed } = tariffs[tariff];
	const problems: Problem[] = [];
	if (over !== undefined && disputed !== undefined) {
		const facts = { year, minimumWages: over.minimumWages, rate: over.rate, other: disputed };
		problems.push(warning("payroll-rate-disputed", facts, place));
	}
	if (over !== undefined && list !== undefined) {
		problems.push(notice("payroll-firms-listed", { year, ...over, list }, place));
	}
	if (tariffsOf !== undefined) problems.push(notice("payroll-year-own", { year, tariffsOf }, place));
	return problems;
}
