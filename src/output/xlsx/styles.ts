/** How cells look: a calm page in which inputs, totals and states are told apart at a glance. */
import type { Border, Fill, Font, Style } from "exceljs";
import type { Cell, Column, Row } from "../document.ts";

export const COLOURS = {
	ink: "FF1F2933",
	soft: "FF6B7785",
	input: "FF1D4ED8",
	warning: "FF9A4B00",
	line: "FFD8DEE6",
	strongLine: "FF8496AA",
	inputLine: "FFD9C66B",
	header: "FFE9EEF5",
	total: "FFE3EAF3",
	group: "FFEDF1F7",
	subtotal: "FFF5F7FA",
	inputFill: "FFFFF9DB",
	good: "FFDDF0DA",
	warn: "FFFDE3B8",
	bad: "FFF8D3CF",
	people: "FF2F6DB5",
	machine: "FFA6A6A6",
} as const;

export const FONT_NAME = "Arial";
export const FONT_SIZE = 10;

/** What a cell of a table or a fact asks of its looks. */
export interface Look {
	readonly kind: Cell["kind"];
	readonly format?: string | undefined;
	readonly input?: boolean;
	readonly status?: "good" | "warn" | "bad" | undefined;
	readonly row?: Row["role"];
	readonly column?: Column["role"];
	readonly indent?: number;
	readonly wrap?: boolean;
	/** A fact's value stands alone beside its label: to the left whatever its kind, and with no line below it. */
	readonly fact?: boolean;
	/** The column holds numbers: words in it stand to the right, too. */
	readonly amongNumbers?: boolean;
}

export type CellStyle = Partial<Style>;

/** Styles by their looks; the same look gives the same object, which exceljs then writes once. */
export class StyleBook {
	private readonly styles = new Map<string, CellStyle>();

	/** The style of a table's cell or a fact's value. */
	cell(look: Look): CellStyle {
		return this.once(`cell ${JSON.stringify(look)}`, () => cellStyle(look));
	}

	/** The style of a column's header. */
	header(numeric: boolean, indent: number): CellStyle {
		return this.once(`header ${numeric} ${indent}`, () => ({
			font: font({ bold: true }),
			fill: fill(COLOURS.header),
			border: { top: line("thin", COLOURS.strongLine), bottom: line("thin", COLOURS.strongLine) },
			alignment: {
				horizontal: numeric ? "right" : "left",
				vertical: "middle",
				wrapText: true,
				...(indent > 0 ? { indent } : {}),
			},
		}));
	}

	/** The style of words outside tables. */
	words(kind: keyof typeof WORDS): CellStyle {
		return this.once(`words ${kind}`, () => WORDS[kind]);
	}

	private once(key: string, make: () => CellStyle): CellStyle {
		const known = this.styles.get(key);
		if (known !== undefined) return known;
		const style = make();
		this.styles.set(key, style);
		return style;
	}
}

/** The default font with changes. */
export function font(changes: Partial<Font> = {}): Partial<Font> {
	return { name: FONT_NAME, size: FONT_SIZE, family: 2, color: { argb: COLOURS.ink }, ...changes };
}

const PARAGRAPH = { vertical: "top", wrapText: true } as const;

const WORDS = {
	title: { font: font({ size: 16, bold: true }), alignment: { vertical: "middle" } },
	subtitle: { font: font({ color: { argb: COLOURS.soft } }), alignment: { vertical: "middle" } },
	heading: { font: font({ size: 12, bold: true }), alignment: { vertical: "middle" } },
	plain: { font: font(), alignment: PARAGRAPH },
	note: { font: font({ size: 9, color: { argb: COLOURS.soft } }), alignment: PARAGRAPH },
	warning: { font: font({ bold: true, color: { argb: COLOURS.warning } }), alignment: PARAGRAPH },
	label: { font: font(), alignment: { vertical: "middle", wrapText: true } },
	explanation: {
		font: font({ size: 9, color: { argb: COLOURS.soft } }),
		alignment: { horizontal: "left", vertical: "middle", wrapText: true, indent: 1 },
	},
} satisfies Record<string, CellStyle>;

function cellStyle(look: Look): CellStyle {
	const horizontal = horizontalOf(look);
	return {
		...(look.format === undefined ? {} : { numFmt: look.format }),
		font: cellFont(look),
		...cellFill(look),
		...cellBorder(look),
		alignment: {
			horizontal,
			vertical: "middle",
			...(look.wrap ? { wrapText: true } : {}),
			...(look.indent ? { indent: look.indent } : {}),
		},
	};
}

function horizontalOf(look: Look): "left" | "right" {
	return look.fact || (look.kind === "text" && !look.amongNumbers) ? "left" : "right";
}

function cellFont(look: Look): Partial<Font> {
	const bold = look.row === "total" || look.row === "group" || look.row === "subtotal" || look.column === "total";
	if (look.input) return font({ bold, color: { argb: COLOURS.input } });
	return look.kind === "unknown" ? font({ bold, color: { argb: COLOURS.soft } }) : font({ bold });
}

function cellFill(look: Look): { fill?: Fill } {
	const colour = look.status === undefined ? (look.input ? COLOURS.inputFill : roleFill(look)) : COLOURS[look.status];
	return colour === undefined ? {} : { fill: fill(colour) };
}

/** A row's role is seen before a column's. */
function roleFill(look: Look): string | undefined {
	if (look.row === "total" || look.row === "group" || look.row === "subtotal") return COLOURS[look.row];
	if (look.column === "total") return COLOURS.group;
	return look.column === "subtotal" ? COLOURS.subtotal : undefined;
}

function cellBorder(look: Look): { border?: Style["border"] } {
	if (look.input) {
		const side = line("thin", COLOURS.inputLine);
		return { border: { top: side, left: side, bottom: side, right: side } as Style["border"] };
	}
	if (look.fact) return {};
	const bottom = line(look.row === "total" ? "thin" : "hair", look.row === "total" ? COLOURS.strongLine : COLOURS.line);
	const above = look.row === "total" || look.row === "subtotal" || look.row === "group";
	return { border: (above ? { top: line("thin", COLOURS.strongLine), bottom } : { bottom }) as Style["border"] };
}

function fill(argb: string): Fill {
	return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

function line(style: "thin" | "hair", argb: string): Border {
	return { style, color: { argb } } as Border;
}
