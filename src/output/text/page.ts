/** What every part of a text page needs to know. */
import type { Language } from "../../i18n/language.ts";
import type { Colours } from "../colour.ts";
import type { Document } from "../document.ts";

export interface Page {
	readonly document: Document;
	readonly language: Language;
	readonly colours: Colours;
	/** No line is longer. */
	readonly width: number;
	/** Paragraphs and charts are no wider, since long lines are hard to read. */
	readonly readingWidth: number;
}

const READING_WIDTH = 100;
/** Below this nothing can be laid out; a narrower terminal breaks the lines itself. */
const NARROWEST = 20;

/** The page of this document on a terminal of so many columns. */
export function pageOf(document: Document, language: Language, colours: Colours, columns: number): Page {
	const width = Math.max(columns, NARROWEST);
	return { document, language, colours, width, readingWidth: Math.min(width, READING_WIDTH) };
}
