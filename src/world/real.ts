/** The real world: this machine's files, clock, environment and terminal. */
import { createHash } from "node:crypto";
import process from "node:process";
import type { Sha256, World } from "../world.ts";
import { terminalAsker } from "./asking.ts";
import { dayIn } from "./clock.ts";
import { filesNamed } from "./listing.ts";
import { printErr, printOut } from "./printing.ts";
import { isThere, readPieces, readWhole } from "./reading.ts";
import { templateNames, templateText } from "./templates.ts";
import { showWaiting } from "./waiting.ts";
import { makeFolder, writeWhole } from "./writing.ts";

/** The world that the program runs in. */
export function realWorld(): World {
	return {
		today: (timezone) => dayIn(timezone, new Date()),
		env: environment(),
		folder: process.cwd(),
		terminal: terminal(),
		read: readWhole,
		stream: readPieces,
		glob: filesNamed,
		exists: isThere,
		makeFolder,
		write: writeWhole,
		template: templateText,
		templates: templateNames,
		sha256,
		out: printOut,
		err: printErr,
		ask: terminalAsker(),
		waiting: showWaiting,
	};
}

/** Windows keeps its language out of the environment; there it is asked for, as `LANG` would tell it. */
function environment(): World["env"] {
	if (process.platform !== "win32" || process.env["LANG"] !== undefined) return process.env;
	return { ...process.env, LANG: new Intl.DateTimeFormat().resolvedOptions().locale };
}

function terminal(): World["terminal"] {
	return {
		output: process.stdout.isTTY === true,
		errors: process.stderr.isTTY === true,
		input: process.stdin.isTTY === true,
		columns: columns(),
	};
}

/** `COLUMNS` speaks for whoever reads the output through a pipe. */
function columns(): number {
	const told = Number(process.env["COLUMNS"]);
	return process.stdout.columns || (Number.isInteger(told) && told > 0 ? told : Number.POSITIVE_INFINITY);
}

function sha256(): Sha256 {
	const hash = createHash("sha256");
	return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}
