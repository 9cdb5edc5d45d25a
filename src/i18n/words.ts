/** Phrases in both languages side by side: a phrase is a text, or a function from facts to a text. */
import type { Language } from "./language.ts";

// biome-ignore lint/suspicious/noExplicitAny: a phrase may take whatever facts it needs; `say` keeps their types
type Saying = string | ((...facts: any[]) => string);

export type Phrase<Said extends Saying = Saying> = Readonly<Record<Language, Said>>;

export type Words = Readonly<Record<string, Phrase>>;

export type Said<W extends Words> = { readonly [Key in keyof W]: W[Key]["en"] extends string ? string : W[Key]["en"] };

/** The phrases of one language: `say(words, "ru").title(2026)`. */
export function say<W extends Words>(words: W, language: Language): Said<W> {
	return Object.fromEntries(Object.entries(words).map(([key, phrase]) => [key, phrase[language]])) as Said<W>;
}
