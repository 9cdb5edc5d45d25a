/** Counted nouns: «1 сделка, 2 сделки, 5 сделок», "1 deal, 2 deals". */
import type { Language } from "./language.ts";

/** The forms a noun takes after a whole number. English needs `one` and `other`, Russian `one`, `few` and `many`. */
export type Forms = { readonly [form in Intl.LDMLPluralRule]?: string };

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
	en: new Intl.PluralRules("en"),
	ru: new Intl.PluralRules("ru"),
};

/** The form that goes with the count, without the count itself. */
export function plural(count: number, forms: Forms, language: Language): string {
	return forms[RULES[language].select(count)] ?? forms.other ?? forms.many ?? "";
}
