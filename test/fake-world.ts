/** A world in memory: what a test says is on the disk, in the environment and on the clock, and what was written. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { day } from "../src/core/day.ts";
import { error } from "../src/core/problem.ts";
import { type Entry, isPattern, matchingFiles } from "../src/world/pattern.ts";
import { templateNames, templateText } from "../src/world/templates.ts";
import { type Asker, type World, WorldError } from "../src/world.ts";

export interface FakeWorldOptions {
	/** The disk: contents by path, relative to the current folder (`data/deals.csv`); `-` is standard input. */
	readonly files?: Readonly<Record<string, string | Uint8Array>>;
	/** Default `2026-03-31`. */
	readonly today?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** The width of the terminal; absent: the output is no terminal. */
	readonly columns?: number;
	/** The current folder. Default `/home/rop`. */
	readonly folder?: string;
	/** What the user answers to the questions, in order: the name of what is chosen, a text, yes or no. Implies a terminal. */
	readonly answers?: readonly (string | boolean)[];
	/** In place of the program's own templates. */
	readonly templates?: Readonly<Record<string, string>>;
}

export interface FakeWorld extends World {
	/** Everything on the disk, with what was written. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** What was written in this run, by path. */
	readonly written: ReadonlyMap<string, Uint8Array>;
	/** The text written to a file; throws where nothing was. */
	writtenText(path: string): string;
	/** The questions that were asked. */
	readonly asked: readonly string[];
	/** What a person at the terminal met, in its order; `waiting` and `silence` are the beginning and end of waiting. */
	readonly met: readonly ("waiting" | "silence" | "question" | "out" | "err")[];
	/** Everything sent to standard output, as text. */
	outText(): string;
	outBytes(): Uint8Array;
	/** Everything sent to standard error. */
	errText(): string;
}

/** A world with these files; it behaves as the real one, problems included. */
export function fakeWorld(options: FakeWorldOptions = {}): FakeWorld {
	const folder = options.folder ?? "/home/rop";
	const disk = new FakeDisk(folder, options.files ?? {});
	const out: Uint8Array[] = [];
	const err: string[] = [];
	const isTerminal = options.columns !== undefined;
	const met: FakeWorld["met"][number][] = [];
	const { ask, asked } = fakeAsker(options.answers, () => met.push("question"));
	return {
		today: () => day(options.today ?? "2026-03-31"),
		env: options.env ?? {},
		folder,
		terminal: {
			output: isTerminal,
			errors: isTerminal || ask !== undefined,
			input: ask !== undefined,
			columns: options.columns ?? Number.POSITIVE_INFINITY,
		},
		...disk.doors(),
		...templateDoors(options.templates),
		sha256: () => {
			const hash = createHash("sha256");
			return { update: (piece) => void hash.update(piece), hex: () => hash.digest("hex") };
		},
		out: async (text) => {
			met.push("out");
			out.push(bytes(text));
		},
		err: (text) => {
			met.push("err");
			err.push(text);
		},
		ask,
		asked,
		met,
		waiting: () => {
			met.push("waiting");
			return () => void met.push("silence");
		},
		files: disk.files,
		written: disk.written,
		writtenText: (path) => decode(disk.writtenAt(path)),
		outText: () => decode(Buffer.concat(out)),
		outBytes: () => Buffer.concat(out),
		errText: () => err.join(""),
	};
}

class FakeDisk {
	readonly files = new Map<string, Uint8Array>();
	readonly written = new Map<string, Uint8Array>();
	/** Folders made while nothing was in them. */
	readonly #made = new Set<string>();
	readonly #folder: string;

