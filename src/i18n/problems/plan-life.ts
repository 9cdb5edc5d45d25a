/** Sentences of the problems in `core/problem-facts/plan-life`. */
import type { PlanLifeFacts } from "../../core/problem-facts/plan-life.ts";
import { monthList } from "../period-names.ts";
import { quoted, writtenList, writtenMoney } from "../written.ts";
import type { Sentences } from "./index.ts";

export const planLifeSentences: Sentences<PlanLifeFacts> = {
	"plan-version-nowhere": {
		en: () =>
			"there is no workspace here whose plans folder could keep the version; give -o 2026-v1.json, or start one with rop.yaml",
		ru: () => "здесь нет рабочей папки с rop.yaml, версию плана положить некуда; укажите файл: -o 2026-v1.json",
	},
	"plan-version-not-text": {
		en: ({ found }) =>
			`a frozen plan is kept as JSON, and ${quoted(found, "en")} was asked for; give -o FILE.json, and print the plan itself with rop plan decompose`,
		ru: ({ found }) =>
			`зафиксированный план хранится в JSON, а запрошено ${quoted(found, "ru")}; укажите -o ФАЙЛ.json, а сам план для печати запишет rop plan decompose`,
	},
	"plan-version-exists": {
		en: ({ file }) => `${file} is there already, and a frozen plan is never changed; choose another name`,
		ru: ({ file }) => `файл ${file} уже есть, а зафиксированный план не меняют; выберите другое имя`,
	},
	"plan-version-same": {
		en: ({ name }) => `the plan is the same as in ${name}; this version adds only its day, author and reason`,
		ru: ({ name }) => `план не отличается от версии ${name}; новая версия добавит только дату, автора и причину`,
	},
	"plan-version-past-changed": {
		en: ({ name, months }) =>
			`months that are over are planned differently than in ${name}: ${monthList(months, "en")}; people were measured by the old numbers, and a plan isn't changed after the fact; to plan the rest of the year anew, use rop plan revise`,
		ru: ({ name, months }) =>
			`прошедшие месяцы запланированы не так, как в версии ${name}: ${monthList(months, "ru")}; людей уже оценивали по прежним числам, задним числом план не меняют; остаток года пересчитает rop plan revise`,
	},
	"plan-version-other": {
		en: ({ found }) =>
			found === undefined
				? "this is no frozen plan; give a file that rop plan freeze wrote"
				: `this is ${quoted(found, "en")}, not a frozen plan; give a file that rop plan freeze wrote`,
		ru: ({ found }) =>
			found === undefined
				? "это не зафиксированный план; укажите файл, который записала команда rop plan freeze"
				: `это ${quoted(found, "ru")}, а не зафиксированный план; укажите файл, который записала команда rop plan freeze`,
	},
	"plan-version-missing": {
		en: ({ name, known }) =>
			`there is no frozen plan ${quoted(name, "en")}; ${known.length === 0 ? "none has been frozen here yet: rop plan freeze" : `frozen so far: ${writtenList(known, "en")}`}`,
		ru: ({ name, known }) =>
			`зафиксированного плана ${quoted(name, "ru")} нет; ${known.length === 0 ? "здесь ещё ничего не фиксировали: rop plan freeze" : `зафиксированы: ${writtenList(known, "ru")}`}`,
	},
	"plan-version-none": {
		en: () =>
			"no plan has been frozen here, so there is nothing to compare with; freeze it with rop plan freeze, or name two files: rop plan diff A.json B.json",
		ru: () =>
			"здесь ещё не зафиксировано ни одного плана, сравнивать не с чем; зафиксируйте его командой rop plan freeze или назовите два файла: rop plan diff A.json B.json",
	},
	"plan-versions-of-years": {
		en: ({ before, after }) =>
			`the plans are of different years, ${before} and ${after}; compare two versions of one year`,
		ru: ({ before, after }) => `планы за разные годы, ${before} и ${after}; сравните две версии одного года`,
	},
	"plan-versions-of-currencies": {
		en: ({ before, after }) =>
			`the plans are in different currencies, ${before} and ${after}, so they can't be compared`,
		ru: ({ before, after }) => `планы в разных валютах, ${before} и ${after}, сравнить их нельзя`,
	},
	"plan-version-broken": {
		en: ({ key }) =>
			`the frozen plan is not as rop wrote it: something is wrong at ${quoted(key, "en")}; restore the file from git or a copy`,
		ru: ({ key }) =>
			`зафиксированный план не такой, каким его записал rop: ошибка в ${quoted(key, "ru")}; верните файл из git или из копии`,
	},
	"plan-revise-year-over": {
		en: ({ year }) =>
			`the year ${year} is over, so there is nothing left to plan; take a day within it with --today, or compare plan and fact with rop report annual`,
		ru: ({ year }) =>
			`${year} год закончился, планировать больше нечего; укажите день внутри года: --today, а план и факт сравнит rop report annual`,
	},
	"plan-revise-without-deals": {
		en: () => "a revision needs to know what was won: give --deals FILE, or sources.deals in rop.yaml",
		ru: () => "для пересчёта нужно знать, сколько выиграно: укажите --deals ФАЙЛ или sources.deals в rop.yaml",
	},
	"plan-revise-not-frozen": {
		en: () =>
			"no version of this plan is frozen, so the plan of past months is what today's settings and staff make of them; freeze the plan at the beginning of the year with rop plan freeze",
		ru: () =>
			"план не зафиксирован, поэтому план прошлых месяцев посчитан по сегодняшним настройкам и сотрудникам; фиксируйте план в начале года: rop plan freeze",
	},
	"plan-revise-target-changed": {
		en: ({ name, target, now, currency }) =>
			`the target of ${name} is ${writtenMoney(target, currency, "en")}, and the settings now say ${writtenMoney(now, currency, "en")}; the year is revised by ${name}; if the new target is agreed, freeze it first with rop plan freeze`,
		ru: ({ name, target, now, currency }) =>
			`в версии ${name} цель ${writtenMoney(target, currency, "ru")}, а в настройках теперь ${writtenMoney(now, currency, "ru")}; пересчёт идёт по версии ${name}; если новая цель согласована, сначала зафиксируйте её: rop plan freeze`,
	},
	"plan-revise-no-months": {
		en: ({ year }) =>
			`something is left of the target, and the plan has nothing in the months of ${year} that are left to take it; check the seasonality`,
		ru: ({ year }) =>
			`часть цели ещё не выполнена, а в плане на оставшиеся месяцы ${year} года стоят нули, распределить её некуда; проверьте сезонность`,
	},
	"plan-revise-months-empty": {
		en: ({ months }) =>
			`no deal was won in ${monthList(months, "en")}; if the export is older than that, the plan for the rest of the year comes out too high: export the deals again`,
		ru: ({ months }) =>
			`за ${monthList(months, "ru")} нет ни одной выигранной сделки; если выгрузка старая, план остатка года выйдет завышенным: выгрузите сделки заново`,
	},
	"plan-revise-target-reached": {
		en: ({ target, fact, currency }) =>
			`the target is reached: ${writtenMoney(fact, currency, "en")} won of ${writtenMoney(target, currency, "en")}; nothing is left for the rest of the year, so its plan is zero; agree on a new target if the year is to go on`,
		ru: ({ target, fact, currency }) =>
			`цель года выполнена: выиграно ${writtenMoney(fact, currency, "ru")} из ${writtenMoney(target, currency, "ru")}; на остаток года ничего не осталось, его план нулевой; если продажи продолжаются, согласуйте новую цель`,
	},
};
