/** From the options as typed to what commands and delivery rely on. */
import type { Request } from "../command.ts";
import { parseIsoDay } from "../core/day.ts";
import { error, type Problem } from "../core/problem.ts";
import type { Language } from "../i18n/language.ts";
import type { World } from "../world.ts";
import type { Delivery } from "./deliver.ts";
import type { Typed } from "./parse.ts";

/** The request for the command, and how its answer is to be delivered; or what is wrong with the global options. */
export function understand(
	{ options, args }: Typed & { kind: "call" },
	language: Language,
	world: World,
): { readonly request: Request; readonly delivery: Delivery; readonly problems: readonly Problem[] } {
	const text = (name: string) => (typeof options[name] === "string" ? options[name] : undefined);
	const texts = (name: string) => (Array.isArray(options[name]) ? (options[name] as readonly string[]) : []);
	const staff = text("staff");
	const today = text("today");
	const asOf = today === undefined ? undefined : parseIsoDay(today);
	const rejectsFile = text("rejects");
	const rejects = rejectsFile === undefined ? undefined : { file: rejectsFile, rows: [] };
	const problems =
		today !== undefined && asOf === undefined
			? [error("option-invalid", { option: "--today", found: today, expected: "day" })]
			: [];
	return {
		problems,
		request: {
			language,
			workspace: text("workspace"),
			today: asOf,
			files: {
				deals: texts("deals"),
				payments: texts("payments"),
				staff: staff === undefined ? [] : [staff],
				activities: texts("activities"),
				quotas: texts("quotas"),
			},
			allowRejects: options["allowRejects"] === true,
			rejects: rejects?.rows,
			force: options["force"] === true,
			interactive: options["input"] !== false && world.terminal.input && world.terminal.errors,
			options,
			args,
		},
		delivery: {
			language,
			out: text("out"),
			rejects,
			format: text("format"),
			force: options["force"] === true,
			strict: options["strict"] === true,
			quiet: options["quiet"] === true,
			verbose: options["verbose"] === true,
			colour: typeof options["color"] === "boolean" ? options["color"] : undefined,
		},
	};
}
