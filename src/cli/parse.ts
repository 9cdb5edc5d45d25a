/** Understands the command line by commander: which command, with which options; or a help text; or what is wrong. */
import { Argument, CommanderError, Option, Command as Program } from "commander";
import type { Command, OptionSpec } from "../command.ts";
import type { Problem } from "../core/problem.ts";
import type { Language } from "../i18n/language.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { commandHelp, commandsHelp } from "./help.ts";
import { usageProblem } from "./usage-problems.ts";

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
	let typed: Typed | undefined;
	let said = "";
	const program = programOf(commands, around, (call) => {
		typed = call;
	});
	silence(program, (text) => {
		said += text;
	});
	try {
		program.parse([...argv], { from: "user" });
	} catch (wrong) {
		if (!(wrong instanceof CommanderError)) throw wrong;
		if (!wrong.code.startsWith("commander.help") && wrong.code !== "commander.version") {
			return { kind: "wrong", problem: usageProblem(wrong, argv, commands) };
		}
	}
	return typed ?? { kind: "text", text: said };
}

type OnCall = (call: Typed) => void;

function programOf(commands: readonly Command[], around: Surroundings, onCall: OnCall): Program {
	const program = new Program("rop").version(around.version, "--version").helpCommand(true);
	program.configureHelp({ formatHelp: () => commandsHelp("rop", commands, around.language, around.width) });
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

function nounOf(noun: string, verbs: readonly Command[], { language, width }: Surroundings): Program {
	return new Program(noun).configureHelp({ formatHelp: () => commandsHelp(`rop ${noun}`, verbs, language, width) });
}

function commandOf(command: Command, name: string, { language, width }: Surroundings, onCall: OnCall): Program {
	const program = new Program(name).configureHelp({ formatHelp: () => commandHelp(command, language, width) });
	for (const arg of command.args ?? []) program.addArgument(new Argument(arg.flags, arg.describe[language]));
	for (const option of [...command.options, ...GLOBAL_OPTIONS]) program.addOption(optionOf(option, language));
	return program.allowExcessArguments(false).action(() => {
		onCall({ kind: "call", command, args: program.args, options: program.opts() });
	});
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
