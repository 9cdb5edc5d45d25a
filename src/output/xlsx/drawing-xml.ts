/** The XML part that places charts on a sheet. */
import { xmlText } from "./xml-text.ts";

export interface PlacedChart {
	/** Its number in the workbook, from 1. */
	readonly number: number;
	readonly title: string;
	/** The row of its top edge, from 1. */
	readonly row: number;
	readonly widthCm: number;
	readonly heightCm: number;
}

const EMU_PER_CM = 360_000;
/** Its edge stays off the row's, which may be the end of a printed page. */
const GAP = 36_000;
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The drawing part of a sheet; its charts are the relations `rId1`, `rId2` … in order. */
export function drawingXml(charts: readonly PlacedChart[]): string {
	const anchors = charts.map((chart, index) => anchored(chart, `rId${index + 1}`));
	const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
	return `${head}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${anchors.join("")}</xdr:wsDr>`;
}

function anchored(chart: PlacedChart, relation: string): string {
	const size = `cx="${Math.round(chart.widthCm * EMU_PER_CM)}" cy="${Math.round(chart.heightCm * EMU_PER_CM)}"`;
	const name = `id="${chart.number + 1}" name="Chart ${chart.number}" descr="${xmlText(chart.title)}"`;
	return [
		`<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>`,
		`<xdr:row>${chart.row - 1}</xdr:row><xdr:rowOff>${GAP}</xdr:rowOff></xdr:from><xdr:ext ${size}/>`,
		`<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${name}/><xdr:cNvGraphicFramePr/>`,
		`</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
		`<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${relation}"/>`,
		`</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
	].join("");
}
