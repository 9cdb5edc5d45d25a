/** How likely a decoded text is Russian: by the frequency of its letters and the shape of its words. */

/** Share of each letter in Russian text, per mille (Ljashevskaja & Sharoff, frequency dictionary of Russian, 2009). */
const PER_MILLE: Readonly<Record<string, number>> = {
	о: 110,
	е: 85,
	а: 80,
	и: 74,
	н: 67,
	т: 63,
	с: 55,
	р: 47,
	в: 45,
	л: 44,
	к: 35,
	м: 32,
	д: 30,
	п: 28,
	у: 26,
	я: 20,
	ы: 19,
	ь: 17,
	г: 17,
	з: 16,
	б: 16,
	ч: 14,
	й: 12,
	х: 10,
	ж: 9,
	ш: 7,
	ю: 6,
	ц: 5,
	щ: 4,
	э: 3,
	ф: 3,
	ъ: 1,
	ё: 1,
	і: 1,
	ї: 1,
	є: 1,
	ґ: 1,
	қ: 1,
	ғ: 1,
	ә: 1,
};

/** What a character above ASCII is worth: frequent letters up to +2, letters in impossible places and odd signs below 0. */
const ODD_SIGN = -3;
const MIXED_WORD = -3;
const CAPITAL_INSIDE = -2;
/** Signs that Russian tables do have. */
const USUAL_SIGN = /[\u00a0№«»—–…“”„’₽€§°±×•·\u202f]/;

/** The mean worth of the characters above ASCII: above 0.5 for Russian in its own encoding, below in a foreign one. */
export function russianScore(text: string): number {
	let [sum, count] = [0, 0];
	for (let at = 0; at < text.length; at++) {
		if (text.charCodeAt(at) < 0x80) continue;
		count += 1;
		sum += worth(text, at);
	}
	return count === 0 ? 0 : sum / count;
}

function worth(text: string, at: number): number {
	const letter = text.charAt(at);
	const lower = letter.toLowerCase();
	const frequency = PER_MILLE[lower];
	if (frequency === undefined) return USUAL_SIGN.test(letter) ? 0 : ODD_SIGN;
	const before = text.charAt(at - 1);
	if (isLatin(before) || isLatin(text.charAt(at + 1))) return MIXED_WORD;
	const capitalInside = letter !== lower && PER_MILLE[before] !== undefined;
	return capitalInside ? CAPITAL_INSIDE : Math.log10(frequency + 1);
}

function isLatin(letter: string): boolean {
	return (letter >= "a" && letter <= "z") || (letter >= "A" && letter <= "Z");
}

/** The mean worth of the characters above ASCII in a western text: 1 for accented letters within Latin words. */
export function westernScore(text: string): number {
	let [sum, count] = [0, 0];
	for (let at = 0; at < text.length; at++) {
		if (text.charCodeAt(at) < 0x80) continue;
		count += 1;
		if (!/[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ffœšžŒŠŽ]/.test(text.charAt(at)))
			sum += USUAL_SIGN.test(text.charAt(at)) ? 0 : ODD_SIGN;
		else sum += isLatin(text.charAt(at - 1)) || isLatin(text.charAt(at + 1)) ? 1 : -1;
	}
	return count === 0 ? 0 : sum / count;
}
