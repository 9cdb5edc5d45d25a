/** The languages of `rop`. Every phrase has them all. */

export type Language = "en" | "ru";

export const LANGUAGES: readonly Language[] = ["en", "ru"];
