/** What holds for everybody: attainment, turnover and probation to change, and what only a new estimate can follow. */
import { rateNumber } from "../../../../core/rate.ts";
import { inPeriod } from "../../../../i18n/period-names.ts";
import { writtenPercent } from "../../../../i18n/written.ts";
import type { Cell, Fact } from "../../../../output/document.ts";
import { count, money, percent, text } from "../../../plan/present/view.ts";
import type { Wait } from "../../settings.ts";
import { changeable, type View } from "../view.ts";

/** The facts that the formulas follow. */
export function generalFacts({ words, estimate }: View): Fact[] {
	const { attainment, turnover, probation, probationPass, defaulted } = estimate.settings;
	const share = { accepts: "percent", min: 0, max: 1 } as const;
	return [
		{
			id: "attainment",
			label: words.attainment,
			cell: changeable(percent(attainment), { accepts: "percent", min: 0.01 }),
			explanation: words.attainmentExplained,
		},
		{
			id: "turnover",
			label: words.turnover,
			cell: changeable(percent(turnover.yearly), share),
			explanation: words.turnoverExplained(turnover.mode, defaulted.has("turnover")),
		},
		{
			id: "probation",
			label: words.probation,
			cell: changeable(count(probation), { accepts: "count", min: 0 }),
			...(defaulted.has("probation") && { explanation: words.byDefault }),
		},
		{
			id: "probationPass",
			label: words.probationPass,
			cell: changeable(percent(probationPass), share),
			...(defaulted.has("probationPass") && { explanation: words.byDefault }),
		},
	];
}

/** The facts that decide when somebody has to start: changing them takes a new estimate. */
export function fixedFacts(view: View): Fact[] {
	const { words, estimate, language } = view;
	const { lead, limits, carry, season, vacations, prefer, defaulted, risk, growth } = estimate.settings;
	const byDefault = (key: string) => (defaulted.has(key) ? { explanation: words.byDefault } : {});
	const fact = (id: string, label: string, cell: Cell, more: Partial<Fact> = {}): Fact => ({
		id,
		label,
		cell,
		...more,
	});
	const wait = ({ days, of }: Wait) => text(words.waits(days, of));
	return [
		fact("carry", words.carry, text(words.carries(carry)), byDefault("carry")),
		fact("prefer", words.prefer, text(words.prefers(prefer)), byDefault("prefer")),
		fact("seasonRule", words.seasonRule, text(words.seasons(season)), byDefault("season")),
		fact("vacations", words.vacations, text(words.vacationRule(vacations))),
		...(growth.numerator === 0n ? [] : [fact("growth", words.growth, percent(growth))]),
		fact("approval", words.approval, wait(lead.approval)),
		fact("recruiting", words.recruitingTime, wait(lead.recruiting), byDefault("leadTime.recruiting")),
		fact("notice", words.notice, wait(lead.notice), byDefault("leadTime.notice")),
		...(limits.budget === undefined ? [] : [fact("budget", words.limitBudget, money(limits.budget))]),
		...(limits.startsPerMonth === undefined
			? []
			: [fact("startsPerMonth", words.limitStarts, count(limits.startsPerMonth))]),
		...(limits.interviewsPerMonth === undefined
			? []
			: [fact("interviewsPerMonth", words.limitInterviews, count(limits.interviewsPerMonth))]),
		...(limits.places === undefined ? [] : [fact("places", words.limitPlaces, count(limits.places))]),
		...(limits.noStarts.length === 0
			? []
			: [
					fact(
						"noStarts",
						words.noStarts,
						text(limits.noStarts.map((each) => inPeriod(each, language, true)).join(", ")),
					),
				]),
		fact(
			"risk",
			words.riskSettings,
			text(
				words.riskSpreads(
					writtenPercent(rateNumber(risk.productivitySpread), 0, language),
					writtenPercent(rateNumber(risk.monthSpread), 0, language),
					writtenPercent(rateNumber(risk.fillSpread), 0, language),
				),
			),
			byDefault("risk"),
		),
	];
}
