/** Cells for figures, and their lights. */
import type { Money } from "../../../core/money.ts";
import { ceiling, floor, type Rate } from "../../../core/rate.ts";
import type { Cell } from "../../../output/document.ts";
import type { Figure, Status } from "../check/finding.ts";
import { numberOf } from "./writing.ts";

type Light = "good" | "warn" | "bad";

/** Green, yellow, red. */
export const LIGHTS: Readonly<Record<Status, Light>> = { ok: "good", warn: "warn", fail: "bad" };

/** A cell with something in it, so that it can carry a light or a formula. */
type Full<Kind extends Cell["kind"] = Exclude<Cell["kind"], "empty">> = Extract<Cell, { readonly kind: Kind }>;

/** The figure by its kind; a count is rounded up where it is needed, down where it is there. */
export function figureCell(figure: Figure, is: "needed" | "there"): Full {
	switch (figure.kind) {
		case "money":
			return money(figure.value);
		case "share":
			return share(figure.value);
		case "times":
			return { kind: "number", value: numberOf(figure.value), decimals: 2 };
		case "number":
			return count(Number(is === "needed" ? ceiling(figure.value) : floor(figure.value)));
	}
}

export function money(value: Money): Full<"money"> {
	return { kind: "money", value };
}

export function share(value: Rate): Full<"percent"> {
	return { kind: "percent", value: numberOf(value), decimals: 1 };
}

export function text(value: string): Cell {
	return { kind: "text", text: value };
}

export function count(value: number): Full<"count"> {
	return { kind: "count", value };
}

export const UNKNOWN: Cell = { kind: "unknown" };
export const EMPTY: Cell = { kind: "empty" };
