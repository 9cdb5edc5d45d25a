/** The story of one call: understand it, run the command, show the problems, deliver the answer, return the exit code. */
import { COMMANDS } from "./capabilities/index.ts";
import { deliver, formatFor, showProblems } from "./cli/deliver.ts";
import { COULD_NOT_RUN, DONE, FAULT } from "./cli/exit-code.ts";
import { faultReport } from "./cli/fault.ts";
import { chooseLanguage } from "./cli/language.ts";
import { parse } from "./cli/parse.ts";
import { understand } from "./cli/request.ts";
import type { Language } from "./i18n/language.ts";
import { workspaceLanguage } from "./input/workspace.ts";
import { renderProblems } from "./output/problems.ts";
import { type World, WorldError } from "./world.ts";

/** Runs `rop` with these words behind it and returns the exit code. Prints only through the world; never throws. */
export async function main(world: World, argv: readonly string[], version: string): Promise<number> {
	const language = chooseLanguage(argv, world, undefined);
	try {
		return await call(world, argv, version, language);
	} catch (fault) {
		if (fault instanceof WorldError) return refuse(world, [fault.problem], language);
		world.err(faultReport(fault, argv, version, language));
		return FAULT;
	}
}

async function call(world: World, argv: readonly string[], version: string, language: Language): Promise<number> {
	const typed = parse(argv, COMMANDS, { language, width: world.terminal.columns, version });
	if (typed.kind === "wrong") return refuse(world, [typed.problem], language);
	if (typed.kind === "text") {
		await world.out(typed.text);
		return DONE;
	}
	const spoken = typed.command.speaks ?? (await workspaceLanguage(world, typed.options["workspace"]));
	const { request, delivery, problems } = understand(typed, chooseLanguage(argv, world, spoken), world);
	const format = formatFor(delivery, world);
	const wrong = typeof format === "string" ? problems : [...problems, format];
	if (typeof format !== "string" || wrong.length > 0) {
		showProblems(world, wrong, delivery);
		return COULD_NOT_RUN;
	}
	return deliver(world, await typed.command.run(world, request), format, delivery);
}

function refuse(world: World, problems: Parameters<typeof renderProblems>[0], language: Language): number {
	world.err(renderProblems(problems, language, { colour: false, verbose: false, quiet: false }));
	return COULD_NOT_RUN;
}
