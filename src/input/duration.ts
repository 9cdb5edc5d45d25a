/** How long something takes, as people write it: `30 days`, `30 дней`, `2 weeks`, `2 недели`. */

const DAYS: readonly (readonly [words: RegExp, days: number])[] = [
	[/^(?:d|days?|д|дн|дней|день|дня)\.?$/i, 1],
	[/^(?:w|weeks?|нед|недел[яьию])\.?$/i, 7],
];

/** Whole days; undefined for any other writing. A number alone is days; months are refused, since they differ in length. */
export function readDays(text: string): number | undefined {
	const match = /^(\d{1,4})\s*(\p{Letter}*\.?)$/u.exec(text.trim());
	if (!match) return undefined;
	const [, number, unit = ""] = match;
	const days = unit === "" ? 1 : DAYS.find(([words]) => words.test(unit))?.[1];
	return days === undefined ? undefined : Number(number) * days;
}
