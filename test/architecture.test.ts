/** Who may import whom, and where each outside package has its home. A failing line says which border and why. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const SRC = join(ROOT, "src");

/** The rooms of the house. Data flows down the list; nothing points back up. */
const ROOMS = [
	"core",
	"i18n",
	"world-contract",
	"input",
	"output-document",
	"output",
	"world",
	"command-contract",
	"compute",
	"words",
	"present",
	"commands",
	"cli",
	"main",
] as const;
type Room = (typeof ROOMS)[number];

const MAY: Readonly<Record<Room, readonly Room[]>> = {
	core: ["core"],
	i18n: ["core", "i18n"],
	"world-contract": ["core"],
	input: ["core", "input", "world-contract", "command-contract"],
	"output-document": ["core", "i18n", "output-document"],
	output: ["core", "i18n", "output", "output-document", "command-contract"],
	world: ["core", "world", "world-contract"],
	"command-contract": ["core", "i18n", "output-document", "world-contract"],
	compute: ["core", "compute"],
	words: ["i18n", "words"],
	present: ["core", "i18n", "output-document", "compute", "words", "present", "command-contract"],
	commands: [
		"core",
		"input",
		"i18n",
		"world-contract",
		"command-contract",
		"output-document",
		"compute",
		"words",
		"present",
		"commands",
		"cli",
	],
	cli: ["core", "i18n", "output", "world-contract", "command-contract", "cli"],
	main: [...ROOMS],
};

const WHY: Readonly<Record<Room, string>> = {
	core: "core is the vocabulary: it knows no file, language or command",
	i18n: "phrases depend on values only",
	"world-contract": "the door to the outside is an interface",
	input: "readers turn the outside into core values; of commands they know the request, never a command or a form",
	"output-document": "the document is a neutral sheet of typed cells, and where each of them stands",
	output: "a renderer asks a cell its kind, never what it means",
	world: "the real world serves everybody and knows nobody",
	"command-contract": "the contract names only what a command receives and returns",
	compute: "a computation is a pure function: no language, no file, no document",
	words: "words are words",
	present: "present chooses columns and order, never a form",
	commands: "a command lists the calls in order",
	cli: "the command line knows commands by their contract only",
	main: "main is the table of contents",
};

/** Which capability may use another's result. */
const ALONG: Readonly<Record<string, readonly string[]>> = {
	forecast: ["plan"],
	hire: ["plan", "forecast"],
	payout: ["plan"],
	day: ["plan", "forecast"],
	training: ["audit"],
	report: ["plan", "hire", "payout", "forecast", "day", "audit", "training"],
	workspace: ["plan", "hire"],
};

/** Each outside package has one home; `node:` modules, the process and the clock live in `world` alone. */
const HOMES: Readonly<Record<string, RegExp>> = {
	commander: /^cli\//,
	inquirer: /^world\//,
	"csv-parse": /^input\//,
	"csv-stringify": /^output\//,
	exceljs: /^output\/xlsx/,
	fflate: /^output\/xlsx/,
	chalk: /^output\//,
	yaml: /^input\//,
	zod: /^(input\/|capabilities\/[a-z]+\/(settings|written))/,
	yauzl: /^input\/workbook/,
	saxes: /^input\/workbook/,
	"@e965/xlsx": /^input\/workbook/,
	"date-fns": /^core\/period\.ts$/,
	highs: /^capabilities\/hire\/run-solver\.ts$/,
	node: /^(world\/|start\.ts$)/,
};

function roomOf(path: string): Room {
	if (path === "world.ts") return "world-contract";
	if (path === "command.ts") return "command-contract";
	if (path === "output/document.ts" || path.startsWith("output/document/")) return "output-document";
	if (path === "main.ts" || path === "start.ts") return "main";
	const folder = path.split("/")[0] ?? "";
	if (folder !== "capabilities") return folder as Room;
	if (path === "capabilities/index.ts") return "main";
	const part = path.split("/")[2] ?? "";
	if (/^words([-.].*)?$/.test(part)) return "words";
	if (/^(present|json)([-.].*)?$/.test(part)) return "present";
	if (/^(commands|written|run)([-.].*)?$/.test(part)) return "commands";
	return "compute";
}

