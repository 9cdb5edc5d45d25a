/** Every phrase of the sheets of weeks, of days and of one person, both languages side by side. */
import { plural } from "../../i18n/plural.ts";
import type { Words } from "../../i18n/words.ts";

const daysRu = (count: number) =>
	`${count} ${plural(count, { one: "рабочий день", few: "рабочих дня", many: "рабочих дней" }, "ru")}`;
const daysEn = (count: number) => `${count} ${plural(count, { one: "working day", other: "working days" }, "en")}`;

export const calendarWords = {
	weeksSheet: { en: "Weeks", ru: "Недели" },
	weeksNote: {
		en: "ISO weeks, Monday to Sunday; a week that crosses months takes of each what its days carry. A month is split equally over everybody's own working days, in whole units of money, so weeks add up to the months and the year.",
		ru: "Недели с понедельника по воскресенье; неделя на стыке месяцев берёт от каждого то, что приходится на её дни. План месяца делится поровну на рабочие дни самого человека, без дробной части, поэтому недели сходятся с месяцами и годом.",
	},
	daysSheet: { en: "Days", ru: "Дни" },
	daysNote: {
		en: "Each month is split equally over everybody's own working days, in whole units of money; the days add up to the month.",
		ru: "План каждого месяца поделён поровну на рабочие дни самого человека, без дробной части; дни сходятся с месяцем.",
	},
	week: { en: "Week", ru: "Неделя" },
	dates: { en: "Dates", ru: "Даты" },
	day: { en: "Day", ru: "День" },
	workdays: { en: "Working days", ru: "Рабочих дней" },
	total: { en: "Total", ru: "Итого" },
	plan: { en: "Plan", ru: "План" },
	month: { en: "Month", ru: "Месяц" },
	year: { en: (year: string) => `Year ${year}`, ru: (year: string) => `${year} год` },
	company: { en: "Company", ru: "Компания" },

	yearPlan: { en: (year: string) => `Plan for ${year}`, ru: (year: string) => `План на ${year} год` },
	inDays: { en: (days: number) => daysEn(days), ru: (days: number) => daysRu(days) },
	team: { en: "Team", ru: "Команда" },
	teams: { en: (teams: string) => `${teams} (in turn)`, ru: (teams: string) => `${teams} (по очереди)` },
	monthsHeading: { en: "Year by month", ru: "Год по месяцам" },
	perWorkday: { en: "A working day", ru: "В рабочий день" },
	weeksHeading: { en: (quarter: string) => `Weeks of ${quarter}`, ru: (quarter: string) => `Недели, ${quarter}` },
	activityHeading: {
		en: (quarter: string) => `Every working day, ${quarter}`,
		ru: (quarter: string) => `Каждый рабочий день, ${quarter}`,
	},
	activity: { en: "Activity", ru: "Активность" },
	activityNote: {
		en: "Rounded up to a tenth. The months count when the work is done, not when its money comes.",
		ru: "Округлено вверх до десятых. Месяц — тот, в котором делается работа, а не тот, в котором придут деньги.",
	},
} satisfies Words;
