/** The starts as `plan.vacancies` of rop.yaml: settings to paste, so that the plan gives them their quotas. */
import { type Day, isoDay } from "../../core/day.ts";
import type { Language } from "../../i18n/language.ts";
import { say } from "../../i18n/words.ts";
import { writtenDay } from "../../i18n/written.ts";
import type { HireEstimate } from "./estimate.ts";
import { vacancyWords } from "./words-vacancies.ts";

/** The lines, with the newcomers' ramp, without which they would have full quotas from their first day. */
export function vacanciesYaml({ hires, asOf, settings }: HireEstimate, language: Language): string {
	const words = say(vacancyWords, language);
	if (hires.length === 0) return `# ${words.none(writtenDay(asOf, language))}\n`;
	const counts = new Map<Day, number>();
	for (const { dates } of hires) counts.set(dates.start, (counts.get(dates.start) ?? 0) + 1);
	const ramp = (settings.roles[0]?.ramp ?? []).map(({ numerator, denominator }) => {
		const percent = Number((numerator * 10_000n) / denominator) / 100;
		return `${percent} %`;
	});
	return [
		`# ${words.heading(writtenDay(asOf, language))}`,
		"plan:",
		...(ramp.length === 0 ? [] : [`  ramp: [${ramp.join(", ")}]`]),
		"  vacancies:",
		...[...counts].map(([start, count]) => `    - { start: ${isoDay(start)}, count: ${count} }`),
		"",
	].join("\n");
}
