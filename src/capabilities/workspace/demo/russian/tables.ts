/** The files of «Северный свет»: amoCRM's export, the accountant's payments, the staff table, the telephone's log. */
import { type Day, day } from "../../../../core/day.ts";
import type { Currency } from "../../../../core/money.ts";
import type { Call } from "../calls.ts";
import type { StaffWords, Tables } from "../company.ts";
import { vacationOf } from "../people.ts";
import { commaMoney, russianDay, russianMoment, wholeMoney } from "../writing.ts";

const ROUBLE: Currency = { code: "RUB", decimals: 2 };

const staff: StaffWords = {
	roles: { head: "РОП", teamHead: "руководитель группы", seller: "менеджер" },
	grades: {
		trainee: { name: "стажер", salary: 55_000 },
		ordinary: { name: "менеджер", salary: 65_000 },
		senior: { name: "старший", salary: 80_000 },
		leading: { name: "ведущий", salary: 95_000 },
		manager: { name: "руководитель", salary: 160_000 },
	},
};

export const tables: Tables = {
	deals: {
		delimiter: ",",
		quotes: "needed",
		byteOrderMark: false,
		columns: [
			["ID", ({ id }) => id],
			["Название сделки", ({ title }) => title],
			["Бюджет", ({ amount }) => (amount === undefined ? "" : wholeMoney(amount))],
			["Ответственный", ({ ownerName }) => ownerName],
			["Дата создания сделки", ({ created }) => russianMoment(created)],
			["Кем создана сделка", ({ creatorName }) => creatorName],
			["Дата редактирования", ({ lastActivity }) => russianMoment(lastActivity)],
			["Дата закрытия", ({ closed }) => (closed ? russianMoment(closed) : "")],
			["Теги", ({ tags }) => tags.join(", ")],
			["Этап сделки", ({ stage }) => stage],
			["Воронка", () => "Продажи"],
			["Полное имя контакта", ({ client }) => client.contact],
			["Компания", ({ client }) => client.name],
			["Город", ({ client }) => client.city],
			["Источник", ({ channel }) => channel],
			["Товар", ({ product }) => product],
			["Отказ на этапе", ({ lostAt }) => lostAt],
			["Причина отказа", ({ reason }) => reason],
			["Плановая дата закрытия", ({ expected }) => (expected === undefined ? "" : russianDay(expected))],
			["Ближайшая задача", ({ nextTask }) => (nextTask === undefined ? "" : russianDay(nextTask))],
			["Соисполнитель", ({ second }) => second?.seller.name ?? ""],
			["Доля соисполнителя, %", ({ second }) => (second ? String(second.percent) : "")],
			["Номер счета", ({ invoice }) => invoice],
		],
	},
	payments: {
		delimiter: ";",
		quotes: "needed",
		byteOrderMark: true,
		columns: [
			["Дата оплаты", (payment) => russianDay(payment.day)],
			["ID сделки", ({ deal }) => deal],
			["Сумма оплаты", ({ amount }) => commaMoney(amount, ROUBLE)],
			["Плательщик", ({ payer }) => payer],
			["Номер счета", ({ invoice }) => invoice],
			[
				"Назначение платежа",
				({ amount, day: paid, invoice, invoiceDay }) =>
					`${amount < 0n ? "Возврат" : "Оплата"} по счету № ${invoice} от ${russianDay(invoiceDay)}, в т.ч. НДС ${vat(paid)}%`,
			],
		],
	},
	staff: (year, team) => ({
		delimiter: ";",
		quotes: "needed",
		byteOrderMark: true,
		columns: [
			["ФИО", ({ name }) => name],
			["Роль", ({ role }) => staff.roles[role]],
			["Команда", team],
			["Дата выхода", ({ hired }) => russianDay(hired)],
			["Дата увольнения", ({ left }) => (left === undefined ? "" : russianDay(left))],
			["Грейд", ({ grade }) => staff.grades[grade].name],
			["Ставка", ({ fullTime }) => (fullTime ?? "1").replace(".", ",")],
			["Оклад", ({ grade }) => String(staff.grades[grade].salary)],
			["Вес плана", ({ weight }) => (weight ?? "").replace(".", ",")],
			["Отпуск с", (seller) => (seller.left ? "" : russianDay(vacationOf(seller, year).from))],
			["Отпуск по", (seller) => (seller.left ? "" : russianDay(vacationOf(seller, year).until))],
		],
	}),
	calls: {
		delimiter: ";",
		quotes: "needed",
		byteOrderMark: true,
		columns: [
			["Тип", ({ incoming }) => (incoming ? "Входящий" : "Исходящий")],
			["Статус", ({ answered }) => (answered ? "Отвечен" : "Не отвечен")],
			["Время", ({ at }) => russianMoment(at)],
			["Откуда", (call) => (call.incoming ? client(call) : office(call))],
			["Куда", (call) => (call.incoming ? office(call) : client(call))],
			["Кто ответил", ({ incoming, answered, seller }) => (incoming && answered ? seller.name : "")],
			["Длительность звонка", ({ waited, talked }) => String(waited + talked)],
			["Длительность разговора", ({ talked }) => String(talked)],
			["Время ответа", ({ waited }) => String(waited)],
			["Ответственный из CRM", ({ seller }) => seller.name],
			["ID сделки", ({ deal }) => deal],
		],
	},
};

const VAT_RAISED = day("2026-01-01");

/** The usual rate in percent. */
function vat(on: Day): number {
	return on < VAT_RAISED ? 20 : 22;
}

function client({ phoneTail }: Call): string {
	return `+7 *** ***-${phoneTail}`;
}

/** Extensions, as the office telephone has them. */
function office({ seller }: Call): string {
	return { corporate: "доб. 101", retail: "доб. 102", regions: "доб. 103" }[seller.team];
}
