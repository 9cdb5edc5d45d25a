/** Runs the built command line as a user's shell would: `bin/rop.js` in a process of its own. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";

export const ROOT = join(import.meta.dirname, "..");

export interface Ran {
	readonly code: number | null;
	readonly stdout: Buffer;
	readonly stderr: string;
}

export interface Surroundings {
	readonly cwd?: string;
	/** On top of an environment without language, colours and width. */
	readonly env?: Readonly<Record<string, string>>;
	readonly input?: string | Uint8Array;
}

/** The three time zones of the golden runs: far east of Greenwich, far west, and Moscow. */
export const TIME_ZONES = ["Pacific/Kiritimati", "America/Los_Angeles", "Europe/Moscow"] as const;

/** Runs `rop` with these words behind it and waits for its end. */
export function rop(args: readonly string[], { cwd = ROOT, env = {}, input }: Surroundings = {}): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [join(ROOT, "bin/rop.js"), ...args], {
			cwd,
			env: { PATH: process.env["PATH"], LANG: "en_US.UTF-8", ...env },
		});
		const out: Buffer[] = [];
		const err: Buffer[] = [];
		child.stdout.on("data", (piece: Buffer) => out.push(piece));
		child.stderr.on("data", (piece: Buffer) => err.push(piece));
		child.on("error", reject);
		child.on("close", (code) =>
			resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8") }),
		);
		child.stdin.end(input);
	});
}

/** The words of a command line; double quotes keep blanks. */
export function words(command: string): string[] {
	return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}
