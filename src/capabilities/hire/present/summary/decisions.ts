/** The decisions to take: what, by when, and who answers for it, in order of their days. */
import { addDays, type Day, dayParts } from "../../../../core/day.ts";
import { periodOf } from "../../../../core/period.ts";
import { inPeriod } from "../../../../i18n/period-names.ts";
import type { Cell, Row, TableBlock } from "../../../../output/document.ts";
import { text } from "../../../plan/present/view.ts";
import type { Hire } from "../../hires.ts";
import { type Duty, responsibleFor } from "../responsible.ts";
import { amount, day, optionFor, severalYears, type View } from "../view.ts";

interface Decision {
	readonly what: string;
	readonly by: Day;
	readonly duty: Duty;
}

/** The table; undefined where there is nothing to decide. */
export function decisionsTable(view: View): TableBlock | undefined {
	const { words } = view;
	const decisions = [...approval(view), ...waves(view).flatMap((wave) => ofWave(view, wave)), ...support(view)];
	if (decisions.length === 0) return undefined;
	return {
		kind: "table",
		id: "decisions",
		columns: [
			{ id: "what", title: words.decision, role: "label" },
			{ id: "by", title: words.decideUntil },
			{ id: "who", title: words.responsible },
			{ id: "done", title: words.done, importance: "detail" },
		],
		rows: decisions.toSorted((a, b) => a.by - b.by).map((decision, index) => row(view, decision, index + 1)),
	};
}

function row(view: View, { what, by, duty }: Decision, number: number): Row {
	return { id: `decision${number}`, cells: [text(what), day(by), who(view, duty), TO_FILL] };
}

/** A cell to write into, on the screen or on paper. */
const TO_FILL: Cell = { kind: "empty", input: { accepts: "text" } };

/** Who is named for it; else a line to be filled in. */
function who({ estimate: { settings } }: View, duty: Duty): Cell {
	const found = responsibleFor(settings, duty);
	return found === undefined ? TO_FILL : text(found);
}

/** All vacancies and their budget are approved at once, by the day of the first. */
function approval(view: View): Decision[] {
	const { words, estimate, priced } = view;
	const { hires, schedule } = estimate;
	const by = hires.map(({ dates }) => dates.decideBy).sort((a, b) => a - b)[0];
	if (by === undefined) return [];
	const cost = priced ? amount(view, schedule.total) : undefined;
	return [{ what: words.approveVacancies(schedule.starts, cost), by, duty: "budget" }];
}

/** Those of one role who start at the same time. */
interface Wave {
	readonly first: Hire;
	readonly people: number;
}

function waves({ estimate: { hires } }: View): Wave[] {
	const options = [...new Set(hires.map(({ option }) => option))];
	return options.flatMap((option) => {
		const same = hires.filter((hire) => hire.option === option);
		return same[0] === undefined ? [] : [{ first: same[0], people: same.length }];
	});
}

function ofWave(view: View, { first, people }: Wave): Decision[] {
	const { words, language, roles, estimate } = view;
	const { dates } = first;
	const when = inPeriod(periodOf("month", dates.start), language, severalYears(view));
	const role = roles.length > 1 ? first.role : undefined;
	const { probation } = estimate.settings;
	return [
		{ what: words.openVacancies(people, role, when), by: dates.openBy, duty: "recruiting" },
		{ what: words.acceptOffers(people, role, when), by: dates.offerBy, duty: "recruiting" },
		{ what: words.welcome(people, role), by: dates.start, duty: "onboarding" },
		...(probation === 0
			? []
			: [
					{
						what: words.endProbation(people, role, when),
						by: probationEnd(dates.start, probation),
						duty: "onboarding",
					} as const,
				]),
	];
}

/** The last day of so many months from the start. */
function probationEnd(start: Day, months: number): Day {
	const { dayOfMonth } = dayParts(start);
	let month = periodOf("month", start);
	for (let passed = 0; passed < months; passed += 1) month = periodOf("month", month.until);
	const last = dayParts(addDays(month.until, -1)).dayOfMonth;
	return addDays(month.from, Math.min(dayOfMonth, last) - 2);
}

/** Heads and supporting people are needed from the month in which there are too many for those who are there. */
function support(view: View): Decision[] {
	const { words, estimate, roles } = view;
	return estimate.support.flatMap(({ role, missing, from }) => {
		const first = roles[0] && from !== undefined ? optionFor(view, roles[0].role, from) : undefined;
		if (missing === 0 || first === undefined) return [];
		return [{ what: words.findSupport(role, missing), by: first.dates.start, duty: "recruiting" } as const];
	});
}
