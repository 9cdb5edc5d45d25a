/** Headers folded for comparing; names themselves are folded in `core/folded-name`. */
import { foldName } from "../core/folded-name.ts";

export { foldName, tidy } from "../core/folded-name.ts";

/** `, тыс. руб.`, ` (₽)`: the unit at the end of a header; a word of it must be parted from the name. */
const UNIT =
	/(?:[\s,(]+(?:тыс(?:яч|\.)?|млн\.?|mln|thousands?|millions?|т\.)\s*(?:руб(?:лей|\.)?|р\.?|rub|usd|eur|[₽$€])?|[\s,(]+(?:руб(?:лей|\.)?|р\.?|rub|usd|eur)|[\s,(]*[₽$€])[)\s.]*$/;

/** A header's name for comparing: also without a unit at the end, brackets around it and marks after it. */
export function foldHeader(name: string): string {
	const folded = foldName(name)
		.replaceAll("_", " ")
		.replace(/["'`*:.]+$/, "")
		.trim();
	const bare = folded.replace(UNIT, "").trim();
	return bare === "" ? folded : bare;
}
