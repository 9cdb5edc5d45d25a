/** The help texts: examples first, then what can be typed. */
import type { Command, OptionSpec } from "../command.ts";
import type { Language } from "../i18n/language.ts";
import { say } from "../i18n/words.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { cliWords } from "./words.ts";

/** Lines no longer than this, however wide the terminal is. */
const WIDEST = 100;

/** Help of one command. */
export function commandHelp(command: Command, language: Language, columns: number): string {
	const words = say(cliWords, language);
	const width = Math.min(columns, WIDEST);
	const usage = [nameOf(command), ...(command.args ?? []).map((arg) => arg.flags), words.placeOfOptions];
	return joined([
		wrapped(command.summary[language], width, ""),
		section(words.examples, examples([command], 9, language, width)),
		section(words.usage, `  ${usage.join(" ")}`),
		...(command.options.length > 0 ? [section(words.options, optionRows(command.options, language, width))] : []),
		...everywhere(language, width),
	]);
}

/** Help of a noun (`rop plan`), or of `rop` itself: what commands there are. */
export function commandsHelp(name: string, commands: readonly Command[], language: Language, columns: number): string {
	const words = say(cliWords, language);
	const width = Math.min(columns, WIDEST);
	const first = commands[0];
	return joined([
		...(name === "rop" ? [wrapped(words.purpose, width, "")] : []),
		section(words.examples, examples(commands, name === "rop" ? 1 : 2, language, width)),
		section(words.usage, `  ${name} ${words.placeOfCommand} ${words.placeOfOptions}`),
		section(
			words.commands,
			rows(
				commands.map((each) => [nameOf(each), each.summary[language]] as const),
				width,
			),
		),
		...everywhere(language, width),
		...(first === undefined ? [] : [words.more(`${nameOf(first)} --help`)]),
	]);
}

function everywhere(language: Language, width: number): string[] {
	const words = say(cliWords, language);
	const options = [
		...GLOBAL_OPTIONS,
		{ flags: "-h, --help", describe: cliWords.help },
		{ flags: "--version", describe: cliWords.version },
	];
	return [section(words.globalOptions, optionRows(options, language, width)), wrapped(words.exits, width, "")];
}

function joined(parts: readonly string[]): string {
	return `${parts.join("\n\n")}\n`;
}

/** What is typed to call it: `rop plan decompose`. */
export function nameOf({ noun, verb }: Command): string {
	return verb === undefined ? `rop ${noun}` : `rop ${noun} ${verb}`;
}

function section(title: string, body: string): string {
	return `${title}:\n${body}`;
}

/** Each example on its own line, and what comes of it below. */
function examples(commands: readonly Command[], most: number, language: Language, width: number): string {
	return commands
		.flatMap((command) => command.examples.slice(0, most))
		.map(
			({ line, says }) =>
				`  $ ${typeof line === "string" ? line : line[language]}\n${wrapped(says[language], width, "      ")}`,
		)
		.join("\n");
}

function optionRows(options: readonly OptionSpec[], language: Language, width: number): string {
	return rows(
		options.map(({ flags, describe, choices }): [string, string] => [
			flags.startsWith("-") && !flags.startsWith("--") ? flags : `    ${flags}`,
			describe[language] + (choices ? ` (${choices.join(", ")})` : ""),
		]),
		width,
	);
}

/** Two columns; the second is wrapped under itself. */
function rows(pairs: readonly (readonly [string, string])[], width: number): string {
	const left = Math.max(...pairs.map(([name]) => name.length)) + 2;
	const indent = " ".repeat(left + 2);
	return pairs.map(([name, text]) => `  ${name.padEnd(left)}${wrapped(text, width, indent).trimStart()}`).join("\n");
}

/** Breaks a text at blanks so that lines fit the width, each beginning with the indent. */
function wrapped(text: string, width: number, indent: string): string {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && indent.length + longer.length > Math.max(width, indent.length + 24)) {
			lines.push(indent + line);
			line = word;
		} else line = longer;
	}
	return [...lines, indent + line].join("\n");
}
