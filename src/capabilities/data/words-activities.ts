/** What is said of calls and meetings in the check. */
import type { Words } from "../../i18n/words.ts";

export const activityWords = {
	table: { en: "calls and meetings", ru: "звонки и встречи" },
	activities: { en: "Calls and meetings", ru: "Звонки и встречи" },
	calls: { en: "Calls", ru: "Звонков" },
	meetings: { en: "Meetings", ru: "Встреч" },
	reached: { en: "Answered or held", ru: "Отвечено или состоялось" },
	talk: { en: "Hours of talk", ru: "Часов разговора" },
} satisfies Words;
