/** What is said of deals, people and payments that were read, but look wrong. */
import type { InputDealFacts } from "../../core/problem-facts/input.ts";
import type { Language } from "../language.ts";
import { plural } from "../plural.ts";
import { writtenDay, writtenMoney } from "../written.ts";
import { yamlText } from "../yaml-text.ts";
import type { Sentences } from "./index.ts";

const DEALS = {
	en: { one: "deal", other: "deals" },
	ru: { one: "сделка", few: "сделки", many: "сделок" },
};

function deals(count: number, language: Language): string {
	return `${count} ${plural(count, DEALS[language], language)}`;
}

function rows(count: number, language: Language): string {
	const forms = language === "ru" ? { one: "строка", few: "строки", many: "строк" } : { one: "row", other: "rows" };
	return `${count} ${plural(count, forms, language)}`;
}

export const inputDealSentences: Sentences<InputDealFacts> = {
	"every-row-won": {
		en: ({ rows: count }) => `the table has no stages, so every row is counted as a sale (${rows(count, "en")})`,
		ru: ({ rows: count }) => `в таблице нет этапов, поэтому каждая строка считается продажей (${rows(count, "ru")})`,
	},
	"stage-unknown": {
		en: ({ stage, count, closest }) =>
			stage === ""
				? `${deals(count, "en")} without a stage, counted as open; fill it in if they are won or lost`
				: `stage "${stage}" is not known${closest === undefined ? "" : ` (the nearest is "${closest}")`}: ${deals(count, "en")} counted as open; say what it means in rop.yaml: stages: { open: [${yamlText(stage)}] }, or won, or lost`,
		ru: ({ stage, count, closest }) =>
			stage === ""
				? `без этапа: ${deals(count, "ru")}, считаем открытыми; если это продажи или отказы, впишите этап`
				: `этап «${stage}» неизвестен${closest === undefined ? "" : ` (ближайший — «${closest}»)`}: ${deals(count, "ru")}, считаем открытыми; укажите в rop.yaml, что он значит: stages: { open: [${yamlText(stage)}] } — или won, или lost`,
	},
	"stage-by-word": {
		en: ({ stage, count }) =>
			`stage "${stage}" is taken for lost by its words (${deals(count, "en")}); if not, name it under stages: in rop.yaml`,
		ru: ({ stage, count }) =>
			`этап «${stage}» по словам принят за отказ (${deals(count, "ru")}); если это не так, укажите его в stages: в rop.yaml`,
	},
	"person-unknown": {
		en: ({ name, count, won, currency, closest }) =>
			`${name} is not in the staff file: ${deals(count, "en")}, won ${writtenMoney(won, currency, "en")}; the deals are shown under this name${closest === undefined ? "" : ` (the nearest is ${closest})`}; add it to the staff file, or to people: in rop.yaml if it is another spelling`,
		ru: ({ name, count, won, currency, closest }) =>
			`в списке сотрудников нет имени «${name}»: ${deals(count, "ru")}, выиграно ${writtenMoney(won, currency, "ru")}; сделки показаны под этим именем${closest === undefined ? "" : ` (ближайшее — ${closest})`}; добавьте его в файл сотрудников или, если это другое написание, в people: в rop.yaml`,
	},
	"person-looks-like": {
		en: ({ name, like }) =>
			`${name} and ${like} may be one person; they are counted apart; if it is one, say so in rop.yaml: people: { ${yamlText(like)}: [${yamlText(name)}] }`,
		ru: ({ name, like }) =>
			`${name} и ${like} — возможно, один человек; пока считаем отдельно; если один, укажите в rop.yaml: people: { ${yamlText(like)}: [${yamlText(name)}] }`,
	},
	"manager-missing": {
		en: ({ count, won, currency }) =>
			`${deals(count, "en")} without an owner, won ${writtenMoney(won, currency, "en")}; counted under "no owner", so that no money is lost; fill in the owner`,
		ru: ({ count, won, currency }) =>
			`без ответственного: ${deals(count, "ru")}, выиграно ${writtenMoney(won, currency, "ru")}; деньги не теряются, но ни за кем не числятся; впишите ответственного`,
	},
	"deal-repeated": {
		en: ({ id, line }) =>
			`deal ${id} stands already on line ${line} with other values; leave one of the rows, or say in rop.yaml what repeats mean for this file: repeats: last, or repeats: products`,
		ru: ({ id, line }) =>
			`сделка ${id} уже есть в строке ${line} с другими значениями; оставьте одну из строк или укажите для файла в rop.yaml, что значат повторы: repeats: last или repeats: products`,
	},
	"deals-identical": {
		en: ({ count }) => `deals repeated word for word are counted once (${rows(count, "en")} set aside)`,
		ru: ({ count }) => `сделки, повторённые слово в слово, посчитаны один раз (повторов: ${count})`,
	},
	"deals-in-two-files": {
		en: ({ count, kept }) =>
			`${kept} has ${deals(count, "en")} of this file too; counted once, as ${plural(count, { one: "it stands", other: "they stand" }, "en")} there`,
		ru: ({ count, kept }) => `${deals(count, "ru")} этого файла есть и в ${kept}; в расчёт взято то, что там`,
	},
	"payments-in-two-files": {
		en: ({ count, kept }) =>
			`${count} ${plural(count, { one: "payment of this file stands", other: "payments of this file stand" }, "en")} in ${kept} too, under the same number or mended; counted once, as ${plural(count, { one: "it is", other: "they are" }, "en")} there`,
		ru: ({ count, kept }) =>
			`${count} ${plural(count, { one: "оплата этого файла есть", few: "оплаты этого файла есть", many: "оплат этого файла есть" }, "ru")} и в ${kept}, под тем же номером или в исправленной строке; в расчёт взято то, что там`,
	},
	"payments-alike": {
		en: ({ count, amount, currency, other }) =>
			`${count} ${plural(count, { one: "payment is", other: "payments are" }, "en")} like one of ${other}, by day, amount and payer (${writtenMoney(amount, currency, "en")}), and without numbers nothing tells whether they are the same; all are counted: if the files overlap, leave them in one`,
		ru: ({ count, amount, currency, other }) =>
			`${count} ${plural(count, { one: "оплата", few: "оплаты", many: "оплат" }, "ru")} на ${writtenMoney(amount, currency, "ru")} ${plural(count, { one: "совпадает", few: "совпадают", many: "совпадают" }, "ru")} с оплатами из ${other} по дню, сумме и плательщику, а без номеров не понять, одни ли это деньги; посчитаны все: если файлы пересекаются, оставьте их в одном`,
	},
	"deals-of-products": {
		en: ({ rows: count, deals: of }) =>
			`deals with a row for each product: ${deals(of, "en")} on ${rows(count, "en")}; each is counted once, with the sum of its rows`,
		ru: ({ rows: count, deals: of }) =>
			`${deals(of, "ru")} — на нескольких строках, по строке на товар (${rows(count, "ru")}); каждая посчитана один раз на сумму своих строк`,
	},
	"closing-expected": {
		en: ({ header }) =>
			`the export has no day of closing, so "${header}" stands for it; a deal closed late may fall into another month`,
		ru: ({ header }) =>
			`в выгрузке нет дня закрытия, вместо него взят столбец «${header}»; сделка, закрытая позже срока, может попасть в другой месяц`,
	},
	"closing-before-creation": {
		en: ({ count }) => `${deals(count, "en")} closed before the day of creation; this is the first; check the dates`,
		ru: ({ count }) => `дата закрытия раньше даты создания: ${deals(count, "ru")}, первая здесь; проверьте даты`,
	},
	"closing-in-future": {
		en: ({ count }) =>
			`${deals(count, "en")} won on a day that is still to come; this is the first; check the dates, or --today`,
		ru: ({ count }) => `выиграны будущим числом: ${deals(count, "ru")}, первая здесь; проверьте даты или --today`,
	},
	"won-undated": {
		en: ({ count, won, currency }) =>
			`${deals(count, "en")} won without a closing date, ${writtenMoney(won, currency, "en")}; they are shown apart and are in no month; fill in the date`,
		ru: ({ count, won, currency }) =>
			`выиграны без даты закрытия: ${deals(count, "ru")} на ${writtenMoney(won, currency, "ru")}; они показаны отдельно и не входят ни в один месяц; впишите дату`,
	},
	"staff-name-repeated": {
		en: ({ name, at }) =>
			`${name} stands already at ${at}; leave one row, tell namesakes apart by their names, or, for a move to another team, let the first day of one row follow the last day of the other`,
		ru: ({ name, at }) =>
			`${name} уже есть в ${at}; оставьте одну строку, тёзок назовите по-разному, а при переходе в другую команду пусть первый день одной строки идёт следом за последним днём другой`,
	},
	"staff-left-before-hired": {
		en: ({ name, hired, left }) =>
			`${name} left on ${writtenDay(left, "en")}, before being hired on ${writtenDay(hired, "en")}; correct the dates`,
		ru: ({ name, hired, left }) =>
			`${name}: дата увольнения ${writtenDay(left, "ru")} раньше даты приёма ${writtenDay(hired, "ru")}; исправьте даты`,
	},
	"staff-weight-unreadable": {
		en: ({ text }) => `"${text}" is not a weight; write a number such as 1.2`,
		ru: ({ text }) => `«${text}» — не вес; пишите число, например 1,2`,
	},
	"staff-full-time-unreadable": {
		en: ({ text }) => `"${text}" is not a share of full time; write a number such as 0.5 or 50 %, up to 2`,
		ru: ({ text }) => `«${text}» — не доля ставки; пишите число, например 0,5 или 50 %, не больше 2`,
	},
	"staff-vacation-unreadable": {
		en: ({ text }) => `"${text}" is not a list of vacations; write 2026-07-06 – 2026-07-19; 2026-10-05 – 2026-10-18`,
		ru: ({ text }) => `«${text}» — не список отпусков; пишите так: 06.07.2026 – 19.07.2026; 05.10.2026 – 18.10.2026`,
	},
	"staff-vacation-half": {
		en: ({ name }) => `a vacation of ${name} has only one of its two days; fill in the first and the last day`,
		ru: ({ name }) => `${name}: у отпуска указан только один день из двух; впишите первый и последний`,
	},
	"staff-vacation-backwards": {
		en: ({ name, from, until }) =>
			`a vacation of ${name} ends on ${writtenDay(until, "en")}, before it begins on ${writtenDay(from, "en")}; correct the days`,
		ru: ({ name, from, until }) =>
			`${name}: отпуск кончается ${writtenDay(until, "ru")}, раньше, чем начинается (${writtenDay(from, "ru")}); исправьте даты`,
	},
	"refunds-negated": {
		en: ({ count }) =>
			`${count} ${plural(count, { one: "refund was", other: "refunds were" }, "en")} written without a minus and counted as money paid back`,
		ru: ({ count }) =>
			`${count} ${plural(count, { one: "возврат записан", few: "возврата записаны", many: "возвратов записаны" }, "ru")} без минуса; считаем их возвращёнными деньгами`,
	},
};
