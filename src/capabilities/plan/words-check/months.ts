/** Months inside a sentence: «в августе», «с августа», "in August". */
import type { Words } from "../../../i18n/words.ts";

const EN = [
	...["January", "February", "March", "April", "May", "June"],
	...["July", "August", "September", "October", "November", "December"],
];
const RU = [
	...["январь", "февраль", "март", "апрель", "май", "июнь"],
	...["июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
];

/** March and August end in a hard consonant: «марта», «марте»; May in a vowel sound: «мая», «мае». */
function russian(month: number, hard: string, soft: string): string {
	const name = RU[month - 1] ?? "";
	return /[ьй]$/.test(name) ? name.slice(0, -1) + soft : name + hard;
}

const english = (month: number, year: string | undefined) => [EN[month - 1], year].filter(Boolean).join(" ");
const withYear = (name: string, year: string | undefined) => (year === undefined ? name : `${name} ${year} года`);

/** `year` is left out where it goes without saying. */
export const monthWords = {
	is: { en: english, ru: (month: number, year: string | undefined) => withYear(RU[month - 1] ?? "", year) },
	in: { en: english, ru: (month: number, year: string | undefined) => withYear(russian(month, "е", "е"), year) },
	from: { en: english, ru: (month: number, year: string | undefined) => withYear(russian(month, "а", "я"), year) },
} satisfies Words;
