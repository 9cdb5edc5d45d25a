/** How wide a text is, in widths of a digit of the default font (Arial), and on how many lines it goes. */

/** Per thousand of a digit's width; Arial's own advance widths, rounded up in groups. */
const GROUPS: readonly (readonly [characters: string, perThousand: number])[] = [
	[" \u00a0.,:;!|'`ijlItfI/\\[]()", 520],
	['rг"-{}*', 690],
	["сxkyvzJтькЬ", 920],
	["жыЪъABEKPSVXYZБВЕКРСУХЦЧЯЬЁ&", 1280],
	["CDHNRUwАДИЙНПТ<>=+~−", 1320],
	["GOQмОЗЛГЭцM%фшщюЫ", 1480],
	["mWЖМФШЩЮW@—…", 1850],
];

const WIDTHS = new Map(GROUPS.flatMap(([characters, width]) => [...characters].map((one) => [one, width] as const)));
const BOLD = 1.08;

/** The width of one line. Characters that Arial lacks (emoji, hieroglyphs) count two digits. */
export function textWidth(text: string, bold = false): number {
	let perThousand = 0;
	for (const character of text) {
		perThousand += WIDTHS.get(character) ?? (character > "\u2fff" ? 2000 : 1020);
	}
	return (perThousand / 1000) * (bold ? BOLD : 1);
}

/** The width of the longest line of a text with line ends. */
export function longestLine(text: string, bold = false): number {
	return Math.max(...text.split("\n").map((line) => textWidth(line, bold)));
}

/** The width of the longest word: narrower than this a word would be broken. */
export function longestWord(text: string, bold = false): number {
	return Math.max(...text.split(/[\s-]+/).map((word) => textWidth(word, bold)));
}

/** On how many lines a text goes that is wrapped at this width between words (long words are broken). */
export function wrappedLines(text: string, width: number, bold = false): number {
	let lines = 0;
	for (const paragraph of text.split("\n")) lines += linesOfParagraph(paragraph, width, bold);
	return lines;
}

function linesOfParagraph(paragraph: string, width: number, bold: boolean): number {
	const space = textWidth(" ", bold);
	let lines = 1;
	let used = 0;
	for (const word of paragraph.split(" ")) {
		const needed = textWidth(word, bold);
		if (used > 0 && used + space + needed > width) {
			lines++;
			used = 0;
		}
		const broken = Math.ceil(needed / width) - 1;
		if (broken > 0) lines += broken;
		used = (used > 0 ? used + space : 0) + needed - Math.max(broken, 0) * width;
	}
	return lines;
}
