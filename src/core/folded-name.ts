/** Names folded for comparing: case, `ё`, spaces and letters that only look alike don't make two names different. */

/** Latin letters that look like Cyrillic ones, in lower case. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
	a: "а",
	b: "в",
	c: "с",
	e: "е",
	h: "н",
	k: "к",
	m: "м",
	o: "о",
	p: "р",
	t: "т",
	x: "х",
	y: "у",
};

const PLAIN = /^[ -~]*$/;
const CYRILLIC = /[а-я]/;
const LOOK_ALIKE_LETTERS = /[abcehkmoptxy]/g;

/** Spaces of every kind as one plain space, none at the ends; marks that can't be seen are gone. */
export function tidy(text: string): string {
	if (isTidy(text)) return text;
	return text
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
		.replace(/\s+/g, " ")
		.trim();
}

/** Whether there is nothing to tidy; most cells pass by this quick look. */
function isTidy(text: string): boolean {
	let before = 0x20;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x20 || code === 0xa0 || code === 0xad || code === 0xfeff || (code >= 0x1680 && code <= 0x3000)) {
			if (code !== 0x2013 && code !== 0x2014 && code !== 0x2116) return false;
		}
		if (code === 0x20 && before === 0x20) return false;
		before = code;
	}
	return text === "" || before !== 0x20;
}

/** The name for comparing, never for showing: `Cчёт на  Предоплату` → `счет на предоплату`. */
export function foldName(name: string): string {
	if (PLAIN.test(name)) return tidy(name).toLowerCase();
	const lower = tidy(name).normalize("NFKC").toLowerCase().replaceAll("ё", "е");
	if (!CYRILLIC.test(lower)) return lower;
	return lower.replace(/[^\s]+/g, (word) =>
		CYRILLIC.test(word) ? word.replace(LOOK_ALIKE_LETTERS, (letter) => LOOK_ALIKE[letter] ?? letter) : word,
	);
}
