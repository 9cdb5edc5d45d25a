/** Which files of the disk a pattern names. */
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import process from "node:process";
import { type Entry, isPattern, matchingFiles } from "./pattern.ts";
import { isThere } from "./reading.ts";
import { readRefusal, systemCode } from "./refusal.ts";

/** The files that a pattern names, sorted; a path without wildcards, or `-`, names itself. Throws `WorldError`. */
export async function filesNamed(pattern: string, folder: string): Promise<readonly string[]> {
	if (pattern === "-") return [pattern];
	const path = isAbsolute(pattern) ? slashed(pattern) : slashed(join(fromHere(folder), pattern));
	if (!isPattern(path) || (await isThere(path))) return [path];
	return matchingFiles(path, entriesOf);
}

/** The folder as seen from the current one, so that the same workspace is named the same on every machine. */
function fromHere(folder: string): string {
	return isAbsolute(folder) ? relative(process.cwd(), folder) : folder;
}

function slashed(path: string): string {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}

async function entriesOf(folder: string): Promise<readonly Entry[]> {
	const found = await readdir(folder === "" ? "." : folder, { withFileTypes: true }).catch((cause: unknown) => {
		if (["ENOENT", "ENOTDIR"].includes(systemCode(cause))) return [];
		throw readRefusal(folder, cause);
	});
	return Promise.all(found.map(async (entry) => ({ name: entry.name, kind: await kindOf(folder, entry) })));
}

async function kindOf(folder: string, entry: Dirent): Promise<Entry["kind"]> {
	if (entry.isDirectory()) return "folder";
	if (!entry.isSymbolicLink()) return "file";
	// A link that leads nowhere is named as a file: reading it says what is wrong.
	const isFolder = await stat(join(folder, entry.name)).then(
		(target) => target.isDirectory(),
		() => false,
	);
	return isFolder ? "linked-folder" : "file";
}
