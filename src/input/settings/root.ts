/** The sections of rop.yaml that belong to the workspace as a whole; every capability owns one more. */
import { z } from "zod";
import type { WorkPattern } from "../../core/calendar.ts";
import { type Currency, currencyOf } from "../../core/money.ts";
import { ENCODINGS, encodingNamed } from "../encoding.ts";
import { inOrder } from "../exchange.ts";
import {
	ACTIVITY_FIELDS,
	DEAL_FIELDS,
	type Field,
	GROUP_FIELDS,
	PAYMENT_FIELDS,
	QUOTA_FIELDS,
	STAFF_FIELDS,
} from "../fields.ts";
import { choice, count, dayField, number, positiveAmount, text, texts, yearField } from "./fields.ts";

/** One file of a kind of table, whose columns can be named by these fields. */
function source(fields: readonly Field[]) {
	return z.union([
		text().transform((file) => ({ file })),
		z.strictObject({
			file: text(),
			profile: text().optional(),
			encoding: encoding().optional(),
			delimiter: choice([",", ";", "\t", "|"]).optional(),
			quote: choice(['"', "'"]).optional(),
			sheet: text().optional(),
			columns: z.strictObject(Object.fromEntries(fields.map((field) => [field, text().optional()]))).optional(),
			decimal: choice([",", "."]).optional(),
			dates: choice(["day-first", "month-first"]).optional(),
			year: yearField().optional(),
			everyRow: choice(["won"]).optional(),
			repeats: choice(["products", "last"]).optional(),
			groups: z.array(choice(GROUP_FIELDS)).optional(),
			empty: texts().optional(),
		}),
	]);
}

/** One file, or a list of them. */
function sources(fields: readonly Field[]) {
	const one = source(fields);
	return z.union([one.transform((single) => [single]), z.array(one)]).optional();
}

/** By any of its names: `cp1251` as well as `windows-1251`. */
function encoding() {
	return z
		.string()
		.transform((name) => encodingNamed(name) ?? name)
		.pipe(choice(ENCODINGS));
}

/** The root with the sections of the capabilities left unread: each is read by its owner. */
export function rootSchema(sections: readonly string[]) {
	return z.strictObject({
		version: choice(["1"]),
		company: text().optional(),
		language: choice(["ru", "en"]).optional(),
		currency: currency().optional(),
		currencies: z.record(z.string(), exchangeRates()).optional(),
		timezone: timezone().optional(),
		calendar: calendar().optional(),
		sources: z
			.strictObject({
				deals: sources(DEAL_FIELDS),
				payments: sources(PAYMENT_FIELDS),
				staff: sources(STAFF_FIELDS),
				activities: sources(ACTIVITY_FIELDS),
				quotas: sources(QUOTA_FIELDS),
			})
			.optional(),
		rates: payrollYears().optional(),
		people: z.record(z.string(), texts()).optional(),
		stages: z.strictObject({ won: texts().optional(), lost: texts().optional(), open: texts().optional() }).optional(),
		...Object.fromEntries(sections.map((name) => [name, z.unknown().optional()])),
	});
}

/** The country, the company's own days, and the week. A shift pattern needs the day it starts from. */
function calendar() {
	const schema = z.strictObject({
		country: choice(["RU", "none"]).optional(),
		daysOff: z.array(dayField()).optional(),
		workdays: z.array(dayField()).optional(),
		week: choice(["5/2", "6/1", "2/2"]).optional(),
		firstShift: dayField().optional(),
	});
	return schema.transform(({ week = "5/2", firstShift, ...written }, context) => {
		if (week !== "2/2") return { ...written, pattern: { kind: week } as WorkPattern };
		if (firstShift !== undefined) return { ...written, pattern: { kind: week, firstDay: firstShift } as WorkPattern };
		context.addIssue({ code: "custom", path: ["firstShift"], params: { expected: "day" } });
		return z.NEVER;
	});
}

function currency() {
	return z.string().transform((code, context): Currency => {
		const known = currencyOf(code);
		if (known !== undefined) return known;
		context.addIssue({ code: "custom", params: { expected: "currency" } });
		return z.NEVER;
	});
}

/** What one unit of a currency is worth: one rate, or a list of rates with the days they hold from. */
function exchangeRates() {
	const rate = () => number().refine(({ numerator }) => numerator > 0n, { params: { expected: "number" } });
	const dated = z.strictObject({ from: dayField(), rate: rate() });
	return z.union([
		rate().transform((always) => [{ from: undefined, rate: always }]),
		z.array(dated).transform(inOrder),
	]);
}

/** Minimum wage and base limit of contributions of years that `templates/rates` lacks or has otherwise, in roubles; each year once. */
function payrollYears() {
	const roubles = { code: "RUB", decimals: 2 };
	const year = z.strictObject({
		year: count(2023, 2099),
		minimumWage: positiveAmount(roubles),
		baseLimit: positiveAmount(roubles),
	});
	return z.array(year).superRefine((years, context) => {
		years.forEach(({ year: number }, index) => {
			if (years.findIndex((each) => each.year === number) === index) return;
			context.addIssue({ code: "custom", path: [index, "year"], params: { expected: "left-out" } });
		});
	});
}

/** An IANA name that this machine knows: `Europe/Moscow`. */
function timezone() {
	return z.string().refine(
		(name) => {
			try {
				return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
			} catch {
				return false;
			}
		},
		{ params: { expected: "timezone" } },
	);
}
