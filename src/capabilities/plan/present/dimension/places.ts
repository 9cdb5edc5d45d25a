/** Where the lines of a plan by products and the like have cells of their own, beside those of people. */
import type { Reference } from "../../../../output/document.ts";
import { FIXED_TABLES } from "../refs.ts";
import type { Move } from "./moved.ts";

export interface Places {
	/** The ids of their sheets. */
	readonly people: string;
	readonly working: string;
	/** The ids of their tables on the sheet of assumptions. */
	readonly seats: string;
	readonly fixed: string;
}

/** From people's cells to the lines'. A line is there all the time: where people have days and shares of full time, it has one. */
export function toLines(places: Places): Move {
	return (reference: Reference) => {
		const { sheet, block, from } = reference;
		if (sheet === "people") return { ...reference, sheet: places.people };
		if (sheet === "working") return { ...reference, sheet: places.working };
		if (sheet !== "assumptions") return reference;
		if (block === FIXED_TABLES.seats) return { ...reference, block: places.fixed };
		if (block !== "seats") return reference;
		return from.column === "weight" ? { ...reference, block: places.seats } : "1";
	};
}
