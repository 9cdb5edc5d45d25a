/** Russian payroll of one person: employer's contributions, income tax, net pay, parts of a month. Roubles only. */
export { employerContributions } from "./payroll/contributions.ts";
export { incomeTax, netPay } from "./payroll/income-tax.ts";
export type { MonthPay } from "./payroll/pay-years.ts";
export { payrollProblems } from "./payroll/payroll-problems.ts";
export {
	type PayrollRates,
	type PayrollYear,
	type Sourced,
	TARIFFS,
	type Tariff,
	type TariffRule,
	withOwnYears,
} from "./payroll/rates.ts";
export { payForWorkdays, topUpToMinimum } from "./payroll/wage.ts";
