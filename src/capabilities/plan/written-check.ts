/** What the user wrote of the checks in rop.yaml. */
import { readSection } from "../../input/settings/section.ts";
import { currencyIn, type Workspace } from "../../input/workspace.ts";
import { CHECK_IDS, type CheckId } from "./check/facts.ts";
import { type CheckSettings, NO_CHECK_SETTINGS, type WrittenLimits } from "./check/limits.ts";
import { checkSchema } from "./written/check-schema.ts";

/** The settings of the checks; `planSettings` has already told what is wrong with them. */
export function checkSettings(workspace: Workspace | undefined): CheckSettings {
	const plan = workspace?.tree.root["plan"];
	const isWritten = typeof plan === "object" && plan !== null && "check" in plan;
	if (workspace === undefined || !isWritten) return NO_CHECK_SETTINGS;
	const { value } = readSection(workspace.tree, ["plan", "check"], checkSchema(currencyIn(workspace)));
	if (value === undefined) return NO_CHECK_SETTINGS;
	const limits = CHECK_IDS.flatMap((id): [CheckId, WrittenLimits][] => {
		const written = value[id];
		if (written === undefined) return [];
		return [[id, written === "off" ? "off" : given(written)]];
	});
	const { leadBudget } = value;
	return {
		limits: new Map(limits),
		lastTargets: new Map(Object.entries(value.lastTargets ?? {})),
		leadBudget: leadBudget === "off" ? undefined : leadBudget,
	};
}

/** Only what is there, so that the defaults stay behind the rest. */
function given({
	warn,
	fail,
}: { readonly [key in "warn" | "fail"]?: Exclude<WrittenLimits, "off">["fail"] }): WrittenLimits {
	return { ...(warn === undefined ? {} : { warn }), ...(fail === undefined ? {} : { fail }) };
}
