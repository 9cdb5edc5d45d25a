/** What came of an import as `rop.plan-import/1`. */
import type { JsonObject } from "../../command.ts";
import { type Currency, minorPerMajor, moneyText } from "../../core/money.ts";
import { columnLetters } from "../../core/place.ts";
import { rateNumber } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { InputChange, PlanImport, Refused } from "./life/import.ts";

/** Money as text, other figures as numbers; null: nothing. `yaml`: the settings to add, where there is no rop.yaml. */
export function importJson({ file, changes, refused, yaml, written }: PlanImport, currency: Currency): JsonObject {
	return {
		file,
		changes: changes.map((change) => ({
			key: change.key,
			cell: `${change.place.sheet}!${cellName(change.place)}`,
			from: fromJson(change, currency),
			to: toJson(change, currency),
		})),
		refused: refused.map(({ place, was, is, why }) => ({
			sheet: place.sheet,
			cell: cellName(place),
			was: was ?? null,
			is: is ?? null,
			reason: why,
		})),
		yaml: yaml ?? null,
		written: written ?? null,
	};
}

/** `B5`; of a row alone `A5`, of a sheet null. */
export function cellName({ line, column }: Refused["place"]): string | null {
	return line === undefined ? null : `${columnLetters(column ?? 1)}${line}`;
}

function fromJson({ from, kind }: InputChange, currency: Currency): string | number | null {
	if (from === undefined) return null;
	if (kind !== "money") return Number(from.toFixed(6));
	return moneyText(BigInt(Math.round(from * Number(minorPerMajor(currency)))), currency);
}

function toJson({ to, kind }: InputChange, currency: Currency): string | number | null {
	if (to === undefined) return null;
	if (kind !== "money") return rateNumber(to);
	return moneyText(divideRounded(to.numerator * minorPerMajor(currency), to.denominator, "half-up"), currency);
}
