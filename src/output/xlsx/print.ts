/** How a sheet looks in its window and on paper. */
import { say } from "../../i18n/words.ts";
import { frozenTable, type SheetLayout } from "../document/layout.ts";
import type { Document } from "../document.ts";
import type { Page } from "./page.ts";
import { COLOURS, FONT_NAME } from "./styles.ts";
import { words } from "./words.ts";
import { legalText } from "./xml-text.ts";

const A4 = 9;
const CM = 1 / 2.54;
/** A header further down than this would fill the window if it stayed in sight; then only columns do. */
const LOWEST_FROZEN_HEADER = 12;

/** Sets up window, tab and paper of a page's worksheet. */
export function setUpSheet(page: Page, document: Document): void {
	const { worksheet, layout } = page;
	const isMachine = layout.sheet.audience === "machine";
	worksheet.properties.tabColor = { argb: isMachine ? COLOURS.machine : COLOURS.people };
	worksheet.views = [{ showGridLines: isMachine, ...frozen(layout) }];
	Object.assign(worksheet.pageSetup, {
		paperSize: A4,
		orientation: layout.sheet.print ?? "portrait",
		fitToPage: true,
		fitToWidth: 1,
		fitToHeight: layout.sheet.onePage === true ? 1 : 0,
		horizontalCentered: true,
		margins: { left: 1.2 * CM, right: 1.2 * CM, top: 1.3 * CM, bottom: 1.7 * CM, header: 0.6 * CM, footer: 0.7 * CM },
	});
	worksheet.headerFooter.oddFooter = footer(page, document);
}

function frozen(layout: SheetLayout) {
	const table = frozenTable(layout);
	if (table === undefined) return { state: "normal" as const };
	const ySplit = table.top <= LOWEST_FROZEN_HEADER ? table.top : 0;
	const xSplit = table.block.freezeColumns ?? 0;
	return xSplit === 0 && ySplit === 0 ? { state: "normal" as const } : { state: "frozen" as const, xSplit, ySplit };
}

/** Left the document, middle the sheet, right the page; Excel takes at most 255 characters. */
function footer(page: Page, document: Document): string {
	const look = `&"${FONT_NAME},Regular"&8&K6B7785`;
	const title = footerText(document.title.slice(0, 80));
	const parts = [`&L${look}${title}`, `&C${look}${footerText(page.layout.name)}`];
	return `${parts.join("")}&R${look}${say(words, page.form.language).page}`;
}

function footerText(text: string): string {
	return legalText(text).replaceAll("\n", " ").replaceAll("&", "&&");
}
