/** A text written anew, with the lines of the old text wherever they say the same. */
import { commonLines } from "../../core/common-lines.ts";

/** The edited lines, each as the original has it where only blanks differ; empty lines of the original stay. */
export function keepingLines(original: string, edited: string): string {
	const [before, after] = [original.split("\n"), edited.split("\n")];
	const kept = commonLines(before.map(squeezed), after.map(squeezed));
	const lines: string[] = [];
	let next = 0;
	for (const [index, line] of after.entries()) {
		const at = kept.get(index);
		if (at === undefined) {
			lines.push(line);
			continue;
		}
		lines.push(...before.slice(next, at).filter((each) => each.trim() === ""), before[at] ?? line);
		next = at + 1;
	}
	return lines.join("\n");
}

function squeezed(line: string): string {
	return line
		.trim()
		.replace(/\s+/g, " ")
		.replace(/([[{]) | (?=[\]}])/g, "$1");
}
