/** An edited YAML document as text, with the lines of the text before wherever they say the same. */
import { type Document, parseDocument } from "yaml";
import { keepingLines } from "./keeping-lines.ts";

/** The text; where keeping the old lines would change what it says, written anew. */
export function rewritten(original: string, document: Document): string {
	const edited = keepingLines(original, document.toString(styleOf(original)));
	const same = JSON.stringify(parseDocument(edited).toJS()) === JSON.stringify(document.toJS());
	return same ? edited : document.toString({ lineWidth: 0 });
}

/** How the file is indented, so that added lines stand as its own do. */
function styleOf(text: string) {
	const indent = /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
	const flat = /^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\n\1- /m.test(text);
	return { lineWidth: 0, indent: Math.min(8, Math.max(2, indent)), indentSeq: !flat };
}
