/** Names of worksheets under Excel's rules. */

const MOST_CHARACTERS = 31;

/**
 * One name a title, in order: at most 31 characters, none of `: \ / ? * [ ]`, no straight apostrophe (so that every
 * name can be quoted as it is), not the reserved "History", unique ignoring case. An empty title becomes `fallback`.
 */
export function sheetNames(titles: readonly string[], fallback: string): readonly string[] {
	const taken = new Set(["history"]);
	return titles.map((title) => {
		const name = unique(cleaned(title) || fallback, taken);
		taken.add(name.toLowerCase());
		return name;
	});
}

function cleaned(title: string): string {
	return cut(
		title
			.replace(/[\p{Control}\p{Surrogate}\ufffe\uffff]/gu, " ")
			// Readers take `_x0041_` for an "A", even in a name.
			.replace(/[\\/:]|_(?=x[0-9A-Fa-f]{4}_)/g, "-")
			.replace(/[?*]/g, "")
			.replaceAll("[", "(")
			.replaceAll("]", ")")
			.replaceAll("'", "\u2019")
			.replace(/ {2,}/g, " "),
		MOST_CHARACTERS,
	);
}

function unique(name: string, taken: ReadonlySet<string>): string {
	let candidate = name;
	for (let number = 2; taken.has(candidate.toLowerCase()); number++) {
		const suffix = ` (${number})`;
		candidate = cut(name, MOST_CHARACTERS - suffix.length) + suffix;
	}
	return candidate;
}

/** At most so many UTF-16 units, without half a character at the end. */
function cut(name: string, units: number): string {
	let kept = "";
	for (const character of name.trim()) {
		if (kept.length + character.length > units) break;
		kept += character;
	}
	return kept.trim();
}
