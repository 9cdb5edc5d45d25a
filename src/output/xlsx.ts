/** Renders a document as an Excel workbook: live formulas with their values stored beside them, native charts. */
import type { Workbook } from "exceljs";
import type { Language } from "../i18n/language.ts";
import { layOut, type SheetLayout } from "./document/layout.ts";
import type { Document } from "./document.ts";
import { addParts } from "./xlsx/additions.ts";
import { addressBook } from "./xlsx/addresses.ts";
import { writeBlocks } from "./xlsx/blocks.ts";
import { choicesReference, withChoices } from "./xlsx/choices.ts";
import { type Form, precisionOf } from "./xlsx/formats.ts";
import type { OpenPackage } from "./xlsx/package.ts";
import { type Page, writeWords } from "./xlsx/page.ts";
import { breakPages } from "./xlsx/page-breaks.ts";
import { setUpSheet } from "./xlsx/print.ts";
import { COLOURS, FONT_NAME, FONT_SIZE, font, StyleBook } from "./xlsx/styles.ts";
import { columnWidths } from "./xlsx/widths.ts";
import { cellText } from "./xlsx/xml-text.ts";

/** Every workbook says it was made on this day, so that the same document gives the same bytes. */
const MADE = new Date(Date.UTC(2000, 0, 1));

/**
 * The bytes of an .xlsx file; the same for the same document on every day and in every time zone.
 * Refuses (throws) a document whose references name what does not exist, and numbers that no cell can hold.
 */
export async function renderXlsx(document: Document, language: Language): Promise<Uint8Array> {
	const { default: NewWorkbook } = await import("exceljs/lib/doc/workbook.js");
	const workbook = new NewWorkbook();
	const whole = withChoices(document, language);
	const pages = openPages(workbook, whole, language);
	for (const [index, page] of pages.entries()) writePage(page, whole, index === 0);
	describe(workbook, document);
	return finished(workbook, pages);
}

function openPages(workbook: Workbook, document: Document, language: Language): readonly Page[] {
	const layouts = layOut(document, language);
	const form: Form = { currency: document.currency, language, ...precisionOf([], document.currency) };
	const shared = { form, book: addressBook(layouts), styles: new StyleBook() };
	return layouts.map((layout) => openPage(workbook, layout, shared));
}

function openPage(workbook: Workbook, layout: SheetLayout, shared: Pick<Page, "form" | "book" | "styles">): Page {
	const worksheet = workbook.addWorksheet(layout.name);
	const widths = columnWidths(layout, shared.form);
	for (const [index, width] of widths.entries()) worksheet.getColumn(index + 1).width = width;
	return { ...shared, worksheet, layout, widths, notes: [], inputs: [], charts: [] };
}

function writePage(page: Page, document: Document, isFirst: boolean): void {
	setUpSheet(page, document);
	writeTitle(page, document, isFirst);
	writeBlocks(page);
	breakPages(page);
}

/** Every sheet says what it belongs to; the others than the first add their own title. */
function writeTitle(page: Page, document: Document, isFirst: boolean): void {
	writeWords(page, 1, 1, document.title, "title");
	if (!isFirst) {
		const own = {
			text: cellText(` · ${page.layout.sheet.title}`),
			font: font({ size: 16, color: { argb: COLOURS.soft } }),
		};
		const first = { text: cellText(document.title), font: font({ size: 16, bold: true }) };
		page.worksheet.getCell(1, 1).value = { richText: [first, own] };
	}
	page.worksheet.getRow(1).height = 26;
	if (document.subtitle !== undefined) writeWords(page, 2, 1, document.subtitle, "subtitle");
}

function describe(workbook: Workbook, document: Document): void {
	workbook.title = document.title;
	workbook.creator = "rop";
	workbook.lastModifiedBy = "rop";
	workbook.created = MADE;
	workbook.modified = MADE;
	workbook.views = [{ x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
}

async function finished(workbook: Workbook, pages: readonly Page[]): Promise<Uint8Array> {
	const { OpenPackage } = await import("./xlsx/package.ts");
	const written = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
	const parts = new OpenPackage(new Uint8Array(written));
	setDefaults(parts);
	addParts(parts, pages, (choices) => pages[0]?.book.address(choicesReference(choices)));
	return parts.zip();
}

/** What exceljs offers no setting for: the default font, which column widths are counted in, and the program's name. */
function setDefaults(parts: OpenPackage): void {
	const looks = `<family val="2"/><sz val="${FONT_SIZE}"/><name val="${FONT_NAME}"/>`;
	parts.replace("xl/styles.xml", DEFAULT_FONT, `<font><color theme="1"/>${looks}</font>`);
	// Not Excel's own work: programs that trust only Excel's stored values recalculate on opening.
	parts.replace("docProps/app.xml", "<Application>Microsoft Excel<", "<Application>rop<");
	parts.replace("xl/workbook.xml", FILE_VERSION, "");
}

const DEFAULT_FONT =
	'<font><color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/></font>';

const FILE_VERSION = '<fileVersion appName="xl" lastEdited="5" lowestEdited="5" rupBuild="9303"/>';
