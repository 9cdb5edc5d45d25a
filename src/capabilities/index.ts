/** Every command there is, in the order in which help shows them. A new capability is one folder and one line here. */
import type { Command } from "../command.ts";
import { checkCommand, mapCommand } from "./data/commands.ts";
import { estimateCommand } from "./hire/commands.ts";
import { decomposeCommand } from "./plan/commands.ts";
import { planCheckCommand } from "./plan/commands-check.ts";
import { diffCommand, freezeCommand, importCommand, reviseCommand } from "./plan/commands-life.ts";
import { demoCommand } from "./workspace/commands.ts";

export const COMMANDS: readonly Command[] = [
	decomposeCommand,
	planCheckCommand,
	reviseCommand,
	freezeCommand,
	diffCommand,
	importCommand,
	estimateCommand,
	checkCommand,
	mapCommand,
	demoCommand,
];
