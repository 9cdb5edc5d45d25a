/** The table of a realistic plan: 14 people in three teams, by month and quarter. */
import type { Money } from "../../src/core/money.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { Cell, Column, Row } from "../../src/output/document.ts";

const TEAMS: readonly (readonly [Record<Language, string>, readonly (readonly [string, string, number])[]])[] = [
	[
		{ ru: "Ключевые клиенты", en: "Key accounts" },
		[
			["Иванов Иван", "Ivan Ivanov", 1500],
			["Петрова Анна", "Anna Petrova", 1320],
			["Константинопольская Александра", "Alexandra Konstantinopolskaya", 1100],
			["Ли Вэй 李伟", "Li Wei 李伟", 940],
		],
	],
	[
		{ ru: "Регионы", en: "Regions" },
		[
			["Сидоров Пётр", "Pyotr Sidorov", 760],
			["Кузнецова Мария", "Maria Kuznetsova", 720],
			["Орлов Дмитрий", "Dmitry Orlov", 705],
			["Ёлкина Ольга", "Olga Yolkina", 640],
			["Гаврилов Семён", "Semyon Gavrilov", 610],
		],
	],
	[
		{ ru: "Новый бизнес", en: "New business" },
		[
			["Белов Артём", "Artyom Belov", 520],
			["Тихонова Юлия", "Yulia Tikhonova", 480],
			["Зайцев Никита", "Nikita Zaitsev", 430],
			["Фёдорова Дарья", "Darya Fyodorova", 300],
			["Вакансия (с 1 июня)", "Vacancy (from June 1)", 215],
		],
	],
];

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
	ru: ["Янв", "Фев", "Мар", "Апр", "Май", "Июн", "Июл", "Авг", "Сен", "Окт", "Ноя", "Дек"],
	en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};
export const SEASON = [62, 78, 95, 88, 80, 90, 76, 72, 98, 108, 120, 133];

export const text = (value: string): Cell => ({ kind: "text", text: value });
export const money = (value: Money): Cell => ({ kind: "money", value });

/** Minor units of one month of a person whose strength is so much. */
function monthly(strength: number, month: number, unit: bigint): Money {
	const kopecks = BigInt(strength) * BigInt(SEASON[month] ?? 0) * 1_000n;
	return (kopecks / unit) * unit;
}

function withQuarters(months: readonly Money[]): readonly Cell[] {
	const sum = (from: number, to: number) => months.slice(from, to).reduce((all, one) => all + one, 0n);
	const quarters = [0, 3, 6, 9].flatMap((from) => [...months.slice(from, from + 3), sum(from, from + 3)]);
	return [...quarters, sum(0, 12)].map(money);
}

/** A team, a manager, months with their quarters, the year. */
export function columns(language: Language): readonly Column[] {
	const ru = language === "ru";
	const months = [0, 1, 2, 3].flatMap((quarter): Column[] => [
		...[0, 1, 2].map((index): Column => {
			const month = quarter * 3 + index;
			return {
				id: `2026-${String(month + 1).padStart(2, "0")}`,
				title: MONTHS[language][month] ?? "",
				importance: "detail",
			};
		}),
		{
			id: `2026-Q${quarter + 1}`,
			title: ru ? `${"I II III IV".split(" ")[quarter]} кв.` : `Q${quarter + 1}`,
			role: "subtotal",
		},
	]);
	return [
		{ id: "team", title: ru ? "Отдел" : "Team", role: "label" },
		{ id: "manager", title: ru ? "Менеджер" : "Manager", role: "label" },
		...months,
		{ id: "2026", title: ru ? "Год" : "Year", role: "total" },
	];
}

/** People under their teams, with sums; every amount a multiple of `unit` minor units. */
export function rows(language: Language, unit: bigint): readonly Row[] {
	const ru = language === "ru";
	const add = (all: readonly Money[], one: readonly Money[]) => all.map((each, index) => each + (one[index] ?? 0n));
	let grand = Array.from({ length: 12 }, () => 0n) as readonly Money[];
	const found: Row[] = [];
	for (const [team, people] of TEAMS) {
		let sum = Array.from({ length: 12 }, () => 0n) as readonly Money[];
		const empty: Cell[] = Array.from({ length: 18 }, () => ({ kind: "empty" }));
		found.push({ id: `team:${team.en}`, role: "group", cells: [text(team[language]), ...empty] });
		for (const [ruName, enName, strength] of people) {
			const months = MONTHS.en.map((_, month) => monthly(strength, month, unit));
			sum = add(sum, months);
			found.push({ id: enName, cells: [text(team[language]), text(ru ? ruName : enName), ...withQuarters(months)] });
		}
		grand = add(grand, sum);
		const cells = [text(team[language]), text(ru ? "Итого" : "Total"), ...withQuarters(sum)];
		found.push({ id: `sum:${team.en}`, role: "subtotal", cells });
	}
	const cells: Cell[] = [{ kind: "empty" }, text(ru ? "Всего" : "Grand total"), ...withQuarters(grand)];
	return [...found, { id: "total", role: "total", cells }];
}
