/** What holds for everybody: attainment, turnover and probation to change, and what only a new estimate can follow. */
import { rateNumber } from "../../../../core/rate.ts";
import { inPeriod } from "../../../../i18n/period-names.ts";
import { writtenPercent } from "../../../../i18n/written.ts";
import type { Cell, Fact, Input } from "../../../../output/document.ts";
import { count, money, percent, text } from "../../../plan/present/view.ts";
import type { TenureTurnover } from "../../settings/turnover.ts";
import type { Wait } from "../../settings.ts";
import { goneId } from "../refs.ts";
import { changeable, type View } from "../view.ts";

const SHARE: Input = { accepts: "percent", min: 0, max: 1 };

/** The facts that the formulas follow. */
export function generalFacts(view: View): Fact[] {
	const { words, estimate } = view;
	const { attainment, turnover, probation, probationPass, defaulted } = estimate.settings;
	const required: Fact = {
		id: "attainment",
		label: words.attainment,
		cell: changeable(percent(attainment), { accepts: "percent", min: 0.01 }),
		explanation: words.attainmentExplained,
	};
	if ("goneBy" in turnover) return [required, ...tenureFacts(view, turnover)];
	return [
		required,
		{
			id: "turnover",
			label: words.turnover,
			cell: changeable(percent(turnover.yearly), SHARE),
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
			cell: changeable(percent(probationPass), SHARE),
			...(defaulted.has("probationPass") && { explanation: words.byDefault }),
		},
	];
}

/** Who is gone by which month of work; the probation, which takes nobody beside it, is told and not to be changed. */
function tenureFacts({ words, estimate }: View, { goneBy, later, mode }: TenureTurnover): Fact[] {
	const { probation, defaulted } = estimate.settings;
	return [
		...goneBy.map(({ months, share }, at) => ({
			id: goneId(at),
			label: words.goneBy(months),
			cell: changeable(percent(share), SHARE),
			explanation: at === 0 ? words.goneByExplained : words.goneByTogether(mode),
		})),
		{
			id: "turnover",
			label: words.turnoverLater(goneBy.at(-1)?.months ?? 0),
			cell: changeable(percent(later), SHARE),
			explanation: words.turnoverExplained("compounded", false),
		},
		{
			id: "probation",
			label: words.probation,
			cell: count(probation),
			explanation: defaulted.has("probation") ? `${words.probationHeld}; ${words.byDefault}` : words.probationHeld,
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
