/** What an edited workbook brings back: the inputs that were changed, and everything that can't be taken over. */
import type { Rate } from "../../../core/rate.ts";
import type { FunnelSettings } from "../funnel/wanted.ts";
import type { PlanSettings } from "../settings.ts";
import type { InputMeaning } from "./input-keys.ts";

/** A worksheet's cell, row or sheet; rows and columns count from 1. */
export interface WorkbookPlace {
	readonly sheet: string;
	readonly line?: number;
	readonly column?: number;
}

/** A worksheet's cell. */
export interface CellPlace extends WorkbookPlace {
	readonly line: number;
	readonly column: number;
}

/** What kind of figure an input holds. */
export type FigureKind = "money" | "count" | "number" | "percent";

/** An input that was changed; undefined stands for an empty cell. */
export interface InputChange {
	readonly key: string;
	readonly meaning: InputMeaning;
	readonly kind: FigureKind;
	readonly place: CellPlace;
	/** Money in major units. */
	readonly from: number | undefined;
	readonly to: Rate | undefined;
	/** Typed as a formula, whose value is taken. */
	readonly formula: boolean;
}

/** What was changed beside the inputs; texts and numbers as the workbook has them. */
export interface Refused {
	readonly place: WorkbookPlace;
	readonly was: string | number | undefined;
	readonly is: string | number | undefined;
	readonly why: RefusalReason;
}

/** `cell`: not marked as changeable. `staff`, `calendar`, `lines`: marked, but its home is not rop.yaml. `row`, `sheet`: added, lost or renamed. */
export type RefusalReason = "cell" | "staff" | "calendar" | "lines" | "row" | "sheet";

/** What came of an import. */
export interface PlanImport {
	/** The workbook, as the user named it. */
	readonly file: string;
	readonly changes: readonly InputChange[];
	readonly refused: readonly Refused[];
	/** Something is wrong with it, so that nothing was to be written. */
	readonly failed: boolean;
	/** The settings to add, where there is no rop.yaml to write them to. */
	readonly yaml: string | undefined;
	/** The file that was changed; undefined where nothing was written. */
	readonly written: string | undefined;
}

/** Whether a figure was counted until now and is given from here on. */
export function wasCounted({ meaning }: InputChange, { goal, seasonality, funnel, scenarios }: PlanSettings): boolean {
	switch (meaning.of) {
		case "target":
			return goal.from !== "given";
		case "index":
			return ["equal", "workdays", "history"].includes(seasonality.from);
		case "conversion":
			return isLearned(funnel?.steps, meaning.arrow);
		case "funnel":
			if (meaning.key === "averageDeal") return typeof funnel?.averageDeal === "string";
			return meaning.key === "cycle" && funnel?.cycle?.from === "history";
		case "scenario": {
			const target = scenarios.find(({ name }) => name === meaning.name)?.target;
			return meaning.key === "target" && target !== undefined && "factor" in target;
		}
		default:
			return false;
	}
}

/** Whether the conversion of an arrow comes from past deals. */
function isLearned(steps: FunnelSettings["steps"], arrow: string): boolean {
	if (typeof steps !== "object") return true;
	return steps.some(({ key, conversion }) => key === arrow && conversion === undefined);
}
