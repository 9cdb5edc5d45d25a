/** ООО «Северный свет»: lighting for warehouses, shops and factories. */
import { day } from "../../../../core/day.ts";
import type { Company } from "../company.ts";
import { clients } from "./clients.ts";
import { products } from "./products.ts";
import { tables } from "./tables.ts";
import { texts } from "./texts.ts";

const YEARLY_HOLIDAYS = ["01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08"];

export const russianCompany: Company = {
	people: {
		head: "Орлов Сергей",
		corporateHead: "Соколова Елена",
		bestSeller: "Белов Андрей",
		twoSpellings: "Иванова Мария",
		left2026: "Громов Павел",
		hired2026: "Киселева Дарья",
		retailHead: "Морозов Алексей",
		retailVeteran: "Кузнецова Ольга",
		left2025: "Фролова Татьяна",
		hiredAutumn2025: "Павлова Анна",
		regionsHead: "Никитина Светлана",
		regionsVeteran: "Гусев Игорь",
		shortStay: "Тарасов Виктор",
		hiredSummer2025: "Зайцев Роман",
	},
	oldSpelling: { name: "Иванова М.", until: day("2024-11-01") },
	teams: {
		corporate: {
			name: "Корпоративные продажи",
			medianDeal: 128_000,
			slowness: 1.2,
			cities: ["Москва", "Химки", "Подольск", "Мытищи", "Балашиха", "Одинцово", "Домодедово", "Люберцы", "Красногорск"],
		},
		retail: {
			name: "Розница и сети",
			medianDeal: 78_000,
			slowness: 0.75,
			cities: ["Москва", "Санкт-Петербург", "Химки", "Королев", "Реутов", "Гатчина", "Колпино", "Зеленоград"],
		},
		regions: {
			name: "Регионы",
			medianDeal: 88_000,
			slowness: 1,
			cities: [
				...["Тверь", "Тула", "Калуга", "Рязань", "Ярославль", "Владимир", "Воронеж", "Нижний Новгород"],
				...["Казань", "Самара", "Пермь", "Уфа", "Екатеринбург", "Челябинск", "Ростов-на-Дону", "Краснодар"],
			],
		},
	},
	powerValue: 7_650,
	roundings: [1000, 100, 10],
	largestDeal: 3_600_000,
	targetStep: 5_000_000,
	workWeek: {
		yearly: [...YEARLY_HOLIDAYS, "02-23", "03-08", "05-01", "05-09", "06-12", "11-04", "12-31"],
		moved: [
			...["2024-04-29", "2024-04-30", "2024-05-10", "2024-12-30"],
			...["2025-05-02", "2025-05-08", "2025-06-13", "2025-11-03"],
			...["2026-01-09", "2026-03-09", "2026-05-11"],
		],
		workedWeekends: ["2024-04-27", "2024-11-02", "2024-12-28", "2025-11-01"],
	},
	funnel: {
		unsorted: "Неразобранное",
		robot: "Робот",
		stages: [
			"Первичный контакт",
			"Выявление потребности",
			"КП отправлено",
			"Переговоры с ЛПР",
			"Согласование договора",
		],
		renamed: { stage: "Переговоры с ЛПР", before: "Переговоры", on: day("2025-07-01") },
		won: "Успешно реализовано",
		lost: "Закрыто и не реализовано",
		channels: [
			{ name: "Сайт", lead: "Заявка с сайта", won: 24, lost: 28 },
			{ name: "Яндекс Директ", lead: "Заявка с рекламы", won: 12, lost: 22, clients: "new" },
			{ name: "Рекомендация", lead: "Обращение по рекомендации", won: 20, lost: 7 },
			{ name: "Повторное обращение", lead: "Новый запрос клиента", won: 46, lost: 24, clients: "known" },
			{ name: "Холодный звонок", lead: "Интерес после звонка", won: 9, lost: 20, clients: "new" },
			{ name: "Выставка", lead: "Контакт с выставки", won: 7, lost: 6 },
			{ name: "Тендерная площадка", lead: "Запрос с тендерной площадки", won: 6, lost: 9 },
			{ name: "2ГИС", lead: "Звонок из 2ГИС", won: 3, lost: 5, clients: "new" },
		],
		reasons: [
			{ name: "Дорого", weight: 27 },
			{ name: "Выбрали конкурента", weight: 20 },
			{ name: "Не выходит на связь", weight: 19 },
			{ name: "Отложили проект", weight: 14 },
			{ name: "Нет бюджета", weight: 10 },
			{ name: "Не устроили сроки", weight: 6 },
			{ name: "Непрофильный запрос", weight: 4 },
		],
		takenOver: ({ name }) => `передана: ${name}`,
	},
	products,
	clients,
	tables,
	texts,
};
