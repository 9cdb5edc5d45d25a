/** Writing files: beside their place first, then renamed, so that a file is old or new and never half. */
import { rmSync, type Stats } from "node:fs";
import { mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { error } from "../core/problem.ts";
import { WorldError } from "../world.ts";
import { replaceRefusal, systemCode, writeRefusal } from "./refusal.ts";

/** Writes the whole file or nothing. Refuses an existing one unless `force`, and a missing folder. Throws `WorldError`. */
export async function writeWhole(path: string, content: string | Uint8Array, force: boolean): Promise<void> {
	const present = await presentAt(path);
	if (present?.isDirectory()) throw new WorldError(error("file-is-folder", { file: path }));
	if (present && !present.isFile()) return writeDevice(path, content);
	if (present && !force) throw new WorldError(error("file-exists", { file: path }));
	// What a link points at is replaced, not the link.
	const target = present ? await realpath(path) : path;
	await writeBeside(path, target, content, present?.mode);
}

/** Makes the folder and those above it. Refuses where a file stands in the way. Throws `WorldError`. */
export async function makeFolder(path: string): Promise<void> {
	try {
		await mkdir(path, { recursive: true });
	} catch (cause) {
		throw new WorldError(error("folder-unmakable", { folder: path, reason: systemCode(cause) }), cause);
	}
}

async function presentAt(path: string): Promise<Stats | undefined> {
	try {
		return await stat(path);
	} catch (cause) {
		if (systemCode(cause) === "ENOENT") return undefined;
		throw writeRefusal(path, dirname(path), cause);
	}
}

/** `/dev/stdout`, a named pipe: there is nothing to rename over. */
async function writeDevice(path: string, content: string | Uint8Array): Promise<void> {
	try {
		await writeFile(path, content);
	} catch (cause) {
		throw writeRefusal(path, dirname(path), cause);
	}
}

async function writeBeside(named: string, target: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
	const beside = join(dirname(target), `.${basename(target)}.rop-${process.pid}`);
	const forget = removedOnExit(beside);
	try {
		await fill(beside, content, mode).catch((cause: unknown) => {
			throw writeRefusal(named, dirname(named), cause);
		});
		await rename(beside, target).catch((cause: unknown) => {
			throw replaceRefusal(named, dirname(named), cause);
		});
	} finally {
		await rm(beside, { force: true });
		forget();
	}
}

/** On the disk, not only in the system's memory: a power cut after the rename must not leave an empty file. */
async function fill(path: string, content: string | Uint8Array, mode: number): Promise<void> {
	await rm(path, { force: true });
	const file = await open(path, "wx", mode);
	try {
		await file.writeFile(content);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** Has the unfinished file removed if the program ends or is interrupted first; returns how to call that off. */
function removedOnExit(path: string): () => void {
	const remove = () => rmSync(path, { force: true });
	const interrupted = () => process.exit(130);
	const terminated = () => process.exit(143);
	process.on("exit", remove).on("SIGINT", interrupted).on("SIGTERM", terminated);
	return () => process.off("exit", remove).off("SIGINT", interrupted).off("SIGTERM", terminated);
}
