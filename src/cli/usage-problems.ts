/** What is wrong with the command line, as problems with facts: what commander found, and what it lets pass. */
import type { CommanderError } from "commander";
import type { Command, OptionSpec } from "../command.ts";
import { closest } from "../core/closest.ts";
import { error, type Problem } from "../core/problem.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { nameOf } from "./help.ts";
import type { TypedOptions } from "./parse.ts";

/** The first word that should be a noun or a verb and is neither; a word behind an option may be its value. */
export function unknownWord([noun, verb]: readonly string[], commands: readonly Command[]): Problem | undefined {
	if (!isWord(noun)) return undefined;
	const ofNoun = commands.filter((command) => command.noun === noun);
	if (ofNoun.length === 0) {
		return unknownCommand("rop", noun, commands, [...new Set(commands.map((command) => command.noun))]);
	}
	const verbs = ofNoun.map((command) => command.verb).filter((each) => each !== undefined);
	if (!isWord(verb) || verbs.length < ofNoun.length || verbs.includes(verb)) return undefined;
	return unknownCommand(`rop ${noun}`, verb, ofNoun, verbs);
}

function isWord(word: string | undefined): word is string {
	return word !== undefined && !word.startsWith("-");
}

function unknownCommand(
	before: string,
	found: string,
	commands: readonly Command[],
	known: readonly string[],
): Problem {
	const near = closest(found, known);
	return error("command-unknown", {
		command: `${before} ${found}`,
		closest: near === undefined ? undefined : `${before} ${near}`,
		known: commands.map(nameOf),
	});
}

/** Words that commander lets pass: an option in the place of another's value, a word too many. */
export function wordProblem(command: Command, args: readonly string[], options: TypedOptions): Problem | undefined {
	const own = [...command.options, ...GLOBAL_OPTIONS];
	const flags = own.flatMap((option) => option.flags.split(/[ ,]+/).filter((part) => part.startsWith("-")));
	const empty = own.find((option) =>
		[options[nameInCode(option)]].flat().some((value) => flags.includes(String(value))),
	);
	if (empty !== undefined) return error("option-without-value", { option: longFlag(empty.flags) });
	if (command.args?.at(-1)?.flags.includes("...")) return undefined;
	const found = args[command.args?.length ?? 0];
	return found === undefined ? undefined : error("argument-unexpected", { found });
}

/** The problem behind a commander error. What it quotes is read from its message, which is where commander keeps it. */
export function usageProblem(wrong: CommanderError, argv: readonly string[], commands: readonly Command[]): Problem {
	const quoted = (before: string, after = "") =>
		new RegExp(`${before} '([\\s\\S]*?)'${after}`).exec(wrong.message)?.[1] ?? "";
	switch (wrong.code) {
		case "commander.unknownOption":
			return optionUnknown(quoted("unknown option"), argv, commands);
		case "commander.unknownCommand":
			return unknownBehindOptions(quoted("unknown command"), argv, commands) ?? refuse(wrong);
		case "commander.optionMissingArgument":
			return error("option-without-value", { option: longFlag(quoted("option")) });
		case "commander.invalidArgument": {
			const flags = quoted("option");
			const found = quoted("argument", " is invalid");
			const choices = choicesOf(flags, commands);
			return error("option-choice", { option: longFlag(flags), found, choices, closest: closest(found, choices) });
		}
		default:
			return refuse(wrong);
	}
}

/** What commander should never say is a fault of the program. */
function refuse(wrong: CommanderError): never {
	throw wrong;
}

function unknownBehindOptions(
	found: string,
	argv: readonly string[],
	commands: readonly Command[],
): Problem | undefined {
	const noun = commands.map((command) => command.noun).find((each) => argv.includes(each));
	return unknownWord(noun === undefined ? [found] : [noun, found], commands);
}

/** An option that is nowhere, or that belongs to another command than the one called. */
function optionUnknown(typed: string, argv: readonly string[], commands: readonly Command[]): Problem {
	const [name = typed] = typed.split("=");
	const called = commands.filter(
		({ noun, verb }) => argv.includes(noun) && (verb === undefined || argv.includes(verb)),
	);
	const of = commands.find((command) => command.options.some(({ flags }) => longFlag(flags) === name));
	if (of !== undefined) return error("option-elsewhere", { option: name, command: nameOf(of) });
	const known = [...(called.length > 0 ? called : commands).flatMap((command) => command.options), ...GLOBAL_OPTIONS];
	const near = closest(
		name,
		known.map(({ flags }) => longFlag(flags)),
	);
	return error("option-unknown", { option: typed, closest: near });
}

function longFlag(flags: string): string {
	return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

/** `--allow-rejects` is `allowRejects`, as commander names values. */
function nameInCode({ flags }: OptionSpec): string {
	return longFlag(flags)
		.slice(2)
		.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function choicesOf(flags: string, commands: readonly Command[]): readonly string[] {
	const options = [...commands.flatMap((command) => command.options), ...GLOBAL_OPTIONS];
	return options.find((option) => option.flags === flags)?.choices ?? [];
}
