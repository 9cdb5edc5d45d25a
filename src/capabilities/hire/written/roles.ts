/** The roles that may be started: the section's own, and those listed beside it, each with what is common. */
import { error, type Problem } from "../../../core/problem.ts";
import { compareRates, type Rate } from "../../../core/rate.ts";
import type { Productivity, Role } from "../settings.ts";
import type { WrittenBeside } from "../written.ts";
import type { WrittenHire } from "./schema.ts";

type WrittenRole = Pick<WrittenHire, "productivity" | "quota" | "ramp" | "cost">;

/** The roles, the section's own first. Problems: a name twice, productivity and quota at once, a ramp that falls. */
export function rolesFrom(
	written: WrittenHire,
	beside: WrittenBeside,
): {
	readonly roles: readonly Role[];
	readonly rampsOfHistory: readonly string[];
	readonly problems: readonly Problem[];
} {
	const { tree, plan, language } = beside;
	const name = written.role ?? (language === "en" ? "sales manager" : "менеджер");
	const own: readonly (WrittenRole & { readonly role: string })[] = [
		{ ...written, role: name },
		...(written.roles ?? []).map((each) => ({ ...written, ...inherited(written, each), role: each.role })),
	];
	const roles = own.map(
		({ role, ramp, cost, ...amounts }): Role => ({
			name: role,
			productivity: productivityOf(amounts, beside),
			ramp: ramp === "history" ? [] : (ramp ?? plan.ramp),
			cost,
		}),
	);
	const problems = own.flatMap(({ role, productivity, quota }, at) => {
		const place = tree?.keyAt(at === 0 ? ["hire"] : ["hire", "roles", at - 1]);
		const twice = own.findIndex((each) => each.role === role) < at;
		return [
			...(twice ? [error("hire-role-twice", { role }, place)] : []),
			...(productivity !== undefined && quota !== undefined
				? [error("hire-productivity-and-quota", { role }, place)]
				: []),
			...(falls(roles[at]?.ramp ?? []) ? [error("hire-ramp-falls", { role }, place)] : []),
		];
	});
	const rampsOfHistory = own.filter(({ ramp }) => ramp === "history").map(({ role }) => role);
	return { roles, rampsOfHistory, problems };
}

/** What a role says of its productivity stands in place of both of the section's keys. */
function inherited(written: WrittenHire, own: WrittenRole): WrittenRole {
	const says = own.productivity !== undefined || own.quota !== undefined;
	return {
		productivity: says ? own.productivity : written.productivity,
		quota: says ? own.quota : written.quota,
		ramp: own.ramp ?? written.ramp,
		cost: own.cost ?? written.cost,
	};
}

function productivityOf(
	{ productivity, quota }: Pick<WrittenRole, "productivity" | "quota">,
	{ history }: WrittenBeside,
): Productivity {
	if (quota !== undefined) return { from: "given", is: "quota", ...quota };
	if (productivity === undefined) return { from: history ? "history" : "plan" };
	return typeof productivity === "string"
		? { from: productivity }
		: { from: "given", is: "productivity", ...productivity };
}

function falls(ramp: readonly Rate[]): boolean {
	return ramp.some((rate, at) => {
		const before = ramp[at - 1];
		return before !== undefined && compareRates(rate, before) < 0;
	});
}
