/** One person under one name: the user's aliases are followed, everything that only looks alike is proposed. */
import { foldName } from "./fold.ts";

/** Names as people are shown, each with the other spellings of it; a name without any is somebody of their own. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

export class People {
	readonly #names = new Map<string, string>();

	constructor(aliases: Aliases) {
		for (const name of Object.keys(aliases)) this.#names.set(foldName(name), name);
		for (const [name, spellings] of Object.entries(aliases)) {
			for (const spelling of spellings) this.#names.set(foldName(spelling), name);
		}
	}

	/** The name a person is shown under; a spelling that is nobody's alias is a name of its own. */
	canonical(spelling: string): string {
		return this.#names.size === 0 ? spelling : (this.#names.get(foldName(spelling)) ?? spelling);
	}
}

/**
 * Pairs of names that may be one person: order of words, initials, case, `ё`, look-alike letters, a slip of the pen. Two
 * that the user names as people, by `aliases` or in the staff (`known`), are two.
 */
export function lookAlikes(
	names: readonly string[],
	known: readonly string[] = [],
	aliases: Aliases = {},
): { name: string; like: string }[] {
	const pairs: { name: string; like: string }[] = [];
	const folded = new Map([...known, ...names].map((name) => [name, words(name)]));
	const isNamed = (name: string) => Object.hasOwn(aliases, name);
	const areTwo = (name: string, other: string) => isNamed(name) && (isNamed(other) || known.includes(other));
	for (const [index, name] of names.entries()) {
		const like = [...known, ...names.slice(0, index)].find(
			(other) => other !== name && mayBeOne(folded.get(name) ?? [], folded.get(other) ?? []) && !areTwo(name, other),
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
			const same = free.indexOf(word);
			const at = same >= 0 ? same : free.findIndex((other) => isInitial(word, other) || isInitial(other, word));
			if (at >= 0) free.splice(at, 1);
			return at >= 0;
		});
}

/** A digit is none: "Manager 1" is not "Manager 10". */
function isInitial(initial: string, word: string): boolean {
	return /^\p{L}$/u.test(initial) && word.startsWith(initial);
}

function sharesWholeWord(a: readonly string[], b: readonly string[]): boolean {
	return a.some((word) => word.length > 1 && b.includes(word));
}

/** A surname alone fits any namesake, so one word is alike only where the other name has two. */
function isMoreThanSurname(shorter: readonly string[], longer: readonly string[]): boolean {
	return shorter.length > 1 || longer.length <= 2;
}
