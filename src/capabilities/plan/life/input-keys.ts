/** Keys of the workbook's input cells, read as what they mean in rop.yaml. */

import { MEASURES, type Measure } from "../measure.ts";

/** Parts the name of somebody with two seats from the team: `Ann @ North`. */
export const WITH_TEAM = " @ ";

/** Absent: of the plan itself. */
export type InputMeaning = Meant & { readonly measure?: Measure };

type Meant =
	| { readonly of: "target" | "round" }
	| { readonly of: "hedge"; readonly level: "people" | "teams" }
	/** The month of work, from 0. */
	| { readonly of: "ramp"; readonly month: number }
	/** The month's label. */
	| { readonly of: "index"; readonly period: string }
	| { readonly of: "weight"; readonly name: string }
	| FixedMeaning
	| { readonly of: "funnel"; readonly key: FunnelFigure }
	| { readonly of: "conversion"; readonly arrow: string }
	/** Of one stage. */
	| { readonly of: "cycle" | "dailyCapacity"; readonly stage: string }
	| { readonly of: "share"; readonly by: string; readonly name: string }
	| { readonly of: "scenario"; readonly name: string; readonly key: ScenarioFigure };

export interface FixedMeaning {
	readonly of: "fixed";
	readonly who: "manager" | "team";
	readonly name: string;
	/** Which seat of somebody who has two. */
	readonly team: string | undefined;
	/** A month's or a quarter's label. */
	readonly period: string;
}

const FUNNEL_FIGURES = ["averageDeal", "cycle", "activeClients", "repeatRate", "repeatDeal"] as const;
type FunnelFigure = (typeof FUNNEL_FIGURES)[number];
const SCENARIO_FIGURES = ["target", "conversion", "averageDeal", "leads"] as const;
type ScenarioFigure = (typeof SCENARIO_FIGURES)[number];

/** The meaning; undefined for keys that are none. `people`: the names in the plan, some of which may hold an `@`. */
export function meaningOf(key: string, people: ReadonlySet<string>): InputMeaning | undefined {
	const [, name, rest = ""] = /^plan\.measures\.([a-z]+)\.(.*)$/s.exec(key) ?? [];
	if (name === undefined) return meantBy(key, people);
	const measure = MEASURES.find((each) => each === name);
	const meant = meantBy(`plan.${rest}`, people);
	return measure === undefined || meant === undefined ? undefined : { ...meant, measure };
}

function meantBy(key: string, people: ReadonlySet<string>): Meant | undefined {
	if (key === "plan.target" || key === "plan.round") return { of: key === "plan.target" ? "target" : "round" };
	const [, section = "", rest = ""] = /^plan\.([a-z]+)\.(.*)$/s.exec(key) ?? [];
	switch (section) {
		case "hedge":
			return rest === "people" || rest === "teams" ? { of: section, level: rest } : undefined;
		case "ramp":
			return { of: section, month: Number(rest) };
		case "seasonality":
			return { of: "index", period: rest.replace(/^indices\./, "") };
		case "weights":
			return { of: "weight", name: rest };
		case "fixed":
			return fixedCell(rest, people);
		case "funnel":
			return ofFunnel(rest);
		case "shares": {
			const at = rest.indexOf(".");
			return { of: "share", by: rest.slice(0, at), name: rest.slice(at + 1) };
		}
		case "scenarios":
			return ofScenario(rest);
		default:
			return undefined;
	}
}

/** `manager.Ann.2026-03`, `team.North.2026-Q2`: names may hold points, periods don't. */
function fixedCell(rest: string, people: ReadonlySet<string>): FixedMeaning | undefined {
	const [, who, whole = "", period = ""] = /^(manager|team)\.(.*)\.([^.]+)$/s.exec(rest) ?? [];
	if (who !== "manager") return who === "team" ? { of: "fixed", who, name: whole, team: undefined, period } : undefined;
	const at = people.has(whole) ? -1 : whole.lastIndexOf(WITH_TEAM);
	if (at < 0) return { of: "fixed", who, name: whole, team: undefined, period };
	return { of: "fixed", who, name: whole.slice(0, at), team: whole.slice(at + WITH_TEAM.length), period };
}

function ofFunnel(rest: string): Meant | undefined {
	const figure = FUNNEL_FIGURES.find((each) => each === rest);
	if (figure !== undefined) return { of: "funnel", key: figure };
	const [, list, name = ""] = /^(stages|cycle|dailyCapacity)\.(.*)$/s.exec(rest) ?? [];
	if (list === "stages") return { of: "conversion", arrow: name };
	return list === "cycle" || list === "dailyCapacity" ? { of: list, stage: name } : undefined;
}

function ofScenario(rest: string): Meant | undefined {
	const at = rest.lastIndexOf(".");
	const figure = SCENARIO_FIGURES.find((each) => each === rest.slice(at + 1));
	return figure === undefined ? undefined : { of: "scenario", name: rest.slice(0, at), key: figure };
}
