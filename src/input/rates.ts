/** The rates of pay by law of `templates/rates`, with the years that rop.yaml adds. */
import type { Currency, Money } from "../core/money.ts";
import {
	type PayrollRates,
	type PayrollYear,
	type Sourced,
	TARIFFS,
	type Tariff,
	type TariffRule,
	withOwnYears,
} from "../core/payroll.ts";
import type { Rate } from "../core/rate.ts";
import { checkSteps, type Step } from "../core/scale.ts";
import type { World } from "../world.ts";
import { readAmount, readPercent, readRate } from "./number.ts";
import { parsedTemplates } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

const ROUBLES: Currency = { code: "RUB", decimals: 2 };

type Fields = Readonly<Record<string, unknown>>;

/** Russia's rates; years under `rates` in rop.yaml stand beside or in place of the program's own. */
export async function loadPayrollRates(world: World, workspace: Workspace | undefined): Promise<PayrollRates> {
	const rates = readPayrollRates((await parsedTemplates(world, "rates")).get("RU"));
	return workspace === undefined ? rates : withOwnYears(rates, workspace.settings.rates ?? [], workspace.tree.file);
}

/** The rates of a parsed file. Refuses, naming the year, what does not fit: the files are the program's own. */
export function readPayrollRates(file: unknown): PayrollRates {
	const { country, years } = fields(file, "the file of rates");
	const read = Object.entries(fields(years, "years")).map(([year, written]) => yearOf(year, fields(written, year)));
	return { country: textOf(country, "country"), years: read.sort((a, b) => a.year - b.year) };
}

function yearOf(year: string, written: Fields): PayrollYear {
	if (!/^\d{4}$/.test(year)) throw new RangeError(`not a year: ${year}`);
	const tariffs = fields(written["tariffs"], `${year} tariffs`);
	return {
		year: Number(year),
		minimumWage: sourced(written["minimumWage"], `${year} minimumWage`),
		baseLimit: sourced(written["baseLimit"], `${year} baseLimit`),
		tariffs: Object.fromEntries(TARIFFS.map((name) => [name, tariffOf(tariffs[name], `${year} ${name}`)])) as Record<
			Tariff,
			TariffRule
		>,
		incomeTax: incomeTaxOf(written["incomeTax"], `${year} incomeTax`),
		tariffsOf: undefined,
	};
}

function sourced(written: unknown, name: string): Sourced<Money> {
	const { value, source } = fields(written, name);
	return { value: amountOf(value, name), source: textOf(source, name) };
}

function tariffOf(written: unknown, name: string): TariffRule {
	const { within, above, over, list, disputed, source } = fields(written, name);
	return {
		within: percentOf(within, name),
		above: percentOf(above, name),
		over: over === undefined ? undefined : overOf(fields(over, name), name),
		list: list === undefined ? undefined : textOf(list, name),
		disputed: disputed === undefined ? undefined : percentOf(disputed, name),
		source: textOf(source, name),
	};
}

function overOf({ minimumWages, rate }: Fields, name: string): TariffRule["over"] {
	const times = readRate(String(minimumWages));
	if (times === undefined) throw new RangeError(`${name}: not a number of minimum wages: ${minimumWages}`);
	return { minimumWages: times, rate: percentOf(rate, name) };
}

function incomeTaxOf(written: unknown, name: string): Sourced<readonly Step[]> {
	const { steps, source } = fields(written, name);
	if (!Array.isArray(steps)) throw new RangeError(`${name}: a list of steps is missing`);
	const value = steps.map((each: unknown): Step => {
		const { from, rate } = fields(each, name);
		return { from: amountOf(from, name), rate: percentOf(rate, name) };
	});
	const fault = checkSteps(value);
	if (fault !== undefined) throw new RangeError(`${name}: the steps are ${fault}`);
	return { value, source: textOf(source, name) };
}

function fields(value: unknown, name: string): Fields {
	if (typeof value !== "object" || value === null) throw new RangeError(`${name} is missing`);
	return Object.fromEntries(Object.entries(value));
}

function textOf(value: unknown, name: string): string {
	if (typeof value !== "string" || value === "") throw new RangeError(`${name}: a text is missing, such as a source`);
	return value;
}

function amountOf(value: unknown, name: string): Money {
	const amount = readAmount(String(value), ROUBLES);
	if (amount === undefined || amount < 0n) throw new RangeError(`${name}: not an amount: ${value}`);
	return amount;
}

function percentOf(value: unknown, name: string): Rate {
	const share = readPercent(String(value));
	const fits = share !== undefined && share.numerator >= 0n && share.numerator <= share.denominator;
	if (!fits) throw new RangeError(`${name}: not a percent: ${value}`);
	return share;
}
