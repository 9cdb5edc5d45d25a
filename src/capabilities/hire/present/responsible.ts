/** Who answers for which step: the duties that the user named, matched to the steps of hiring by their words. */
import type { HireSettings } from "../settings.ts";

export type Duty = "budget" | "recruiting" | "onboarding";

const WORDS: Readonly<Record<Duty, RegExp>> = {
	budget: /бюджет|согласов|утвержд|решени|собственник|финанс|budget|approv|decision|owner|financ/i,
	recruiting: /подбор|рекрут|найм|ваканс|оффер|recruit|hiring|vacanc|offer/i,
	onboarding: /адапт|обуч|наставн|ввод|онборд|рабоч|испытат|onboard|train|mentor|workplace|probation/i,
};

/** The people of the duty, in the order they are written; undefined where nobody is named. */
export function responsibleFor({ responsible }: HireSettings, duty: Duty): string | undefined {
	const found = responsible.filter((each) => WORDS[duty].test(each.duty)).map(({ who }) => who);
	return found.length === 0 ? undefined : [...new Set(found)].join(", ");
}

/** The duties that belong to no step, so that nobody who was named is left out. */
export function otherDuties({ responsible }: HireSettings): HireSettings["responsible"] {
	return responsible.filter(({ duty }) => !Object.values(WORDS).some((words) => words.test(duty)));
}
