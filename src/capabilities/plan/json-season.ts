/** The season's evidence in `rop.plan/1`: the indices, how they spread over the years, what they were taken from. */
import type { JsonObject } from "../../command.ts";
import { rateNumber } from "../../core/rate.ts";
import type { Plan } from "./decompose.ts";
import { AVERAGE } from "./seasonality/average.ts";
import { isComplete, yearLabelOf } from "./seasonality/past.ts";
import { INDEX_SCALE } from "./working/scale.ts";

const TWELVE = 12n;

/** Indices to six decimals, given ones brought to an average of one; `years` is of history only, each with whether all its months are known. */
export function seasonJson({ season, settings: { seasonality } }: Plan): JsonObject {
	const given = seasonality.from === "indices";
	const sum = season.months.reduce((total, { index }) => total + index, 0n);
	return {
		from: seasonality.from,
		per: seasonality.from === "workdays" ? "workday" : "per" in seasonality ? seasonality.per : "month",
		years: season.years.map((months) => ({ year: Number(yearLabelOf(months) ?? 0), complete: isComplete(months) })),
		growthPerYear: season.trend === undefined ? null : rateNumber(season.trend.share),
		months: season.months.map(({ period, index, known, byYear = [] }) => {
			const seen = byYear.flatMap((each) => (each === undefined ? [] : [numberOf(each)]));
			return {
				period: period.label,
				index: numberOf(given ? (index * AVERAGE * TWELVE) / sum : index),
				known,
				lowest: seen.length === 0 ? null : Math.min(...seen),
				highest: seen.length === 0 ? null : Math.max(...seen),
				years: seen.length,
			};
		}),
	};
}

function numberOf(index: bigint): number {
	return Number(index) / Number(INDEX_SCALE);
}
