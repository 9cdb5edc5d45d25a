/** The sheet that tells how the numbers came about. */
import { rateNumber } from "../../../core/rate.ts";
import { writtenDecimal, writtenPercent } from "../../../i18n/written.ts";
import type { Block, Sheet } from "../../../output/document.ts";
import { learnsStages } from "../funnel/conversions.ts";
import type { View } from "./view.ts";

/** The whole sheet. */
export function methodSheet(view: View): Sheet {
	const { words, plan, seats } = view;
	const paragraphs = [
		words.methodMonths,
		...(plan.settings.seasonality.from === "history" ? [words.methodIndex] : []),
		...(plan.settings.seasonality.from === "indices" ? [words.methodIndices] : []),
		...perParagraph(view),
		...trendParagraph(view),
		...(seats.length === 0 ? [] : peopleParagraphs(view)),
		...(plan.settings.funnel !== undefined && learnsStages(plan.settings.funnel) ? [words.methodStages] : []),
		words.methodBound,
	];
	return {
		id: "method",
		title: words.methodSheet,
		audience: "workbook",
		blocks: [
			{ kind: "heading", text: words.methodHeading },
			...paragraphs.map((text): Block => ({ kind: "text", text })),
		],
	};
}

/** What an index measures, since counting working days twice is a mistake that has been published. */
function perParagraph({ words, plan }: View): string[] {
	const { seasonality } = plan.settings;
	if (!("per" in seasonality)) return [];
	return [seasonality.per === "workday" ? words.methodPerWorkday : words.methodPerMonth];
}

function trendParagraph({ words, plan }: View): string[] {
	if (plan.settings.seasonality.from !== "history") return [];
	return [plan.season.trend === undefined ? words.methodTrendKept : words.methodTrend];
}

function peopleParagraphs(view: View): string[] {
	const { words, plan, language } = view;
	const { ramp, vacations, hedge } = plan.settings;
	const away = plan.seats.some(({ months }) => months.some((month) => month.away > 0));
	const percents = ramp.map((strength) => writtenPercent(rateNumber(strength), 0, language)).join(", ");
	const ofVacations = vacations === "deduct" ? words.methodVacationsDeducted : words.methodVacationsIgnored;
	return [
		words.methodPeople,
		...weightParagraphs(view),
		...(plan.settings.fixed.length === 0 ? [] : [words.methodFixed]),
		...(hedge.people.numerator + hedge.teams.numerator === 0n ? [] : [words.methodHedge]),
		...(ramp.length === 0 ? [] : [words.methodRamp(percents)]),
		...(away ? [ofVacations] : []),
	];
}

function weightParagraphs({ words, plan, language }: View): string[] {
	const { weighting } = plan.settings;
	if (weighting.by === "history") return [words.methodWeightsHistory(weighting.shrink)];
	if (weighting.by !== "grade") return [];
	const table = [...weighting.grades].map(
		([grade, weight]) => `${grade} ${writtenDecimal(String(rateNumber(weight)), language)}`,
	);
	return [words.methodWeightsGrade(table.join(", "))];
}