interface Import {
	readonly from: string;
	readonly to: string;
	readonly line: number;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
	.map((path) => path.replaceAll("\\", "/"))
	.filter((path) => path.endsWith(".ts"))
	.sort();

const imports: readonly Import[] = files.flatMap((from) =>
	readFileSync(join(SRC, from), "utf8")
		.split("\n")
		.flatMap((text, index) => {
			const found = /(?:^\s*(?:import|export)\b.*?\sfrom |^\} from |\bimport\(|^import )"([^"\s]+)"/.exec(text);
			return found?.[1] === undefined ? [] : [{ from, to: found[1], line: index + 1 }];
		}),
);

describe("borders", () => {
	it("finds the imports it judges", () => {
		expect(files.length).toBeGreaterThan(20);
		expect(imports.length).toBeGreaterThan(files.length);
	});

	it("lets data flow one way", () => {
		const crossed = imports
			.filter(({ to }) => to.startsWith("."))
			.flatMap(({ from, to, line }) => {
				const target = relative(SRC, resolve(SRC, from, "..", to)).replaceAll("\\", "/");
				const [room, reached] = [roomOf(from), roomOf(target)];
				return MAY[room].includes(reached)
					? []
					: [`src/${from}:${line} imports ${target}: ${room} may not import ${reached}; ${WHY[room]}`];
			});
		expect(crossed).toEqual([]);
	});

	it("keeps capabilities apart but for their results", () => {
		const crossed = imports
			.filter(({ to }) => to.startsWith("."))
			.flatMap(({ from, to, line }) => {
				const target = relative(SRC, resolve(SRC, from, "..", to)).replaceAll("\\", "/");
				const [own, other] = [capabilityOf(from), capabilityOf(target)];
				const fine = own === undefined || other === undefined || own === other || (ALONG[own] ?? []).includes(other);
				return fine ? [] : [`src/${from}:${line}: ${own} does not build on ${other}`];
			});
		expect(crossed).toEqual([]);
	});

	it("gives each outside package one home", () => {
		const strays = imports
			.filter(({ to }) => !to.startsWith("."))
			.flatMap(({ from, to, line }) => {
				const name = to.startsWith("node:")
					? "node"
					: to.startsWith("@")
						? to.split("/").slice(0, 2).join("/")
						: (to.split("/")[0] ?? to);
				const home = HOMES[name];
				if (home === undefined)
					return [`src/${from}:${line}: ${name} has no home; name one here and its reason in docs/decisions.md`];
				return home.test(from) ? [] : [`src/${from}:${line}: ${name} lives in ${home}, not here`];
			});
		expect(strays).toEqual([]);
	});

	it("keeps the clock, the process and the console behind the world's door", () => {
		const outside = files
			.filter((path) => !HOMES["node"]?.test(path))
			.flatMap((path) => {
				const text = readFileSync(join(SRC, path), "utf8");
				const found = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.|\bconsole\.|\bglobalThis\b/.exec(text);
				return found ? [`src/${path}: ${found[0]}`] : [];
			});
		expect(outside).toEqual([]);
	});

	it("keeps files readable in one sitting", () => {
		const long = files.flatMap((path) => {
			const lines = readFileSync(join(SRC, path), "utf8").split("\n").length - 1;
			return lines > 250 ? [`src/${path}: ${lines} lines; which noun is missing?`] : [];
		});
		expect(long).toEqual([]);
	});

	it("tells on its first line what each file is for", () => {
		const silent = files.filter(
			(path) => !readFileSync(join(SRC, path), "utf8").startsWith("/**") && !path.endsWith(".d.ts"),
		);
		expect(silent).toEqual([]);
	});
});

function capabilityOf(path: string): string | undefined {
	const [folder, name] = path.split("/");
	return folder === "capabilities" && !name?.endsWith(".ts") ? name : undefined;
}
