/**
 * Every problem code with the facts its sentences need, one file for each part that reports.
 * A fact is what was found (as the user wrote it) or what is needed; never a finished sentence.
 */
import type { CalendarFacts } from "./calendar.ts";
import type { DataFacts } from "./data.ts";
import type { HireFacts } from "./hire.ts";
import type { HireLimitsFacts } from "./hire-limits.ts";
import type { HireTurnoverFacts } from "./hire-turnover.ts";
import type { InputFacts } from "./input.ts";
import type { PayrollFacts } from "./payroll.ts";
import type { PlanFacts } from "./plan.ts";
import type { PlanCheckFacts } from "./plan-check.ts";
import type { PlanFunnelFacts } from "./plan-funnel.ts";
import type { PlanImportFacts } from "./plan-import.ts";
import type { PlanLifeFacts } from "./plan-life.ts";
import type { PlanLinesFacts } from "./plan-lines.ts";
import type { PlanMeasureFacts } from "./plan-measure.ts";
import type { PlanSplitFacts } from "./plan-split.ts";
import type { RunFacts } from "./run.ts";
import type { SettingsFacts } from "./settings.ts";
import type { WorkbookFacts } from "./workbook.ts";

export interface ProblemFacts
	extends RunFacts,
		InputFacts,
		SettingsFacts,
		CalendarFacts,
		PayrollFacts,
		PlanFacts,
		PlanFunnelFacts,
		PlanCheckFacts,
		PlanImportFacts,
		PlanLifeFacts,
		PlanLinesFacts,
		PlanMeasureFacts,
		PlanSplitFacts,
		HireFacts,
		HireLimitsFacts,
		HireTurnoverFacts,
		WorkbookFacts,
		DataFacts {}