	constructor(folder: string, files: Readonly<Record<string, string | Uint8Array>>) {
		this.#folder = folder;
		for (const [path, content] of Object.entries(files)) this.files.set(this.#named(path), bytes(content));
	}

	doors(): Pick<World, "read" | "stream" | "glob" | "exists" | "makeFolder" | "write"> {
		return {
			read: async (path) => this.#read(path),
			stream: (path) => this.#pieces(path),
			glob: (pattern, folder) => this.#glob(pattern, folder),
			exists: async (path) => this.files.has(this.#named(path)) || this.#isFolder(this.#named(path)),
			makeFolder: async (path) => this.#makeFolder(path),
			write: async (path, content, force) => this.#write(path, bytes(content), force),
		};
	}

	writtenAt(path: string): Uint8Array {
		const content = this.written.get(this.#named(path));
		if (content === undefined) throw new Error(`nothing was written to ${path}`);
		return content;
	}

	/** Every path as seen from the current folder. */
	#named(path: string): string {
		if (path === "-") return path;
		return posix.relative(this.#folder, posix.resolve(this.#folder, path)) || ".";
	}

	#isFolder(named: string): boolean {
		return (
			named === "." || this.#made.has(named) || [...this.files.keys()].some((path) => path.startsWith(`${named}/`))
		);
	}

	#makeFolder(path: string): void {
		for (let named = this.#named(path); named !== "."; named = posix.dirname(named)) {
			if (this.files.has(named)) throw new WorldError(error("folder-unmakable", { folder: path, reason: "EEXIST" }));
			this.#made.add(named);
		}
	}

	#read(path: string): Uint8Array {
		const content = this.files.get(this.#named(path));
		if (content !== undefined) return content;
		if (this.#isFolder(this.#named(path))) throw new WorldError(error("file-is-folder", { file: path }));
		throw new WorldError(error("file-missing", { file: path }));
	}

	/** In two pieces, so that a reader which forgets the seam is caught. */
	async *#pieces(path: string): AsyncGenerator<Uint8Array> {
		const content = this.#read(path);
		const seam = Math.ceil(content.length / 2);
		if (seam > 0) yield content.subarray(0, seam);
		if (seam < content.length) yield content.subarray(seam);
	}

	async #glob(pattern: string, folder: string): Promise<readonly string[]> {
		const named = posix.isAbsolute(pattern) ? pattern : this.#named(posix.join(folder, pattern));
		if (!isPattern(named) || this.files.has(named)) return [named];
		return matchingFiles(named, async (within) => this.#entries(within));
	}

	#entries(folder: string): readonly Entry[] {
		const start = folder === "" ? "" : `${folder}/`;
		const kinds = new Map<string, Entry["kind"]>();
		for (const path of this.files.keys()) {
			if (!path.startsWith(start)) continue;
			const [name = "", ...rest] = path.slice(start.length).split("/");
			kinds.set(name, rest.length > 0 ? "folder" : "file");
		}
		return [...kinds].map(([name, kind]) => ({ name, kind }));
	}

	#write(path: string, content: Uint8Array, force: boolean): void {
		const named = this.#named(path);
		const folder = posix.dirname(named);
		if (this.#isFolder(named)) throw new WorldError(error("file-is-folder", { file: path }));
		if (this.files.has(named) && !force) throw new WorldError(error("file-exists", { file: path }));
		if (!this.#isFolder(folder)) throw new WorldError(error("folder-missing", { folder: posix.dirname(path) }));
		this.files.set(named, content);
		this.written.set(named, content);
	}
}

/** Answers from a list, and is as strict as a terminal: what was not offered cannot be chosen. */
function fakeAsker(
	answers: FakeWorldOptions["answers"],
	met: () => void,
): { ask: Asker | undefined; asked: readonly string[] } {
	const asked: string[] = [];
	const left = [...(answers ?? [])];
	const next = (question: string) => {
		met();
		asked.push(question);
		const answer = left.shift();
		if (answer === undefined) throw new Error(`nobody answers: ${question}`);
		return answer;
	};
	const ask: Asker = {
		choose: async (question, choices) => {
			const answer = next(question);
			const chosen = choices.find(({ name, value }) => name === answer || value === answer);
			if (chosen === undefined) {
				throw new Error(`${question}: ${answer} is none of ${choices.map(({ name }) => name).join(" | ")}`);
			}
			return chosen.value;
		},
		confirm: async (question) => next(question) === true,
		text: async (question) => String(next(question)),
	};
	return { ask: answers === undefined ? undefined : ask, asked };
}

function templateDoors(given: FakeWorldOptions["templates"]): Pick<World, "template" | "templates"> {
	if (given === undefined) return { template: templateText, templates: templateNames };
	return {
		template: async (path) => {
			const text = given[path];
			if (text === undefined) throw new WorldError(error("file-missing", { file: `templates/${path}` }));
			return text;
		},
		templates: async (folder) =>
			Object.keys(given)
				.filter((path) => posix.dirname(path) === folder)
				.map((path) => posix.basename(path))
				.sort(),
	};
}

function bytes(content: string | Uint8Array): Uint8Array {
	return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function decode(content: Uint8Array): string {
	// A byte order mark is part of what was written.
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
}
