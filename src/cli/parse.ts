/** Understands the command line by commander: which command, with which options; or a help text; or what is wrong. */
import { Argument, CommanderError, Option, Command as Program } from "commander";
import type { Command, OptionSpec } from "../command.ts";
import type { Problem } from "../core/problem.ts";
import type { Language } from "../i18n/language.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { commandHelp, commandsHelp } from "./help.ts";
import { unknownWord, usageProblem, wordProblem } from "./usage-problems.ts";

/** Options by commander's names (`--allow-rejects` is `allowRejects`), unread. */
export type TypedOptions = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

export type Typed =
	| {
			readonly kind: "call";
			readonly command: Command;
			readonly args: readonly string[];
			readonly options: TypedOptions;
	  }
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "wrong"; readonly problem: Problem };

export interface Surroundings {
	readonly language: Language;
	readonly width: number;
	readonly version: string;
}

/** What the words after `rop` mean. Prints nothing and never exits. */
export function parse(argv: readonly string[], commands: readonly Command[], around: Surroundings): Typed {
	const words = plainWords(argv);
	const unknown = unknownWord(words, commands);
	if (unknown !== undefined) return { kind: "wrong", problem: unknown };
	let typed: Typed | undefined;
	let said = "";
	const program = programOf(commands, around, (call) => {
		typed = call;
	});
	silence(program, (text) => {
		said += text;
	});
	try {
		program.parse([...words], { from: "user" });
	} catch (wrong) {
		if (!(wrong instanceof CommanderError)) throw wrong;
		if (!wrong.code.startsWith("commander.help") && wrong.code !== "commander.version") {
			return { kind: "wrong", problem: usageProblem(wrong, words, commands) };
		}
	}
	return typed ?? { kind: "text", text: said };
}

/** `rop help plan` is `rop plan --help`, so that a mistyped word is told of in both; the version is the same everywhere. */
function plainWords(argv: readonly string[]): readonly string[] {
	if (argv.includes("--version")) return ["--version"];
	return argv[0] === "help" ? [...argv.slice(1), "--help"] : argv;
}

type OnCall = (call: Typed) => void;

function programOf(commands: readonly Command[], around: Surroundings, onCall: OnCall): Program {
	const program = new Program("rop").version(around.version, "--version").helpCommand(false);
	program.configureHelp({ formatHelp: () => commandsHelp("rop", commands, around.language, around.width) });
	takesGlobalOptions(program, around);
	for (const noun of new Set(commands.map((command) => command.noun))) {
		const verbs = commands.filter((command) => command.noun === noun);
		const alone = verbs.find((command) => command.verb === undefined);
		const parent = alone ? commandOf(alone, noun, around, onCall) : nounOf(noun, verbs, around);
		for (const command of verbs) {
			if (command.verb !== undefined) parent.addCommand(commandOf(command, command.verb, around, onCall));
		}
		program.addCommand(parent);
	}
	return program;
}

function nounOf(noun: string, verbs: readonly Command[], around: Surroundings): Program {
	const { language, width } = around;
	const program = new Program(noun).helpCommand(false);
	program.configureHelp({ formatHelp: () => commandsHelp(`rop ${noun}`, verbs, language, width) });
	takesGlobalOptions(program, around);
	return program;
}

/** Options of every command may stand before the command, too: `rop --lang ru plan`. */
function takesGlobalOptions(program: Program, { language }: Surroundings): void {
	program.enablePositionalOptions();
	for (const option of GLOBAL_OPTIONS) program.addOption(optionOf(option, language));
}

function commandOf(command: Command, name: string, { language, width }: Surroundings, onCall: OnCall): Program {
	const program = new Program(name).configureHelp({ formatHelp: () => commandHelp(command, language, width) });
	for (const arg of command.args ?? []) program.addArgument(new Argument(arg.flags, arg.describe[language]));
	for (const option of [...command.options, ...GLOBAL_OPTIONS]) program.addOption(optionOf(option, language));
	return program.allowExcessArguments(true).action(() => {
		const options = typedOptions(program);
		const problem = wordProblem(command, program.args, options);
		onCall(problem ? { kind: "wrong", problem } : { kind: "call", command, args: program.args, options });
	});
}

/** What was typed here and before the command; nothing that is only a default. */
function typedOptions(program: Program): TypedOptions {
	const typed = Object.entries(program.opts()).filter(([name]) => program.getOptionValueSource(name) === "cli");
	return { ...(program.parent ? typedOptions(program.parent) : {}), ...Object.fromEntries(typed) };
}

function optionOf({ flags, describe, choices }: OptionSpec, language: Language): Option {
	const option = new Option(flags, describe[language]);
	return choices ? option.choices(choices) : option;
}

/** Commander writes and exits by itself unless told otherwise, each command separately. */
function silence(program: Program, collect: (text: string) => void): void {
	program.exitOverride().configureOutput({ writeOut: collect, writeErr: collect, outputError: () => undefined });
	for (const child of program.commands) silence(child, collect);
}
