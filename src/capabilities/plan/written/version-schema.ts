/** What a frozen version holds, as far as it is read back. */
import { z } from "zod";
import { type Day, parseIsoDay } from "../../../core/day.ts";
import { COUNTED, type Currency, currencyOf } from "../../../core/money.ts";
import { type Period, parsePeriod } from "../../../core/period.ts";
import { MEASURES } from "../measure.ts";

/** A text that means something else; what it refuses is a fault of the file at that key. */
function meaning<Value>(read: (text: string) => Value | undefined) {
	return z.string().transform((text, context): Value => {
		const value = read(text);
		if (value !== undefined) return value;
		context.addIssue({ code: "custom" });
		return z.NEVER;
	});
}

const year = () =>
	z.number().transform((number, context): Period => {
		const period = parsePeriod(String(number).padStart(4, "0"));
		if (period?.kind === "year") return period;
		context.addIssue({ code: "custom" });
		return z.NEVER;
	});

/** Amounts stay text: how many decimals they have, the currency beside them says. Things that are counted are numbers. */
const amount = () => z.union([z.string(), z.number().int().safe().transform(String)]);

const share = () => z.object({ period: meaning(parsePeriod), target: amount() });

const split = () => ({
	target: amount(),
	roundTo: amount(),
	months: z.array(share()),
	teams: z.array(z.object({ team: z.string(), months: z.array(share()) })),
	managers: z.array(z.object({ manager: z.string(), team: z.string(), months: z.array(share()) })),
	vacancies: z.array(z.object({ target: amount() })),
});

/**
 * The whole file; keys that are not listed were written for others to read, and a version of an older program lacks
 * some of them, the funnel for one.
 */
export const versionSchema = z.object({
	asOf: meaning((text): Day | undefined => parseIsoDay(text)),
	currency: z.union([meaning((text): Currency | undefined => currencyOf(text)), z.null().transform(() => COUNTED)]),
	version: z.number().int().positive(),
	author: z.string().nullable(),
	reason: z.string().nullable(),
	settings: z.record(z.string(), z.json()),
	plan: z.looseObject({
		year: year(),
		...split(),
		measures: z.array(z.object({ measure: z.enum(MEASURES), ...split() })).optional(),
	}),
});

export type WrittenVersion = z.output<typeof versionSchema>;
