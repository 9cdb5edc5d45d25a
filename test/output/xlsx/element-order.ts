/** The order of elements that ECMA-376 asks for in the parts we write, and a check of a part against it. */
import type { Element } from "./parts.ts";

const SHAPE = "c:spPr c:txPr";

/** By parent: its possible children in the order of the schema's sequences. */
const ORDER: Readonly<Record<string, string>> = {
	// ISO/IEC 29500-1, 18.3.1.99 CT_Worksheet
	worksheet:
		"sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
		"autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
		"hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
		"ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
		"webPublishItems tableParts extLst",
	dataValidation: "formula1 formula2",
	comments: "authors commentList extLst",
	workbook:
		"fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr",
	// 21.2.2 charts
	"c:chartSpace":
		"c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr " +
		"c:externalData c:printSettings c:userShapes c:extLst",
	"c:chart":
		"c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
	"c:title": `c:tx c:layout c:overlay ${SHAPE}`,
	"c:plotArea": "c:layout c:barChart c:lineChart c:pieChart c:catAx c:valAx c:dTable c:spPr",
	"c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId",
	"c:lineChart": "c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId",
	"c:pieChart": "c:varyColors c:ser c:dLbls c:firstSliceAng",
	"c:marker": "c:symbol c:size c:spPr",
	"c:dPt": "c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr",
	"c:dLbls":
		`c:dLbl c:delete c:numFmt ${SHAPE} c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent ` +
		"c:showBubbleSize c:separator c:showLeaderLines c:leaderLines",
	"c:strRef": "c:f c:strCache",
	"c:numRef": "c:f c:numCache",
	"c:strCache": "c:ptCount c:pt",
	"c:numCache": "c:formatCode c:ptCount c:pt",
	"c:scaling": "c:logBase c:orientation c:max c:min",
	"c:catAx":
		"c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark " +
		`c:tickLblPos ${SHAPE} c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl`,
	"c:valAx":
		"c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark " +
		`c:tickLblPos ${SHAPE} c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits`,
	"c:legend": `c:legendPos c:legendEntry c:layout c:overlay ${SHAPE}`,
	"a:ln": "a:noFill a:solidFill a:prstDash a:round a:bevel a:miter a:headEnd a:tailEnd",
	// 20.5.2 drawings
	"xdr:oneCellAnchor": "xdr:from xdr:ext xdr:graphicFrame xdr:clientData",
	"xdr:from": "xdr:col xdr:colOff xdr:row xdr:rowOff",
	"xdr:graphicFrame": "xdr:nvGraphicFramePr xdr:xfrm a:graphic",
	"xdr:nvGraphicFramePr": "xdr:cNvPr xdr:cNvGraphicFramePr",
};

/** Series have an order of their own in each kind of chart. */
const SERIES_ORDER: Readonly<Record<string, string>> = {
	"c:barChart":
		"c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape",
	"c:lineChart": "c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth",
	"c:pieChart": "c:idx c:order c:tx c:spPr c:explosion c:dPt c:dLbls c:cat c:val",
};

/** What is out of order in an element or below it, in words; an empty list where all is well. */
export function outOfOrder(element: Element, parent?: Element): readonly string[] {
	const written = element.name === "c:ser" ? SERIES_ORDER[parent?.name ?? ""] : ORDER[element.name];
	return [...wrong(element, written), ...element.children.flatMap((child) => outOfOrder(child, element))];
}

function wrong(element: Element, written: string | undefined): readonly string[] {
	if (written === undefined) return [];
	const order = written.split(" ");
	const places = element.children.map((child) => order.indexOf(child.name));
	return element.children.flatMap((child, index) => {
		const place = places[index] ?? -1;
		if (place < 0) return [`${element.name} has no ${child.name}`];
		return place < (places[index - 1] ?? 0) ? [`${child.name} comes too late in ${element.name}`] : [];
	});
}
