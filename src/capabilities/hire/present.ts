/** The hiring estimate as a document: the answer, months, starts, recruiting, money, assumptions, method, and the working. */
import type { Language } from "../../i18n/language.ts";
import type { Document } from "../../output/document.ts";
import type { HireEstimate } from "./estimate.ts";
import { assumptionsSheet } from "./present/assumptions.ts";
import { budgetSheet } from "./present/budget.ts";
import { hiresSheet } from "./present/hires.ts";
import { methodSheet } from "./present/method.ts";
import { monthsSheet } from "./present/months.ts";
import { recruitingSheet } from "./present/recruiting.ts";
import { riskSheet } from "./present/risk.ts";
import { summarySheet } from "./present/summary.ts";
import { variantsSheet } from "./present/variants.ts";
import { dayText, viewOf } from "./present/view.ts";
import { workingSheet } from "./present/working.ts";
import type { Compared } from "./variants.ts";

/** The whole document, in the language; `variants`: estimates under other settings, shown side by side. */
export function presentHire(estimate: HireEstimate, language: Language, variants: readonly Compared[] = []): Document {
	const view = viewOf(estimate, language);
	const { words, months } = view;
	const { company, currency } = estimate.settings;
	const somebody = estimate.hires.length > 0;
	const budget = budgetSheet(view);
	return {
		name: "hire",
		title: words.title(months[0]?.label ?? "", months.at(-1)?.label ?? ""),
		subtitle: [company, words.asOf(dayText(view, estimate.asOf))].filter((part) => part !== undefined).join(", "),
		currency,
		sheets: [
			summarySheet(view),
			monthsSheet(view),
			...(somebody ? [hiresSheet(view), recruitingSheet(view)] : []),
			...(variants.length === 0 ? [] : [variantsSheet(view, variants)]),
			...(budget === undefined ? [] : [budget]),
			...(estimate.risk === undefined ? [] : [riskSheet(view, estimate.risk)]),
			assumptionsSheet(view),
			methodSheet(view),
			workingSheet(view),
		],
	};
}
