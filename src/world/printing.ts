/** Standard output and standard error. */
import process from "node:process";
import { systemCode } from "./refusal.ts";

/**
 * Writes to standard output; resolves when the system has taken everything, so that the program may end.
 * A reader that has gone away (`rop … | head`) is no error: there is nobody to tell.
 */
export function printOut(text: string | Uint8Array): Promise<void> {
	listenOnce();
	return new Promise((resolve, reject) => {
		if (process.stdout.destroyed) return resolve();
		process.stdout.write(text, (cause) => {
			if (cause && !isGone(cause)) reject(cause);
			else resolve();
		});
	});
}

/** Writes to standard error. */
export function printErr(text: string): void {
	listenOnce();
	process.stderr.write(text);
}

/** Without a listener, a reader that has gone away would end the program with a stack trace. */
function listenOnce(): void {
	for (const stream of [process.stdout, process.stderr]) {
		if (!stream.listeners("error").includes(ignoreGone)) stream.on("error", ignoreGone);
	}
}

function ignoreGone(cause: unknown): void {
	if (!isGone(cause)) throw cause;
}

function isGone(cause: unknown): boolean {
	return ["EPIPE", "EOF", "ERR_STREAM_DESTROYED"].includes(systemCode(cause));
}
