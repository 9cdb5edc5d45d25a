/** The year in a few lines. */
import { rateNumber } from "../../../../core/rate.ts";
import { divideRounded } from "../../../../core/rounding.ts";
import { longName } from "../../../../i18n/period-names.ts";
import { writtenPercent } from "../../../../i18n/written.ts";
import { type Cell, type Fact, type Formula, formula } from "../../../../output/document.ts";
import type { Share } from "../../carry.ts";
import { isCounted } from "../../measure.ts";
import { yearLabelOf } from "../../seasonality/past.ts";
import { streetQuota } from "../../teams.ts";
import { measureName } from "../../words/measure.ts";
import { at, down, sumOf } from "../refs.ts";
import { count, money, text, type View } from "../view.ts";

/** The block of labelled values. */
export function facts(view: View): Fact[] {
	const { words, plan, working, seats } = view;
	const { target, unit, measure } = plan.settings;
	const days = plan.season.months.reduce((sum, month) => sum + month.workdays, 0);
	const vacancies = seats.filter(({ seat }) => seat.vacancy).reduce((sum, seat) => sum + seat.target, 0n);
	const people = seats.length - seats.filter(({ seat }) => seat.vacancy).length;
	const goal = working && formula`${at("assumptions", "goal", "target", "value")}`;
	return [
		{ id: "target", label: words.target, cell: money(target, goal) },
		...(measure === "revenue"
			? []
			: [{ id: "measure", label: words.measure, cell: text(measureName(measure, view.language)) }]),
		...(days === 0
			? []
			: [
					{
						id: "perWorkday",
						label: words.perWorkday,
						cell: perWorkday(view, days, goal),
						explanation: words.perWorkdayOf(days),
					},
				]),
		{ id: "seasonality", label: words.seasonality, cell: text(seasonality(view)) },
		...trend(view),
		...extremes(view),
		{ id: "unit", label: words.unit, cell: money(unit) },
		...(people === 0 ? [] : [{ id: "people", label: words.people, cell: count(people) }]),
		...quotas(view),
		...(vacancies === 0n
			? []
			: [
					{
						id: "vacancies",
						label: words.vacanciesTarget,
						cell: money(vacancies),
						explanation: words.vacanciesExplained,
					},
				]),
	];
}

/** Of counted things a day has parts. */
function perWorkday({ plan, months }: View, days: number, goal: Formula | undefined): Cell {
	const { target, measure, currency } = plan.settings;
	const all = down("assumptions", "months", "days", months[0] ?? "", months.at(-1) ?? "");
	if (isCounted(measure)) {
		const live = goal && formula`${goal}/SUM(${all})`;
		return { kind: "number", value: Number(target) / days, decimals: 2, ...(live && { formula: live }) };
	}
	const live = goal && formula`ROUND(${goal}/SUM(${all}),${currency.decimals})`;
	return money(divideRounded(target, BigInt(days), "half-up"), live);
}

/** What the people carry together, where it is more than the target. */
function quotas(view: View): Fact[] {
	const { words, plan, language, working } = view;
	const street = streetQuota(plan);
	const { target, hedge } = plan.settings;
	if (plan.seats.length === 0 || (hedge.people.numerator === 0n && hedge.teams.numerator === 0n)) return [];
	const over = writtenPercent(Number(street - target) / Number(target), 1, language);
	const factor = writtenPercent(Number(target) / Number(street), 1, language);
	return [
		{
			id: "quotas",
			label: words.streetQuota,
			cell: money(street, working && together(view)),
			explanation: words.streetExplained(over, factor),
		},
	];
}

/** The sum of what people carry, from where the sheet of people has it. */
function together({ plan, teams }: View): Formula {
	const { year, hedge } = plan.settings;
	const row = (id: string) => at("people", "people", id, year.label);
	if (teams.length < 2 || hedge.people.numerator === 0n) return [row("together")];
	return sumOf(teams.map(({ id }) => row(`${id}-people`)));
}

function seasonality({ words, plan }: View): string {
	const { seasonality: chosen } = plan.settings;
	if (chosen.from === "equal") return words.equal;
	if (chosen.from === "workdays") return words.workdays;
	if (chosen.from === "indices") return chosen.per === "workday" ? words.indicesWorkdays : words.indicesMonths;
	const years = plan.season.years.flatMap((months) => yearLabelOf(months) ?? []);
	const named = [...years].reverse().join(", ");
	return chosen.per === "workday" ? words.historyWorkdays(named) : words.historyMonths(named);
}

/** The growth that was taken out of the season. */
function trend({ words, plan, language }: View): Fact[] {
	const { trend: found } = plan.season;
	if (found === undefined || found.perYear.numerator === 0n) return [];
	const share = writtenPercent(rateNumber(found.share), 1, language);
	return [
		{
			id: "trend",
			label: words.trend,
			cell: text(words.trendPerYear(share)),
			explanation: words.trendOf(found.months),
		},
	];
}

/** The months that carry most and least. */
function extremes({ words, plan, language }: View): Fact[] {
	const sorted = [...plan.months].sort((a, b) => (a.target < b.target ? 1 : a.target > b.target ? -1 : 0));
	const [most, least] = [sorted[0], sorted.at(-1)];
	if (most === undefined || least === undefined || most.target === least.target) return [];
	const fact = (id: string, label: string, { period, target }: Share): Fact => ({
		id,
		label,
		cell: text(longName(period, language)),
		explanation: words.shareOfYear(writtenPercent(Number(target) / Number(plan.settings.target), 1, language)),
	});
	return [fact("strongest", words.strongest, most), fact("weakest", words.weakest, least)];
}
