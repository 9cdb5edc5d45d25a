/** The help texts: examples first, then what can be typed. */
import type { Command, OptionSpec } from "../command.ts";
import type { Language } from "../i18n/language.ts";
import { say } from "../i18n/words.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { cliWords } from "./words.ts";

/** Help of `rop` (no noun), of a noun (`rop plan`) or of one command. Lines are no longer than `width` where words allow. */
export function helpText(commands: readonly Command[], language: Language, width: number): string {
	const words = say(cliWords, language);
	const only = commands.length === 1 ? commands[0] : undefined;
	const nouns = new Set(commands.map((command) => command.noun));
	const name = only ? nameOf(only) : nouns.size === 1 ? `rop ${[...nouns][0]}` : "rop";
	const usage = only
		? [name, ...(only.args ?? []).map((arg) => arg.flags)].join(" ")
		: `${name} ${words.placeOfCommand}`;
	const parts = [
		wrapped(only ? only.summary[language] : words.purpose, width, ""),
		section(words.examples, examples(commands, only ? 9 : 2, language, width)),
		section(words.usage, `  ${usage} ${words.placeOfOptions}`),
		only
			? ""
			: section(
					words.commands,
					rows(
						commands.map((each) => [nameOf(each), each.summary[language]]),
						width,
					),
				),
		only && only.options.length > 0 ? section(words.options, optionRows(only.options, language, width)) : "",
		section(words.globalOptions, optionRows([...GLOBAL_OPTIONS, ...helpOptions(language)], language, width)),
		only ? "" : words.more(`${name} ${nouns.size === 1 ? (commands[0]?.verb ?? "") : "plan decompose"} --help`),
		wrapped(words.exits, width, ""),
	];
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What is typed to call it: `rop plan decompose`. */
export function nameOf({ noun, verb }: Command): string {
	return verb === undefined ? `rop ${noun}` : `rop ${noun} ${verb}`;
}

function helpOptions(language: Language): OptionSpec[] {
	const { help, version } = cliWords;
	return language === undefined
		? []
		: [
				{ flags: "-h, --help", describe: help },
				{ flags: "--version", describe: version },
			];
}

function section(title: string, body: string): string {
	return `${title}:\n${body}`;
}

/** Each example on its own line, and what comes of it below. */
function examples(commands: readonly Command[], most: number, language: Language, width: number): string {
	return commands
		.flatMap((command) => command.examples.slice(0, most))
		.map(({ line, says }) => `  $ ${line}\n${wrapped(says[language], width, "      ")}`)
		.join("\n");
}

function optionRows(options: readonly OptionSpec[], language: Language, width: number): string {
	return rows(
		options.map(({ flags, describe, choices }) => [
			flags.startsWith("-") && !flags.startsWith("--") ? flags : `    ${flags}`,
			describe[language] + (choices ? ` (${choices.join(", ")})` : ""),
		]),
		width,
	);
}

/** Two columns; the second is wrapped under itself. */
function rows(pairs: readonly (readonly [string, string])[] | string[][], width: number): string {
	const left = Math.max(...pairs.map(([name = ""]) => name.length)) + 2;
	const indent = " ".repeat(left + 2);
	return pairs
		.map(([name = "", text = ""]) => `  ${name.padEnd(left)}${wrapped(text, width, indent).trimStart()}`)
		.join("\n");
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
