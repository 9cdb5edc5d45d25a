/** What the system's error codes mean to the user. */
import { error, type Problem } from "../core/problem.ts";
import { WorldError } from "../world.ts";

/** The system's error code (`ENOENT`); `UNKNOWN` for an error without one. */
export function systemCode(cause: unknown): string {
	const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
	return typeof code === "string" ? code : "UNKNOWN";
}

/** The refusal to read a file, to be thrown. */
export function readRefusal(file: string, cause: unknown): WorldError {
	return new WorldError(readProblem(file, systemCode(cause)), cause);
}

function readProblem(file: string, code: string): Problem {
	switch (code) {
		case "ENOENT":
		case "ENOTDIR":
			return error("file-missing", { file });
		case "EISDIR":
			return error("file-is-folder", { file });
		default:
			return error("file-unreadable", { file, reason: code });
	}
}

/** The refusal to write a file, to be thrown. */
export function writeRefusal(file: string, folder: string, cause: unknown): WorldError {
	return new WorldError(writeProblem(file, folder, systemCode(cause)), cause);
}

function writeProblem(file: string, folder: string, code: string): Problem {
	switch (code) {
		case "ENOENT":
		case "ENOTDIR":
			return error("folder-missing", { folder });
		case "EISDIR":
			return error("file-is-folder", { file });
		case "EBUSY":
			return error("file-locked", { file });
		default:
			return error("file-unwritable", { file, reason: code });
	}
}

/** The refusal to put a finished file in its place: what holds a file open (Excel) refuses just here. */
export function replaceRefusal(file: string, folder: string, cause: unknown): WorldError {
	const held = ["EBUSY", "EPERM", "EACCES"].includes(systemCode(cause));
	return held ? new WorldError(error("file-locked", { file }), cause) : writeRefusal(file, folder, cause);
}
