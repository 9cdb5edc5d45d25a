/** The sections of rop.yaml that belong to the workspace as a whole; every capability owns one more. */
import { z } from "zod";
import type { WorkPattern } from "../../core/calendar.ts";
import { type Currency, currencyOf } from "../../core/money.ts";
import { ENCODINGS } from "../encoding.ts";
import { choice, dayField, text, texts } from "./fields.ts";

const source = z.union([
	text().transform((file) => ({ file })),
	z.strictObject({
		file: text(),
		profile: text().optional(),
		encoding: choice(ENCODINGS).optional(),
		delimiter: choice([",", ";", "\t", "|"]).optional(),
		sheet: text().optional(),
		decimal: choice([",", "."]).optional(),
		dates: choice(["day-first", "month-first"]).optional(),
		everyRow: choice(["won"]).optional(),
		repeats: choice(["products", "last"]).optional(),
		empty: texts().optional(),
	}),
]);

const sources = z.union([source.transform((one) => [one]), z.array(source)]).optional();

/** The root with the sections of the capabilities left unread: each is read by its owner. */
export function rootSchema(sections: readonly string[]) {
	return z.strictObject({
		version: choice(["1"]),
		company: text().optional(),
		language: choice(["ru", "en"]).optional(),
		currency: currency().optional(),
		timezone: timezone().optional(),
		calendar: calendar().optional(),
		sources: z.strictObject({ deals: sources, payments: sources, staff: sources, activities: sources }).optional(),
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
