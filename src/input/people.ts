/** One person under one name: the user's aliases are followed, everything that only looks alike is proposed. */
import { foldName } from "./fold.ts";

/** Names as people are shown, each with the other spellings of it. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

export class People {
	readonly #names = new Map<string, string>();

	constructor(aliases: Aliases) {
		for (const [name, spellings] of Object.entries(aliases)) {
			for (const spelling of [name, ...spellings]) this.#names.set(foldName(spelling), name);
		}
	}

	/** The name a person is shown under; a spelling that is nobody's alias is a name of its own. */
	canonical(spelling: string): string {
		return this.#names.size === 0 ? spelling : (this.#names.get(foldName(spelling)) ?? spelling);
	}
}

/** Pairs of names that may be one person: order of words, initials, case, `ё`, look-alike letters, a slip of the pen. */
export function lookAlikes(names: readonly string[], known: readonly string[] = []): { name: string; like: string }[] {
	const pairs: { name: string; like: string }[] = [];
	const folded = new Map([...known, ...names].map((name) => [name, words(name)]));
	for (const [index, name] of names.entries()) {
		const like = [...known, ...names.slice(0, index)].find(
			(other) => other !== name && mayBeOne(folded.get(name) ?? [], folded.get(other) ?? []),
		);
		if (like !== undefined) pairs.push({ name, like });
	}
	return pairs;
}

/** The words of a name in a settled order, an e-mail's first part taken for a name. */
function words(name: string): readonly string[] {
	return foldName(name)
		.replace(/@.*$/, "")
		.split(/[\s.,_]+/)
		.filter((word) => word !== "")
		.sort();
}

function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
	if (a.length === 0 || b.length === 0) return false;
	if (a.join(" ") === b.join(" ")) return true;
	const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
	return allFound(shorter, longer) && sharesWholeWord(shorter, longer) && isMoreThanSurname(shorter, longer);
}

/** Every word is one of the other name's words, or its initial. */
function allFound(shorter: readonly string[], longer: readonly string[]): boolean {
	const free = [...longer];
	return [...shorter]
		.sort((a, b) => b.length - a.length)
		.every((word) => {
			const at = free.findIndex((other) => other === word || isInitial(word, other) || isInitial(other, word));
			if (at >= 0) free.splice(at, 1);
			return at >= 0;
		});
}

function isInitial(initial: string, word: string): boolean {
	return initial.length === 1 && word.startsWith(initial);
}

function sharesWholeWord(a: readonly string[], b: readonly string[]): boolean {
	return a.some((word) => word.length > 1 && b.includes(word));
}

/** A surname alone fits any namesake, so one word is alike only where the other name has two. */
function isMoreThanSurname(shorter: readonly string[], longer: readonly string[]): boolean {
	return shorter.length > 1 || longer.length <= 2;
}
