/** Notes on cells: the comments part, and the old drawing (VML) that gives each note its box. */
import { columnLetters } from "./addresses.ts";
import type { NoteAt } from "./page.ts";
import { widthAt } from "./spans.ts";
import { FONT_NAME } from "./styles.ts";
import { wrappedLines } from "./text-width.ts";
import { cellText, xmlText } from "./xml-text.ts";

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const BOX = { width: 250, line: 16, margins: 14, digits: 34 };
/** Pixels of a usual row, and of a digit and a column's margins in the default font. */
const ROW = 21;
const DIGIT = 7;
const MARGIN = 5;
/** Shape ids are given out in blocks of so many, one block a drawing. */
const IDS_IN_BLOCK = 1024;

/** The comments part. Notes stand in the order of their cells, row by row. */
export function commentsXml(notes: readonly NoteAt[]): string {
	const comments = inOrder(notes).map(({ row, column, text }) => {
		const look = `<rPr><sz val="9"/><color rgb="FF1F2933"/><rFont val="${FONT_NAME}"/><family val="2"/></rPr>`;
		const content = `<text><r>${look}<t xml:space="preserve">${xmlText(cellText(text))}</t></r></text>`;
		return `<comment ref="${columnLetters(column)}${row}" authorId="0">${content}</comment>`;
	});
	const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	const authors = "<authors><author>rop</author></authors>";
	return `${XML}<comments xmlns="${main}">${authors}<commentList>${comments.join("")}</commentList></comments>`;
}

/** The drawing of the notes' boxes, each as high as its text, hidden until the cell is pointed at. */
export function notesVml(notes: readonly NoteAt[], widths: readonly number[], sheetNumber: number): string {
	const shapes = inOrder(notes).map((note, index) => shape(note, widths, sheetNumber * IDS_IN_BLOCK + 1 + index));
	return [
		`<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`,
		` xmlns:x="urn:schemas-microsoft-com:office:excel">`,
		`<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>`,
		`<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">`,
		`<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`,
		...shapes,
		"</xml>",
	].join("");
}

function inOrder(notes: readonly NoteAt[]): readonly NoteAt[] {
	return [...notes].sort((one, other) => one.row - other.row || one.column - other.column);
}

function shape({ row, column, text }: NoteAt, widths: readonly number[], id: number): string {
	const height = wrappedLines(text, BOX.digits) * BOX.line + BOX.margins;
	return [
		`<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:${BOX.width * 0.75}pt;`,
		`height:${height * 0.75}pt;z-index:${id % IDS_IN_BLOCK};visibility:hidden" fillcolor="#fffbe6" strokecolor="#b8a85a"`,
		` o:insetmode="auto"><v:fill color2="#fffbe6"/><v:shadow on="t" color="#b0b0b0" obscured="t"/>`,
		`<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>`,
		`</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>`,
		`<x:Anchor>${anchor(row, column, height, widths).join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
		`<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
	].join("");
}

/** Left column and pixels into it, top row and pixels, right column and pixels, bottom row and pixels. */
function anchor(row: number, column: number, height: number, widths: readonly number[]): readonly number[] {
	const top = Math.max(row - 2, 0);
	const bottom = 6 + height;
	let right = column + 1;
	let pixels = 12 + BOX.width;
	for (; pixels >= pixelsOf(widths, right); right++) pixels -= pixelsOf(widths, right);
	return [column, 12, top, 6, right - 1, pixels, top + Math.floor(bottom / ROW), bottom % ROW];
}

function pixelsOf(widths: readonly number[], column: number): number {
	return Math.round(widthAt(widths, column) * DIGIT) + MARGIN;
}
