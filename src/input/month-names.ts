/** Names of months in Russian and English, whole and shortened. */

const NAMES: readonly (readonly string[])[] = [
	["январь", "января", "january"],
	["февраль", "февраля", "february"],
	["март", "марта", "march"],
	["апрель", "апреля", "april"],
	["май", "мая", "may"],
	["июнь", "июня", "june"],
	["июль", "июля", "july"],
	["август", "августа", "august"],
	["сентябрь", "сентября", "september"],
	["октябрь", "октября", "october"],
	["ноябрь", "ноября", "november"],
	["декабрь", "декабря", "december"],
];

/** Whether the word is a month's name written out. */
export function isWholeMonthName(word: string): boolean {
	return NAMES.some((names) => names.includes(word.toLowerCase()));
}

/** 1–12 for a month's name or its first three letters or more; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
	const lower = word.toLowerCase();
	if (lower.length < 3) return undefined;
	const index = NAMES.findIndex((names) => names.some((name) => name.startsWith(lower)));
	return index < 0 ? undefined : index + 1;
}
