/** The demo's files read back as records, by names that do not depend on the language. */
import { parse } from "csv-parse/sync";
import { DEMO_TODAY, type DemoFile, makeDemo } from "../../../../src/capabilities/workspace/demo/demo.ts";
import { type Day, day, parseIsoDay } from "../../../../src/core/day.ts";

export type DemoLanguage = "en" | "ru";

export interface DealRow {
	readonly id: string;
	readonly title: string;
	/** Minor units; undefined where the cell is empty. */
	readonly amount: bigint | undefined;
	readonly owner: string;
	readonly creator: string;
	readonly created: Day;
	readonly closed: Day | undefined;
	readonly expected: Day | undefined;
	readonly outcome: "won" | "lost" | "open";
	readonly stage: string;
	readonly lostAt: string;
	readonly client: string;
	readonly product: string;
	readonly channel: string;
	readonly tags: string;
	readonly second: string;
	readonly share: string;
	readonly invoice: string;
}

export interface PaymentRow {
	readonly line: string;
	readonly day: Day;
	readonly deal: string;
	readonly amount: bigint;
	readonly invoice: string;
}

export interface StaffRow {
	readonly name: string;
	readonly role: string;
	readonly team: string;
	readonly hired: Day;
	readonly left: Day | undefined;
}

export interface CallRow {
	readonly day: Day;
	readonly owner: string;
	readonly deal: string;
	readonly duration: number;
	readonly talked: number;
}

export interface DemoTables {
	readonly files: readonly DemoFile[];
	readonly deals: readonly DealRow[];
	readonly payments: readonly PaymentRow[];
	readonly staff: readonly StaffRow[];
	readonly calls: readonly CallRow[];
}

/** What differs from language to language. */
interface Dialect {
	readonly delimiter: string;
	readonly won: string;
	readonly lost: string;
	readonly headers: Readonly<Record<string, string>>;
}

const DIALECTS: Readonly<Record<DemoLanguage, Dialect>> = {
	ru: {
		delimiter: ";",
		won: "Успешно реализовано",
		lost: "Закрыто и не реализовано",
		headers: {
			...{ id: "ID", title: "Название сделки", amount: "Бюджет", owner: "Ответственный", stage: "Этап сделки" },
			...{ creator: "Кем создана сделка", created: "Дата создания сделки", closed: "Дата закрытия", tags: "Теги" },
			...{ expected: "Плановая дата закрытия", client: "Компания", product: "Товар", channel: "Источник" },
			...{ lostAt: "Отказ на этапе", second: "Соисполнитель", share: "Доля соисполнителя, %" },
			...{ invoice: "Номер счета", paid: "Сумма оплаты", paidOn: "Дата оплаты", deal: "ID сделки" },
			...{ name: "ФИО", role: "Роль", team: "Команда", hired: "Дата выхода", left: "Дата увольнения" },
			...{
				time: "Время",
				caller: "Ответственный из CRM",
				rang: "Длительность звонка",
				talked: "Длительность разговора",
			},
		},
	},
	en: {
		delimiter: ",",
		won: "Closed Won",
		lost: "Closed Lost",
		headers: {
			...{ id: "Record ID", title: "Deal Name", amount: "Amount", owner: "Deal owner", stage: "Deal Stage" },
			...{ creator: "Created by", created: "Create Date", closed: "Close Date", tags: "Tags", expected: "Close Date" },
			...{ client: "Associated Company", product: "Associated Product", channel: "Original Traffic Source" },
			...{ lostAt: "Lost at stage", second: "Second owner", share: "Second owner share, %" },
			...{ invoice: "Invoice number", paid: "Payment amount", paidOn: "Payment date", deal: "Deal ID" },
			...{ name: "Name", role: "Role", team: "Team", hired: "Hire date", left: "Leave date" },
			...{ time: "Time", caller: "Owner", rang: "Call duration", talked: "Talk duration" },
		},
	},
};

/** The demo of this language and seed, read back. */
export function demoTables(language: DemoLanguage, seed: number, today: Day = DEMO_TODAY): DemoTables {
	const files = makeDemo({ language, seed, today });
	const dialect = DIALECTS[language];
	const { headers, delimiter } = dialect;
	const rows = (path: RegExp, mark: string) =>
		files
			.filter((file) => path.test(file.path))
			.flatMap((file): Record<string, string>[] => parse(file.content, { columns: true, bom: true, delimiter: mark }))
			.map((row) => (name: string) => row[headers[name] ?? ""] ?? fail(`no column ${name}`));
	return {
		files,
		deals: rows(/deals-\d{4}/, ",").map((cell) => dealRow(cell, dialect)),
		payments: rows(/payments/, delimiter).map((cell) => ({
			line: [cell("paidOn"), cell("deal"), cell("paid"), cell("invoice")].join("|"),
			day: dayIn(cell("paidOn")) ?? fail("a payment without a day"),
			deal: cell("deal"),
			amount: minor(cell("paid")) ?? fail("a payment without an amount"),
			invoice: cell("invoice"),
		})),
		staff: rows(/staff/, delimiter).map((cell) => ({
			name: cell("name"),
			role: cell("role"),
			team: cell("team"),
			hired: dayIn(cell("hired")) ?? fail("nobody knows the first day"),
			left: dayIn(cell("left")),
		})),
		calls: rows(/calls/, delimiter).map((cell) => ({
			day: dayIn(cell("time")) ?? fail("a call without a day"),
			owner: cell("caller"),
			deal: cell("deal"),
			duration: Number(cell("rang")),
			talked: Number(cell("talked")),
		})),
	};
}

function dealRow(cell: (name: string) => string, { won, lost }: Dialect): DealRow {
	const stage = cell("stage");
	const outcome = stage === won ? "won" : stage === lost ? "lost" : "open";
	return {
		id: cell("id"),
		title: cell("title"),
		amount: minor(cell("amount")),
		owner: cell("owner"),
		creator: cell("creator"),
		created: dayIn(cell("created")) ?? fail("a deal without a beginning"),
		closed: outcome === "open" ? undefined : dayIn(cell("closed")),
		expected: outcome === "open" ? dayIn(cell("expected")) : undefined,
		outcome,
		stage,
		lostAt: cell("lostAt"),
		client: cell("client"),
		product: cell("product"),
		channel: cell("channel"),
		tags: cell("tags"),
		second: cell("second"),
		share: cell("share"),
		invoice: cell("invoice"),
	};
}

/** The day of `31.01.2026 18:05:00` or `2026-01-31 18:05`. */
function dayIn(text: string): Day | undefined {
	if (text === "") return undefined;
	const russian = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(text);
	return russian ? day(`${russian[3]}-${russian[2]}-${russian[1]}`) : parseIsoDay(text.slice(0, 10));
}

/** Kopecks or pence of `-1234,5`. */
function minor(text: string): bigint | undefined {
	if (text === "") return undefined;
	const [, sign = "", major = "", decimals = ""] =
		/^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(text) ?? fail(`no amount: ${text}`);
	return BigInt(sign + major + decimals.padEnd(2, "0"));
}

function fail(message: string): never {
	throw new Error(message);
}
