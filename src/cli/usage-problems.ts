/** What commander found wrong with the command line, as a problem with facts. */
import type { CommanderError } from "commander";
import type { Command } from "../command.ts";
import { closest } from "../core/closest.ts";
import { error, type Problem } from "../core/problem.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { nameOf } from "./help.ts";

/** The problem behind a commander error. Its quoted pieces are read from its message, which is where commander keeps them. */
export function usageProblem(wrong: CommanderError, argv: readonly string[], commands: readonly Command[]): Problem {
	const [first = "", second = ""] = [...wrong.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
	switch (wrong.code) {
		case "commander.unknownOption":
			return error("option-unknown", { option: first, closest: closest(first, longFlags(argv, commands)) });
		case "commander.unknownCommand":
			return unknownCommand(first, argv, commands);
		case "commander.optionMissingArgument":
			return error("option-without-value", { option: first });
		case "commander.invalidArgument":
			return error("option-choice", { option: longFlag(first), found: second, choices: choicesOf(first, commands) });
		case "commander.excessArguments":
			return error("argument-unexpected", { found: argv.filter((word) => !word.startsWith("-")).at(-1) ?? "" });
		default:
			return error("usage-wrong", { reason: wrong.message.replace(/^error: /, "") });
	}
}

function unknownCommand(found: string, argv: readonly string[], commands: readonly Command[]): Problem {
	const verbs = commands.filter((command) => command.noun === argv[0] && command.verb !== undefined);
	const known =
		verbs.length > 0 ? verbs.map((command) => command.verb ?? "") : [...new Set(commands.map((each) => each.noun))];
	const prefix = verbs.length > 0 ? `rop ${argv[0]} ` : "rop ";
	const near = closest(found, known);
	return error("command-unknown", {
		command: prefix + found,
		closest: near === undefined ? undefined : prefix + near,
		known: (verbs.length > 0 ? verbs : commands).map(nameOf),
	});
}

/** The long names of the options of the command that was called, or of all. */
function longFlags(argv: readonly string[], commands: readonly Command[]): string[] {
	const called = commands.filter(({ noun, verb }) => noun === argv[0] && (verb === undefined || verb === argv[1]));
	const options = (called.length > 0 ? called : commands).flatMap((command) => command.options);
	return [...options, ...GLOBAL_OPTIONS].map((option) => longFlag(option.flags));
}

function longFlag(flags: string): string {
	return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

function choicesOf(flags: string, commands: readonly Command[]): readonly string[] {
	const options = [...commands.flatMap((command) => command.options), ...GLOBAL_OPTIONS];
	return options.find((option) => option.flags === flags)?.choices ?? [];
}
