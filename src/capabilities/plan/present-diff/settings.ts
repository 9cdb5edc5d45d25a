/** Which settings differ. */
import { minorPerMajor } from "../../../core/money.ts";
import { writtenDecimal } from "../../../i18n/written.ts";
import type { Cell, TableBlock } from "../../../output/document.ts";
import { money, text } from "../present/view.ts";
import type { DiffView } from "./view.ts";

/** Those whose values are amounts. */
const AMOUNTS: readonly string[] = ["target", "round"];

/** One row a setting, by its key in rop.yaml. */
export function settingsTable(view: DiffView): TableBlock {
	const { words, diff, names } = view;
	return {
		kind: "table",
		id: "settings",
		columns: [
			{ id: "key", title: words.setting, role: "label" },
			{ id: "before", title: names.before, role: "label" },
			{ id: "after", title: names.after, role: "label" },
		],
		rows: diff.settings.map(({ key, before, after }) => ({
			id: key,
			cells: [text(`plan.${key}`), valueCell(key, before, view), valueCell(key, after, view)],
		})),
	};
}

/** As people write it: amounts with groups, numbers with the language's decimal mark, words as they are. */
function valueCell(key: string, value: string | undefined, { after, language }: DiffView): Cell {
	if (value === undefined) return { kind: "unknown" };
	const isNumber = /^-?\d+(\.\d+)?$/.test(value);
	if (isNumber && AMOUNTS.includes(key)) {
		const { decimals } = after.figures.currency;
		const minor = BigInt(value.replace(".", ""));
		return money(value.includes(".") || decimals === 0 ? minor : minor * minorPerMajor(after.figures.currency));
	}
	return text(isNumber ? writtenDecimal(value, language) : value);
}
