/** The story of one call: understand it, run the command, show the problems, deliver the answer, return the exit code. */
import { COMMANDS } from "./capabilities/index.ts";
import { type Delivery, deliver, formatFor, plainDelivery, showProblems } from "./cli/deliver.ts";
import { COULD_NOT_RUN, DONE, FAULT, INTERRUPTED } from "./cli/exit-code.ts";
import { faultReport } from "./cli/fault.ts";
import { chooseLanguage, typedWorkspace } from "./cli/language.ts";
import { parse } from "./cli/parse.ts";
import { understand } from "./cli/request.ts";
import { whileWaiting } from "./cli/waiting.ts";
import type { Problem } from "./core/problem.ts";
import { workspaceLanguage } from "./input/workspace.ts";
import { Interrupted, type World, WorldError } from "./world.ts";

/** Runs `rop` with these words behind it and returns the exit code. Prints only through the world; never throws. */
export async function main(world: World, argv: readonly string[], version: string): Promise<number> {
	let delivery = plainDelivery(chooseLanguage(argv, world, undefined));
	try {
		const language = chooseLanguage(argv, world, await workspaceLanguage(world, typedWorkspace(argv)));
		delivery = plainDelivery(language);
		const typed = parse(argv, COMMANDS, { language, width: world.terminal.columns, version });
		if (typed.kind === "text") {
			await world.out(typed.text);
			return DONE;
		}
		if (typed.kind === "wrong") return refuse(world, [typed.problem], delivery);
		const spoken = typed.command.speaks === undefined ? language : chooseLanguage(argv, world, typed.command.speaks);
		const understood = understand(typed, spoken, world);
		delivery = understood.delivery;
		const format = formatFor(delivery, world);
		if (typeof format !== "string") return refuse(world, [...understood.problems, format], delivery);
		if (understood.problems.length > 0) return refuse(world, understood.problems, delivery);
		return await whileWaiting(world, delivery, async (quiet) =>
			deliver(quiet, await typed.command.run(quiet, understood.request), format, understood.delivery),
		);
	} catch (fault) {
		if (fault instanceof Interrupted) return INTERRUPTED;
		if (fault instanceof WorldError) return refuse(world, [fault.problem], delivery);
		const known = COMMANDS.flatMap(({ noun, verb = noun }) => [noun, verb]);
		world.err(faultReport(fault, { argv, known, version }, delivery.language));
		return FAULT;
	}
}

function refuse(world: World, problems: readonly Problem[], delivery: Delivery): number {
	showProblems(world, problems, delivery);
	return COULD_NOT_RUN;
}
