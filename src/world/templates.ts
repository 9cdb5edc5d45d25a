/** The program's own `templates/`, wherever it is installed. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRefusal } from "./refusal.ts";

/** A file of `templates/`, by its path there. Throws `WorldError`. */
export async function templateText(path: string): Promise<string> {
	try {
		return await readFile(join(templatesFolder(), path), "utf8");
	} catch (cause) {
		throw readRefusal(`templates/${path}`, cause);
	}
}

/** The names of the files in a folder of `templates/`, sorted. Throws `WorldError`. */
export async function templateNames(folder: string): Promise<readonly string[]> {
	try {
		const entries = await readdir(join(templatesFolder(), folder), { withFileTypes: true });
		return entries
			.filter((entry) => entry.isFile() && !entry.name.startsWith("."))
			.map((entry) => entry.name)
			.sort();
	} catch (cause) {
		throw readRefusal(`templates/${folder}`, cause);
	}
}

/** Found by walking up: the program runs from `src/world/` in development and from `dist/` when bundled. */
function templatesFolder(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "package.json")) || !existsSync(join(folder, "templates"))) {
		if (folder === dirname(folder)) throw new Error("rop is installed without its templates; install it again");
		folder = dirname(folder);
	}
	return join(folder, "templates");
}
