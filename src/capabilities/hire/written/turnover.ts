/** The key `hire.turnover` of rop.yaml: a share of a year, or who is gone by which month of work. */
import { z } from "zod";
import { error, type Problem } from "../../../core/problem.ts";
import { addRates, compareRates, multiplyRates, ONE, type Rate, rateOf } from "../../../core/rate.ts";
import { choice, share } from "../../../input/settings/fields.ts";
import { percentYearly, readMonthsOfWork } from "../../../input/settings/paces.ts";
import type { SettingsTree } from "../../../input/settings/tree.ts";
import type { GoneBy, Turnover } from "../settings/turnover.ts";
import type { WrittenHire } from "./schema.ts";

/** Either form; which keys go together is told by `turnoverFrom`. */
export function turnover() {
	return z.union([
		percentYearly().transform((rate) => ({ rate, goneBy: undefined, later: undefined, mode: undefined })),
		z.strictObject({
			rate: percentYearly().optional(),
			goneBy: z.record(z.string(), share()).optional(),
			later: percentYearly().optional(),
			mode: choice(["compounded", "linear"]).optional(),
		}),
	]);
}

type Written = NonNullable<WrittenHire["turnover"]>;

/** The turnover, undefined where nobody wrote it; refuses what could be read in two ways. */
export function turnoverFrom(
	written: WrittenHire,
	tree: SettingsTree | undefined,
): { readonly turnover?: Turnover; readonly problems: readonly Problem[] } {
	if (written.turnover === undefined) return { problems: [] };
	const { rate, goneBy, later, mode = "compounded" } = written.turnover;
	const place = (key: string) => tree?.keyAt(["hire", "turnover", key]);
	if (rate !== undefined) {
		if (goneBy === undefined && later === undefined) return { turnover: { yearly: rate, mode }, problems: [] };
		return { problems: [error("hire-turnover-two-ways", {}, place("rate"))] };
	}
	if (goneBy === undefined) return { problems: [missing(written.turnover, tree)] };
	const { bands, problems } = bandsOf(goneBy, tree);
	const all = [...problems, ...orderProblems(bands, place("goneBy")), ...probationTwice(written, tree)];
	if (later === undefined) all.push(error("hire-turnover-later-missing", { months: lastOf(bands) }, place("goneBy")));
	return all.length > 0 || later === undefined
		? { problems: all }
		: { turnover: { goneBy: bands, later, mode }, problems: [] };
}

/** Neither form is there: the one that was begun is asked for. */
function missing({ later }: Written, tree: SettingsTree | undefined): Problem {
	const place = tree?.valueAt(["hire", "turnover"]);
	return later === undefined
		? error("setting-missing", { key: "hire.turnover.rate", example: "40 %" }, place)
		: error("setting-missing", { key: "hire.turnover.goneBy", example: "{ 3 months: 30 %, 12 months: 50 % }" }, place);
}

function bandsOf(
	goneBy: Readonly<Record<string, Rate>>,
	tree: SettingsTree | undefined,
): { readonly bands: readonly GoneBy[]; readonly problems: readonly Problem[] } {
	const bands: GoneBy[] = [];
	const problems: Problem[] = [];
	for (const [text, gone] of Object.entries(goneBy)) {
		const place = tree?.keyAt(["hire", "turnover", "goneBy", text]);
		const months = readMonthsOfWork(text);
		if (months === undefined) problems.push(error("hire-turnover-months", { found: text }, place));
		else if (bands.some((each) => each.months === months)) {
			problems.push(error("hire-turnover-month-twice", { months }, place));
		} else bands.push({ months, share: gone });
	}
	if (bands.length + problems.length === 0) {
		problems.push(error("hire-turnover-months", { found: "" }, tree?.keyAt(["hire", "turnover", "goneBy"])));
	}
	return { bands: bands.sort((a, b) => a.months - b.months), problems };
}

/** Shares of those who started can't fall from one month to a later one, nor be all of them. */
function orderProblems(bands: readonly GoneBy[], place: Problem["place"]): Problem[] {
	return bands.flatMap(({ months, share: gone }, at): Problem[] => {
		const before = bands[at - 1];
		if (compareRates(gone, ONE) === 0) return [error("hire-turnover-nobody-left", { months }, place)];
		if (before === undefined || compareRates(gone, before.share) >= 0) return [];
		const facts = { before: before.months, goneBefore: before.share, months, gone };
		return [error("hire-turnover-falls", { ...facts, together: together(before.share, gone) }, place)];
	});
}

/** Who is gone of all, if the second share was meant of those whom the first had left. */
function together(first: Rate, second: Rate): Rate {
	const left = rateOf(first.denominator - first.numerator, first.denominator);
	return addRates(first, multiplyRates(left, second));
}

/** Who doesn't pass the probation is gone by its end, and would be taken off twice. */
function probationTwice({ probation, probationPass }: WrittenHire, tree: SettingsTree | undefined): Problem[] {
	if (probationPass === undefined || compareRates(probationPass, ONE) === 0 || probation === 0) return [];
	const { numerator, denominator } = probationPass;
	const failing = rateOf(denominator - numerator, denominator);
	return [error("hire-probation-twice", { months: probation ?? 3, failing }, tree?.keyAt(["hire", "probationPass"]))];
}

function lastOf(bands: readonly GoneBy[]): number | undefined {
	return bands.at(-1)?.months;
}
