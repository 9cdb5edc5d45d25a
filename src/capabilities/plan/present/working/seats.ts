/** The seats: what is fixed, what they weigh, and how their pools are shared. */
import { type Block, type Formula, formula, type Reference } from "../../../../output/document.ts";
import { tenureIn } from "../../strength.ts";
import { FIXED_TEAM_SHIFT, WEIGHT_SCALE } from "../../working/scale.ts";
import type { Working } from "../../working.ts";
import { at, down, rampId } from "../refs.ts";
import type { TeamView, View } from "../view.ts";
import { inTenThousandths, placeIn, SHEET, seatEnds, UNIT } from "./cells.ts";
import { type Fixable, fixedTables, isFixed } from "./fixed.ts";
import type { LineCell, Lines } from "./lines.ts";
import { teamCell } from "./teams.ts";

export const SEATS = "seat";

/** The fixed amounts of seats. */
export function seatFixedTables(view: View, working: Working): Block[] {
	return fixedTables(view, fixableSeats(view, working));
}

function fixableSeats(view: View, working: Working): Fixable {
	return {
		kind: "seats",
		prefix: SEATS,
		quarters: working.shape.seatQuarters,
		rows: view.seats.map(({ id, name, seat }, position) => ({
			id,
			name,
			position,
			given: view.plan.given.seats.get(position),
			fixable: !seat.vacancy,
		})),
		value: ({ position }, index) => working.months[index]?.seats[position]?.fixed,
		claim: ({ id, position }, month, index) => ({
			value: working.months[index]?.seats[position]?.claim ?? 0n,
			how: claim(view, id, position, month, index),
		}),
	};
}

/** The month's target × the share of its days × ramp, in units rounded up. */
function claim(view: View, seat: string, position: number, month: string, index: number): Formula {
	const workdays = at("assumptions", "months", month, "days");
	const days = at("assumptions", "seats", seat, month);
	const ramp = rampCell(view, position, index);
	const scale = WEIGHT_SCALE.toString();
	const whole = formula`${at(SHEET, "months", month, "whole")}*${days}`;
	const shared = formula`${workdays}*${UNIT}`;
	const exact =
		ramp === undefined
			? formula`${whole}/(${shared})`
			: formula`${whole}*${inTenThousandths(ramp)}/(${shared}*${scale})`;
	return formula`IF(${workdays}=0,0,-INT(-${exact}))`;
}

/** How the seats share their pools. */
export function seatLines(view: View, working: Working): Lines {
	const teamOf = (position: number): TeamView | undefined => {
		const name = view.seats[position]?.seat.team;
		return working.shape.teams ? view.teams.find((team) => team.name === name) : undefined;
	};
	const fixedTeam = ({ position, month }: LineCell) => {
		const team = teamOf(position);
		return team === undefined || team.name === "" ? undefined : { team, isFixed: isFixed("team", team.id, month) };
	};
	return {
		prefix: SEATS,
		rows: view.seats,
		steps: (month, position) => working.months[month]?.seats[position],
		weight: (cell) => weight(view, cell),
		pool: (part, { position, month }) => {
			const team = teamOf(position);
			return team === undefined ? at(SHEET, "rest", part, month) : teamCell(part, team.id, month);
		},
		place: (own, cell) => {
			const all = placeIn(down(SHEET, `${SEATS}Key`, cell.month, ...seatEnds(view)), own);
			const fixed = fixedTeam(cell);
			if (fixed === undefined) return all;
			const [first, last] = [fixed.team.members[0]?.id ?? "", fixed.team.members.at(-1)?.id ?? ""];
			return formula`IF(${fixed.isFixed},${placeIn(down(SHEET, `${SEATS}Key`, cell.month, first, last), own)},${all})`;
		},
		shift: (cell) => {
			const fixed = fixedTeam(cell);
			return fixed && formula`IF(${fixed.isFixed},${FIXED_TEAM_SHIFT.toString()},0)`;
		},
	};
}

/** Strength times working days, as a whole number; nothing for a fixed month. */
function weight(view: View, { row, position, month, index }: LineCell): Formula {
	const days = at("assumptions", "seats", row, month);
	return formula`IF(${isFixed(SEATS, row, month)},0,${strength(view, row, position, index)}*${days})`;
}

/** Weight × share of full time × ramp in ten-thousandths, half up: of whole numbers, so that nothing is lost on the way. */
function strength(view: View, seat: string, position: number, index: number): Formula {
	const factor = (column: string) => inTenThousandths(at("assumptions", "seats", seat, column));
	const ramp = rampCell(view, position, index);
	const factors = [factor("weight"), factor("fullTime"), ...(ramp === undefined ? [] : [inTenThousandths(ramp)])];
	const product = factors.flatMap((each, place): Formula => (place === 0 ? each : ["*", ...each]));
	const scale = WEIGHT_SCALE ** BigInt(factors.length - 1);
	return formula`INT((${product}+${(scale / 2n).toString()})/${scale.toString()})`;
}

/** The cell of the ramp that counts in this month; undefined once the person is at full strength. */
function rampCell({ plan, seats }: View, position: number, index: number): Reference | undefined {
	const [seat, month] = [seats[position]?.seat, plan.months[index]?.period];
	const tenure = seat && month && tenureIn(seat, month);
	const ramping = tenure !== undefined && plan.settings.ramp[tenure - 1] !== undefined;
	return ramping ? at("assumptions", "goal", rampId(tenure), "value") : undefined;
}

/** What a seat carries in the month, in divisors. */
export function seatAmount(seat: string, month: string): Formula {
	const cell = (step: string) => at(SHEET, SEATS + step, seat, month);
	return formula`${cell("Base")}*${UNIT}+${cell("Extra")}+N(${cell("Fixed")})`;
}
