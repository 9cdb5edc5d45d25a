/** The one module of exceljs that is loaded: the workbook without its streams (bundled 93 ms in place of 215). */
declare module "exceljs/lib/doc/workbook.js" {
	import type { Workbook } from "exceljs";

	const WorkbookOfExceljs: new () => Workbook;
	export default WorkbookOfExceljs;
}
