/** Reported by whatever counts contributions and taxes on pay. */
import type { Rate } from "../rate.ts";

export interface PayrollFacts {
	/** `known`: the years there are. */
	"payroll-year-missing": { year: number; known: readonly number[] };
	/** `tariffsOf`: the year whose tariffs and tax are used beside the company's own amounts. */
	"payroll-year-own": { year: number; tariffsOf: number };
	"payroll-currency": { currency: string };
	/** `rate`: what is counted by, on the part of a month above so many minimum wages; `other`: what other sources say. */
	"payroll-rate-disputed": { year: number; minimumWages: Rate; rate: Rate; other: Rate };
	/** `list`: the act. */
	"payroll-firms-listed": { year: number; minimumWages: Rate; rate: Rate; list: string };
}
