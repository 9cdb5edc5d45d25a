/** What every sheet of the plan's document needs: the plan, the words, and stable ids of its rows and columns. */
import type { Money } from "../../../core/money.ts";
import type { Rate } from "../../../core/rate.ts";
import type { Language } from "../../../i18n/language.ts";
import { type Said, say } from "../../../i18n/words.ts";
import { writtenDay } from "../../../i18n/written.ts";
import type { Cell, Formula, Input } from "../../../output/document.ts";
import type { SeatPlan } from "../carry.ts";
import type { Plan } from "../decompose.ts";
import { type TeamPlan, teamsOf } from "../teams.ts";
import { wordsOfMeasure } from "../words/measure.ts";
import { planWords } from "../words.ts";
import { type Working, workingOf } from "../working.ts";

export interface View {
	readonly plan: Plan;
	readonly language: Language;
	readonly words: Said<typeof planWords>;
	/** The steps of the split, for live formulas; undefined where a spreadsheet could not repeat them exactly. */
	readonly working: Working | undefined;
	readonly seats: readonly SeatView[];
	readonly teams: readonly TeamView[];
	/** The labels of the months and the ids of their columns and rows. */
	readonly months: readonly string[];
}

/** A team with the id of its rows, its name as people read it, and the rows of its people. */
export interface TeamView extends TeamPlan {
	readonly id: string;
	readonly label: string;
	readonly members: readonly SeatView[];
}

/** A seat with the id of its rows on every sheet. */
export interface SeatView extends SeatPlan {
	readonly id: string;
	readonly name: string;
	readonly team: string;
}

export function viewOf(plan: Plan, language: Language): View {
	const words = { ...say(planWords, language), ...wordsOfMeasure(plan.settings.measure, language) };
	const label = (team: string) => (team === "" ? words.noTeam : team);
	const seats = plan.seats.map((each, index) => ({
		...each,
		id: `seat${index + 1}`,
		name: seatName(each.seat, words, language),
		team: label(each.seat.team),
	}));
	return {
		plan,
		language,
		words,
		working: workingOf(plan),
		months: plan.months.map(({ period }) => period.label),
		seats,
		teams: teamsOf(plan).map((team, index) => ({
			...team,
			id: `team${index + 1}`,
			label: label(team.name),
			members: seats.filter(({ seat }) => seat.team === team.name),
		})),
	};
}

function seatName({ name, vacancy, since }: SeatPlan["seat"], words: View["words"], language: Language): string {
	if (!vacancy) return name;
	if (since !== undefined) return words.vacancyFrom(writtenDay(since, language));
	return name === "" ? words.vacancy : words.vacancyAfter(name);
}

/** A money cell, live where the formula is given. */
export function money(value: Money, formula?: Formula): Cell {
	return formula === undefined ? { kind: "money", value } : { kind: "money", value, formula };
}

/** A whole number, live where the formula is given. */
export function count(value: number | bigint, formula?: Formula): Cell {
	const plain = { kind: "count", value: Number(value) } as const;
	return formula === undefined ? plain : { ...plain, formula };
}

/** A share, as exact as its text: 20 % without decimals. */
export function percent({ numerator, denominator }: Rate): Cell {
	const hundredths = Number((numerator * 10_000n) / denominator);
	return { kind: "percent", value: Number(numerator) / Number(denominator), decimals: hundredths % 100 === 0 ? 0 : 2 };
}

export function text(value: string): Cell {
	return { kind: "text", text: value };
}

/** A cell that the user may change; where no formula would follow, a plain one. */
export function changeable<C extends Cell>({ working }: View, cell: C, accepted: Input): C {
	return working === undefined ? cell : { ...cell, input: accepted };
}

export const EMPTY: Cell = { kind: "empty" };
